package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * A whole sentence right below kept plain text. Without markup the judge has little to go by where
 * a story ends, and a sentence lost is worse than one too many. A line that leads to another story
 * stands amid this one more often than at its end, so a sentence below it goes on as well. With
 * markup the rule makes no difference on the annotated pages.
 */
final class Continuation {

  /** Scores from here on are doubt. */
  private static final double DOUBT = 0.25;

  /** Words; shorter lines are labels and calls. */
  private static final int MIN_WORDS = 8;

  /** Marks that close behind the full stop of what is quoted. */
  private static final String CLOSING = "\"”“’»)";

  private Continuation() {}

  static boolean is(TextBlock block, double score, boolean afterContent) {
    return afterContent && score >= DOUBT && isSentence(block);
  }

  /** Whether a block goes on behind "Read also: River wall breaks again" below kept text. */
  static boolean isBelowLeadIn(TextBlock block, List<Verdict> above) {
    int last = above.size() - 1;
    return last > 0
        && isSentence(block)
        && above.get(last - 1).content()
        && LeadIn.is(above.get(last).block());
  }

  private static boolean isSentence(TextBlock block) {
    String text = StringUtils.stripEnd(block.text(), CLOSING);
    return block.place().parent() == null
        && !text.isEmpty()
        && TextFeatures.isSentenceEnd(text.charAt(text.length() - 1))
        && Script.words(text) >= MIN_WORDS;
  }
}
