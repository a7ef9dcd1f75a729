package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The element right around most of the paragraphs that were kept and lead nowhere. */
final class StoryPlace {

  /** Characters of a paragraph that tells something. */
  private static final int MIN_TEXT = 80;

  /** Characters within links; more may be a headline of another story. */
  private static final int MAX_LINKED = 12;

  /** Share of a heading's characters that lead to another story. */
  private static final double LINKED = 0.9;

  /** Paragraphs of a story. */
  private static final int MIN_PARAGRAPHS = 3;

  private StoryPlace() {}

  /** The element, or null where none holds three paragraphs and half of the kept ones. */
  static @Nullable Place of(List<Verdict> verdicts) {
    Map<Place, Integer> paragraphs = new HashMap<>();
    @Nullable Place most = null;
    int highest = 0;
    int all = 0;
    boolean below = false;
    for (Verdict verdict : verdicts) {
      boolean told = isParagraph(verdict) && !below;
      @Nullable Place around = told ? around(verdict.block().place()) : null;
      below = isLinkedHeading(verdict.block());
      if (around != null) {
        all++;
        int count = paragraphs.merge(around, 1, Integer::sum);
        most = count > highest ? around : most;
        highest = Math.max(highest, count);
      }
    }
    return highest >= MIN_PARAGRAPHS && 2 * highest >= all ? most : null;
  }

  static boolean isWithin(Place place, Place around) {
    @Nullable Place at = place;
    while (at != null && at.depth() > around.depth()) {
      at = at.parent();
    }
    return at == around;
  }

  private static boolean isParagraph(Verdict verdict) {
    TextBlock block = verdict.block();
    return verdict.content()
        && block.block() instanceof Block.Paragraph
        && block.text().length() >= MIN_TEXT
        && block.linked() <= MAX_LINKED;
  }

  private static boolean isLinkedHeading(TextBlock block) {
    return block.block() instanceof Block.Heading && block.linkDensity() >= LINKED;
  }

  private static @Nullable Place around(Place place) {
    Place element = place;
    for (Place up = place.parent(); element.inline() && up != null; up = element.parent()) {
      element = up;
    }
    return element.tag().equals("p") ? element.parent() : element;
  }
}
