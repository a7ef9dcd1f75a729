package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums over the text within each place of a page, indexed by {@link Place#index()}. */
final class Containers {

  /**
   * What a level up the tree keeps of a paragraph's weight when the story's container is sought.
   */
  private static final double DECAY = 0.7;

  final float[] chars;
  final float[] linked;
  final float[] prose;
  final float[] blocks;
  final double allProse;
  final double allChars;
  final int topDepth;

  private final float[] mass;
  private final boolean[] aboveTop;

  Containers(List<TextBlock> page, Sizes sizes) {
    int places = page.stream().mapToInt(block -> block.place().index()).max().orElse(0) + 1;
    chars = new float[places];
    linked = new float[places];
    prose = new float[places];
    blocks = new float[places];
    mass = new float[places];
    aboveTop = new boolean[places];
    for (int i = 0; i < page.size(); i++) {
      add(page.get(i).place(), sizes, i);
    }
    allChars = Math.max(1, chars[0]);
    allProse = Math.max(1, prose[0]);
    topDepth = top(page);
  }

  private void add(Place place, Sizes sizes, int i) {
    float letters = (float) sizes.letters[i];
    float inLinks = (float) sizes.linked[i];
    float inProse = (float) sizes.prose[i];
    double weight = inProse;
    for (@Nullable Place p = place; p != null; p = p.parent()) {
      chars[p.index()] += letters;
      linked[p.index()] += inLinks;
      prose[p.index()] += inProse;
      blocks[p.index()]++;
      if (!p.inline()) {
        mass[p.index()] += (float) weight;
        weight *= DECAY;
      }
    }
  }

  /** Marks the places from the page down to the heaviest; returns the depth of that one. */
  private int top(List<TextBlock> page) {
    @Nullable Place top = null;
    for (TextBlock block : page) {
      for (@Nullable Place p = block.place(); p != null; p = p.parent()) {
        top = top == null || heavier(p, top) ? p : top;
      }
    }
    int depth = top == null ? 0 : top.depth();
    for (@Nullable Place p = top; p != null; p = p.parent()) {
      aboveTop[p.index()] = true;
    }
    return depth;
  }

  private boolean heavier(Place p, Place q) {
    return mass[p.index()] > mass[q.index()]
        || (mass[p.index()] == mass[q.index()] && p.index() < q.index());
  }

  /** Levels that a place shares with the heaviest one. */
  int shared(Place place) {
    Place p = place;
    for (Place up = p.parent(); up != null && !aboveTop[p.index()]; up = p.parent()) {
      p = up;
    }
    return p.depth();
  }

  double linkDensity(int place) {
    return linked[place] / Math.max(1, chars[place]);
  }

  double proseShare(int place) {
    return prose[place] / Math.max(1, chars[place]);
  }
}
