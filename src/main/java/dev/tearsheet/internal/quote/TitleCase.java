package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/** Tells verbs from names where all words have capitals, as in headlines. */
final class TitleCase {

  private final Tokens tokens;
  private final Word[] words;
  private int seenParagraph = -1;
  private boolean seenTitleCase;

  TitleCase(Reading reading) {
    this.tokens = reading.tokens;
    this.words = reading.words;
  }

  /** "Ann Roe Sees Rivers Rise": where all words have capitals, only the lexicon tells a verb. */
  boolean isVerb(int j) {
    Word word = words[j];
    return word.cue() >= NounPhrase.VERB && word.naming() < word.cue() && isTitleCase(j);
  }

  /** Whether a token stands in a paragraph in title case. */
  boolean isTitleCase(int at) {
    int paragraph = tokens.paragraph(at);
    if (paragraph != seenParagraph) {
      seenParagraph = paragraph;
      seenTitleCase = isMostlyCapitals(at);
    }
    return seenTitleCase;
  }

  /** Whether most words around have capitals. */
  private boolean isMostlyCapitals(int at) {
    int capitals = 0;
    int count = 0;
    int to = Math.min(tokens.size(), at + TITLE_REACH);
    for (int i = Math.max(0, at - TITLE_REACH); i < to; i++) {
      if (tokens.paragraph(i) == tokens.paragraph(at) && tokens.isWord(i)) {
        count++;
        capitals += tokens.isCapital(i) ? 1 : 0;
      }
    }
    return capitals >= TITLE_CASE * count;
  }

  /** Words before and after a word looked at for title case. */
  private static final int TITLE_REACH = 12;

  /** Share of words with capitals from which a paragraph is in title case. */
  private static final double TITLE_CASE = 0.7;
}
