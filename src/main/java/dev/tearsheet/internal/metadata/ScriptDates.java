package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days of publication within scripts that hold the state of a page as JSON, of whatever shape.
 *
 * <pre>{@code
 * var state = {"publishedAt": "2024-03-12T08:00:00Z"}
 * "{\\"publish_date\\":\\"2024-03-12\\"}"
 * }</pre>
 */
final class ScriptDates {

  /** Names of members, in lower case and without marks. */
  private static final Set<String> NAMES = Words.read(ScriptDates.class, "script-dates.txt");

  private static final int LONGEST = 24;

  /** Characters of the longest value: "Wed, 04 May 2022 00:25:56 +0200". */
  private static final int MAX_VALUE = 40;

  /** Different values: a page with more is a listing's. */
  private static final int MAX_FOUND = 20;

  private ScriptDates() {}

  /** The different values, in the order of the page. */
  static List<String> of(Stream<String> scripts) {
    Set<String> seen = new HashSet<>();
    List<String> values = new ArrayList<>();
    for (String script : (Iterable<String>) scripts::iterator) {
      for (int at = script.indexOf(':'); at >= 0 && values.size() < MAX_FOUND; ) {
        if (NAMES.contains(nameBefore(script, at))) {
          String value = valueAfter(script, at);
          if (!value.isEmpty() && seen.add(value)) {
            values.add(value);
          }
        }
        at = script.indexOf(':', at + 1);
      }
    }
    return values;
  }

  private static String nameBefore(String script, int colon) {
    int end = colon;
    while (end > 0 && isQuote(script.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST && isName(script.charAt(start - 1))) {
      start--;
    }
    boolean date = end > start && end - start <= LONGEST && mayEnd(script.charAt(end - 1));
    return date ? plain(script, start, end) : "";
  }

  /** Spares the look-up for most names: "date", "time", "at", "published". */
  private static boolean mayEnd(char last) {
    return last == 'e' || last == 'E' || last == 't' || last == 'd' || last == 'n';
  }

  private static boolean isName(char c) {
    return c < 128 && (Character.isLetter(c) || c == '_' || c == '-');
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\\' || c == ' ';
  }

  private static String plain(String script, int start, int end) {
    StringBuilder name = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = script.charAt(i);
      if (Character.isLetter(c)) {
        name.append(Character.toLowerCase(c));
      }
    }
    return name.toString();
  }

  private static String valueAfter(String script, int colon) {
    int start = colon + 1;
    while (start < script.length() && isQuote(script.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < script.length() && end - start < MAX_VALUE && isValue(script.charAt(end))) {
      end++;
    }
    boolean quoted = start > colon + 1 && end < script.length() && isQuote(script.charAt(end));
    return quoted ? script.substring(start, end).replace("\\", "") : "";
  }

  private static boolean isValue(char c) {
    return c != '"' && c != '\'' && (c != '\\');
  }
}
