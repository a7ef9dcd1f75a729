package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** The words that open bylines: "By", "Von", "Written by", "文：". */
public final class BylineOpening {

  private static final Set<String> WORDS = Words.read(BylineOpening.class, "byline-words.txt");

  /** Characters; room for the longest term of the list and a mark. */
  private static final int MAX_OPENING = 24;

  private BylineOpening() {}

  /**
   * How much of a line is a byline's opening.
   *
   * @param line the line
   * @return characters of the longest opening, 0 for none
   */
  public static int length(String line) {
    String start = StringUtils.left(line, MAX_OPENING).toLowerCase(Locale.ROOT);
    int found = 0;
    for (int i = 1; i <= start.length(); i++) {
      boolean ends = i == start.length() || !Character.isLetter(start.charAt(i));
      if (ends && WORDS.contains(start.substring(0, i))) {
        found = i;
      }
    }
    return found;
  }

  /**
   * Whether a text is nothing but an opening: "Written by:".
   *
   * @param text the text
   * @return whether nobody is named yet
   */
  public static boolean isAll(String text) {
    return text.length() <= MAX_OPENING
        && WORDS.contains(StringUtils.strip(text.toLowerCase(Locale.ROOT), " :："));
  }
}
