package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Phrases that are looked for at many places of a text, of which hardly any opens with one. */
public final class Openings {

  private static final int ASCII = 128;

  /** Bits of a character that tell letters apart and, in ASCII, not small ones from capitals. */
  private static final int BITS = 5;

  private static final int MASK = (1 << BITS) - 1;

  /** The phrases of two characters and more by their first two. */
  private final String[][] buckets;

  /** For each bucket the third characters of its phrases as bits; all where one has none. */
  private final int[] thirds = new int[1 << (2 * BITS)];

  /** The phrases of one character, in lower case. */
  private final String alone;

  /**
   * Takes the phrases.
   *
   * @param phrases in lower case, none of them empty
   */
  public Openings(Collection<String> phrases) {
    List<List<String>> open =
        IntStream.range(0, 1 << (2 * BITS)).<List<String>>mapToObj(i -> new ArrayList<>()).toList();
    for (String phrase : phrases) {
      if (phrase.length() > 1) {
        open.get(bucket(phrase, 0)).add(phrase);
        thirds[bucket(phrase, 0)] |= phrase.length() > 2 ? 1 << bits(phrase.charAt(2)) : -1;
      }
    }
    buckets = open.stream().map(bucket -> bucket.toArray(String[]::new)).toArray(String[][]::new);
    alone = phrases.stream().filter(phrase -> phrase.length() == 1).collect(Collectors.joining());
  }

  private static int bucket(String text, int from) {
    return bits(text.charAt(from)) << BITS | bits(text.charAt(from + 1));
  }

  private static int bits(char c) {
    return (c < ASCII ? c : Character.toLowerCase(Character.toUpperCase(c))) & MASK;
  }

  /**
   * Whether one of the phrases stands at a place, in whatever case.
   *
   * @param text a text
   * @param from UTF-16 offset into it, 0 or more
   * @return false also at or beyond its end
   */
  public boolean at(String text, int from) {
    return (from + 1 < text.length() && holds(bucket(text, from), text, from))
        || (!alone.isEmpty()
            && from < text.length()
            && alone.indexOf(Character.toLowerCase(text.charAt(from))) >= 0);
  }

  private boolean holds(int bucket, String text, int from) {
    int third = from + 2 < text.length() ? bits(text.charAt(from + 2)) : 0;
    if ((thirds[bucket] >>> third & 1) == 0) {
      return false;
    }
    for (String phrase : buckets[bucket]) {
      if (text.regionMatches(true, from, phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }
}
