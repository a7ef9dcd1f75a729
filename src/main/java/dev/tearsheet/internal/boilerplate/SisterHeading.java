package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A heading above kept text that looks as the story's other headings do, of which most are kept:
 * {@code Pros} and {@code Cons}, {@code Where to stay in Lund}. Few words tell the forests little.
 */
final class SisterHeading {

  private static final String REASON = "looks as the story's other headings do";

  /** Kept headings that look the same; no more are dropped than kept. */
  private static final int MIN_KEPT = 3;

  /** Share of a heading's characters from which on it may be a teaser's. */
  private static final double LINKED = 0.3;

  private static final Set<String> OTHER_REASONS =
      Set.of(Verdict.HEADLINE, Reasons.LIKE_HEADLINE, Copies.REASON);

  private static final List<Region> OTHERS =
      List.of(Region.NAV, Region.ASIDE, Region.FOOTER, Region.HIDDEN, Region.DIALOG);

  private SisterHeading() {}

  static List<Verdict> kept(List<Verdict> verdicts) {
    if (verdicts.stream().filter(SisterHeading::isKept).limit(MIN_KEPT).count() < MIN_KEPT) {
      return verdicts;
    }
    Map<String, int[]> looks = looks(verdicts);
    if (looks.values().stream().noneMatch(SisterHeading::areKept)) {
      return verdicts;
    }
    List<Verdict> left = new ArrayList<>(verdicts);
    int first = first(left);
    @Nullable Verdict below = null;
    for (int i = left.size() - 1; i > first; i--) {
      Verdict verdict = left.get(i);
      boolean named = below != null && below.content() && isHeading(verdict);
      if (named && isMissing(verdict) && areKept(looks.get(Look.of(verdict)))) {
        verdict = verdict.kept(REASON);
        left.set(i, verdict);
      }
      below = verdict.block().block().running() ? verdict : below;
    }
    return left;
  }

  /** How many headings that look the same are kept, and how many are not. */
  private static Map<String, int[]> looks(List<Verdict> verdicts) {
    Map<String, int[]> looks = new HashMap<>();
    for (Verdict verdict : verdicts) {
      if (isHeading(verdict)) {
        int[] counts = looks.computeIfAbsent(Look.of(verdict), look -> new int[2]);
        counts[verdict.content() ? 0 : 1]++;
      }
    }
    return looks;
  }

  private static boolean areKept(int @Nullable [] counts) {
    return counts != null && counts[0] >= MIN_KEPT && counts[0] >= counts[1];
  }

  /** The first kept block: what stands above is the page's. */
  private static int first(List<Verdict> verdicts) {
    int first = 0;
    while (first < verdicts.size() && !verdicts.get(first).content()) {
      first++;
    }
    return first;
  }

  private static boolean isKept(Verdict verdict) {
    return verdict.content() && isHeading(verdict);
  }

  private static boolean isHeading(Verdict verdict) {
    return verdict.block().block() instanceof Block.Heading;
  }

  /** No teaser's heading, and no sentence: that asks the reader for something. */
  private static boolean isMissing(Verdict verdict) {
    TextBlock block = verdict.block();
    return !verdict.content()
        && block.linkDensity() < LINKED
        && block.text().charAt(block.text().length() - 1) != '.'
        && !OTHER_REASONS.contains(verdict.reason())
        && OTHERS.stream().noneMatch(block.place()::within)
        && !FurnitureLine.is(block);
  }
}
