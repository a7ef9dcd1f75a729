package dev.tearsheet.internal.quote;

/**
 * Tells where a phrase behind "according to" ends in languages whose sentence goes on with the
 * verb: Danish, Norwegian and Swedish nouns have their article behind them, Dutch adjectives before
 * a noun end in "-e".
 *
 * <pre>{@code "Enligt åklagaren visar filmen att …" → "åklagaren"
 * "Volgens de lokale politie reed de man …" → "de lokale politie"}</pre>
 */
final class AccordingPhrase {

  private static final String[] ARTICLES = {"en", "et", "an", "na", "ne"};

  /** Letters of the shortest noun with its article ("byen"). */
  private static final int SHORTEST = 4;

  private AccordingPhrase() {}

  /** Whether the phrase that starts at a token is over before a later one. */
  static boolean ends(Reading reading, int first, int next) {
    return reading.word(first - 1).is(WordClass.ACCORDING)
        && (reading.lexicon.isScandinavian() || reading.lexicon.isDutch())
        && isSmall(reading, next - 1)
        && isSmall(reading, next)
        && isNoun(reading, next - 1);
  }

  /**
   * "”…”, sa [forsvarsadvokaten].": a noun with its article behind a comma and a verb of speech.
   */
  static boolean isSubject(Reading reading, int noun) {
    return reading.lexicon.isScandinavian()
        && reading.word(noun - 1).is(WordClass.SAYS)
        && reading.code(noun - 2) == Code.COMMA
        && reading.code(noun) == Code.OTHER
        && isNoun(reading, noun);
  }

  private static boolean isSmall(Reading reading, int i) {
    return reading.tokens.isWord(i) && !reading.tokens.isCapital(i);
  }

  private static boolean isNoun(Reading reading, int i) {
    if (reading.lexicon.isDutch()) {
      boolean listed = reading.word(i).isAny(WordClass.HEADS | WordClass.TITLES);
      boolean article = reading.word(i).is(WordClass.DETERMINER);
      return listed || (!article && !reading.endsWith(i, "e"));
    }
    return reading.tokens.length(i) >= SHORTEST && reading.endsWithAny(i, ARTICLES);
  }
}
