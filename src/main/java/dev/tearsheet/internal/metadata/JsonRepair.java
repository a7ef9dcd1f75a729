package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
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

  /**
   * Sound JSON of a script that the reader could not pass; none where it holds no object.
   *
   * @param script as it stands on the page, perhaps with all its marks escaped
   */
  static Optional<String> anew(String script) {
    String start = StringUtils.stripStart(StringUtils.substringAfter(script, "{"), null);
    String plain = script;
    if (start.startsWith("\\\"")) {
      plain = unescaped(script);
    } else if (Strings.CI.startsWithAny(start, "&quot;", "&#34;", "&#x22;")) {
      plain = Parser.unescapeEntities(script, true);
    }
    return JsonMender.mend(plain);
  }

  /** A script without one level of escapes: {@code {\"name\": \"Roe\"}}. */
  private static String unescaped(String script) {
    StringBuilder plain = new StringBuilder(script.length());
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      char next = c == '\\' && i + 1 < script.length() ? script.charAt(i + 1) : 0;
      if ("\"\\/'".indexOf(next) >= 0) {
        plain.append(next);
        i++;
      } else if (next == 'n' || next == 'r' || next == 't') {
        plain.append(' ');
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

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
    return wrapper(script, at);
  }

  /** How many characters of a wrapper stand here. */
  static int wrapper(String script, int at) {
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
