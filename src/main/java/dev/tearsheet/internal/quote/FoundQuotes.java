package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Quote;
import java.util.List;

/**
 * The quotes of a text up to the limit.
 *
 * @param quotes the first ones, in order
 * @param more whether the text has more
 */
public record FoundQuotes(List<Quote> quotes, boolean more) {

  /** Copies the list. */
  public FoundQuotes {
    quotes = List.copyOf(quotes);
  }

  /** Numbers and signs in marks are quotes only where somebody says them. */
  static FoundQuotes of(List<Quote> found, int most) {
    List<Quote> all = found.stream().filter(FoundQuotes::isSaid).toList();
    int kept = Math.min(most, all.size());
    return new FoundQuotes(all.subList(0, kept), kept < all.size());
  }

  private static boolean isSaid(Quote quote) {
    return quote.attribution().isPresent()
        || quote.text().codePoints().anyMatch(Character::isLetter);
  }
}
