package dev.tearsheet.internal.metadata;

import java.util.Set;

/**
 * What a template or a program leaves where it knows no value.
 *
 * <pre>{@code "{{author}}", "${title}", "%author%", "[object Object]", "undefined", "null"}</pre>
 */
final class Placeholder {

  /** As JavaScript and Java write what is not there. */
  private static final Set<String> NOTHING =
      Set.of("undefined", "null", "null null", "NaN", "[object Object]");

  private Placeholder() {}

  /** Whether a value is one as a whole: a story may be about them. */
  static boolean is(String value) {
    return NOTHING.contains(value)
        || stands(value, "{{", "}}")
        || stands(value, "${", "}")
        || stands(value, "<%", "%>")
        || (stands(value, "%", "%") && value.indexOf(' ') < 0);
  }

  private static boolean stands(String value, String open, String close) {
    return value.startsWith(open)
        && value.endsWith(close)
        && value.indexOf(close, open.length()) == value.length() - close.length();
  }
}
