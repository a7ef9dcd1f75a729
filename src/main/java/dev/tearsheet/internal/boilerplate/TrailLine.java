package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.HomeWord;
import org.apache.commons.lang3.StringUtils;

/**
 * The way from the front page to the story, as words without links: {@code Home > News > Lund},
 * {@code Sie sind hier: Startseite / Lokales}.
 */
final class TrailLine {

  /** UTF-16 units of a way with a headline at its end. */
  private static final int MAX_LENGTH = 160;

  /** UTF-16 units of "You are here:". */
  private static final int MAX_LABEL = 20;

  /** UTF-16 units of the longest word for the front page, with room for blanks. */
  private static final int MAX_HOME = 20;

  private static final char[] STEPS = ">»›/→|".toCharArray();

  private TrailLine() {}

  static boolean is(String text) {
    int step = text.length() > MAX_LENGTH ? -1 : StringUtils.indexOfAny(text, STEPS);
    int colon = step < 0 ? -1 : text.lastIndexOf(':', step);
    return step > 0
        && step - colon <= MAX_HOME
        && colon <= MAX_LABEL
        && step + 1 < text.length()
        && HomeWord.is(text.substring(colon + 1, step).strip());
  }
}
