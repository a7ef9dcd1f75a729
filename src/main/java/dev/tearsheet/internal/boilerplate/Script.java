package dev.tearsheet.internal.boilerplate;

/** Lengths that mean the same in every script. */
final class Script {

  /**
   * Characters of an unspaced script for a word: about two in Chinese and Japanese, four in Thai.
   */
  static final double UNSPACED_WORD = 0.5;

  /** Letters that such a character stands for, when a word has five and a half with its space. */
  static final double UNSPACED_LETTERS = 5.5 * UNSPACED_WORD;

  /** Letters that a syllable of Hangul stands for: a Korean text has 2 in 5 of an English one's. */
  static final double SYLLABLE_LETTERS = 2.2;

  private Script() {}

  /** A syllable of Hangul, which has two or three letters; Korean sets spaces. */
  static boolean syllable(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }

  /** Han, kana, Thai, Lao, Burmese and Khmer: scripts that set no spaces between words. */
  static boolean unspaced(char c) {
    return c >= '\u0e00'
        && ((c >= '\u3040' && c <= '\u30ff')
            || (c >= '\u3400' && c <= '\u9fff')
            || (c <= '\u0eff')
            || (c >= '\u1000' && c <= '\u109f')
            || (c >= '\u1780' && c <= '\u17ff'));
  }

  /** Number of words, those of unspaced scripts counted by length. */
  static double words(String text) {
    return new TextCounts(text).words;
  }

  /** Number of characters, where one of a script without spaces tells as much as some letters. */
  static double letters(String text) {
    boolean dense =
        !text.isEmpty()
            && (unspaced(text.charAt(text.length() / 2))
                || unspaced(text.charAt(text.length() / 3))); // either may be a mark
    return text.length() * (dense ? UNSPACED_LETTERS : 1);
  }
}
