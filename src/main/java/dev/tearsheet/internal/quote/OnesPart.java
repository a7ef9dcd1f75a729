package dev.tearsheet.internal.quote;

/**
 * Words for one's own part or turn between a verb and its subject, in all languages read.
 *
 * <pre>{@code "indique [pour sa part] Paul Reh", "dijo [por su parte] Ana Roel"}</pre>
 */
final class OnesPart {
  /** Tokens: preposition, possessive, noun. */
  static final int LENGTH = 3;

  private static final String[] NOUNS = {
    "part", "côté", "tour", "parte", "lado", "vez", "volta", "canto", "turno", "kant", "beurt"
  };

  private OnesPart() {}

  /** Whether such words end right before a token. */
  static boolean ends(Reading reading, int after) {
    return isNoun(reading, after - 1);
  }

  /** Whether a token is the possessive of such words. */
  static boolean isPossessive(Reading reading, int i) {
    return isNoun(reading, i + 1);
  }

  private static boolean isNoun(Reading reading, int i) {
    return reading.word(i - 1).is(WordClass.POSSESSIVE)
        && reading.word(i - 2).is(WordClass.PREPOSITION)
        && reading.isAny(i, NOUNS);
  }
}
