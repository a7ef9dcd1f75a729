package dev.tearsheet.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits boosted trees with logistic loss on binned columns, second-order gains as in XGBoost (Chen
 * and Guestrin, 2016). Deterministic: the same rows in the same order give the same trees.
 */
public final class ForestTrainer {

  private static final int BINS = 64;

  private final Settings settings;
  private final Random random = new Random(1);
  private final float[][] cuts;
  private final byte[][] binned;
  private final double[] labels;
  private final double[] weights;
  private final double[] margins;
  private final double[] gradients;
  private final double[] hessians;

  /** Ends of the groups of rows of which at most one is right; none when each row stands alone. */
  private final int[] groups;

  /**
   * How to grow.
   *
   * @param trees number of trees
   * @param depth splits from root to leaf, at most
   * @param rate learning rate
   * @param leaf least sum of hessians in a leaf
   * @param lambda L2 penalty on leaf values
   * @param share share of the columns that each split looks at, drawn from a fixed seed
   */
  public record Settings(
      int trees, int depth, double rate, double leaf, double lambda, double share) {

    /**
     * Every split looks at every column.
     *
     * @param trees number of trees
     * @param depth splits from root to leaf, at most
     * @param rate learning rate
     * @param leaf least sum of hessians in a leaf
     * @param lambda L2 penalty on leaf values
     */
    public Settings(int trees, int depth, double rate, double leaf, double lambda) {
      this(trees, depth, rate, leaf, lambda, 1);
    }
  }

  private ForestTrainer(
      Settings settings, float[][] rows, double[] labels, double[] weights, int[] groups) {
    this.settings = settings;
    this.groups = groups;
    this.labels = labels;
    this.weights = weights;
    int columns = rows[0].length;
    this.cuts = new float[columns][];
    this.binned = new byte[columns][];
    for (int c = 0; c < columns; c++) {
      cuts[c] = cuts(rows, c);
      binned[c] = bin(rows, c, cuts[c]);
    }
    this.margins = new double[rows.length];
    this.gradients = new double[rows.length];
    this.hessians = new double[rows.length];
  }

  /**
   * Fits a forest.
   *
   * @param settings how to grow
   * @param rows one float array a row, all of one length
   * @param labels 0 to 1 for each row
   * @param weights above 0 for each row
   * @return the trees, one line each, in the text form of {@code Forest}
   */
  public static List<String> train(
      Settings settings, float[][] rows, double[] labels, double[] weights) {
    return new ForestTrainer(settings, rows, labels, weights, new int[0]).grow();
  }

  /**
   * Fits a forest that picks one row of a group or none: the likelihood is that of a multinomial
   * choice (softmax) in which "none" has the margin 0. Where several rows are right, any may be
   * picked.
   *
   * @param settings how to grow
   * @param rows one float array a row, all of one length, the rows of a group one after the other
   * @param labels 0 or 1 for each row
   * @param weights above 0 for each row
   * @param groups after the last row of each group
   * @return the trees, one line each, in the text form of {@code Forest}
   */
  public static List<String> choose(
      Settings settings, float[][] rows, double[] labels, double[] weights, int[] groups) {
    return new ForestTrainer(settings, rows, labels, weights, groups).grow();
  }

  private List<String> grow() {
    List<String> trees = new ArrayList<>();
    for (int t = 0; t < settings.trees(); t++) {
      for (int i = 0; i < labels.length && groups.length == 0; i++) {
        slope(i, 1 / (1 + Math.exp(-margins[i])), labels[i]);
      }
      int from = 0;
      for (int to : groups) {
        slopes(from, to);
        from = to;
      }
      StringBuilder tree = new StringBuilder();
      node(IntStream.range(0, labels.length).toArray(), 0, tree);
      trees.add(tree.toString().strip());
    }
    return trees;
  }

  private void slope(int i, double p, double wanted) {
    gradients[i] = weights[i] * (p - wanted);
    hessians[i] = weights[i] * Math.max(p * (1 - p), 1e-6);
  }

  private void slopes(int from, int to) {
    double all = 1;
    double right = 0;
    for (int i = from; i < to; i++) {
      all += Math.exp(margins[i]);
      right += labels[i] * Math.exp(margins[i]);
    }
    for (int i = from; i < to; i++) {
      double share = Math.exp(margins[i]);
      slope(i, share / all, right == 0 ? 0 : labels[i] * share / right);
    }
  }

  private void node(int[] members, int depth, StringBuilder tree) {
    @Nullable Split split = depth < settings.depth() ? best(members) : null;
    if (split == null) {
      leaf(members, tree);
      return;
    }
    byte[] column = binned[split.column];
    int[] left = Arrays.stream(members).filter(i -> column[i] <= split.bin).toArray();
    int[] right = Arrays.stream(members).filter(i -> column[i] > split.bin).toArray();
    tree.append(split.column).append(':').append(cuts[split.column][split.bin]).append(' ');
    node(left, depth + 1, tree);
    node(right, depth + 1, tree);
  }

  private void leaf(int[] members, StringBuilder tree) {
    double g = 0;
    double h = 0;
    for (int i : members) {
      g += gradients[i];
      h += hessians[i];
    }
    String text =
        String.format(Locale.ROOT, "%.4f", -settings.rate() * g / (h + settings.lambda()));
    double value = Double.parseDouble(text);
    tree.append('=').append(text).append(' ');
    for (int i : members) {
      margins[i] += value;
    }
  }

  private record Split(int column, int bin, double gain) {}

  private @Nullable Split best(int[] members) {
    double[] g = new double[members.length];
    double[] h = new double[members.length];
    double gAll = 0;
    double hAll = 0;
    for (int k = 0; k < members.length; k++) {
      g[k] = gradients[members[k]];
      h[k] = hessians[members[k]];
      gAll += g[k];
      hAll += h[k];
    }
    @Nullable Split best = null;
    for (int c = 0; c < binned.length; c++) {
      boolean drawn = settings.share() >= 1 || random.nextDouble() < settings.share();
      if (drawn && cuts[c].length > 0) {
        double[] bins = sums(members, c, g, h);
        @Nullable Split split = best(c, bins, gAll, hAll);
        best = split != null && (best == null || split.gain > best.gain) ? split : best;
      }
    }
    return best;
  }

  /** The gradients and hessians of each bin of a column, one after the other. */
  private double[] sums(int[] members, int c, double[] g, double[] h) {
    double[] bins = new double[2 * (cuts[c].length + 1)];
    byte[] column = binned[c];
    for (int k = 0; k < g.length; k++) {
      int bin = 2 * column[members[k]];
      bins[bin] += g[k];
      bins[bin + 1] += h[k];
    }
    return bins;
  }

  private @Nullable Split best(int c, double[] bins, double gAll, double hAll) {
    @Nullable Split best = null;
    double gLeft = 0;
    double hLeft = 0;
    for (int b = 0; 2 * b + 2 < bins.length; b++) {
      gLeft += bins[2 * b];
      hLeft += bins[2 * b + 1];
      double gain = gain(gLeft, hLeft) + gain(gAll - gLeft, hAll - hLeft) - gain(gAll, hAll);
      boolean wide = hLeft >= settings.leaf() && hAll - hLeft >= settings.leaf();
      if (wide && gain > 1e-6 && (best == null || gain > best.gain)) {
        best = new Split(c, b, gain);
      }
    }
    return best;
  }

  private double gain(double g, double h) {
    return g * g / (h + settings.lambda());
  }

  /** Thresholds between quantiles of a column; a value below cut b belongs to bin b or lower. */
  private static float[] cuts(float[][] rows, int column) {
    float[] sorted = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = rows[i][column];
    }
    Arrays.sort(sorted);
    float[] cuts = new float[BINS - 1];
    int count = 0;
    for (int b = 1; b < BINS; b++) {
      float cut = sorted[(int) ((long) sorted.length * b / BINS)];
      if (cut > sorted[0] && (count == 0 || cut > cuts[count - 1])) {
        cuts[count++] = cut;
      }
    }
    return withRareValues(sorted, Arrays.copyOf(cuts, count));
  }

  /** A column that is nearly always one value still needs a cut for the rest. */
  private static float[] withRareValues(float[] sorted, float[] cuts) {
    float least = sorted[0];
    float most = sorted[sorted.length - 1];
    float from = cuts.length == 0 ? least : cuts[cuts.length - 1];
    if (from < most) {
      int next = Arrays.binarySearch(sorted, from);
      int at = next < 0 ? -next - 1 : next;
      while (at < sorted.length && sorted[at] <= from) {
        at++;
      }
      float[] more = Arrays.copyOf(cuts, cuts.length + 1);
      more[cuts.length] = sorted[at];
      return more;
    }
    return cuts;
  }

  private static byte[] bin(float[][] rows, int column, float[] cuts) {
    byte[] bins = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int b = 0;
      while (b < cuts.length && !(rows[i][column] < cuts[b])) {
        b++;
      }
      bins[i] = (byte) b;
    }
    return bins;
  }
}
