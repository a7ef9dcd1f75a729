package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.DateLabel;
import dev.tearsheet.internal.text.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Word lists of this package, and the parts that class names are made of. */
final class ClassNames {

  static final Set<String> AUTHOR = list("author-tokens.txt");
  static final Set<String> DATE = list("date-tokens.txt");
  static final Set<String> MODIFIED = DateLabel.MODIFIED;
  static final Set<String> AWAY = list("away-tokens.txt");

  private ClassNames() {}

  private static Set<String> list(String resource) {
    return Words.read(ClassNames.class, resource);
  }

  /** Takes a part of a text: where it starts and ends. */
  interface Sink {
    void part(int start, int end);
  }

  /** {@code "article__authorName by-line"} → article, author, Name, by, line. */
  static void split(String tokens, Sink sink) {
    int start = 0;
    boolean small = false;
    for (int i = 0; i <= tokens.length(); i++) {
      char c = i < tokens.length() ? tokens.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      if (!letter || (small && Character.isUpperCase(c))) {
        if (i > start) {
          sink.part(start, i);
        }
        start = letter ? i : i + 1;
      }
      small = letter && Character.isLowerCase(c);
    }
  }

  /** The parts of class names in lower case. */
  static Set<String> parts(String tokens) {
    Set<String> parts = new HashSet<>();
    split(tokens, (start, end) -> parts.add(tokens.substring(start, end).toLowerCase(Locale.ROOT)));
    return parts;
  }

  static boolean any(Set<String> parts, Set<String> words) {
    return !Collections.disjoint(words, parts);
  }
}
