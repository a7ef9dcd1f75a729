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

  /** A paragraph of prose has at least so many words. */
  private static final double MIN_PROSE = 12;

  private static final double MAX_PROSE_LINKS = 0.4;

  final float[] chars;
  final float[] linked;
  final float[] prose;
  final float[] blocks;
  final double allProse;
  final double allChars;
  final int topDepth;

  private final float[] mass;
  private final boolean[] aboveTop;

  Containers(List<TextBlock> page, double[] words) {
    int places = page.stream().mapToInt(block -> block.place().index()).max().orElse(0) + 1;
    chars = new float[places];
    linked = new float[places];
    prose = new float[places];
    blocks = new float[places];
    mass = new float[places];
    aboveTop = new boolean[places];
    for (int i = 0; i < page.size(); i++) {
      add(page.get(i), words[i]);
    }
    allChars = Math.max(1, chars[0]);
    allProse = Math.max(1, prose[0]);
    topDepth = top(page);
  }

  static boolean isProse(TextBlock block, double words) {
    return words >= MIN_PROSE && block.linkDensity() <= MAX_PROSE_LINKS;
  }

  private void add(TextBlock block, double words) {
    int length = block.text().length();
    int proseLength = isProse(block, words) ? length : 0;
    double weight = proseLength;
    for (@Nullable Place p = block.place(); p != null; p = p.parent()) {
      chars[p.index()] += length;
      linked[p.index()] += block.linked();
      prose[p.index()] += proseLength;
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
