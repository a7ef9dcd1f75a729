package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Several teasers one after the other, each with a headline that is a link. They are none of the
 * story where their texts end in the marks of an omission, for no story is told so, or where they
 * stand in a part of the page of their own: a round-up has its links where it has its paragraphs.
 *
 * <pre>
 * {@code Bank fined over hidden fees (a link) The regulator said on Tuesday that the firm had...
 * Rail strike ends (a link) Talks between the two sides had gone on for nine days when...}</pre>
 */
final class TeaserRun {

  private static final String REASON = "a run of teasers";

  /** Two may be an author's style. */
  private static final int MIN_TEASERS = 3;

  /** Share of a block's characters; a headline that leads elsewhere. */
  private static final double LINKED = 0.9;

  /** Characters of the shortest headline within a block of text. */
  private static final int MIN_LINKED = 12;

  /** Characters of the shortest headline of a list's item. */
  private static final int MIN_HEADLINE = 20;

  /** Characters of what may stand between: a day, a section's name. */
  private static final int MAX_BETWEEN = 30;

  /** What may follow the omission: an arrow that leads on, a bracket. */
  private static final String BEHIND = " \u00a0])>»›→";

  /** Characters of the longest text of a teaser that is not cut off. */
  private static final int MAX_TEXT = 400;

  private final List<Verdict> left;

  /** The element that holds most of the story's paragraphs, if there is one. */
  private final @Nullable Place story;

  /** Where the run starts, -1 outside of one, and one past its last teaser. */
  private int start = -1;

  private int end;
  private int teasers;

  /** The headline that leads elsewhere since the last teaser, or -1. */
  private int link = -1;

  private TeaserRun(List<Verdict> verdicts) {
    this.left = new ArrayList<>(verdicts);
    this.story = StoryPlace.of(verdicts);
  }

  static List<Verdict> without(List<Verdict> verdicts) {
    TeaserRun cut = new TeaserRun(verdicts);
    cut.drop();
    return cut.left;
  }

  private void drop() {
    for (int i = 0; i < left.size(); i++) {
      if (isTeaser(i)) {
        start = start >= 0 ? start : link >= 0 ? link : i;
        end = i + 1;
        teasers++;
        link = -1;
      } else if (mayStandBetween(left.get(i))) {
        link = link < 0 && isLink(left.get(i).block()) ? i : link;
      } else {
        close();
      }
    }
    close();
  }

  /** Ends a run, which is dropped when it is long enough. */
  private void close() {
    for (int i = start; teasers >= MIN_TEASERS && i < end; i++) {
      if (left.get(i).content()) {
        left.set(i, left.get(i).dropped(REASON));
      }
    }
    start = -1;
    link = -1;
    teasers = 0;
  }

  private boolean isTeaser(int i) {
    TextBlock block = left.get(i).block();
    boolean cut = isCut(block.text()) && (link >= 0 || block.linked() >= MIN_LINKED);
    return cut || (isApart(block) && !isLink(block) && (isBelow(i) || isItem(block)));
  }

  private boolean isBelow(int i) {
    return link >= 0
        && (left.get(link).block().block() instanceof Block.Heading
            ? i - link <= 2
            : i - link == 1 && left.get(link).block().linked() >= MIN_HEADLINE);
  }

  private static boolean isItem(TextBlock block) {
    return block.block() instanceof Block.ListItem && block.linked() >= MIN_HEADLINE;
  }

  private boolean isApart(TextBlock block) {
    return story != null
        && block.text().length() > MAX_BETWEEN
        && block.text().length() <= MAX_TEXT
        && !StoryPlace.isWithin(block.place(), story);
  }

  private static boolean isCut(String text) {
    String told = StringUtils.stripEnd(text, BEHIND);
    return told.endsWith("…") || told.endsWith("...");
  }

  private static boolean isLink(TextBlock block) {
    return block.linked() >= MIN_LINKED && block.linkDensity() >= LINKED;
  }

  private static boolean mayStandBetween(Verdict verdict) {
    TextBlock block = verdict.block();
    return !verdict.content()
        || block.linkDensity() >= LINKED
        || block.text().length() <= MAX_BETWEEN;
  }
}
