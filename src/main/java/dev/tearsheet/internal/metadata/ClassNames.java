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
  static final Set<String> OTHERS = list("others-tokens.txt");

  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;

  /** Of a script without case. */
  private static final byte OTHER = 3;

  /** For each character of ASCII, what kind of letter it is. */
  private static final byte[] KINDS = kinds();

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
    int before = 0;
    for (int i = 0; i < tokens.length(); i++) {
      int kind = kind(tokens.charAt(i));
      if (kind == 0 || (before == SMALL && kind == CAPITAL)) {
        if (i > start) {
          sink.part(start, i);
        }
        start = kind == 0 ? i + 1 : i;
      }
      before = kind;
    }
    if (tokens.length() > start) {
      sink.part(start, tokens.length());
    }
  }

  /** 0 for what is no letter. */
  private static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : kindOf(c);
  }

  private static byte kindOf(char c) {
    return !Character.isLetter(c)
        ? 0
        : Character.isLowerCase(c) ? SMALL : Character.isUpperCase(c) ? CAPITAL : OTHER;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = kindOf(c);
    }
    return kinds;
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
