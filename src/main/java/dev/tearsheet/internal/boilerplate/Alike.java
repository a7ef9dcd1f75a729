package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page in groups. Blocks are alike when their element and the two around it have
 * the same names: the paragraphs of a story, the entries of a menu.
 */
final class Alike {

  private static final int LEVELS = 3;

  private final int[] groups;
  private final int size;

  Alike(List<TextBlock> page) {
    groups = new int[page.size()];
    Map<Long, Integer> numbers = new HashMap<>();
    @Nullable Place before = null;
    for (int i = 0; i < groups.length; i++) {
      Place place = page.get(i).place();
      groups[i] =
          i > 0 && siblings(place, before)
              ? groups[i - 1]
              : numbers.computeIfAbsent(names(place), key -> numbers.size());
      before = place;
    }
    size = numbers.size();
  }

  /** One paragraph after the other: no need to look their names up again. */
  private static boolean siblings(Place place, @Nullable Place before) {
    return before != null
        && place.parent() == before.parent()
        && place.inline() == before.inline()
        && place.tag().equals(before.tag())
        && place.tokens().equals(before.tokens());
  }

  private static long names(Place place) {
    long hash = 7;
    int levels = 0;
    for (@Nullable Place p = place; p != null && levels < LEVELS; p = p.parent()) {
      if (!p.inline()) {
        hash = hash * 31 + p.tag().hashCode();
        hash = hash * 31 + (levels == LEVELS - 1 ? 0 : p.tokens().hashCode());
        levels++;
      }
    }
    return hash;
  }

  /** The number of a block's group, from 0. */
  int group(int block) {
    return groups[block];
  }

  /** Number of groups. */
  int size() {
    return size;
  }
}
