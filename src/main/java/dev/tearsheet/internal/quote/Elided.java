package dev.tearsheet.internal.quote;

/**
 * Names that have lost no letter to the article before them, which stands in the same word.
 *
 * <pre>{@code "l'Unicef" → "Unicef"; "l'Arabie Saoudite" → "Arabie Saoudite"; "l'Avvocato" → none}
 * </pre>
 */
final class Elided {

  private static final int ARTICLE = 2;

  private Elided() {}

  /** Whether a word is an article and a name. */
  static boolean is(Reading reading, int i) {
    return i >= 0
        && reading.lexicon.writesBodiesSmall()
        && reading.tokens.folded(i).startsWith("l'")
        && reading.tokens.length(i) > ARTICLE
        && Character.isUpperCase(reading.tokens.word(i).charAt(ARTICLE))
        && !reading.lexicon.isSomebody(reading.tokens, i);
  }

  /** The text of a name, without an article in its first word. */
  static String name(Reading reading, int first, int last) {
    String name = reading.span(first, last).of(reading.text);
    return is(reading, first) ? name.substring(ARTICLE) : name;
  }
}
