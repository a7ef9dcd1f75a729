package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * A name in marks between a first name and a surname, which nobody says.
 *
 * <pre>{@code "Nora “The Gull” Vance"}</pre>
 */
final class Nickname {

  /** Words of the longest one. */
  private static final int LONGEST = 3;

  private Nickname() {}

  /**
   * Whether what stands in marks is one.
   *
   * @param words the words of the text
   * @param first first token within the marks
   * @param last after the last token within them
   */
  static boolean is(Tokens tokens, Word[] words, int first, int last) {
    int before = first - 2;
    if (last - first > LONGEST || before < 0 || last + 1 >= tokens.size()) {
      return false;
    }
    for (int i = first; i < last; i++) {
      if (!tokens.isCapital(i)) {
        return false;
      }
    }
    boolean one =
        tokens.sentence(before) == tokens.sentence(last + 1)
            && isBeside(tokens, before, first - 1, last, last + 1);
    return one && isFirstName(tokens, words, before) && words[last + 1].classes() == 0;
  }

  /** Capitals, with blanks but nothing else between them and the marks. */
  private static boolean isBeside(Tokens tokens, int before, int open, int close, int after) {
    return tokens.isCapital(before)
        && tokens.isCapital(after)
        && tokens.start(open) - tokens.end(before) == 1
        && tokens.start(after) - tokens.end(close) == 1;
  }

  /** A listed one, or a capital behind none that is no small word at the start of a sentence. */
  private static boolean isFirstName(Tokens tokens, Word[] words, int i) {
    return NameFinder.FIRST_NAMES.get(tokens, i) != null
        || (words[i].classes() == 0
            && !tokens.endsWith(i, "ing")
            && (i == 0 || !tokens.isCapital(i - 1)));
  }

  /** Whether a token is one of the marks: they belong to no quote and stand between capitals. */
  static boolean isMark(Reading reading, int i) {
    if (!stands(reading, i)) {
      return false;
    }
    for (int other = i - LONGEST - 1; other <= i + LONGEST + 1; other++) {
      if (Math.abs(other - i) > 1 && stands(reading, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Reading reading, int i) {
    return i > 0
        && i + 1 < reading.words.length
        && reading.inside[i] < 0
        && "“”\"‘’'".indexOf(reading.tokens.first(i)) >= 0
        && !reading.tokens.isWord(i)
        && reading.tokens.isCapital(i - 1)
        && reading.tokens.isCapital(i + 1)
        && reading.sentence(i - 1) == reading.sentence(i + 1);
  }
}
