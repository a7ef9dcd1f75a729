package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * Articles that a name has for its first word, as newspapers and bands have: told by a capital
 * where no sentence opens.
 *
 * <pre>{@code
 * "« Non », écrivent Les Échos." → "Les Échos"; "“No,” The Courier reported." → "The Courier"
 * "Le Sénat dit « non »." → "Sénat", unless "Le Sénat" stands within another sentence
 * }</pre>
 */
final class OwnArticle {
  private final Reading reading;
  private final Tokens tokens;
  private final TitleCase titleCase;

  OwnArticle(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.titleCase = new TitleCase(reading);
  }

  /** Whether an article belongs to the name behind it. */
  boolean isOwn(int article) {
    return reading.words[article].is(WordClass.DETERMINER)
        && tokens.isCapital(article)
        && isName(article + 1)
        && isAmid(article)
        && !titleCase.isTitleCase(article);
  }

  /** A capital and small letters behind it, and no office ("The Mayor"). */
  private boolean isName(int i) {
    return i < tokens.size()
        && tokens.isCapital(i)
        && !reading.words[i].isAny(WordClass.ROLES)
        && !reading.words[i].is(WordClass.DETERMINER)
        && !isAllCapitals(i);
  }

  private boolean isAllCapitals(int i) {
    int start = tokens.start(i);
    return tokens.length(i) > 1 && Character.isUpperCase(reading.text.charAt(start + 1));
  }

  /** Within a sentence, behind a word, a comma, or a quote that a comma ends. */
  private boolean isAmid(int article) {
    if (reading.startsSentence(article)) {
      return false;
    }
    boolean quoted = reading.inside[article] < 0 && reading.inside[article - 1] >= 0;
    int before = quoted ? reading.code(article - 2) : reading.code(article - 1);
    return before == Code.COMMA || (!quoted && before > Code.MARK);
  }
}
