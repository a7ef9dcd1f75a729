package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The story that an endless page has below its own: an {@code article} apart from that of the
 * headline, with a main heading that says something else, or its teaser, whose heading is a link.
 * Parts of one story in several articles have no main heading of their own.
 */
final class NextStory {

  private static final int LIKE_HEADLINE = BlockFeatures.NAMES.indexOf("like_headline");

  /** Likeness from which on a heading says the headline; half of the words in common. */
  private static final double ALIKE = 0.5;

  /** Share of a heading's characters. */
  private static final double LINKED = 0.9;

  private NextStory() {}

  static List<Verdict> without(List<Verdict> verdicts, Opinion opinion) {
    @Nullable Place own = null;
    Set<Place> others = new HashSet<>();
    for (int i = 0; i < verdicts.size(); i++) {
      TextBlock block = verdicts.get(i).block();
      @Nullable Place article = isMain(block) ? article(block.place()) : null;
      if (article != null && opinion.rows()[i][LIKE_HEADLINE] >= ALIKE) {
        own = own == null ? article : own;
      } else if (article != null && own != null && article != own) {
        others.add(article);
      } else if (own != null && isLinkedHeading(block)) {
        teaser(verdicts, i, own).ifPresent(others::add);
      }
    }
    return others.isEmpty() ? verdicts : without(verdicts, others);
  }

  private static List<Verdict> without(List<Verdict> verdicts, Set<Place> articles) {
    List<Verdict> left = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      boolean other = verdict.content() && articles.contains(article(verdict.block().place()));
      left.add(other ? verdict.dropped("within the next story") : verdict);
    }
    return left;
  }

  /** The article that a linked heading opens, apart from the story's own. */
  private static Optional<Place> teaser(List<Verdict> verdicts, int i, Place own) {
    @Nullable Place article = article(verdicts.get(i).block().place());
    boolean opens = i == 0 || article(verdicts.get(i - 1).block().place()) != article;
    return Optional.ofNullable(article).filter(other -> other != own && opens);
  }

  private static boolean isLinkedHeading(TextBlock block) {
    return block.block() instanceof Block.Heading && block.linkDensity() >= LINKED;
  }

  private static boolean isMain(TextBlock block) {
    return block.block() instanceof Block.Heading heading && heading.level() == 1;
  }

  /** The outermost article around a place. */
  private static @Nullable Place article(Place place) {
    @Nullable Place outermost = null;
    for (@Nullable Place p = place; p != null && p.within(Region.ARTICLE); p = p.parent()) {
      outermost = p;
    }
    return outermost;
  }
}
