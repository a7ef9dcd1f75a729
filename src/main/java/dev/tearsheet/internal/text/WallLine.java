package dev.tearsheet.internal.text;

import java.util.List;

/** The line that tells a reader that the rest of this story is for those who pay. */
public final class WallLine {

  /** UTF-16 units; a longer text tells something of its own. */
  private static final int MAX_LENGTH = 160;

  private static final List<String> PHRASES = Words.lines(WallLine.class, "wall-phrases.txt");

  private static final Openings OPENINGS = new Openings(PHRASES);

  /** UTF-16 units of the shortest phrase; most lines of a page are shorter. */
  private static final int MIN_LENGTH =
      PHRASES.stream().mapToInt(String::length).min().orElseThrow();

  private WallLine() {}

  /**
   * Whether a text is such a line.
   *
   * @param text a block's text
   * @return false for all that is longer than a line
   */
  public static boolean is(String text) {
    if (text.length() > MAX_LENGTH || text.length() < MIN_LENGTH) {
      return false;
    }
    boolean inside = false;
    for (int i = 0; i + MIN_LENGTH <= text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if (letter && !inside && OPENINGS.at(text, i)) {
        return true;
      }
      inside = letter;
    }
    return false;
  }
}
