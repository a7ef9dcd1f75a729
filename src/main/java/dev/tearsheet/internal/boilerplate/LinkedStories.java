package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links right below "Read also" and its like: each leads to another story. Where the line is a
 * heading, "Related stories", its teasers may be headings below it, each with a line of text in the
 * same element.
 */
final class LinkedStories {

  private static final String REASON = "below a lead-in";

  /** Share of a block's characters; a bullet or a date may stand beside the link. */
  private static final double LINKED = 0.9;

  /** UTF-16 units of a teaser's text. */
  private static final int MAX_TEASER = 200;

  private static final String OFFER = "offers other stories";

  /** UTF-16 units of a line that offers other stories, and the least of them. */
  private static final int MAX_OFFER = 100;

  private static final int MIN_LINKS = 2;

  private static final Set<String> OFFERS = Words.read(LinkedStories.class, "other-stories.txt");

  private final List<Verdict> left;

  /** The level of the heading above, 0 below a line that is none. */
  private int level;

  /** The link above, when the block before is one of a list or its text. */
  private @Nullable TextBlock link;

  private LinkedStories(List<Verdict> verdicts) {
    this.left = new ArrayList<>(verdicts);
  }

  static List<Verdict> without(List<Verdict> verdicts) {
    LinkedStories stories = new LinkedStories(verdicts);
    stories.drop();
    return stories.left;
  }

  private void drop() {
    boolean below = false;
    for (int i = 0; i < left.size(); i++) {
      TextBlock block = left.get(i).block();
      boolean offer = isOffer(i);
      if (offer && left.get(i).content()) {
        left.set(i, left.get(i).dropped(OFFER));
      }
      boolean linked = isLink(block);
      boolean teaser = below && !linked && isTeaser(block);
      if (below && (linked || teaser) && left.get(i).content()) {
        left.set(i, left.get(i).dropped(REASON));
      }
      boolean goesOn = below && (linked || teaser);
      if (offer || ((goesOn || isAboveLink(i)) && isLeadIn(block))) {
        below = true;
        level = block.block() instanceof Block.Heading heading ? heading.level() : 0;
        link = null;
      } else {
        below = goesOn;
        link = linked ? block : teaser ? link : null;
      }
    }
  }

  /**
   * Whether a line offers other stories in words of its own, above links and nothing else: "More
   * articles you might enjoy".
   */
  private boolean isOffer(int i) {
    return i + MIN_LINKS < left.size()
        && areLinks(i + 1, i + 1 + MIN_LINKS)
        && isOffer(left.get(i).block());
  }

  /** Below anything else a lead-in opens nothing, so it is not looked for. */
  private boolean isAboveLink(int i) {
    return i + 1 < left.size() && areLinks(i + 1, i + 2);
  }

  private boolean areLinks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (left.get(i).block().linkDensity() < LINKED) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOffer(TextBlock block) {
    String text = block.text();
    return text.length() <= MAX_OFFER
        && !text.endsWith(".")
        && block.linkDensity() < LINKED
        && OFFERS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  private static boolean isLeadIn(TextBlock block) {
    return LeadIn.is(block) || (block.block() instanceof Block.Heading && FurnitureLine.is(block));
  }

  /** A heading may link to itself; below another it leads to what it names. */
  private boolean isLink(TextBlock block) {
    boolean below =
        !(block.block() instanceof Block.Heading heading) || (level > 0 && heading.level() > level);
    return below && block.linkDensity() >= LINKED;
  }

  /** What stands in one element with the heading that is a link. */
  private boolean isTeaser(TextBlock block) {
    @Nullable TextBlock above = link;
    return above != null
        && above.block() instanceof Block.Heading
        && block.text().length() <= MAX_TEASER
        && parent(above.place()) == parent(block.place());
  }

  private static @Nullable Place parent(Place place) {
    Place element = place;
    for (Place up = place.parent(); element.inline() && up != null; up = element.parent()) {
      element = up;
    }
    return element.parent();
  }
}
