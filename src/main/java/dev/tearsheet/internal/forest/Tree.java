package dev.tearsheet.internal.forest;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * One tree, filled up to its full depth: the children of split {@code i} are {@code 2i + 1} and
 * {@code 2i + 2}, and every row takes as many steps. So nothing is left to guess for the processor,
 * which works on several rows at once.
 */
final class Tree {

  /** Splits in a row that a tree may have; a full tree doubles with each. */
  private static final int MAX_DEPTH = 16;

  /** Places to shift a word so that only its sign is left. */
  private static final int SIGN = 31;

  private final int depth;

  /** The column of each split in the lower half, the bits of its threshold in the upper. */
  private final long[] splits;

  private final float[] leaves;

  private Tree(int depth) {
    this.depth = depth;
    this.splits = new long[(1 << depth) - 1];
    this.leaves = new float[1 << depth];
  }

  /** Reads a tree's line. */
  static Tree parse(String line) {
    Node root = Node.parse(new StringTokenizer(line));
    if (root.depth() > MAX_DEPTH) {
      throw new IllegalArgumentException("tree of more than " + MAX_DEPTH + " levels");
    }
    Tree tree = new Tree(root.depth());
    tree.put(root, 0);
    return tree;
  }

  private void put(Node node, int at) {
    if (at >= splits.length) {
      leaves[at - splits.length] = node.value();
      return;
    }
    long threshold = Float.floatToIntBits(node.value());
    splits[at] = threshold << Integer.SIZE | Math.max(0, node.column());
    put(requireNonNullElse(node.left(), node), 2 * at + 1);
    put(requireNonNullElse(node.right(), node), 2 * at + 2);
  }

  /**
   * The value of the leaf that a row falls into. The sign of the difference decides without a
   * branch, so no value may be a NaN.
   */
  float leaf(float[] row) {
    int at = 0;
    for (int level = 0; level < depth; level++) {
      at = next(splits, at, row);
    }
    return leaves[at - splits.length];
  }

  /**
   * Adds to each sum the value of its row's leaf. All rows go down a level before any goes down the
   * next, as none waits for another.
   *
   * @param places room for where each row is
   */
  void addTo(double[] sums, float[][] rows, int[] places, int count) {
    Arrays.fill(places, 0, count, 0);
    for (int level = 0; level < depth; level++) {
      for (int i = 0; i < count; i++) {
        places[i] = next(splits, places[i], rows[i]);
      }
    }
    for (int i = 0; i < count; i++) {
      sums[i] += leaves[places[i] - splits.length];
    }
  }

  /**
   * The sum of the values of the leaves that a row falls into. Where few rows are left, four trees
   * at once, as none waits for another.
   */
  static double sum(Tree[] trees, int from, int to, float[] row) {
    double sum = 0;
    int t = from;
    for (; t + 3 < to; t += 4) {
      Tree first = trees[t];
      if (first.depth != trees[t + 1].depth
          || first.depth != trees[t + 2].depth
          || first.depth != trees[t + 3].depth) {
        break;
      }
      sum += four(first, trees[t + 1], trees[t + 2], trees[t + 3], row);
    }
    for (; t < to; t++) {
      sum += trees[t].leaf(row);
    }
    return sum;
  }

  private static double four(Tree first, Tree second, Tree third, Tree fourth, float[] row) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    for (int level = 0; level < first.depth; level++) {
      a = next(first.splits, a, row);
      b = next(second.splits, b, row);
      c = next(third.splits, c, row);
      d = next(fourth.splits, d, row);
    }
    int leaves = first.splits.length;
    return (double) first.leaves[a - leaves]
        + second.leaves[b - leaves]
        + third.leaves[c - leaves]
        + fourth.leaves[d - leaves];
  }

  private static int next(long[] splits, int at, float[] row) {
    long split = splits[at];
    float threshold = Float.intBitsToFloat((int) (split >>> Integer.SIZE));
    return 2 * at + 2 + (Float.floatToRawIntBits(row[(int) split] - threshold) >> SIGN);
  }
}
