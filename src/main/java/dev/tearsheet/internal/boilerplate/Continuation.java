package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;

/**
 * A whole sentence right below kept plain text. Without markup the judge has little to go by where
 * a story ends, and a sentence lost is worse than one too many. With markup the rule makes no
 * difference on the annotated pages.
 */
final class Continuation {

  /** Scores from here on are doubt. */
  private static final double DOUBT = 0.25;

  /** Words; shorter lines are labels and calls. */
  private static final int MIN_WORDS = 8;

  private Continuation() {}

  static boolean is(TextBlock block, double score, boolean afterContent) {
    String text = block.text();
    return afterContent
        && score >= DOUBT
        && block.place().parent() == null
        && !text.isEmpty()
        && TextFeatures.isSentenceEnd(text.charAt(text.length() - 1))
        && Script.words(text) >= MIN_WORDS;
  }
}
