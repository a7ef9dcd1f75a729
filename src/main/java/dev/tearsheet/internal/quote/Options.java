package dev.tearsheet.internal.quote;

/**
 * What a caller may set.
 *
 * @param confidence least probability, 0 to 1, at which a speaker is given
 * @param maxQuotes most quotes returned
 */
public record Options(double confidence, int maxQuotes) {

  /** End-to-end f1 of the speaker is flat from 0.2 to 0.3 on PolNeAR dev; the lower keeps more. */
  public static final double DEFAULT_CONFIDENCE = 0.2;

  /** Far beyond any story; a transcript of a day has about 3,000. */
  public static final int DEFAULT_MAX_QUOTES = 10_000;

  /** The default levels. */
  public static final Options DEFAULT = new Options(DEFAULT_CONFIDENCE, DEFAULT_MAX_QUOTES);
}
