package dev.tearsheet.internal.quote;

/** What the forms of words tell of a phrase's part in its sentence, as small numbers. */
final class Grammar {

  static final int UNKNOWN = 0;

  /** The phrase may be a subject. */
  static final int SUBJECT = 1;

  /** The phrase is no subject. */
  static final int OBJECT = 2;

  /** A word that is finite for sure. */
  static final int AUXILIARY = 1;

  /** A word that ends like a verb in the past ("waited", "wartete"). */
  static final int PAST = 2;

  /** A word that ends like a verb in the present ("waits", "wartet"). */
  static final int PRESENT = 3;

  /** Letters of the shortest word whose ending tells. */
  private static final int SHORTEST = 4;

  /** Endings of German nouns that are feminine, so that "der" is no nominative. */
  private static final String[] FEMININE = {
    "ung", "heit", "keit", "schaft", "schrift", "tät", "erin", "tin", "ion", "tik", "tei", "zei",
    "enz"
  };

  private Grammar() {}

  /** {@link #SUBJECT}, {@link #OBJECT} or {@link #UNKNOWN}, by the first word of a phrase. */
  static int part(Reading reading, Candidate candidate) {
    Word first = reading.words[candidate.first()];
    if (first.is(WordClass.OBJECT)) {
      return OBJECT;
    }
    if (reading.tokens.is(candidate.first(), "der") && isFeminine(reading, candidate)) {
      return OBJECT;
    }
    return first.is(WordClass.SUBJECT) ? SUBJECT : UNKNOWN;
  }

  private static boolean isFeminine(Reading reading, Candidate candidate) {
    int end = candidate.isNamed() ? candidate.nameFirst() : candidate.last();
    for (int i = candidate.first() + 1; i < end; i++) {
      if (reading.words[i].is(WordClass.FEMININE_TITLE)) {
        return true;
      }
      for (String ending : FEMININE) {
        if (reading.tokens.endsWith(i, ending)) {
          return true;
        }
      }
      if (reading.tokens.isCapital(i)) {
        return false;
      }
    }
    return false;
  }

  /** What verb the token looks like, 0 for none; for those that the lexicon does not list. */
  static int verb(Reading reading, int i) {
    int code = reading.code(i);
    if (code == Code.AUXILIARY) {
      return AUXILIARY;
    }
    boolean open = code == Code.OTHER || code >= Code.WEAK_CUE || code == Code.CUE;
    if (!open || reading.tokens.length(i) < SHORTEST) {
      return 0;
    }
    return reading.lexicon.isGerman() ? german(reading, i) : english(reading, i);
  }

  private static int english(Reading reading, int i) {
    return reading.endsWith(i, "ed") ? PAST : reading.endsWith(i, "s") ? PRESENT : 0;
  }

  private static int german(Reading reading, int i) {
    boolean past = reading.endsWith(i, "te") || reading.endsWith(i, "ten");
    return past ? PAST : reading.endsWith(i, "t") ? PRESENT : 0;
  }
}
