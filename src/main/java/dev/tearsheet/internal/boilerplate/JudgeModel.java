package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.forest.Forest;
import java.util.List;

/**
 * What was learned from annotated pages.
 *
 * @param places evidence of class names, ids and tags
 * @param texts evidence of words, word pairs and whole short blocks
 * @param first the opinion on a block from its own features
 * @param second the opinion that also knows the first on its neighbours
 */
record JudgeModel(Evidence places, Evidence texts, Forest first, Forest second) {

  /** Nothing is more certain, so that odds stay finite. */
  private static final double CERTAIN = 1 - 1e-5;

  /** Read when the first page of the kind is judged. */
  private static final class OfPage {
    private static final JudgeModel MODEL = read("page");
  }

  private static final class OfText {
    private static final JudgeModel MODEL = read("text");
  }

  private static JudgeModel read(String name) {
    return new JudgeModel(
        Lexicon.read(name + "-places.txt"),
        Lexicon.read(name + "-words.txt"),
        Forest.read(JudgeModel.class, name + "-first.txt"),
        Forest.read(JudgeModel.class, name + "-second.txt"));
  }

  static JudgeModel of(List<TextBlock> blocks) {
    return isPlain(blocks) ? OfText.MODEL : OfPage.MODEL;
  }

  /** Whether no block stands in an element: the input was text without markup. */
  static boolean isPlain(List<TextBlock> blocks) {
    return blocks.stream().allMatch(block -> block.place().parent() == null);
  }

  Opinion opinion(List<TextBlock> blocks, Hints hints) {
    BlockFeatures features = BlockFeatures.of(blocks, hints, places, texts);
    float[][] rows = features.rows();
    double[] alone = first.probabilities(rows);
    features.putContext(alone);
    return new Opinion(blend(alone, second.probabilities(rows)), rows);
  }

  /**
   * The mean of two opinions in log odds. Where the second is led astray by its neighbours the
   * first holds it; out of fold the blend was better than either on three of four sets.
   */
  static double[] blend(double[] first, double[] second) {
    double[] blended = new double[first.length];
    for (int i = 0; i < blended.length; i++) {
      double odds = Math.sqrt(odds(first[i]) * odds(second[i]));
      blended[i] = odds / (1 + odds);
    }
    return blended;
  }

  private static double odds(double probability) {
    return probability / (1 - Math.min(probability, CERTAIN));
  }
}
