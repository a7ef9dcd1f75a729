package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Words;
import java.util.Set;

/** How long ago something was put on the page, as a line: {@code il y a 2 heures}. */
final class Ago {

  /** UTF-16 units. */
  private static final int MAX_LENGTH = 32;

  private static final Set<String> LINES = Words.read(Ago.class, "ago-lines.txt");

  private Ago() {}

  static boolean is(String text) {
    return text.length() <= MAX_LENGTH && mayCount(text) && LINES.contains(folded(text));
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
