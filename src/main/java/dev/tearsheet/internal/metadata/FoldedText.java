package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.BylineOpening;

/**
 * A text node as it is seen: white space folded and cut at both ends, soft hyphens and zero-width
 * spaces left out. Most texts are only measured, so the string is made when asked for.
 */
final class FoldedText {

  /** From here on characters are not of ASCII, or of its end. */
  private static final char FIRST_OTHER = 127;

  private static final FoldedText NOTHING = new FoldedText("", 0, 0, 0, false, true);

  private final String whole;
  private final int start;
  private final int end;
  private final int length;
  private final boolean digits;
  private final boolean plain;

  private FoldedText(String whole, int start, int end, int length, boolean digits, boolean plain) {
    this.whole = whole;
    this.start = start;
    this.end = end;
    this.length = length;
    this.digits = digits;
    this.plain = plain;
  }

  static FoldedText of(String whole) {
    int start = 0;
    int end = whole.length();
    while (start < end && isMargin(whole.charAt(start))) {
      start++;
    }
    while (end > start && isMargin(whole.charAt(end - 1))) {
      end--;
    }
    return start == end ? NOTHING : measured(whole, start, end);
  }

  /** Every character of a page is looked at here, so one look tells everything. */
  private static FoldedText measured(String whole, int start, int end) {
    int length = 0;
    boolean digits = false;
    boolean white = false;
    boolean blanks = true;
    for (int i = start; i < end; i++) {
      char c = whole.charAt(i);
      if (c > ' ' && c < FIRST_OTHER) {
        length++;
        white = false;
        digits |= c <= '9' && c >= '0';
      } else if (isWhite(c)) {
        length += white ? 0 : 1;
        blanks &= c == ' ';
        white = true;
      } else if (!isInvisible(c)) {
        length++;
        white = false;
        digits |= Character.isDigit(c) || c == '年'; // "二〇二四年五月三日"
      }
    }
    boolean plain = blanks && length == end - start;
    return new FoldedText(whole, start, end, length, digits, plain);
  }

  private static boolean isMargin(char c) {
    return isWhite(c) || isInvisible(c) || Character.isWhitespace(c);
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b';
  }

  /** UTF-16 units. */
  int length() {
    return length;
  }

  boolean mayOpenByline() {
    return BylineOpening.mayOpen(whole, start);
  }

  /** Whether a text opens with it; a look at the first character spares most the comparison. */
  boolean opens(String text) {
    return length <= text.length()
        && whole.charAt(start) == text.charAt(0)
        && text.startsWith(toString());
  }

  /** Whether a text of at most twice its length ends with it. */
  boolean ends(String text) {
    return length <= text.length()
        && length * 2L > text.length()
        && whole.charAt(end - 1) == text.charAt(text.length() - 1)
        && text.endsWith(toString());
  }

  /** Whether it opens with a digit, perhaps within a bracket. */
  boolean opensWithDigit() {
    int first = start + (whole.charAt(start) == '(' ? 1 : 0);
    return first < end && Character.isDigit(whole.charAt(first));
  }

  boolean hasDigit() {
    return digits;
  }

  @Override
  public String toString() {
    return plain ? whole.substring(start, end) : folded();
  }

  private String folded() {
    StringBuilder text = new StringBuilder(length);
    boolean white = false;
    for (int i = start; i < end; i++) {
      char c = whole.charAt(i);
      if (isWhite(c)) {
        text.append(white ? "" : " ");
        white = true;
      } else if (!isInvisible(c)) {
        text.append(c);
        white = false;
      }
    }
    return text.toString();
  }
}
