package dev.tearsheet.internal.quote;

import java.util.Locale;

/** How often attributions of a confidence are right, in tenths. */
final class Calibration {

  private static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sums = new double[BINS];

  void add(double confidence, boolean hit) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    counts[bin]++;
    right[bin] += hit ? 1 : 0;
    sums[bin] += confidence;
  }

  /** "mean confidence→share right (count)" for each tenth. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder("confidence→right:");
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        line.append(
            String.format(
                Locale.ROOT,
                " %.2f→%.2f (%d)",
                sums[bin] / counts[bin],
                right[bin] / (double) counts[bin],
                counts[bin]));
      }
    }
    return line.toString();
  }
}
