package dev.tearsheet.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two headlines are the same but for marks and a few words. */
final class Agreement {

  /** Share of common words from which two headlines tell the same; a judgement, not fitted. */
  private static final double SAME = 0.6;

  private Agreement() {}

  static boolean same(Set<String> a, Set<String> b) {
    return similarity(a, b) >= SAME;
  }

  /** Common words ÷ all words, 0 to 1. */
  static double similarity(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : left) {
      common += right.contains(word) ? 1 : 0;
    }
    return (double) common / (left.size() + right.size() - common);
  }

  /** Letters and digits in lower case, marks left out. */
  static String fold(String text) {
    return String.join(" ", words(text));
  }

  /** How many words a text has, counted up to a limit. */
  static int count(String text, int limit) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && words < limit; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
