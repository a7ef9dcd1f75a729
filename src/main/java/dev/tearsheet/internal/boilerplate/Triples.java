package dev.tearsheet.internal.boilerplate;

/**
 * Three words in a row, as hashes: the measure of whether one text has another's sentences. Steps
 * through a text from triple to triple.
 */
final class Triples {

  /** Characters of a triple, about: a text of many more than the set has is none of its copies. */
  private static final int CHARS = 40;

  private final char[] units;
  private final int length;
  private int at;
  private int seen;
  private long first;
  private long second;
  private long third;

  private Triples(Units text) {
    units = text.array();
    length = text.length();
  }

  /** The triples of a text. */
  static Hashes of(String text) {
    Hashes hashes = new Hashes();
    Triples triples = new Triples(new Units().of(text));
    while (triples.next()) {
      hashes.add(triples.hash());
    }
    return hashes;
  }

  /** Number of a text's triples that are in a set, over the size of the smaller of the two. */
  static double common(Units text, Hashes set) {
    if (text.length() > set.size() * CHARS) {
      return 0;
    }
    Triples triples = new Triples(text);
    int common = triples.common(set);
    return common / Math.max(1.0, Math.min(triples.seen, set.size()));
  }

  /** Share of a text's triples that are in a set; -1 when it has none. */
  static double share(Units text, Hashes set) {
    Triples triples = new Triples(text);
    int common = triples.common(set);
    return triples.seen == 0 ? -1 : (double) common / triples.seen;
  }

  /** How many of the triples are in a set. */
  private int common(Hashes set) {
    int common = 0;
    while (next()) {
      common += set.contains(hash()) ? 1 : 0;
    }
    return common;
  }

  private boolean next() {
    do {
      first = second;
      second = third;
      third = word();
    } while (third != 0 && first == 0);
    seen += third != 0 ? 1 : 0;
    return third != 0;
  }

  private long hash() {
    return (first * 1_000_003 + second) * 1_000_003 + third;
  }

  /**
   * The hash of the next word, 0 when there is none; in unspaced scripts, of the next character.
   */
  private long word() {
    long word = 0;
    while (at < length) {
      char c = units[at++];
      char part = Letters.small(c);
      if (part == 0) {
        if (word != 0) {
          return word;
        }
      } else {
        word = word * 31 + part + 1;
        if (word != 0 && Script.unspaced(c)) {
          return word;
        }
      }
    }
    return word;
  }
}
