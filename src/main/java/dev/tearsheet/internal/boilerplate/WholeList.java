package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of which nearly all is kept is kept whole. Of the items that the forests drop from such
 * lists on the annotated pages, out of fold, 123 are of the story and 20 are not; of items that are
 * mostly links 28 and 26, so these stay dropped.
 */
final class WholeList {

  /** Fewer items say too little of each other. */
  private static final int MIN_ITEMS = 3;

  /** A list is kept whole when no more than one in so many of its items was dropped. */
  private static final int ONE_IN = 3;

  private static final double LINKED = 0.5;

  private WholeList() {}

  static List<Verdict> in(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    int from = 0;
    @Nullable Place list = null;
    for (int i = 0; i <= left.size(); i++) {
      @Nullable Place of = i < left.size() ? list(left.get(i)) : null;
      if (of == null || of != list) {
        complete(left.subList(from, i));
        from = of == null ? i + 1 : i;
        list = of;
      }
    }
    return left;
  }

  /** The outermost list that a block is an item of: what is listed below an item is of it. */
  private static @Nullable Place list(Verdict verdict) {
    if (!(verdict.block().block() instanceof Block.ListItem)) {
      return null;
    }
    @Nullable Place list = null;
    for (@Nullable Place place = verdict.block().place(); place != null; place = place.parent()) {
      if (isList(place)) {
        list = place;
      } else if (list != null && !place.tag().equals("li")) {
        return list;
      }
    }
    return list;
  }

  private static boolean isList(Place place) {
    return place.tag().equals("ul") || place.tag().equals("ol");
  }

  private static void complete(List<Verdict> items) {
    if (items.size() < MIN_ITEMS) {
      return;
    }
    long dropped = items.stream().filter(item -> !item.content()).count();
    if (dropped > 0 && dropped * ONE_IN <= items.size()) {
      items.replaceAll(
          item -> isMissing(item) ? item.kept("an item of a list that is kept") : item);
    }
  }

  private static boolean isMissing(Verdict item) {
    return !item.content()
        && item.block().linkDensity() < LINKED
        && !FurnitureLine.is(item.block());
  }
}
