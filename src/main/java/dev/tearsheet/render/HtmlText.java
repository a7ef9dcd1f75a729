package dev.tearsheet.render;

/** Text inside HTML: what a parser would take for markup is written as character references. */
final class HtmlText {

  private HtmlText() {}

  /** Escapes text for element content and for values between double quotes. */
  static void append(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '`' -> out.append("&#96;");
        default -> out.append(Characters.replaced(c) || Characters.lone(text, i) ? '\uFFFD' : c);
      }
    }
  }

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(text, out);
    return out.toString();
  }
}
