package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;

/** The line that tells a reader that the rest of this story is for those who pay. */
final class Wall {

  /** UTF-16 units; a longer text tells something of its own. */
  private static final int MAX_LENGTH = 160;

  private static final List<String> PHRASES = Words.lines(Wall.class, "wall-phrases.txt");

  /** UTF-16 units of the shortest phrase; most lines of a page are shorter. */
  private static final int MIN_LENGTH =
      PHRASES.stream().mapToInt(String::length).min().orElseThrow();

  private Wall() {}

  static boolean is(String text) {
    if (text.length() > MAX_LENGTH || text.length() < MIN_LENGTH) {
      return false;
    }
    String plain = text.toLowerCase(Locale.ROOT);
    for (String phrase : PHRASES) {
      if (plain.contains(phrase)) {
        return true;
      }
    }
    return false;
  }
}
