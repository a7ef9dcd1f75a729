package dev.tearsheet.internal.text;

import org.jsoup.parser.Parser;

/**
 * Character references that HTML writes and that someone upstream left in a text: <code>&amp;rsquo;
 * </code>, or <code>&amp;amp;rsquo;</code> where they were escaped once more.
 */
public final class Entities {

  /** UTF-16 units; longer names are of rare mathematical signs. */
  private static final int MAX_LENGTH = 12;

  /** An escaped text that was escaped again. */
  private static final int ROUNDS = 2;

  private Entities() {}

  /**
   * The text with the characters that are meant. What is meant for a bracket of markup stays, so
   * that no text becomes markup.
   *
   * @param text any text
   * @return the same text when it has no references
   */
  public static String read(String text) {
    String read = text;
    for (int round = 0; round < ROUNDS && read.indexOf('&') >= 0; round++) {
      read = once(read);
    }
    return read;
  }

  private static String once(String text) {
    StringBuilder read = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = end(text, at);
      if (end > 0) {
        read.append(text, from, at).append(character(text.substring(at, end)));
        from = end;
      }
    }
    return from == 0 ? text : read.append(text, from, text.length()).toString();
  }

  /** One past the semicolon of what looks like a reference, 0 where none opens. */
  static int end(String text, int at) {
    int most = Math.min(text.length(), at + MAX_LENGTH);
    for (int i = at + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 2 ? i + 1 : 0;
      } else if (c > 'z' || (!Character.isLetterOrDigit(c) && (c != '#' || i > at + 1))) {
        return 0;
      }
    }
    return 0;
  }

  /** What a reference means; a reference to a bracket of markup, and one unknown, is itself. */
  static String character(String reference) {
    String read = Parser.unescapeEntities(reference, true);
    return read.equals("<") || read.equals(">") ? reference : read;
  }
}
