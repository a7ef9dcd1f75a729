package dev.tearsheet.internal.quote;

/**
 * Small adjectives that end the name of a body, as French and Italian write them.
 *
 * <pre>{@code
 * "a déclaré le Rassemblement national" → "Rassemblement national"
 * "a déclaré la France hier"            → "France"
 * }</pre>
 */
final class BodyAdjective {

  /** Letters of the shortest such adjective. */
  private static final int SHORTEST = 5;

  private static final String[] ENDINGS = {
    "al", "ale", "el", "elle", "ique", "iste", "ien", "ienne", "éen", "éenne", "ais", "aise",
    "aire", "ain", "aine", "if", "ive", "insoumise", "ico", "ica", "ista", "iano", "iana", "ese",
    "peo", "pea", "ivo", "iva"
  };

  private final Reading reading;

  BodyAdjective(Reading reading) {
    this.reading = reading;
  }

  /** Whether a token is such an adjective behind an article and a word with a capital. */
  boolean is(int i) {
    return reading.lexicon.writesBodiesSmall()
        && reading.word(i - 2).is(WordClass.DETERMINER)
        && reading.tokens.isCapital(i - 1)
        && !reading.word(i - 1).isRole()
        && NameFinder.FIRST_NAMES.get(reading.tokens, i - 1) == null
        && !reading.tokens.isCapital(i)
        && reading.code(i, i - 1) == Code.OTHER
        && reading.tokens.length(i) >= SHORTEST
        && reading.endsWithAny(i, ENDINGS);
  }

  /** The same behind a cue, where no verb can follow: "[a déclaré] le Rassemblement national". */
  boolean isInverted(int i) {
    return is(i) && reading.word(i - 3).is(WordClass.SAYS);
  }
}
