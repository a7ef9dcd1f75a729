package dev.tearsheet.internal.markup;

import dev.tearsheet.internal.text.LiteralBreaks;

/**
 * A page that came out of a JSON or source file unread: all on one line, with a backslash before
 * every quotation mark.
 *
 * <pre>{@code "<html lang=\"en\">\n<p>…" → <html lang="en"> <p>…}</pre>
 */
final class EscapedPage {

  private EscapedPage() {}

  /** Whether a page may be one, by its start: every value of an attribute is escaped. */
  static boolean mayBe(String start) {
    String opens = start.stripLeading();
    boolean string = !opens.isEmpty() && "\"<\\".indexOf(opens.charAt(0)) >= 0;
    return string && opens.contains("=\\\"") && !opens.contains("=\"") && opens.contains("<");
  }

  static String html(String text) {
    return LiteralBreaks.unescaped(text.strip());
  }
}
