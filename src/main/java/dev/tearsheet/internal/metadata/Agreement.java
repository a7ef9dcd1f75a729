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

  /** Whether two texts fold to the same, and to something; most differ in the first letter. */
  static boolean equal(String a, String b) {
    int i = skip(a, 0);
    int j = skip(b, 0);
    boolean any = i < a.length();
    while (i < a.length() && j < b.length()) {
      if (Character.toLowerCase(a.charAt(i)) != Character.toLowerCase(b.charAt(j))) {
        return false;
      }
      i++;
      j++;
      boolean ends = !isLetter(a, i);
      if (ends != !isLetter(b, j)) {
        return false;
      }
      i = ends ? skip(a, i) : i;
      j = ends ? skip(b, j) : j;
    }
    return any && i == a.length() && j == b.length();
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
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
