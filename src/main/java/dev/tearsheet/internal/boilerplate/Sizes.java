package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;

/** How much each block of a page says, in measures that mean the same in every script. */
final class Sizes {

  /** A paragraph of prose has at least so many words. */
  static final double MIN_PROSE = 12;

  private static final double MAX_PROSE_LINKS = 0.4;

  final double[] words;
  final double[] letters;

  /** Letters within links. */
  final double[] linked;

  /** Letters of blocks that are prose, 0 for the others. */
  final double[] prose;

  Sizes(int blocks) {
    words = new double[blocks];
    letters = new double[blocks];
    linked = new double[blocks];
    prose = new double[blocks];
  }

  void put(int i, TextBlock block, TextCounts counts) {
    words[i] = counts.words;
    letters[i] = counts.letters;
    linked[i] = block.linked() * counts.letters / Math.max(1, block.text().length());
    boolean isProse = counts.words >= MIN_PROSE && block.linkDensity() <= MAX_PROSE_LINKS;
    prose[i] = isProse ? counts.letters : 0;
  }
}
