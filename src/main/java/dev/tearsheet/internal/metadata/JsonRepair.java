package dev.tearsheet.internal.metadata;

import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Mends what Gson's lenient reader cannot pass: CDATA and HTML comment marks, commas before a
 * bracket, quotation marks that a template wrote as character references.
 */
final class JsonRepair {

  private static final List<String> WRAPPERS =
      List.of("//<![CDATA[", "<![CDATA[", "//]]>", "]]>", "<!--", "-->");

  /** Their second characters: a look at one spares most marks the comparison. */
  private static final String SECONDS = "/!]-";

  private JsonRepair() {}

  /** The script itself when there is nothing to mend. */
  static String mend(String script) {
    boolean escaped = script.indexOf('"') < 0 && script.contains("&quot;");
    return marked(escaped ? Parser.unescapeEntities(script, true) : script);
  }

  private static String marked(String script) {
    StringBuilder json = new StringBuilder();
    int kept = 0;
    boolean quoted = false;
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted && c == '\\') {
        i++;
      } else if (quoted ? c < ' ' : isMark(c)) {
        int faults = quoted ? 1 : faults(script, i, c);
        if (faults > 0) {
          json.append(script, kept, i).append(quoted ? " " : "");
          kept = i + faults;
          i = kept - 1;
        }
      }
    }
    return kept == 0 ? script : json.append(script, kept, script.length()).toString();
  }

  /** What a wrapper or a comma too many starts with. */
  private static boolean isMark(char c) {
    return c == ',' || c == '/' || c == '<' || c == ']' || c == '-';
  }

  /** How many characters from here on are no JSON. */
  private static int faults(String script, int at, char c) {
    if (c == ',') {
      return closes(script, at + 1) ? 1 : 0;
    }
    boolean wraps = at + 1 < script.length() && SECONDS.indexOf(script.charAt(at + 1)) >= 0;
    for (String wrapper : wraps ? WRAPPERS : List.<String>of()) {
      if (script.startsWith(wrapper, at)) {
        return wrapper.length();
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
