package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.SiteTail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdicts on a page.
 *
 * @param verdicts one for every block, in page order
 * @param kind what the page is
 * @param confidence calibrated probability that this is right
 * @param headline the line of a text without markup that is the headline; empty when none is, and
 *     for pages whose metadata and headings tell it
 */
public record Judgement(
    List<Verdict> verdicts, Kind kind, double confidence, Optional<String> headline) {

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
    return new Judgement(ruled, kind == Kind.OTHER ? Kind.ARTICLE : kind, 1, headline);
  }

  /**
   * This judgement where the page tells a recipe or a guide to machines, too: what it shows of that
   * is the story's.
   *
   * @param steps its lines, as written
   * @return this judgement with more verdicts for content, perhaps of another kind
   */
  public Judgement withSteps(Set<String> steps) {
    return steps.isEmpty() ? this : new StatedLines(steps).kept(this);
  }

  /** This judgement with a block as the headline; it and its copies above are not content. */
  Judgement headed(int number) {
    String text = verdicts.get(number).block().text();
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i = 0; i <= number; i++) {
      Verdict verdict = left.get(i);
      left.set(i, verdict.block().text().equals(text) ? verdict.asHeadline() : verdict);
    }
    return new Judgement(left, kind, confidence, Optional.of(SiteTail.cut(text)));
  }

  /** This judgement of a page that tells no story. */
  Judgement noStory() {
    double sure = kind == Kind.OTHER ? confidence : PageModel.TOLD;
    return new Judgement(verdicts, Kind.OTHER, sure, headline);
  }

  /** This judgement of a story that is still running. */
  Judgement live(List<Verdict> timed) {
    return new Judgement(timed, Kind.LIVE_BLOG, confidence, headline);
  }

  private static Verdict ruled(TextBlock block, boolean within) {
    String reason =
        within ? "in the body by the site's rule" : "outside the body by the site's rule";
    return new Verdict(block, within, reason, within ? 1 : 0);
  }
}
