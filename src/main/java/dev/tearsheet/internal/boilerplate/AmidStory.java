package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings, tables, code and items that stand right between two long paragraphs of the story, in
 * the element that holds both or alone in one within it: few words and figures tell the forests
 * little, and the place tells all. What is linked or a stock phrase of furniture stays dropped, and
 * so does a heading above something that was dropped.
 */
final class AmidStory {

  private static final String REASON = "between two paragraphs of the story";

  /** UTF-16 units of a paragraph that is surely prose, and its least score. */
  private static final double MIN_PROSE = 60;

  private static final double SURE = 0.8;

  /** Share of a block's characters from which on it is a menu or a teaser. */
  private static final double LINKED = 0.3;

  /** UTF-16 units of code; of longer code as much is left out by annotators as is taken. */
  private static final int MAX_CODE = 200;

  /** Items of a list, of which one in so many is kept. */
  private static final int MIN_ITEMS = 3;

  private static final int ONE_IN = 4;

  /** What stands in these, and the story not with it, is none of it. */
  private static final List<Region> OTHERS =
      List.of(
          Region.NAV,
          Region.ASIDE,
          Region.FOOTER,
          Region.FORM,
          Region.BUTTON,
          Region.HIDDEN,
          Region.DIALOG);

  private static final Set<String> OTHER_REASONS =
      Set.of(Verdict.HEADLINE, Reasons.LIKE_HEADLINE, Copies.REASON);

  private final List<Verdict> verdicts;
  private final Place container;
  private final int before;
  private final int after;

  private AmidStory(List<Verdict> verdicts, Place container, int before, int after) {
    this.verdicts = verdicts;
    this.container = container;
    this.before = before;
    this.after = after;
  }

  static List<Verdict> kept(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    int before = -1;
    for (int i = 0; i < left.size(); i++) {
      if (isProse(left.get(i))) {
        if (before >= 0 && before < i - 1) {
          keep(left, before, i);
        }
        before = i;
      }
    }
    return left;
  }

  private static boolean isProse(Verdict verdict) {
    TextBlock block = verdict.block();
    return verdict.content()
        && verdict.score() >= SURE
        && block.block() instanceof Block.Paragraph
        && !block.place().within(Region.BUTTON)
        && Script.letters(block.text()) >= MIN_PROSE;
  }

  private static void keep(List<Verdict> verdicts, int before, int after) {
    @Nullable Place container = container(verdicts.get(before));
    if (container != null && container == container(verdicts.get(after))) {
      new AmidStory(verdicts, container, before, after).keep();
    }
  }

  /** What holds a paragraph; null in plain text. */
  private static @Nullable Place container(Verdict verdict) {
    return Look.element(verdict.block().place()).parent();
  }

  /** From the end on, so that a heading knows whether what it stands above is kept. */
  private void keep() {
    int i = after - 1;
    while (i > before) {
      int items = isItem(i) ? items(i) : 0;
      if (items == 0) {
        block(i);
      }
      i -= Math.max(1, items);
    }
  }

  private void block(int i) {
    Verdict verdict = verdicts.get(i);
    boolean named =
        Subheading.is(verdict.block())
            || (verdict.content()
                && (Subheading.isBold(verdict.block()) || Subheading.isLoud(verdict.block())));
    boolean missing = (named || !verdict.content()) && isMissing(verdict) && belongs(i, named);
    if (missing) {
      Verdict kept = verdict.content() ? verdict : verdict.kept(REASON);
      verdicts.set(i, named ? Subheading.of(kept) : kept);
    }
  }

  private boolean belongs(int i, boolean named) {
    Block block = verdicts.get(i).block().block();
    boolean heading = named || block instanceof Block.Heading;
    return heading ? isAmid(i) : isData(block) && isAlone(i);
  }

  /** Whether a block may be kept: no teaser, no copy and no furniture. */
  private boolean isMissing(Verdict verdict) {
    TextBlock block = verdict.block();
    return block.linkDensity() < LINKED
        && !OTHER_REASONS.contains(verdict.reason())
        && !isElsewhere(block.place())
        && !FurnitureLine.is(block);
  }

  private static boolean isData(Block block) {
    return block instanceof Block.Table
        || (block instanceof Block.Preformatted && block.text().length() <= MAX_CODE);
  }

  private boolean isElsewhere(Place place) {
    return OTHERS.stream().anyMatch(other -> place.within(other) && !container.within(other));
  }

  /** Whether a heading stands right in the container, and between two kept blocks. */
  private boolean isAmid(int i) {
    return Look.element(verdicts.get(i).block().place()).parent() == container
        && verdicts.get(beside(i, -1)).content()
        && verdicts.get(beside(i, 1)).content();
  }

  /** The block beside another; captions, videos and buttons are passed over. */
  private int beside(int i, int step) {
    int other = i + step;
    while (!verdicts.get(other).block().block().running()
        || verdicts.get(other).block().place().within(Region.BUTTON)) {
      other += step;
    }
    return other;
  }

  private boolean isAlone(int i) {
    @Nullable Place within = within(i);
    return within != null && within(beside(i, -1)) != within && within(beside(i, 1)) != within;
  }

  /** The element right within the container that holds a block. */
  private @Nullable Place within(int i) {
    Place place = verdicts.get(i).block().place();
    for (Place up = place.parent(); up != null && up != container; up = place.parent()) {
      place = up;
    }
    return place.parent() == container ? place : null;
  }

  /**
   * Keeps the items of an element that holds nothing else, when enough are kept or none is linked.
   *
   * @param last the last of them
   * @return how many there are
   */
  private int items(int last) {
    @Nullable Place list = within(last);
    int from = last;
    while (from > before && isItem(from) && within(from) == list) {
      from--;
    }
    List<Verdict> items = verdicts.subList(from + 1, last + 1);
    boolean only = list != null && within(from) != list && within(last + 1) != list;
    if (only && items.size() >= MIN_ITEMS && (isKept(items) || isUnlinked(items))) {
      items.replaceAll(item -> !item.content() && isMissing(item) ? item.kept(REASON) : item);
    }
    return items.size();
  }

  private static boolean isKept(List<Verdict> items) {
    return items.stream().filter(Verdict::content).count() * ONE_IN >= items.size();
  }

  private static boolean isUnlinked(List<Verdict> items) {
    return items.stream().allMatch(item -> item.block().linked() == 0);
  }

  private boolean isItem(int i) {
    return verdicts.get(i).block().block() instanceof Block.ListItem;
  }
}
