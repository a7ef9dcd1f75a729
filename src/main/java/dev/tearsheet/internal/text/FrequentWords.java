package dev.tearsheet.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that make up a third of any text, by language. */
final class FrequentWords {

  /** Fewer frequent words than this tell nothing: a name or a title can hold a few. */
  private static final int FEWEST = 5;

  /** Words among which there is a frequent one in any text of a language: a bound, not a mean. */
  private static final int SHARE = 12;

  /** How far the first language must lead: Danish and Norwegian share most of their words. */
  private static final double LEAD = 1.15;

  /** Where it leads, nothing is told: on the pages of our days it is a template's filler. */
  private static final String LATIN = "la";

  private static final int[] NONE = {};

  /** The codes of the languages in alphabetical order. */
  private static final List<String> CODES;

  /** For each word the languages it is frequent in, as places in {@link #CODES}. */
  private static final Map<String, int[]> LANGUAGES;

  static {
    Map<String, List<String>> words = load();
    CODES = words.values().stream().flatMap(List::stream).distinct().sorted().toList();
    LANGUAGES =
        Collections.unmodifiableMap(
            words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> places(word.getValue()))));
  }

  private static final int LONGEST =
      LANGUAGES.keySet().stream().mapToInt(String::length).max().orElseThrow();

  /** For each length a bit for each letter that such a word can begin with, capitals folded. */
  private static final int[] FIRST_LETTERS = new int[LONGEST + 1];

  /** The same for the letters that such a word can end with. */
  private static final int[] LAST_LETTERS = new int[LONGEST + 1];

  static {
    for (String word : LANGUAGES.keySet()) {
      FIRST_LETTERS[word.length()] |= 1 << word.charAt(0);
      LAST_LETTERS[word.length()] |= 1 << word.charAt(word.length() - 1);
    }
  }

  private FrequentWords() {}

  private static int[] places(List<String> codes) {
    return codes.stream().mapToInt(CODES::indexOf).toArray();
  }

  static Optional<String> language(String text) {
    int[] hits = new int[CODES.size()];
    int words = count(text, hits);
    int first = 0;
    int second = 0;
    int best = 0;
    for (int i = 0; i < hits.length; i++) {
      if (hits[i] > first) {
        second = first;
        first = hits[i];
        best = i;
      } else {
        second = Math.max(second, hits[i]);
      }
    }
    boolean told = first >= FEWEST && first * SHARE >= words && first >= second * LEAD;
    String code = CODES.get(best);
    return told && !code.equals(LATIN) ? Optional.of(code) : Optional.empty();
  }

  /** Counts the frequent words of each language, and returns how many words there are in all. */
  private static int count(String text, int[] hits) {
    int words = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text.charAt(i))) {
        if (i > start && i - start <= LONGEST && mayBe(text, start, i)) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          for (int language : LANGUAGES.getOrDefault(word, NONE)) {
            hits[language]++;
          }
        }
        words += i > start ? 1 : 0;
        start = i + 1;
      }
    }
    return words;
  }

  /**
   * Whether it is worth a look: most words differ in length and outer letters from all. The last
   * five bits of a letter, which alone are shifted by, are those of its capital; beyond ASCII they
   * differ.
   */
  private static boolean mayBe(String text, int start, int end) {
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    return (first >= 128 || (FIRST_LETTERS[end - start] >> first & 1) != 0)
        && (last >= 128 || (LAST_LETTERS[end - start] >> last & 1) != 0);
  }

  private static boolean isLetter(char c) {
    return c < 128 ? Language.isAsciiLetter(c) : Character.isLetter(c);
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
    return languages;
  }

  private static void put(Map<String, List<String>> languages, String line) {
    int space = line.indexOf(' ');
    languages
        .computeIfAbsent(line.substring(space + 1), word -> new ArrayList<>())
        .add(line.substring(0, space));
  }
}
