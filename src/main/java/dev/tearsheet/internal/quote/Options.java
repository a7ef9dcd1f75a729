package dev.tearsheet.internal.quote;

/**
 * What a caller may set.
 *
 * @param confidence least probability, 0 to 1, at which a speaker is given
 * @param maxQuotes most quotes returned
 */
public record Options(double confidence, int maxQuotes) {

  /**
   * On PolNeAR train, each publisher judged by weights fitted and shares mined on the others, the
   * speaker's accuracy is 0.912 at 0.25 and 0.915 at 0.2, its end-to-end f1 0.898 and 0.895; in
   * folds of GermEval train its accuracy is 0.708 at 0.2. For reports the level is one of cue and
   * source together.
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
