package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The line that tells a reader that the rest of this story is for those who pay. */
final class Wall {

  /** UTF-16 units; a longer text tells something of its own. */
  private static final int MAX_LENGTH = 160;

  private static final List<String> PHRASES = Words.lines(Wall.class, "wall-phrases.txt");

  private static final Map<Character, List<String>> BY_INITIAL =
      PHRASES.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));

  /** UTF-16 units of the shortest phrase; most lines of a page are shorter. */
  private static final int MIN_LENGTH =
      PHRASES.stream().mapToInt(String::length).min().orElseThrow();

  private Wall() {}

  static boolean is(String text) {
    if (text.length() > MAX_LENGTH || text.length() < MIN_LENGTH) {
      return false;
    }
    boolean inside = false;
    for (int i = 0; i + MIN_LENGTH <= text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      if (letter && !inside && opens(text, i)) {
        return true;
      }
      inside = letter;
    }
    return false;
  }

  private static boolean opens(String text, int from) {
    char initial = Character.toLowerCase(text.charAt(from));
    for (String phrase : BY_INITIAL.getOrDefault(initial, List.of())) {
      if (text.regionMatches(true, from, phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }
}
