package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import java.util.List;

/**
 * From which score on blocks are kept. Keeping what is more likely than half of the best F1 that
 * can be expected maximizes it (Lipton, Elkan and Naryanaswamy, "Optimal Thresholding of
 * Classifiers to Maximize F1 Measure", 2014): 0.5 on a page the model is sure of, lower on one
 * where nothing is sure, so that a strange story is not lost whole.
 */
final class Threshold {

  /** Below it nothing is kept, however little there is. */
  private static final double LEAST = 0.05;

  /** Each round can only raise the F1; it settles within a few. */
  private static final int ROUNDS = 20;

  private Threshold() {}

  static double of(List<TextBlock> blocks, double[] scores) {
    double[] lengths = new double[scores.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = blocks.get(i).block().running() ? blocks.get(i).text().length() : 0;
    }
    double threshold = LEAST;
    for (int round = 0; round < ROUNDS; round++) {
      double next = expectedF1(lengths, scores, threshold) / 2;
      if (next <= threshold) {
        break;
      }
      threshold = next;
    }
    return threshold;
  }

  /** The F1 in characters of keeping what scores so, if the scores are probabilities. */
  private static double expectedF1(double[] lengths, double[] scores, double threshold) {
    double kept = 0;
    double right = 0;
    double wanted = 0;
    for (int i = 0; i < scores.length; i++) {
      double length = lengths[i];
      wanted += length * scores[i];
      if (scores[i] >= threshold) {
        kept += length;
        right += length * scores[i];
      }
    }
    return kept + wanted == 0 ? 0 : 2 * right / (kept + wanted);
  }
}
