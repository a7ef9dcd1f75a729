package dev.tearsheet.internal.quote;

/**
 * What a caller may set.
 *
 * @param confidence least probability, 0 to 1, at which a speaker is given
 * @param maxQuotes most quotes returned
 */
public record Options(double confidence, int maxQuotes) {

  /**
   * Precision before recall. On PolNeAR dev the speaker's accuracy is 0.929 at 0.2, 0.926 at 0.3
   * and 0.919 at 0.4, its end-to-end f1 0.918, 0.920 and 0.920; on GermEval dev 0.759, 0.759 and
   * 0.734, and 0.727, 0.784 and 0.779. For reports the level is one of report and source together.
   */
  public static final double DEFAULT_CONFIDENCE = 0.3;

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
