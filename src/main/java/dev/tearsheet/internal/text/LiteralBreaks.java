package dev.tearsheet.internal.text;

import org.apache.commons.lang3.StringUtils;

/**
 * A text that came out of a JSON or source file unread: all on one line, with <code>\n</code>
 * written where a line breaks.
 */
public final class LiteralBreaks {

  /** A path of Windows may have one or two. */
  private static final int ENOUGH = 3;

  private LiteralBreaks() {}

  /**
   * The text with the characters that the escapes of JSON stand for.
   *
   * @param text any text
   * @return the same text when it has lines of its own, or hardly an escape
   */
  public static String read(String text) {
    String one = text.strip();
    if (one.indexOf('\n') >= 0
        || one.indexOf('\\') < 0
        || StringUtils.countMatches(one, "\\n") < ENOUGH) {
      return text;
    }
    return unescaped(one);
  }

  /**
   * The characters that the escapes of JSON stand for, without the marks around all of them.
   *
   * @param one a string as JSON writes it, with its marks or without
   * @return the string that is meant
   */
  public static String unescaped(String one) {
    boolean quoted = one.length() > 1 && one.charAt(0) == '"' && one.endsWith("\"");
    String text = quoted ? one.substring(1, one.length() - 1) : one;
    StringBuilder read = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int unit = c == '\\' ? unit(text, i) : -1;
      if (unit >= 0) {
        read.append((char) unit);
        i += 6;
      } else if (c == '\\' && i + 1 < text.length()) {
        read.append(meant(text.charAt(i + 1)));
        i += 2;
      } else {
        read.append(c);
        i++;
      }
    }
    return read.toString();
  }

  private static String meant(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 'r' -> "";
      case 't' -> "\t";
      case '"', '\'', '/', '\\' -> String.valueOf(c);
      default -> "\\" + c;
    };
  }

  /** The UTF-16 unit of <code>\u2019</code>, -1 for another escape. */
  private static int unit(String text, int at) {
    if (!text.startsWith("\\u", at) || at + 6 > text.length()) {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }
}
