package dev.tearsheet.internal.text;

/**
 * The mark beside a heading that links to the heading itself, as publishing software for manuals
 * and weblogs sets it: {@code "How it works ¶"}, {@code "# How it works"}.
 */
public final class Permalink {

  private static final String MARKS = "#¶∞🔗";

  private Permalink() {}

  /**
   * Takes the mark off.
   *
   * @param text a heading's text
   * @return the heading's words; the text as it is when it has nothing else
   */
  public static String without(String text) {
    int start = 0;
    int end = text.length();
    int last = text.lastIndexOf(' ');
    int first = text.indexOf(' ');
    if (last > 0 && isMark(text.substring(last + 1))) {
      end = last;
    } else if (first > 0 && isMark(text.substring(0, first))) {
      start = first + 1;
    } else if (end > 1 && text.charAt(end - 1) == '¶') {
      end--;
    }
    return text.substring(start, end).strip();
  }

  private static boolean isMark(String word) {
    return !word.isEmpty() && MARKS.contains(word);
  }
}
