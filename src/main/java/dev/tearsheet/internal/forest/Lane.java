package dev.tearsheet.internal.forest;

/** Rows that go through the trees side by side, until they leave. */
final class Lane {

  private final float[][] rows;
  private final int[] numbers;
  private final double[] sums;
  private final int[] places;
  private int size;

  Lane(int most) {
    rows = new float[most][];
    numbers = new int[most];
    sums = new double[most];
    places = new int[most];
  }

  int size() {
    return size;
  }

  void fill(float[][] all, int from, int to) {
    size = to - from;
    for (int i = 0; i < size; i++) {
      rows[i] = all[from + i];
      numbers[i] = from + i;
      sums[i] = 0;
    }
  }

  /** Rows from which on they go through one tree side by side; fewer wait for each other. */
  private static final int MANY = 16;

  /** All rows go through some trees: many rows tree by tree, few rows four trees at once. */
  void run(Tree[] trees, int from, int to) {
    if (size >= MANY) {
      for (int tree = from; tree < to; tree++) {
        trees[tree].addTo(sums, rows, places, size);
      }
    } else {
      for (int i = 0; i < size; i++) {
        sums[i] += Tree.sum(trees, from, to, rows[i]);
      }
    }
  }

  /**
   * Rows whose sum lies beyond a bound on either side leave.
   *
   * @param results takes their sums
   * @param bound the bound, 0 or more
   * @param factor what the sums are multiplied with
   */
  void leaveSure(double[] results, double bound, double factor) {
    int left = 0;
    for (int i = 0; i < size; i++) {
      if (Math.abs(sums[i]) > bound) {
        results[numbers[i]] = sums[i] * factor;
      } else {
        keep(i, left++);
      }
    }
    size = left;
  }

  /** All rows leave; the results take their sums. */
  void leave(double[] results) {
    for (int i = 0; i < size; i++) {
      results[numbers[i]] = sums[i];
    }
    size = 0;
  }

  /** The highest sum of those that are left. */
  double highest() {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      highest = Math.max(highest, sums[i]);
    }
    return highest;
  }

  /** Rows whose sum lies below are not followed any further. */
  void drop(double least) {
    int left = 0;
    for (int i = 0; i < size; i++) {
      if (sums[i] >= least) {
        keep(i, left++);
      }
    }
    size = left;
  }

  private void keep(int from, int to) {
    rows[to] = rows[from];
    numbers[to] = numbers[from];
    sums[to] = sums[from];
  }
}
