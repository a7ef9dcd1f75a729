package dev.tearsheet.internal.text;

/** A small word and a name that lost the blank between them: {@code saidRoe}, but not iPhone. */
final class Glued {

  /** Letters; trade names and terms of programmers have fewer before their capital. */
  private static final int MIN_LETTERS = 4;

  private Glued() {}

  /** Whether the name begins at a place within a word that begins before it. */
  static boolean at(char[] text, int from, int i) {
    return text[i] <= 'Z'
        && text[i] >= 'A'
        && i - from >= MIN_LETTERS
        && i + 1 < text.length
        && Character.isLowerCase(text[from])
        && Character.isLowerCase(text[i - 1])
        && Character.isLowerCase(text[i + 1]);
  }
}
