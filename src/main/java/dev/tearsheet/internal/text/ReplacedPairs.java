package dev.tearsheet.internal.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pairs of one character that stands for both quotation marks, and whether a text has any.
 *
 * <pre>
 * ?We go on,? he said          → the two question marks
 * ?Wir warten?, sagte er       → the two question marks
 * ?Is it wet? Who knows? It is → none
 * </pre>
 */
final class ReplacedPairs {

  private static final String BEFORE_CLOSING = ",.!?…)%";
  private static final String AFTER_CLOSING = ".,;:!?)]—–-";
  private static final String BEFORE_OPENING = "([—–-/\"";
  private static final String AFTER_OPENING = "$£€'’[(…¿¡";

  /** What no question mark stands before. */
  private static final String NEVER_ASKED = ",;:)";

  /** Pairs amid sentences that tell of marks; one may be a slip. */
  private static final int ENOUGH = 2;

  /** Words of a code are fewer. */
  private static final int LEAST_BLANKS = 2;

  private final String text;
  private final char mark;

  private ReplacedPairs(String text, char mark) {
    this.text = text;
    this.mark = mark;
  }

  /**
   * Whether question marks stand for quotation marks: behind a comma, or a pair before one, or some
   * pairs before words in small letters.
   */
  static boolean areAsked(String text) {
    if (text.indexOf('?') < 0) {
      return false;
    }
    int comma = text.indexOf(",?");
    if (comma >= 0 && isSpace(charAt(text, comma + 2))) {
      return true;
    }
    int amid = 0;
    for (int close : of(text, '?').values()) {
      char next = charAt(text, close + 1);
      if (NEVER_ASKED.indexOf(next) >= 0) {
        return true;
      }
      amid += next == ' ' && Character.isLowerCase(charAt(text, close + 2)) ? 1 : 0;
    }
    return amid >= ENOUGH;
  }

  /** Whether backticks stand for quotation marks, around words that are no code. */
  static boolean areTicked(String text) {
    if (text.indexOf('`') < 0) {
      return false;
    }
    return of(text, '`').entrySet().stream()
        .anyMatch(pair -> isSentence(text, pair.getKey(), pair.getValue()));
  }

  private static boolean isSentence(String text, int open, int close) {
    int blanks = 0;
    for (int i = open; i < close; i++) {
      blanks += text.charAt(i) == ' ' ? 1 : 0;
    }
    boolean ends = ",.!?…".indexOf(text.charAt(close - 1)) >= 0 || charAt(text, close + 1) == ',';
    return ends && blanks >= LEAST_BLANKS && Character.isUpperCase(text.charAt(open + 1));
  }

  /** The places of the opening marks, each with that of its closing one. */
  static Map<Integer, Integer> of(String text, char mark) {
    ReplacedPairs pairs = new ReplacedPairs(text, mark);
    Map<Integer, Integer> found = new LinkedHashMap<>();
    int next;
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, next)) {
      int close = opens(text, i, i + 1) ? pairs.closing(i + 1) : -1;
      if (close > 0) {
        found.put(i, close);
      }
      next = Math.max(i, close) + 1;
    }
    return found;
  }

  /**
   * The mark of the same line that closes: the first behind a comma or the end of a sentence, or
   * else the first of all; of two the second.
   */
  private int closing(int from) {
    int first = -1;
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) != mark) {
        continue;
      }
      if (opens(text, i, i + 1)) {
        return first;
      }
      if (closes(text, i, i + 1) && charAt(text, i + 1) != mark) {
        if (BEFORE_CLOSING.indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  /** Whether a mark between two places stands before a word and behind none. */
  static boolean opens(String text, int from, int to) {
    char before = charAt(text, from - 1);
    char after = charAt(text, to);
    return (isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0)
        && (Character.isLetterOrDigit(after) || AFTER_OPENING.indexOf(after) >= 0);
  }

  /** Whether a mark between two places stands behind a word and before none. */
  static boolean closes(String text, int from, int to) {
    char before = charAt(text, from - 1);
    char after = charAt(text, to);
    return (Character.isLetterOrDigit(before) || BEFORE_CLOSING.indexOf(before) >= 0)
        && (isSpace(after) || AFTER_CLOSING.indexOf(after) >= 0);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static char charAt(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
