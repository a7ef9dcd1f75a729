package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Quote;
import java.util.List;

/** Finds quotes and who said them. */
public final class QuoteFinder {

  private QuoteFinder() {}

  /**
   * The quotes of a text.
   *
   * @param text running text
   * @return the quotes in order; spans index {@code text}
   */
  public static List<Quote> find(String text) {
    return List.of();
  }
}
