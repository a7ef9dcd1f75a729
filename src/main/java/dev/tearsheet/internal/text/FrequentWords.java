package dev.tearsheet.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words that make up a third of any text, by language. */
final class FrequentWords {

  /** Fewer frequent words than this tell nothing: a name or a title can hold a few. */
  private static final int FEWEST = 5;

  /** How far the first language must lead: Danish and Norwegian share most of their words. */
  private static final double LEAD = 1.15;

  private static final Map<String, List<String>> LANGUAGES = load();

  private FrequentWords() {}

  static Optional<String> language(String text) {
    Map<String, Integer> hits = hits(text);
    List<Map.Entry<String, Integer>> ranked =
        hits.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (ranked.isEmpty() || ranked.get(0).getValue() < FEWEST) {
      return Optional.empty();
    }
    int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    return ranked.get(0).getValue() >= second * LEAD
        ? Optional.of(ranked.get(0).getKey())
        : Optional.empty();
  }

  private static Map<String, Integer> hits(String text) {
    Map<String, Integer> hits = new HashMap<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        word.append(text.charAt(i));
      } else {
        String lower = word.toString().toLowerCase(Locale.ROOT);
        LANGUAGES.getOrDefault(lower, List.of()).forEach(code -> hits.merge(code, 1, Integer::sum));
        word.setLength(0);
      }
    }
    return hits;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> languages = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FrequentWords.class.getResourceAsStream("frequent-words.txt")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> put(languages, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    languages.replaceAll((word, codes) -> List.copyOf(codes));
    return Map.copyOf(languages);
  }

  private static void put(Map<String, List<String>> languages, String line) {
    int space = line.indexOf(' ');
    languages
        .computeIfAbsent(line.substring(space + 1), word -> new ArrayList<>())
        .add(line.substring(0, space));
  }
}
