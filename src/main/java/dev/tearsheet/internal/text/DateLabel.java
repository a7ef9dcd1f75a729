package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;

/** What the words before a date call it. */
public final class DateLabel {

  /** Words, in labels and in class names, that say a date is of a later version; lower case. */
  public static final Set<String> MODIFIED = Words.read(DateLabel.class, "modified-words.txt");

  private DateLabel() {}

  /**
   * Whether the first date of a text is called that of a later version.
   *
   * <pre>{@code "Updated on 3 May 2024"                 → true
   * "Top 5 bridges. Updated 3 May 2024"    → true
   * "Published 3 May | Updated 4 May 2024" → false}</pre>
   *
   * @param text a text that holds a date, or a label alone
   * @return whether such a word stands before the first digit that may be of a date
   */
  public static boolean isModified(String text) {
    String word = "";
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        end = end(text, at);
        word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (MODIFIED.contains(word)) {
          return true;
        }
      } else if (Character.isDigit(c)) {
        end = end(text, at);
        if (isOfDate(text, word, end)) {
          return false;
        }
      }
      at = end;
    }
    return false;
  }

  /** One past the letters, or the digits, that go on from a position. */
  private static int end(String text, int start) {
    boolean letters = Character.isLetter(text.charAt(start));
    int end = start + 1;
    while (end < text.length()
        && (letters ? Character.isLetter(text.charAt(end)) : Character.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** A number is not where a bracket or the end of a clause follows and no month stands before. */
  private static boolean isOfDate(String text, String before, int end) {
    return Months.of(before, "") > 0
        || end == text.length()
        || ")]:;!?".indexOf(text.charAt(end)) < 0;
  }
}
