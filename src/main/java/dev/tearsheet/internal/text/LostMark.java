package dev.tearsheet.internal.text;

/**
 * Where a quote starts or ends whose mark was lost: where its sentence starts, and where the next
 * quote does.
 *
 * <pre>{@code
 * "Roe left. We stay,” he said." → "We stay,"
 * "“It is safe. “We stay,” he said." → "It is safe.", "We stay,"
 * }</pre>
 */
final class LostMark {

  /** UTF-16 units of the longest sentence looked at. */
  private static final int LONGEST = 600;

  private LostMark() {}

  /**
   * Where the sentence starts that a comma and a closing mark end; -1 where none does.
   *
   * @param text the text
   * @param mark the closing mark
   * @param from what stands before it is another line or within other marks
   */
  static int opening(String text, int mark, int from) {
    if (mark - 1 <= from || text.charAt(mark - 1) != ',') {
      return -1;
    }
    int least = Math.max(from, mark - LONGEST);
    int start = mark - 1;
    while (start > least && !startsSentence(text, start)) {
      start--;
    }
    return startsSentence(text, start) || (start == from && isCapital(text, start)) ? start : -1;
  }

  /** Whether a mark opens a sentence behind another one, which the same mark opened. */
  static boolean opensAgain(String text, int open, int mark) {
    return text.charAt(open - 1) == text.charAt(mark)
        && mark - 2 > open
        && mark + 1 < text.length()
        && isCapital(text, mark + 1)
        && Character.isWhitespace(text.charAt(mark - 1))
        && ".?!".indexOf(text.charAt(mark - 2)) >= 0;
  }

  private static boolean startsSentence(String text, int i) {
    return i > 1
        && isCapital(text, i)
        && Character.isWhitespace(text.charAt(i - 1))
        && ".?!".indexOf(text.charAt(i - 2)) >= 0;
  }

  private static boolean isCapital(String text, int i) {
    return Character.isUpperCase(text.charAt(i));
  }
}
