package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import java.util.List;

/**
 * A page of nothing but headlines that lead elsewhere, each above its teaser: a section's front
 * page, whatever its classes and its title say.
 */
final class TeaserList {

  /** Fewer may be the stories that a round-up refers to. */
  private static final int MIN_TEASERS = 4;

  /** Share of a headline's characters within links. */
  private static final double LINKED = 0.9;

  /** A headline is shorter; characters. */
  private static final int MAX_HEADLINE = 150;

  /** A teaser is shorter, and a paragraph of a story often longer; characters. */
  private static final int MAX_TEASER = 300;

  /** Shorter ones name a source; mean characters. */
  private static final int MIN_TEASER = 50;

  /** What stands elsewhere is shorter: a notice, no introduction to a round-up; characters. */
  private static final int MAX_NOTICE = 100;

  private int teasers;
  private int told;
  private boolean elsewhere;

  private TeaserList() {}

  static boolean is(List<Verdict> verdicts) {
    TeaserList list = new TeaserList();
    boolean below = false;
    for (Verdict verdict : verdicts) {
      boolean headline = isHeadline(verdict.block());
      if (verdict.content() && !headline) {
        list.count(verdict.block().text().length(), below);
      }
      below = headline;
    }
    return list.teasers >= MIN_TEASERS && !list.elsewhere && list.told >= MIN_TEASER * list.teasers;
  }

  private void count(int length, boolean below) {
    boolean teaser = below && length <= MAX_TEASER;
    teasers += teaser ? 1 : 0;
    told += teaser ? length : 0;
    elsewhere |= !teaser && length > MAX_NOTICE;
  }

  private static boolean isHeadline(TextBlock block) {
    int length = block.text().length();
    return length <= MAX_HEADLINE && block.linkDensity() >= LINKED;
  }
}
