package dev.tearsheet.internal.metadata;

/**
 * Mends what Gson's lenient reader cannot pass: CDATA and HTML comment marks, commas before a
 * bracket.
 */
final class JsonRepair {

  private JsonRepair() {}

  static String mend(String script) {
    StringBuilder json = new StringBuilder(script.length());
    boolean quoted = false;
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      if (quoted && c == '\\' && i + 1 < script.length()) {
        json.append(c).append(script.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      int wrapper = quoted ? 0 : wrapper(script, i);
      if (wrapper > 0) {
        i += wrapper - 1;
      } else if (quoted || c != ',' || !closes(script, i + 1)) {
        json.append(quoted && c < ' ' ? ' ' : c);
      }
    }
    return json.toString();
  }

  private static int wrapper(String script, int at) {
    for (String mark : new String[] {"//<![CDATA[", "<![CDATA[", "//]]>", "]]>", "<!--", "-->"}) {
      if (script.startsWith(mark, at)) {
        return mark.length();
      }
    }
    return 0;
  }

  /** A run of white space is looked through once for each comma before it, and it has one. */
  private static boolean closes(String script, int at) {
    int i = at;
    while (i < script.length() && script.charAt(i) <= ' ') {
      i++;
    }
    return i < script.length() && (script.charAt(i) == '}' || script.charAt(i) == ']');
  }
}
