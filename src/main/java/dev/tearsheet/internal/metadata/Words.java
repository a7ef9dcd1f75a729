package dev.tearsheet.internal.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** {@code "article__authorName by-line"} → article, author, name, by, line. */
  static Set<String> parts(String tokens) {
    Set<String> parts = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= tokens.length(); i++) {
      boolean letter = i < tokens.length() && Character.isLetter(tokens.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(tokens.charAt(i))
              && Character.isLowerCase(tokens.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          parts.add(tokens.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = letter ? i : i + 1;
      }
    }
    return parts;
  }

  /** The parts that are in a list, or {@code published}, which hAtom asks for by itself. */
  static Set<String> telling(String tokens) {
    Set<String> parts = parts(tokens);
    parts.removeIf(
        part ->
            !AUTHOR.contains(part)
                && !DATE.contains(part)
                && !MODIFIED.contains(part)
                && !AWAY.contains(part)
                && !part.equals("published"));
    return parts;
  }

  static boolean any(Set<String> parts, Set<String> words) {
    for (String part : parts) {
      if (words.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
