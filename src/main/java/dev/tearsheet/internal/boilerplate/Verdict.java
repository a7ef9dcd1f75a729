package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;

/**
 * What was decided about one block.
 *
 * @param block the block
 * @param content whether it belongs to the story
 * @param reason why, in a few words
 * @param score 0 (boilerplate) to 1 (content)
 */
public record Verdict(TextBlock block, boolean content, String reason, double score) {

  /** Why a line that offers buttons, counts or a reading time is not content. */
  public static final String FURNITURE = "words of page furniture";

  /** Why a headline is not content. */
  static final String HEADLINE = "the headline, which stands apart";

  /**
   * Whether the block says again what one before it said.
   *
   * @return whether it is left out for that
   */
  public boolean isCopy() {
    return reason.equals(Copies.REASON);
  }

  Verdict asHeadline() {
    return dropped(HEADLINE);
  }

  /** The same block as boilerplate for another reason. */
  Verdict dropped(String why) {
    return new Verdict(block, false, why, score);
  }

  /** The same block as content for another reason. */
  Verdict kept(String why) {
    return new Verdict(block, true, why, score);
  }
}
