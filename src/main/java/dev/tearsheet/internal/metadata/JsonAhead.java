package dev.tearsheet.internal.metadata;

import java.util.Locale;
import java.util.Set;

/** What stands at a place of damaged JSON; each look goes a bounded way past white space. */
final class JsonAhead {

  private static final String QUOTES = "\"“”„'";

  /** What may be the first character of a value, or of what follows a value left out. */
  private static final String VALUES = "\"“”„'{[-,}0123456789";

  private static final Set<String> LITERALS =
      Set.of("true", "false", "null", "undefined", "nan", "none");

  private static final int MAX_LITERAL = 9;

  private static final String ENDS_LITERAL = ",}]\"";

  /** What stands after a bracket that closes, at the end of a script too. */
  private static final String AFTER_BRACKET = ",}]{;)</-\"“”„";

  /** Characters; the longest name of schema.org has 41. */
  private static final int MAX_NAME = 60;

  private final String text;

  JsonAhead(String text) {
    this.text = text;
  }

  /** The character, or 0 behind the end. */
  char at(int place) {
    return place < text.length() ? text.charAt(place) : 0;
  }

  int pastBlanks(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** Whether a string that one mark opens can be closed by another: “a" is written too. */
  static boolean closes(char opened, char c) {
    return c == opened || (opened > '\u007f' && c != '\'' && isQuote(c));
  }

  /** Whether a quoted name, a colon and the start of a value stand here. */
  boolean isKey(int from) {
    int end = nameEnd(from);
    int colon = end < 0 ? -1 : pastBlanks(end + 1);
    return colon >= 0 && at(colon) == ':' && isValue(pastBlanks(colon + 1));
  }

  /** Where the mark that closes a name stands, or −1. */
  int nameEnd(int from) {
    char opened = at(from);
    if (!isQuote(opened)) {
      return -1;
    }
    int i = from + 1;
    while (i - from <= MAX_NAME && isName(at(i))) {
      i++;
    }
    return i > from + 1 && closes(opened, at(i)) ? i : -1;
  }

  static boolean isName(char c) {
    return (c < '\u0080' && Character.isLetterOrDigit(c)) || "@_-.:$".indexOf(c) >= 0;
  }

  private boolean isValue(int from) {
    char c = at(from);
    return (c != 0 && VALUES.indexOf(c) >= 0) || isLiteral(from);
  }

  private boolean isLiteral(int from) {
    int end = from;
    while (end - from <= MAX_LITERAL && Character.isLetter(at(end))) {
      end++;
    }
    char after = at(pastBlanks(end));
    return LITERALS.contains(text.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT))
        && (after == 0 || ENDS_LITERAL.indexOf(after) >= 0);
  }

  /** Whether the mark at this place ends the string that it stands in. */
  boolean ends(int mark, boolean inList) {
    int next = pastBlanks(mark + 1);
    char c = at(next);
    if (c == ',') {
      return endsBeforeComma(pastBlanks(next + 1), inList);
    }
    if (c == '}' || c == ']') {
      char after = at(pastBlanks(next + 1));
      return after == 0 || AFTER_BRACKET.indexOf(after) >= 0;
    }
    return next >= text.length() || (!inList && isKey(next));
  }

  private boolean endsBeforeComma(int next, boolean inList) {
    char c = at(next);
    if (c == 0 || c == ',' || c == '}' || c == ']') {
      return true;
    }
    return inList ? isQuote(c) || c == '{' || c == '[' || isWord(next) : isKey(next);
  }

  /** Whether an unquoted word of a list stands here: {@code "a", 5, "b"}. */
  private boolean isWord(int from) {
    int i = from;
    while (i - from <= MAX_NAME && isName(at(i))) {
      i++;
    }
    char after = at(pastBlanks(i));
    return i > from && isValue(from) && (after == ',' || after == ']');
  }

  /** Whether a mark within a string looks like one of the JSON's own, so that none can tell. */
  boolean isDoubtful(int mark) {
    int next = pastBlanks(mark + 1);
    char c = at(next);
    int value = pastBlanks(next + 1);
    return (c == ':' && isQuote(at(value)))
        || (c == ',' && (isNamed(value) || isBareKey(value)))
        || isNamed(next);
  }

  /** Whether a quoted name and a colon stand here. */
  private boolean isNamed(int from) {
    int end = nameEnd(from);
    return end >= 0 && at(pastBlanks(end + 1)) == ':';
  }

  /** Whether a name without marks and a value stand here, as in a script. */
  boolean isBareKey(int from) {
    int i = from;
    while (i - from <= MAX_NAME && isName(at(i)) && at(i) != ':') {
      i++;
    }
    int colon = pastBlanks(i);
    return i > from && at(colon) == ':' && isValue(pastBlanks(colon + 1));
  }
}
