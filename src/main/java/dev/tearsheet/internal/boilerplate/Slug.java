package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.AddressWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of the headline in the address of a page.
 *
 * <pre>{@code https://example.org/2031/03/bridge-opens-to-cars-1234.html → bridge opens to cars}
 * </pre>
 */
final class Slug {

  /** UTF-16 units; a longer line is a paragraph. */
  private static final int MAX_LINE = 300;

  /** Letters of a word that slugs keep; short ones are left out by many systems. */
  private static final int LONG = 4;

  private final Set<String> words;

  private Slug(List<String> words) {
    this.words = Set.copyOf(words);
  }

  /** The slug of an address, which may be empty. */
  static Slug of(String address) {
    return new Slug(AddressWords.of(address));
  }

  /**
   * How far a line says the same: 0 to 1, the smaller of the share of the slug's words in the line
   * and of the line's longer words in the slug.
   */
  double likeness(String line) {
    if (words.isEmpty() || line.length() > MAX_LINE) {
      return 0;
    }
    List<String> own = AddressWords.words(line);
    Set<String> common = new HashSet<>(own);
    common.retainAll(words);
    List<String> longer = own.stream().filter(word -> word.length() >= LONG).toList();
    long told = longer.stream().filter(words::contains).count();
    double share = longer.isEmpty() ? 0 : (double) told / longer.size();
    return Math.min(share, (double) common.size() / words.size());
  }
}
