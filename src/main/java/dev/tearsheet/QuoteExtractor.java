package dev.tearsheet;

import static java.util.Objects.requireNonNull;

import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.quote.QuoteFinder;
import java.util.List;

/** Finds quotes and their speakers in any text. Thread-safe and reusable. */
public final class QuoteExtractor {

  private QuoteExtractor() {}

  /**
   * An extractor with the default limits.
   *
   * @return the extractor
   */
  public static QuoteExtractor create() {
    return new QuoteExtractor();
  }

  /**
   * The quotes of a text.
   *
   * @param text running text, paragraphs on lines of their own
   * @return the quotes in order of their first span; spans index {@code text}
   */
  public List<Quote> extract(String text) {
    return QuoteFinder.find(requireNonNull(text, "text"));
  }
}
