package dev.tearsheet.internal.text;

/** Scripts of East Asia, in which a letter is a syllable or a word, and a short text tells much. */
public final class Eastern {

  /** The first of their characters; almost all of Unicode behind it is theirs. */
  private static final int FIRST = 0x2e80;

  private Eastern() {}

  /** Whether a character, or a code point, is of these scripts. */
  public static boolean is(int c) {
    return c >= FIRST;
  }

  /** Whether a text opens in one; false for an empty text. */
  public static boolean opens(String text) {
    return !text.isEmpty() && is(text.charAt(0));
  }
}
