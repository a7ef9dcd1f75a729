package dev.tearsheet.internal.quote;

/** Probabilities as they turn out on texts that nothing was fitted on. */
final class Calibrated {

  /**
   * The product of a report's and a source's probability, and the share of such reports that
   * overlap an annotated one and name its source, each publisher of PolNeAR train found by what was
   * fitted on the others: 12,238 reports in twentieths, within 0.04 of these lines. The forests
   * doubt unlikely reports too much.
   */
  private static final double[] PRODUCT = {0, 0.2, 0.6, 1};

  private static final double[] RIGHT = {0.15, 0.31, 0.53, 1};

  private Calibrated() {}

  /** The confidence in a report: that somebody says it, and who. */
  static double report(double product) {
    int i = 1;
    while (i < PRODUCT.length - 1 && product > PRODUCT[i]) {
      i++;
    }
    double part = (product - PRODUCT[i - 1]) / (PRODUCT[i] - PRODUCT[i - 1]);
    return RIGHT[i - 1] + part * (RIGHT[i] - RIGHT[i - 1]);
  }
}
