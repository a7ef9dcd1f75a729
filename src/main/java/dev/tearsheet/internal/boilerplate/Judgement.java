package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;

/**
 * The verdicts on a page.
 *
 * @param verdicts one for every block, in page order
 * @param kind what the page is
 * @param confidence calibrated probability that this is right
 */
public record Judgement(List<Verdict> verdicts, Kind kind, double confidence) {

  /** Copies the list. */
  public Judgement {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * The judgement of somebody who knows the page: what stands in a region is the story, and nothing
   * else is.
   *
   * @param region the region
   * @return this judgement with other verdicts; never of the kind {@code OTHER}
   */
  public Judgement keeping(Region region) {
    List<Verdict> ruled =
        verdicts.stream()
            .map(verdict -> ruled(verdict.block(), verdict.block().place().within(region)))
            .toList();
    return new Judgement(ruled, kind == Kind.OTHER ? Kind.ARTICLE : kind, 1);
  }

  private static Verdict ruled(TextBlock block, boolean within) {
    String reason =
        within ? "in the body by the site's rule" : "outside the body by the site's rule";
    return new Verdict(block, within, reason, within ? 1 : 0);
  }
}
