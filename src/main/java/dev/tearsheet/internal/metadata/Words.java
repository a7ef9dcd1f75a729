package dev.tearsheet.internal.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists of this package, and the parts that class names are made of. */
final class Words {

  static final Set<String> AUTHOR = list("author-tokens.txt");
  static final Set<String> DATE = list("date-tokens.txt");
  static final Set<String> MODIFIED = list("modified-tokens.txt");
  static final Set<String> AWAY = list("away-tokens.txt");

  private Words() {}

  static List<String> lines(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> list(String resource) {
    return lines(resource).stream().collect(Collectors.toUnmodifiableSet());
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
