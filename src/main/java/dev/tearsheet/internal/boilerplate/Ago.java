package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Words;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * How long ago something was put on the page, as a line: {@code il y a 2 heures}, {@code gestern,
 * 14:05 Uhr}.
 */
final class Ago {

  /** UTF-16 units. */
  private static final int MAX_LENGTH = 32;

  private static final Set<String> LINES = Words.read(Ago.class, "ago-lines.txt");

  /** Today and yesterday. */
  private static final Set<String> DAYS = Words.read(Ago.class, "near-days.txt");

  /** Letters of a word between a day and a time: "kl", "at", "Uhr". */
  private static final int MAX_JOIN = 4;

  private Ago() {}

  static boolean is(String text) {
    return text.length() <= MAX_LENGTH
        && mayCount(text)
        && (LINES.contains(folded(text)) || isTimeOfDay(folded(text)));
  }

  /** "yesterday at 0:0", "i går 0.0" */
  private static boolean isTimeOfDay(String line) {
    int end = line.indexOf('0');
    String before = StringUtils.stripEnd(line.substring(0, end), " ,|-–·");
    String rest = line.substring(end);
    boolean time = rest.startsWith("0:0") || rest.startsWith("0.0") || rest.startsWith("0h0");
    int last = before.lastIndexOf(' ');
    boolean joined = last > 0 && before.length() - last - 1 <= MAX_JOIN;
    return time
        && StringUtils.countMatches(rest, ' ') < 2
        && (DAYS.contains(before)
            || (joined && DAYS.contains(StringUtils.stripEnd(before.substring(0, last), " ,"))));
  }

  private static boolean mayCount(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** In small letters, with a 0 for each number. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      if (!digit || !within) {
        folded.append(digit ? '0' : text.charAt(i));
      }
      within = digit;
    }
    return FurnitureLine.folded(folded.toString());
  }
}
