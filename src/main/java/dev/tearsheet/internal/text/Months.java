package dev.tearsheet.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Month names in many languages. */
final class Months {

  /** Some names mean another month elsewhere: "listopad" is October in Croatian. */
  private static final int AMBIGUOUS = -1;

  /** "In", which Hebrew writes together with the month: "3 במאי 2024". */
  private static final char IN = 'ב';

  private static final Map<String, Integer> NAMES = load();

  private Months() {}

  /** The month, 1 to 12, or 0 for a word that is none or that languages disagree about. */
  static int of(String word, String language) {
    String name = word.toLowerCase(Locale.ROOT);
    Integer some = NAMES.get(name); // a month of one language is in it without the language, too
    Integer own = some == null ? null : NAMES.get(base(language) + " " + name);
    int month = own != null ? own : some != null ? some : 0;
    return month == 0 && name.length() > 2 && name.charAt(0) == IN
        ? of(name.substring(1), language)
        : Math.max(0, month);
  }

  private static String base(String language) {
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    return language.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> names = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Months.class.getResourceAsStream("months.txt")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> put(names, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(names);
  }

  private static void put(Map<String, Integer> names, String line) {
    String[] parts = line.split(" ", 3);
    int month = Integer.parseInt(parts[1]);
    names.put(parts[0] + " " + parts[2], month);
    names.merge(parts[2], month, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
  }
}
