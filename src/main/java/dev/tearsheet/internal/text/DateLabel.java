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
   * "Published 3 May | Updated 4 May 2024" → false}</pre>
   *
   * @param text a text that holds a date, or a label alone
   * @return whether such a word stands before the first digit
   */
  public static boolean isModified(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (!letter) {
        if (i > start && MODIFIED.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return false;
  }
}
