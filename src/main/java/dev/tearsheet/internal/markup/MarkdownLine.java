package dev.tearsheet.internal.markup;

/** What a line of Markdown opens. */
final class MarkdownLine {

  private static final int DEEPEST_HEADING = 6;

  private MarkdownLine() {}

  /** 1 to 6, 0 for what is no heading. */
  static int headingLevel(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean apart = level < line.length() && line.charAt(level) == ' ';
    return level <= DEEPEST_HEADING && apart && !line.substring(level).isBlank() ? level : 0;
  }

  /** A heading's text without its marks. */
  static String headingText(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '#' || line.charAt(end - 1) == ' ')) {
      end--;
    }
    int start = headingLevel(line);
    return end <= start ? "" : line.substring(start, end).strip();
  }

  /** Three or more of one of the signs, and blanks. */
  static boolean isRule(String line, String signs) {
    String stripped = line.strip();
    if (stripped.length() < 3 || signs.indexOf(stripped.charAt(0)) < 0) {
      return false;
    }
    char sign = stripped.charAt(0);
    return stripped.chars().allMatch(c -> c == sign || c == ' ')
        && stripped.chars().filter(c -> c == sign).count() >= 3;
  }

  /** What makes a heading of the line above. */
  static boolean isUnderline(String line) {
    return !line.isEmpty() && line.charAt(0) != ' ' && line.indexOf(' ') < 0 && isRule(line, "=-");
  }

  /** Where an item's text begins, 0 for what is no item. */
  static int itemText(String line) {
    int at = indent(line);
    if (at < line.length() && "-*+".indexOf(line.charAt(at)) >= 0) {
      at++;
    } else {
      int digits = at;
      while (at < line.length() && at - digits < 9 && Character.isDigit(line.charAt(at))) {
        at++;
      }
      if (at == digits || at == line.length() || ".)".indexOf(line.charAt(at)) < 0) {
        return 0;
      }
      at++;
    }
    return at < line.length() && line.charAt(at) == ' ' ? at + 1 : 0;
  }

  static boolean isOrdered(String line) {
    return Character.isDigit(line.charAt(indent(line)));
  }

  static boolean isTableRow(String line) {
    return line.stripLeading().startsWith("|");
  }

  /** An item of a list or a row of a table: no blank line parts it from the next. */
  static boolean isOfMany(String line) {
    return itemText(line) > 0 || isTableRow(line);
  }

  /** {@code | --- | :-: |}, below the header of a table. */
  static boolean isTableRule(String line) {
    return isTableRow(line)
        && line.indexOf('-') > 0
        && line.chars().allMatch(c -> "|-: \r\t".indexOf(c) >= 0);
  }

  static boolean isFence(String line) {
    return line.startsWith("```") || line.startsWith("~~~");
  }

  /** Blanks before a line's first sign. */
  static int indent(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
