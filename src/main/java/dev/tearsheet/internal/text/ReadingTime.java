package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** How long it takes to read the story: {@code 5 min read}, {@code 2 minuti di lettura}. */
public final class ReadingTime {

  /** UTF-16 units of the longest such line. */
  private static final int MAX_LENGTH = 40;

  private static final String BLANKS = " \u00a0.:·|~()-–";

  /** What tells of reading, the units, and what joins them. */
  private static final Set<String> READING = Words.read(ReadingTime.class, "reading-words.txt");

  private static final Set<String> UNITS = Words.read(ReadingTime.class, "reading-units.txt");

  private static final Set<String> JOINS = Words.read(ReadingTime.class, "reading-joins.txt");

  private ReadingTime() {}

  /**
   * Whether a line tells it and nothing else.
   *
   * @param text a line
   * @return whether it has a number, a unit and a word for reading, and no other word
   */
  public static boolean is(String text) {
    return text.length() <= MAX_LENGTH && hasDigit(text) && isOne(text);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isOne(String text) {
    boolean reading = false;
    boolean unit = false;
    for (String word : StringUtils.split(text.toLowerCase(Locale.ROOT), BLANKS)) {
      reading |= READING.contains(word);
      unit |= UNITS.contains(word);
      boolean known = READING.contains(word) || UNITS.contains(word) || JOINS.contains(word);
      if (!known && !StringUtils.isNumeric(word)) {
        return false;
      }
    }
    return reading && unit;
  }
}
