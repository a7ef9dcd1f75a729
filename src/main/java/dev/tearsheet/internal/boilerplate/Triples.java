package dev.tearsheet.internal.boilerplate;

import java.util.function.LongConsumer;

/** Three words in a row, as hashes: the measure of whether one text has another's sentences. */
final class Triples {

  private Triples() {}

  static void of(String text, LongConsumer sink) {
    long a = 0;
    long b = 0;
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      char part = Letters.small(c);
      if (part != 0) {
        word = word * 31 + part + 1;
      }
      if (word != 0 && (part == 0 || Script.unspaced(c))) {
        if (a != 0) {
          sink.accept((a * 1_000_003 + b) * 1_000_003 + word);
        }
        a = b;
        b = word;
        word = 0;
      }
    }
  }

  /** Characters of a triple, about: a text of many more than the set has is none of its copies. */
  private static final int CHARS = 40;

  /** Number of a text's triples that are in a set, over the size of the smaller of the two. */
  static double common(String text, Hashes triples) {
    if (text.length() > triples.size() * CHARS) {
      return 0;
    }
    int[] counts = counts(text, triples);
    return counts[1] / Math.max(1.0, Math.min(counts[0], triples.size()));
  }

  /** Share of a text's triples that are in a set; -1 when it has none. */
  static double share(String text, Hashes triples) {
    int[] counts = counts(text, triples);
    return counts[0] == 0 ? -1 : (double) counts[1] / counts[0];
  }

  /** How many triples a text has, and how many of them are in a set. */
  private static int[] counts(String text, Hashes triples) {
    int[] counts = new int[2];
    of(
        text,
        triple -> {
          counts[0]++;
          counts[1] += triples.contains(triple) ? 1 : 0;
        });
    return counts;
  }
}
