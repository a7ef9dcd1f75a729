package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.BylineOpening;

/**
 * A text node as it is seen: white space folded and cut at both ends, soft hyphens and zero-width
 * spaces left out. Most texts are only measured, so the string is made when asked for.
 */
final class FoldedText {

  private final String whole;
  private final int start;
  private final int end;
  private int length;
  private boolean digits;

  private FoldedText(String whole, int start, int end) {
    this.whole = whole;
    this.start = start;
    this.end = end;
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
    FoldedText text = new FoldedText(whole, start, end);
    text.measure();
    return text;
  }

  private void measure() {
    boolean white = false;
    for (int i = start; i < end; i++) {
      char c = whole.charAt(i);
      if (isWhite(c)) {
        length += white ? 0 : 1;
        white = true;
      } else if (!isInvisible(c)) {
        length++;
        white = false;
        digits |= Character.isDigit(c);
      }
    }
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
