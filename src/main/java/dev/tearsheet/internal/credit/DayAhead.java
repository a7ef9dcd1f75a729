package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.DateReader;
import org.apache.commons.lang3.StringUtils;

/**
 * Whether a text opens with a day, of a year or of none.
 *
 * <pre>{@code "March 3"         → true
 * "3 de março"      → true
 * "03.03.2024 10:15" → true
 * "3 comments"      → false}</pre>
 */
final class DayAhead {

  /** Words of the longest, "3 de março". */
  private static final int MAX_WORDS = 3;

  private DayAhead() {}

  static boolean opens(String text) {
    String[] words = StringUtils.split(text, " ,\u00a0", MAX_WORDS + 1);
    if (words.length == 0) {
      return false;
    }
    if (DateReader.isMonth(words[0])) {
      return words.length > 1 && isNumber(words[1]);
    }
    return isNumber(words[0]) && (isNumeric(words[0]) || isMonthNear(words));
  }

  private static boolean isNumber(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** "03.03.2024", "2024-03-03", "3/3/24": two marks and nothing but digits around them. */
  private static boolean isNumeric(String word) {
    return StringUtils.containsOnly(word, "0123456789.-/")
        && StringUtils.strip(word, ".-/").chars().filter(c -> c < '0').count() == 2;
  }

  private static boolean isMonthNear(String[] words) {
    return (words.length > 1 && DateReader.isMonth(words[1]))
        || (words.length > 2 && DateReader.isMonth(words[2]));
  }
}
