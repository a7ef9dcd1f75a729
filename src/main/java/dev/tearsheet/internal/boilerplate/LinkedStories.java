package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Links right below "Read also" and its like: each leads to another story. */
final class LinkedStories {

  /** Share of a block's characters; a bullet or a date may stand beside the link. */
  private static final double LINKED = 0.9;

  private LinkedStories() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    boolean below = false;
    for (int i = 0; i < left.size(); i++) {
      Verdict verdict = left.get(i);
      boolean linked = isLink(verdict.block());
      if (below && linked && verdict.content()) {
        left.set(i, verdict.dropped("below a lead-in"));
      }
      below = LeadIn.is(verdict.block()) || (below && linked);
    }
    return left;
  }

  /** A heading may link to itself. */
  private static boolean isLink(TextBlock block) {
    return block.linkDensity() >= LINKED && !(block.block() instanceof Block.Heading);
  }
}
