package dev.tearsheet.internal.forest;

import static java.util.Objects.requireNonNullElse;

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
  private final int[] columns;
  private final float[] thresholds;
  private final float[] leaves;

  private Tree(int depth) {
    this.depth = depth;
    this.columns = new int[(1 << depth) - 1];
    this.thresholds = new float[columns.length];
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
    if (at >= columns.length) {
      leaves[at - columns.length] = node.value();
      return;
    }
    columns[at] = Math.max(0, node.column());
    thresholds[at] = node.value();
    put(requireNonNullElse(node.left(), node), 2 * at + 1);
    put(requireNonNullElse(node.right(), node), 2 * at + 2);
  }

  /**
   * The value of the leaf that a row falls into. The sign of the difference decides without a
   * branch; a NaN has none here and goes right.
   */
  float leaf(float[] row) {
    int at = 0;
    for (int level = 0; level < depth; level++) {
      at = next(at, row);
    }
    return leaves[at - columns.length];
  }

  /** Adds to each sum the value of its row's leaf; four rows at once, as none waits for another. */
  void addTo(double[] sums, float[][] rows, int from, int to) {
    int i = from;
    for (; i + 3 < to; i += 4) {
      int a = 0;
      int b = 0;
      int c = 0;
      int d = 0;
      for (int level = 0; level < depth; level++) {
        a = next(a, rows[i]);
        b = next(b, rows[i + 1]);
        c = next(c, rows[i + 2]);
        d = next(d, rows[i + 3]);
      }
      sums[i] += leaves[a - columns.length];
      sums[i + 1] += leaves[b - columns.length];
      sums[i + 2] += leaves[c - columns.length];
      sums[i + 3] += leaves[d - columns.length];
    }
    for (; i < to; i++) {
      sums[i] += leaf(rows[i]);
    }
  }

  private int next(int at, float[] row) {
    return 2 * at + 2 + (Float.floatToIntBits(row[columns[at]] - thresholds[at]) >> SIGN);
  }
}
