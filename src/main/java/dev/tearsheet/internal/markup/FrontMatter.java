package dev.tearsheet.internal.markup;

import java.util.List;

/**
 * The lines that open a text and tell what the page said about itself, {@code key: value} each:
 * between two rules, as generators of sites read them, from a title to the words "Markdown
 * Content:", as some scrapers write them, or from a title to a blank line, all of them known.
 */
final class FrontMatter {

  private static final String RULE = "---";
  private static final String CONTENT = "Markdown Content:";

  /** Lines of the longest front matter that is looked for. */
  private static final int MAX_LINES = 60;

  private FrontMatter() {}

  /** Lines that the front matter takes, with what ends it; 0 where there is none. */
  static int length(String[] lines) {
    boolean ruled = lines[0].stripTrailing().equals(RULE);
    if (!ruled && !HeadElement.isTitle(key(lines[0]))) {
      return 0;
    }
    int end = end(lines, ruled);
    return end > 0 || ruled ? end : labelled(lines);
  }

  private static int end(String[] lines, boolean ruled) {
    int known = 0;
    for (int i = ruled ? 1 : 0; i < Math.min(lines.length, MAX_LINES); i++) {
      if (lines[i].strip().equals(ruled ? RULE : CONTENT)) {
        return known > 0 ? i + 1 : 0;
      }
      known += HeadElement.isNamed(key(lines[i])) ? 1 : 0;
    }
    return 0;
  }

  /** Lines up to the first blank one, when all of them are known. */
  private static int labelled(String[] lines) {
    for (int i = 0; i < Math.min(lines.length, MAX_LINES); i++) {
      if (lines[i].isBlank()) {
        return i + 1;
      } else if (!HeadElement.isNamed(key(lines[i]))) {
        return 0;
      }
    }
    return 0;
  }

  /** Its known lines as the elements of a page's head. */
  static String head(String[] lines, int length) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < length - 1; i++) {
      String value = value(lines[i]);
      head.append(HeadElement.of(key(lines[i]), List.of(value)));
    }
    return head.toString();
  }

  private static String key(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : line.substring(0, colon);
  }

  private static String value(String line) {
    String value = line.substring(line.indexOf(':') + 1).strip();
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
