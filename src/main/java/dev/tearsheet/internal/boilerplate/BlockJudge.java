package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;

/** Tells content from boilerplate. */
public final class BlockJudge {

  private BlockJudge() {}

  /**
   * Judges every block of a page.
   *
   * @param blocks the blocks in page order
   * @param hints what the metadata tells about the story
   * @return a verdict for each block
   */
  public static Judgement judge(List<TextBlock> blocks, Hints hints) {
    List<Verdict> verdicts =
        blocks.stream().map(block -> new Verdict(block, true, "paragraph", 0.5)).toList();
    return new Judgement(verdicts, verdicts.isEmpty() ? Kind.OTHER : Kind.ARTICLE, 0.5);
  }
}
