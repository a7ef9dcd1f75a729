package dev.tearsheet.render;

/**
 * Text inside Markdown: what CommonMark or GitHub's dialect would take for markup, links or HTML is
 * escaped with a backslash, and white space is folded so that a text never leaves its line.
 */
final class MarkdownText {

  /**
   * Escaped wherever they stand: emphasis, code, links, HTML, entities, strikethrough, headings,
   * formulas, table cells, and the attribute and template braces of kramdown and Liquid.
   */
  private static final String ALWAYS = "\\`*_[]<>~&#$|{}";

  private MarkdownText() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (space(c)) {
        fold(out);
      } else {
        escape(text, i, out);
      }
    }
    return out.toString().stripTrailing();
  }

  private static void escape(String text, int index, StringBuilder out) {
    char c = text.charAt(index);
    if (ALWAYS.indexOf(c) >= 0 || opensBlock(c, out) || opensLink(text, index)) {
      out.append('\\');
    }
    out.append(Characters.replaced(c) || Characters.lone(text, index) ? '\uFFFD' : c);
  }

  private static boolean space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static void fold(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /**
   * List marks at the start of a line: a sign, or up to nine digits with a full stop or bracket.
   */
  private static boolean opensBlock(char c, StringBuilder before) {
    return switch (c) {
      case '-', '+', '=', ':' -> before.isEmpty();
      case '.', ')' -> !before.isEmpty() && before.length() <= 9 && digits(before);
      default -> false;
    };
  }

  private static boolean digits(StringBuilder text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** What GitHub's autolinks begin at: {@code scheme:}, {@code www.} and {@code name@host}. */
  private static boolean opensLink(String text, int index) {
    return switch (text.charAt(index)) {
      case ':' ->
          letter(text, index - 1) && index + 1 < text.length() && !space(text.charAt(index + 1));
      case '@' -> index > 0 && index + 1 < text.length() && !space(text.charAt(index + 1));
      case '.' -> text.regionMatches(true, index - 3, "www", 0, 3);
      default -> false;
    };
  }

  private static boolean letter(String text, int index) {
    return index >= 0 && Character.isLetterOrDigit(text.charAt(index));
  }
}
