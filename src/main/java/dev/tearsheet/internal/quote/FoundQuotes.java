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

  static FoundQuotes of(List<Quote> all, int most) {
    int kept = Math.min(most, all.size());
    return new FoundQuotes(all.subList(0, kept), kept < all.size());
  }
}
