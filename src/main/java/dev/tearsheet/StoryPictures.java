package dev.tearsheet;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.PictureSpots;
import dev.tearsheet.internal.boilerplate.Verdict;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Which pictures of a page stand in its story: between blocks that are kept, right before the first
 * or behind the last of them. Teasers lead to another page, or stand among dropped blocks.
 */
final class StoryPictures implements Predicate<Element> {

  /** Blocks from a lead picture to the story: headline, deck, byline, date, buttons. */
  private static final int MAX_HEAD = 15;

  private final PictureSpots spots;
  private final List<Verdict> verdicts;
  private final int first;
  private final int last;

  StoryPictures(PictureSpots spots, List<Verdict> verdicts) {
    this.spots = spots;
    this.verdicts = verdicts;
    int low = 0;
    while (low < verdicts.size() && !isStorys(verdicts.get(low))) {
      low++;
    }
    int high = verdicts.size() - 1;
    while (high >= 0 && !isStorys(verdicts.get(high))) {
      high--;
    }
    this.first = low;
    this.last = high;
  }

  @Override
  public boolean test(Element picture) {
    return last < 0 || spots.of(picture).map(this::isStorys).orElse(true);
  }

  private boolean isStorys(PictureSpots.Spot spot) {
    int next = spot.next();
    if (spot.within()) {
      return isKept(next);
    } else if (next <= first) {
      return first - next <= MAX_HEAD && !spot.away();
    } else if (spot.figure() && isKept(next - 1) && isKept(next)) {
      return true;
    }
    return !spot.away() && (isKept(next - 1) || isKept(next) || isCaption(next));
  }

  /** Of a story that the page has twice the copy is left out, but not its pictures. */
  private static boolean isStorys(Verdict verdict) {
    return verdict.content() || verdict.isCopy();
  }

  private boolean isKept(int number) {
    return number >= first && number <= last && isStorys(verdicts.get(number));
  }

  /** A caption amid the story is dropped where it is a credit or a button, but not its picture. */
  private boolean isCaption(int number) {
    return number < last && verdicts.get(number).block().block() instanceof Block.Caption;
  }
}
