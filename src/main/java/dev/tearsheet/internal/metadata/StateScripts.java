package dev.tearsheet.internal.metadata;

import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON that scripts fill a page from, whole scripts or values within programs: {@code
 * type="application/json"}, {@code window.__STATE__ = {…}}, {@code Fusion.globalContent={…};},
 * {@code JSON.parse("…")}, {@code (function(a,b){return {…}}(…))} of Nuxt, and what Next.js pushes
 * piece by piece. Components are given theirs in an attribute: {@code data-react-props="{…}"}.
 */
final class StateScripts {

  private static final String PARSE = "JSON.parse";
  private static final String PUSH = "__next_f.push";
  private static final String RETURN = "return";

  /** Of a length in bytes, in hexadecimal. */
  private static final int MAX_DIGITS = 6;

  private final List<String> values = new ArrayList<>();

  /** What Next.js pushes: one text, cut anywhere. */
  private final StringBuilder pushed = new StringBuilder();

  private StateScripts() {}

  /** The values of at least so many UTF-16 units, in their order. */
  static List<String> values(Document document, int least) {
    return values(document, least, data -> true);
  }

  /** The same of those scripts alone that pass a test, pieces of a text always among them. */
  static List<String> values(Document document, int least, Predicate<String> telling) {
    StateScripts scripts = new StateScripts();
    for (Element script : document.getElementsByTag("script")) {
      String data = ScriptText.of(script);
      if ((data.length() >= least && telling.test(data)) || data.contains(PUSH)) {
        scripts.read(script.attr("type"), data);
      }
    }
    scripts.readPushed();
    return scripts.values.stream().filter(value -> value.length() >= least).toList();
  }

  /** Objects and lists of at least so many UTF-16 units in attributes, in their order. */
  static List<String> inAttributes(Document document, int least) {
    List<String> values = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      if (element.attributesSize() > 0) {
        element.attributes().asList().stream()
            .map(Attribute::getValue)
            .filter(value -> value.length() >= least && Strings.CS.startsWithAny(value, "{", "["))
            .forEach(values::add);
      }
    }
    return values;
  }

  private void read(String type, String data) {
    if (!Strings.CI.contains(type, "json")) {
      readProgram(data);
    } else if (!Strings.CI.contains(type, "ld+json")) {
      values.add(data);
    }
  }

  /** Each value is passed before the next is looked for, so that one pass does. */
  private void readProgram(String program) {
    int at = 0;
    while (at < program.length()) {
      char c = program.charAt(at);
      if (c == '{' && isGiven(program, at)) {
        int end = closing(program, at);
        values.add(program.substring(at, end));
        at = end;
      } else if (c == '(' && endsAt(program, "}", at)) {
        at = readArguments(program, at);
      } else if (c == '(' && (endsAt(program, PARSE, at) || endsAt(program, PUSH, at))) {
        at = readLiteral(program, at, endsAt(program, PUSH, at));
      } else {
        at++;
      }
    }
  }

  /** Whether an object is assigned or returned. */
  private static boolean isGiven(String program, int brace) {
    int before = brace;
    while (before > 0 && program.charAt(before - 1) <= ' ') {
      before--;
    }
    return before > 0 && (program.charAt(before - 1) == '=' || endsAt(program, RETURN, before));
  }

  private static boolean endsAt(String program, String word, int end) {
    return program.startsWith(word, end - word.length());
  }

  /** Nuxt hands texts that come twice to the function; takes each, returns the offset behind. */
  private int readArguments(String program, int call) {
    int i = call + 1;
    while (i < program.length() && program.charAt(i) != ')') {
      boolean text = isQuote(program.charAt(i));
      int end = text ? literalEnd(program, i) : i + 1;
      if (text) {
        values.add(program.substring(i, end));
      }
      i = end;
    }
    return i;
  }

  /** Takes the first string of a call; returns the offset behind it. */
  private int readLiteral(String program, int call, boolean push) {
    int start = call + 1;
    while (start < program.length() && "[0123456789, \n".indexOf(program.charAt(start)) >= 0) {
      start++;
    }
    if (start == program.length() || !isQuote(program.charAt(start))) {
      return start;
    }
    int end = literalEnd(program, start);
    String text = unescaped(program.substring(start, end));
    if (push) {
      pushed.append(text);
    } else {
      values.add(text);
    }
    return end;
  }

  /** Offset behind the brace that closes the one at a place, or the end of the program. */
  private static int closing(String program, int open) {
    int depth = 0;
    int i = open;
    while (i < program.length()) {
      char c = program.charAt(i);
      if (isQuote(c)) {
        i = literalEnd(program, i);
        continue;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      i++;
      if (depth == 0) {
        return i;
      }
    }
    return i;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static int literalEnd(String program, int start) {
    int i = start + 1;
    while (i < program.length() && program.charAt(i) != program.charAt(start)) {
      i += program.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(program.length(), i + 1);
  }

  private static String unescaped(String literal) {
    try (JsonReader reader = new JsonReader(new StringReader(literal))) {
      reader.setStrictness(Strictness.LENIENT);
      return reader.nextString();
    } catch (IOException | IllegalStateException e) {
      return "";
    }
  }

  /**
   * Rows of the form {@code 1a:["$","p",…]} to the line's end, and {@code 1c:T4f2,…} of so many
   * bytes in UTF-8.
   */
  private void readPushed() {
    String rows = pushed.toString();
    int at = 0;
    while (rows.indexOf(':', at) >= 0) {
      int start = rows.indexOf(':', at) + 1;
      int text = textStart(rows, start);
      int end = text < 0 ? lineEnd(rows, start) : after(rows, text, bytes(rows, start, text));
      String value = rows.substring(Math.max(start, text), end);
      values.add(text < 0 ? value : new JsonPrimitive(value).toString());
      at = rows.startsWith("\n", end) ? end + 1 : end;
    }
  }

  private static int lineEnd(String rows, int start) {
    int end = rows.indexOf('\n', start);
    return end < 0 ? rows.length() : end;
  }

  /** Offset behind {@code T4f2,}; negative where no such length stands. */
  private static int textStart(String rows, int start) {
    int i = start + 1;
    while (i <= start + MAX_DIGITS
        && i < rows.length()
        && Character.digit(rows.charAt(i), 16) >= 0) {
      i++;
    }
    boolean length = rows.startsWith("T", start) && i > start + 1 && rows.startsWith(",", i);
    return length ? i + 1 : -1;
  }

  private static int bytes(String rows, int start, int text) {
    return Integer.parseInt(rows, start + 1, text - 1, 16);
  }

  /** Offset behind the characters that take so many bytes. */
  private static int after(String rows, int start, int bytes) {
    int left = bytes;
    int i = start;
    while (i < rows.length() && left > 0) {
      char c = rows.charAt(i++);
      left -= c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return i;
  }
}
