package dev.tearsheet.internal.text;

import org.apache.commons.lang3.StringUtils;

/**
 * Text that a browser for terminals printed with its links numbered: {@code "the [12]old bridge"},
 * and a list of their addresses below {@code "References"}.
 */
public final class LinkNumbers {

  private static final String HEADING = "\nReferences\n";

  /** Links of such a text. */
  private static final int MIN_LINKS = 3;

  /** Letters of what an address opens with. */
  private static final int MAX_SCHEME = 12;

  /** Digits of a link's number. */
  private static final int MAX_DIGITS = 5;

  private LinkNumbers() {}

  /**
   * The text without the numbers and the list.
   *
   * @param text any text
   * @return {@code text} itself unless it ends with such a list
   */
  public static String without(String text) {
    int list = text.lastIndexOf(HEADING);
    return list < 0 || !isList(text.substring(list + HEADING.length()))
        ? text
        : unnumbered(text.substring(0, list));
  }

  private static boolean isList(String text) {
    int links = 0;
    for (String line : StringUtils.split(text, '\n')) {
      String plain = line.strip();
      boolean address = isAddress(plain);
      if (!address && !plain.isEmpty() && !plain.endsWith(" links:")) {
        return false;
      }
      links += address ? 1 : 0;
    }
    return links >= MIN_LINKS;
  }

  /** {@code "12. https://paper.example/bridge"}. */
  private static boolean isAddress(String line) {
    int digits = digits(line, 0);
    return digits > 0
        && line.startsWith(". ", digits)
        && isScheme(StringUtils.substringBefore(line.substring(digits + 2), ":"));
  }

  /** {@code "https"}, {@code "tel"}. */
  private static boolean isScheme(String text) {
    return text.length() <= MAX_SCHEME && StringUtils.isAlpha(text);
  }

  private static String unnumbered(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int end = open + 1 + digits(text, open + 1);
      if (end > open + 1 && end < text.length() && text.charAt(end) == ']') {
        plain.append(text, from, open);
        from = end + 1;
      }
    }
    return plain.append(text, from, text.length()).toString();
  }

  /** How many digits stand there, 0 for more than a number has. */
  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && end - at <= MAX_DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    return end - at > MAX_DIGITS ? 0 : end - at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
