package dev.tearsheet.internal.text;

/** A small word and a name that lost the blank between them: {@code saidRoe}, but not iPhone. */
final class Glued {

  /** Letters; trade names and terms of programmers have fewer before their capital. */
  private static final int MIN_LETTERS = 4;

  private Glued() {}

  /** Cues that meet a name before them; no other names than these end so behind a quote. */
  private static final String[] CUES = {"said", "says"};

  /** Letters of the shortest name. */
  private static final int MIN_NAME = 2;

  /**
   * Where the cue begins within a word that a name begins and a closing mark stands before: {@code
   * ” Roesaid on Monday}; -1 where there is none. A cue behind it ("Bensaid said") tells that the
   * name ends so.
   */
  static int cue(char[] text, int from, int end) {
    if (!Character.isUpperCase(text[from]) || !isBehindQuote(text, from)) {
      return -1;
    }
    for (String cue : CUES) {
      int at = end - cue.length();
      if (at - from >= MIN_NAME && stands(text, at, cue) && !stands(text, end + 1, cue)) {
        return at;
      }
    }
    return -1;
  }

  /** Behind a closing mark, or behind one more name that stands there: {@code ” Ann Roesaid}. */
  private static boolean isBehindQuote(char[] text, int from) {
    int at = from - 2;
    if (at < 0 || closes(text[at])) {
      return at >= 0;
    }
    int least = Math.max(0, at - MAX_NAME);
    while (at > least && Character.isLetter(text[at])) {
      at--;
    }
    return at > 0 && text[at] == ' ' && closes(text[at - 1]) && Character.isUpperCase(text[at + 1]);
  }

  /** Letters of the longest first name. */
  private static final int MAX_NAME = 15;

  private static boolean closes(char c) {
    return c == '”' || c == '"' || c == '’' || c == '\'';
  }

  private static boolean stands(char[] text, int at, String word) {
    return at + word.length() <= text.length && word.equals(new String(text, at, word.length()));
  }

  /** Whether a full stop lost the blank behind it: {@code said Roe.The bridge}, not U.S.Navy. */
  static boolean stop(char[] text, int i) {
    return text[i] == '.'
        && i > 1
        && i + 2 < text.length
        && Character.isLowerCase(text[i - 1])
        && Character.isLowerCase(text[i - 2])
        && Character.isUpperCase(text[i + 1])
        && Character.isLowerCase(text[i + 2]);
  }

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
