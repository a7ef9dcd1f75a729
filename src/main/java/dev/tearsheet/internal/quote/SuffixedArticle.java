package dev.tearsheet.internal.quote;

/**
 * Tells where a Danish, Norwegian or Swedish phrase behind "according to" ends, whose noun has its
 * article behind it and whose sentence goes on with the verb.
 *
 * <pre>{@code "Enligt åklagaren visar filmen att …" → "åklagaren"}</pre>
 */
final class SuffixedArticle {

  private static final String[] ARTICLES = {"en", "et", "an", "na", "ne"};

  /** Letters of the shortest such noun ("byen"). */
  private static final int SHORTEST = 4;

  private SuffixedArticle() {}

  /** Whether the phrase that starts at a token is over before a later one. */
  static boolean ends(Reading reading, int first, int next) {
    return reading.word(first - 1).is(WordClass.ACCORDING)
        && reading.lexicon.isScandinavian()
        && isSmall(reading, next - 1)
        && isSmall(reading, next)
        && isDefinite(reading, next - 1);
  }

  private static boolean isSmall(Reading reading, int i) {
    return reading.tokens.isWord(i) && !reading.tokens.isCapital(i);
  }

  private static boolean isDefinite(Reading reading, int i) {
    for (String article : ARTICLES) {
      if (reading.endsWith(i, article)) {
        return reading.tokens.length(i) >= SHORTEST;
      }
    }
    return false;
  }
}
