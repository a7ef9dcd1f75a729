package dev.tearsheet.internal.text;

/** Where sentences end: at a full stop or its like and the closing marks behind it. */
public final class SentenceEnd {

  private static final String ENDS = ".?!…。";
  private static final String CLOSING = "”\"'’»)]“›";

  /** Closing marks behind a full stop. */
  private static final int MOST_CLOSING = 3;

  private SentenceEnd() {}

  /**
   * Whether a text ends like a sentence.
   *
   * @param text any text without a blank at its end
   * @return false for an empty one
   */
  public static boolean isAt(CharSequence text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether a sentence ends before a token, which then starts with a capital or a digit. */
  static boolean isBefore(Tokens tokens, int i) {
    char c = tokens.first(i);
    boolean lower = c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    if (lower || tokens.start(i) == tokens.end(i - 1)) {
      return false;
    }
    int last = i - 1;
    for (int steps = 0; last > 0 && steps < MOST_CLOSING && isCloser(tokens, last); steps++) {
      last--;
    }
    return tokens.length(last) == 1 && ENDS.indexOf(tokens.first(last)) >= 0;
  }

  private static boolean isCloser(Tokens tokens, int i) {
    return tokens.length(i) == 1
        ? CLOSING.indexOf(tokens.first(i)) >= 0
        : tokens.is(i, "''") && tokens.first(i) == '\'';
  }
}
