package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Quote;
import java.util.List;

/**
 * The quotes of a text up to the limit.
 *
 * @param quotes the first ones, in order
 * @param leftOut how many more there were
 */
public record FoundQuotes(List<Quote> quotes, int leftOut) {

  /** Copies the list. */
  public FoundQuotes {
    quotes = List.copyOf(quotes);
  }

  static FoundQuotes of(List<Quote> all, int most) {
    int kept = Math.min(most, all.size());
    return new FoundQuotes(all.subList(0, kept), all.size() - kept);
  }
}
