package dev.tearsheet.internal.metadata;

import org.apache.commons.lang3.StringUtils;

/**
 * A string of damaged JSON, whose own quotation marks may stand in it unescaped.
 *
 * @param start where its first mark stands
 * @param end where its last mark stands, or before what follows if none does
 * @param sure whether that is the mark: those within come in pairs, and none is like a key's
 */
record JsonString(int start, int end, boolean sure) {

  /** What stands behind words, not before them. */
  private static final String BEHIND = " \t\r\n\u00a0,;:.!?)";

  /** The string whose first mark stands here: {@code "The "long" bridge", "author": …}. */
  static JsonString at(int start, JsonAhead ahead, String text, boolean inList) {
    char opened = text.charAt(start);
    int within = 0;
    boolean doubtful = false;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (JsonAhead.closes(opened, c)) {
        if (ahead.ends(i, inList)) {
          boolean paired = opened == '\'' || within % 2 == 0;
          return new JsonString(start, i, paired && !doubtful);
        }
        if (ahead.isKey(i)) {
          return unclosed(start, i, text);
        }
        doubtful |= ahead.isDoubtful(i) || (opened != '\'' && isAmiss(text, start, i, within));
        within++;
      }
    }
    return new JsonString(start, text.length(), false);
  }

  /** A string up to a member, if its own last mark lacks: {@code "The mill, "author": "Roe"}. */
  private static JsonString unclosed(int start, int key, String text) {
    int before = key - 1;
    while (before > start && text.charAt(before) <= ' ') {
      before--;
    }
    return new JsonString(start, text.charAt(before) == ',' ? key - 1 : text.length(), false);
  }

  /** Whether a mark that should open words stands behind one, or one that should close before. */
  private static boolean isAmiss(String text, int start, int mark, int within) {
    if (within % 2 == 0) {
      return mark + 1 < text.length() && BEHIND.indexOf(text.charAt(mark + 1)) >= 0;
    }
    return mark - 1 > start && text.charAt(mark - 1) <= ' ';
  }

  /** Writes it as sound JSON; an escape that JSON has not is what a script makes of it. */
  void write(String text, StringBuilder json) {
    json.append('"');
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < end) {
        i++;
        i += escape(text, i, json);
      } else if (c == '"') {
        json.append("\\\"");
      } else {
        json.append(c < ' ' || c == '\\' ? ' ' : c);
      }
    }
    json.append('"');
  }

  /** How many characters after the one behind the backslash belong to the escape. */
  private int escape(String text, int at, StringBuilder json) {
    char c = text.charAt(at);
    int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
    if (digits > 0 && at + digits < end && isHex(text, at + 1, digits)) {
      json.append(digits == 4 ? "\\u" : "\\u00").append(text, at + 1, at + 1 + digits);
      return digits;
    }
    if ("\"\\/bfnrt".indexOf(c) >= 0) {
      json.append('\\');
    }
    json.append(c < ' ' ? ' ' : c);
    return 0;
  }

  private static boolean isHex(String text, int from, int digits) {
    return StringUtils.containsOnly(text.substring(from, from + digits), "0123456789abcdefABCDEF");
  }
}
