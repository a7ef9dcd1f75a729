package dev.tearsheet.internal.quote;

/**
 * What a caller may set.
 *
 * @param confidence least probability, 0 to 1, at which a speaker is given
 * @param maxQuotes most quotes returned
 */
public record Options(double confidence, int maxQuotes) {

  /**
   * On PolNeAR dev the speaker's end-to-end f1 is 0.901 at 0.1, 0.908 at 0.2, 0.911 at 0.3 and
   * 0.906 at 0.4, its accuracy 0.927, 0.919, 0.907 and 0.888; the lowest level of the plateau keeps
   * most.
   */
  public static final double DEFAULT_CONFIDENCE = 0.2;

  /** Far beyond any story; a transcript of a day has about 3,000. */
  public static final int DEFAULT_MAX_QUOTES = 10_000;

  /** The default levels. */
  public static final Options DEFAULT = new Options(DEFAULT_CONFIDENCE, DEFAULT_MAX_QUOTES);

  /**
   * The value, when it is a probability.
   *
   * @param minConfidence what a caller set
   * @return the same
   * @throws IllegalArgumentException if it is not within 0 to 1
   */
  public static double checkedConfidence(double minConfidence) {
    if (minConfidence >= 0 && minConfidence <= 1) {
      return minConfidence;
    }
    throw new IllegalArgumentException("minConfidence must be within 0 to 1, was " + minConfidence);
  }
}
