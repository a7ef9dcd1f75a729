package dev.tearsheet.internal.text;

import dev.tearsheet.article.Span;
import java.util.Arrays;

/**
 * A text with the characters that were meant where it writes others, and where each of them stood:
 * references of HTML, quotation marks written as two commas or brackets, and {@link ReplacedMarks}.
 *
 * <pre>
 * &amp;#8220;We wait,&amp;#8221; he said → “We wait,” he said
 * ,,Wir warten'', sagte er → „Wir warten'', sagte er
 * &lt;&lt;Nous attendons&gt;&gt; → «Nous attendons»
 * </pre>
 */
public final class Unescaped {

  private static final String COMMAS = ",,";
  private static final String OPENING = "<<";
  private static final String CLOSING = ">>";

  private final String original;
  private final ReplacedMarks replaced;

  /** For each character that was read where it starts in the original, and the end. */
  private int[] starts;

  private String text;

  private Unescaped(String original) {
    this.original = original;
    this.replaced = ReplacedMarks.of(original);
    this.text = original;
    this.starts = new int[0];
  }

  /**
   * Reads a text.
   *
   * @param text any text
   * @return the text that is meant; the same when it writes nothing so
   */
  public static Unescaped of(String text) {
    Unescaped unescaped = new Unescaped(text);
    boolean marks = text.contains(COMMAS) || text.contains(OPENING);
    if (marks || unescaped.hasReference() || !unescaped.replaced.isEmpty()) {
      unescaped.read();
    }
    return unescaped;
  }

  /** The text that is meant. */
  public String text() {
    return text;
  }

  /** Whether the text says what it means. */
  public boolean isSame() {
    return starts.length == 0;
  }

  /**
   * Where a stretch of {@link #text} stands in the original.
   *
   * @param span a stretch of the text that is meant
   * @return the stretch of the original
   */
  public Span original(Span span) {
    if (isSame()) {
      return span;
    }
    int start = starts[span.start()];
    return new Span(start, Math.max(start, starts[span.end()]));
  }

  private void read() {
    StringBuilder read = new StringBuilder(original.length());
    starts = new int[original.length() + 1];
    boolean other = false;
    for (int i = 0; i < original.length(); ) {
      char mark = replaced.mark(i);
      int end = mark == 0 ? end(original.charAt(i), i) : replaced.end(i);
      char meant = mark != 0 ? mark : end > i + 1 ? meant(i, end) : original.charAt(i);
      other |= mark != 0 || end > i + 1;
      starts[read.length()] = i;
      read.append(meant);
      i = end;
    }
    starts[read.length()] = original.length();
    starts = other ? Arrays.copyOf(starts, read.length() + 1) : new int[0];
    text = other ? read.toString() : original;
  }

  /** After what stands for one character. */
  private int end(char c, int i) {
    return switch (c) {
      case '&' -> isReference(i) ? Entities.end(original, i) : i + 1;
      case ',' -> isCommas(i) ? i + 2 : i + 1;
      case '<' -> isBracket(i, OPENING) && isClosed(i) ? i + 2 : i + 1;
      case '>' -> isBracket(i, CLOSING) && isOpened(i) ? i + 2 : i + 1;
      default -> i + 1;
    };
  }

  /** The character that a reference, or two characters, stand for. */
  private char meant(int from, int end) {
    return switch (original.charAt(from)) {
      case '&' -> Entities.character(original.substring(from, end)).charAt(0);
      case ',' -> '„';
      case '<' -> '«';
      default -> '»';
    };
  }

  /** Many texts have an ampersand, and few a reference. */
  private boolean hasReference() {
    int at = original.indexOf('&');
    while (at >= 0 && !isReference(at)) {
      at = original.indexOf('&', at + 1);
    }
    return at >= 0;
  }

  /** A reference to one character. */
  private boolean isReference(int i) {
    int end = Entities.end(original, i);
    return end > 0 && Entities.character(original.substring(i, end)).length() == 1;
  }

  /** Two commas before a word, behind a blank. */
  private boolean isCommas(int i) {
    return original.startsWith(COMMAS, i)
        && (i == 0 || !Character.isLetterOrDigit(charAt(i - 1)))
        && charAt(i - 1) != ','
        && Character.isLetterOrDigit(charAt(i + 2));
  }

  private boolean isBracket(int i, String bracket) {
    char c = bracket.charAt(0);
    return original.startsWith(bracket, i) && charAt(i - 1) != c && charAt(i + 2) != c;
  }

  /** Units between two brackets and those that close. */
  private static final int LONGEST = 600;

  private boolean isClosed(int i) {
    return holds(CLOSING, i, Math.min(original.length(), i + LONGEST));
  }

  private boolean isOpened(int i) {
    return holds(OPENING, Math.max(0, i - LONGEST), i);
  }

  private boolean holds(String bracket, int from, int to) {
    return original.substring(from, to).contains(bracket);
  }

  private char charAt(int i) {
    return i >= 0 && i < original.length() ? original.charAt(i) : ' ';
  }
}
