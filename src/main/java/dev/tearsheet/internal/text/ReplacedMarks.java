package dev.tearsheet.internal.text;

/**
 * Quotation marks, apostrophes and dashes for which a wrong charset or a typewriter put something
 * else: U+FFFD, once or for each of three bytes, a question mark, a control character of
 * windows-1252, an accent that stands alone, a mark doubled as tables escape it.
 *
 * <pre>
 * ?We can?t go on,? he said    → “We can’t go on,” he said
 * \uFFFDWe wait,\uFFFD he said → “We wait,” he said
 * `Wir warten´, sagte er       → ‘Wir warten’, sagte er
 * ´´Wir warten´´, sagte er     → “Wir warten”, sagte er
 * ""We wait,"" he said         → “We wait,” he said
 * `We wait,` he said           → “We wait,” he said
 * </pre>
 */
final class ReplacedMarks {

  private static final char LOST = '\uFFFD';

  /** U+0091 to U+0097, which ISO-8859-1 reads where windows-1252 was written. */
  private static final String CONTROLS = "‘’“”•–—";

  private static final char FIRST_CONTROL = '\u0091';
  private static final char LAST_CONTROL = '\u0097';

  /** Characters of UTF-8 that opens with a mark take three bytes. */
  private static final int BYTES = 3;

  /** What stands behind an apostrophe: "can't", "Roe's". */
  private static final String[] CLITICS = {"s", "t", "re", "ve", "ll", "d", "m"};

  private final String text;

  /** For each unit the mark that is meant, 0 for itself; empty where none is. */
  private final char[] marks;

  private ReplacedMarks(String text, char[] marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Looks for marks in a text; most texts are left after a look at its characters. */
  static ReplacedMarks of(String text) {
    boolean asked = ReplacedPairs.areAsked(text);
    boolean ticked = ReplacedPairs.areTicked(text);
    if (!asked && !ticked && !holds(text)) {
      return new ReplacedMarks(text, new char[0]);
    }
    ReplacedMarks found = new ReplacedMarks(text, new char[text.length()]);
    found.read();
    if (asked) {
      found.readQuestionMarks();
    }
    if (ticked) {
      ReplacedPairs.of(text, '`').forEach(found::set);
    }
    return found;
  }

  /** Whether a text may hold any. */
  boolean isEmpty() {
    return marks.length == 0;
  }

  /** After what stands for one mark; {@code i + 1} where none does. */
  int end(int i) {
    if (mark(i) == 0) {
      return i + 1;
    }
    return text.charAt(i) == LOST ? run(i) : isDouble(i) ? i + 2 : i + 1;
  }

  private void set(int open, int close) {
    marks[open] = '“';
    marks[close] = '”';
  }

  /** Two accents, or two straight marks, side by side are a double mark. */
  private boolean isDouble(int i) {
    char c = text.charAt(i);
    return (c == '´' || c == '"') && charAt(i + 1) == c;
  }

  /** The mark that is meant; 0 where the character means itself. */
  char mark(int i) {
    return i < marks.length ? marks[i] : 0;
  }

  private static boolean holds(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_CONTROL && (c <= LAST_CONTROL || c == '´' || c == LOST)) {
        return true;
      }
    }
    return text.contains("\"\"");
  }

  private void read() {
    int grave = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_CONTROL && c <= LAST_CONTROL) {
        marks[i] = CONTROLS.charAt(c - FIRST_CONTROL);
      } else if (c == '`' || c == '\n') {
        grave = c == '`' && opens(i, i + 1) ? i : -1;
      } else if (isDouble(i)) {
        marks[i] = doubled(i);
        i++;
      } else if (c == '´') {
        accent(i, grave);
        grave = -1;
      } else if (c == LOST) {
        int end = run(i);
        marks[i] = end - i > BYTES ? 0 : lost(i, end);
        i = end - 1;
      }
    }
  }

  /** Two straight marks alone are an empty string. */
  private char doubled(int i) {
    boolean closes = text.charAt(i) == '´' || closes(i, i + 2);
    return opens(i, i + 2) ? '“' : closes ? '”' : 0;
  }

  /** An accent alone is an apostrophe or a single mark, as is the other one that it closes. */
  private void accent(int i, int grave) {
    marks[i] = opens(i, i + 1) ? '‘' : '’';
    if (grave >= 0 && closes(i, i + 1)) {
      marks[grave] = '‘';
    }
  }

  private char lost(int from, int to) {
    if (isClitic(to) && Character.isLetter(charAt(from - 1))) {
      return '’';
    }
    if (isSpace(charAt(from - 1)) && isSpace(charAt(to))) {
      return '–';
    }
    return opens(from, to) ? '“' : closes(from, to) ? '”' : 0;
  }

  private int run(int from) {
    int end = from;
    while (charAt(end) == LOST) {
      end++;
    }
    return end;
  }

  private void readQuestionMarks() {
    for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
      if (isClitic(i + 1) && Character.isLetter(charAt(i - 1))) {
        marks[i] = '’';
      }
    }
    ReplacedPairs.of(text, '?').forEach(this::set);
  }

  private boolean opens(int from, int to) {
    return ReplacedPairs.opens(text, from, to);
  }

  private boolean closes(int from, int to) {
    return ReplacedPairs.closes(text, from, to);
  }

  private boolean isClitic(int from) {
    for (String clitic : CLITICS) {
      if (text.startsWith(clitic, from)
          && !Character.isLetterOrDigit(charAt(from + clitic.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private char charAt(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
