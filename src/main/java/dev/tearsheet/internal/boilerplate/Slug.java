package dev.tearsheet.internal.boilerplate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The words of the headline in the address of a page.
 *
 * <pre>{@code https://example.org/2031/03/bridge-opens-to-cars-1234.html → bridge opens to cars}
 * </pre>
 */
final class Slug {

  /** Fewer words name a section: "world-news". */
  private static final int MIN_WORDS = 3;

  /** UTF-16 units; a longer address is a query. */
  private static final int MAX_ADDRESS = 1000;

  /** UTF-16 units; a longer line is a paragraph. */
  private static final int MAX_LINE = 300;

  /** Letters of a word that slugs keep; short ones are left out by many systems. */
  private static final int LONG = 4;

  private final Set<String> words;

  private Slug(List<String> words) {
    this.words = Set.copyOf(words);
  }

  /** The slug of an address, which may be empty: the last folder of several words. */
  static Slug of(String address) {
    List<String> last = List.of();
    if (address.length() <= MAX_ADDRESS) {
      String path = StringUtils.substringBefore(StringUtils.substringAfter(address, "://"), "?");
      for (String folder : StringUtils.split(StringUtils.substringAfter(path, "/"), '/')) {
        List<String> words = words(StringUtils.substringBefore(folder, "."));
        last = words.size() >= MIN_WORDS ? words : last;
      }
    }
    return new Slug(last);
  }

  /**
   * How far a line says the same: 0 to 1, the smaller of the share of the slug's words in the line
   * and of the line's longer words in the slug.
   */
  double likeness(String line) {
    if (words.isEmpty() || line.length() > MAX_LINE) {
      return 0;
    }
    List<String> own = words(line);
    Set<String> common = new HashSet<>(own);
    common.retainAll(words);
    List<String> longer = own.stream().filter(word -> word.length() >= LONG).toList();
    long told = longer.stream().filter(words::contains).count();
    double share = longer.isEmpty() ? 0 : (double) told / longer.size();
    return Math.min(share, (double) common.size() / words.size());
  }

  /** Letters without marks, numbers left out: those of a slug are often the page's. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        if (word.length() > 1) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
