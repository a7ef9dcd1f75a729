package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** What the first opinion on a block's neighbours and containers tells about it. */
final class ContextFeatures {

  private static final int REACH = 4;
  private static final int LEVELS = 4;

  /** A first opinion beyond this is taken as sure. */
  private static final double SURE = 0.85;

  static final List<String> NAMES = names();

  private final List<TextBlock> page;
  private final double[] scores;
  private final double[] lengths;
  private final float[] chars;
  private final float[] content;
  private final Alike alike;
  private final double[][] groups;
  private final double all;
  private final int firstSure;
  private final int lastSure;
  private double before;
  private final int[] nextSure;
  private int lastSureBefore = -1;
  private double droppedSince;
  private int heading = -1;

  private ContextFeatures(List<TextBlock> page, Alike alike, Sizes sizes, double[] scores) {
    this.page = page;
    this.scores = scores;
    this.alike = alike;
    groups = new double[alike.size()][2];
    int places = page.stream().mapToInt(block -> block.place().index()).max().orElse(0) + 1;
    chars = new float[places];
    content = new float[places];
    lengths = new double[scores.length];
    int first = scores.length;
    int last = -1;
    double sum = 1;
    for (int i = 0; i < scores.length; i++) {
      lengths[i] = sizes.letters[i] + 1.0;
      add(page.get(i), lengths[i], scores[i]);
      addAlike(groups[alike.group(i)], lengths[i], scores[i]);
      sum += lengths[i] * scores[i];
      if (scores[i] > SURE) {
        first = Math.min(first, i);
        last = i;
      }
    }
    all = sum;
    nextSure = nextSure(scores);
    firstSure = first;
    lastSure = last;
  }

  private static int[] nextSure(double[] scores) {
    int[] next = new int[scores.length];
    int at = scores.length;
    for (int i = scores.length - 1; i >= 0; i--) {
      next[i] = at;
      at = scores[i] > SURE ? i : at;
    }
    return next;
  }

  private void add(TextBlock block, double length, double score) {
    for (Place p = block.place(); p != null; p = p.parent()) {
      chars[p.index()] += (float) length;
      content[p.index()] += (float) (length * score);
    }
  }

  private static void addAlike(double[] sums, double length, double score) {
    sums[0] += length;
    sums[1] += length * score;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("first"));
    for (int reach = 1; reach <= REACH; reach++) {
      names.add("score_back" + reach);
      names.add("score_ahead" + reach);
    }
    names.addAll(List.of("back", "ahead", "content_before", "page_content", "content_share"));
    names.addAll(List.of("after_first", "before_last"));
    names.addAll(List.of("since_sure", "dropped_since", "until_sure", "heading", "since_heading"));
    names.addAll(List.of("alike_score", "alike_rest"));
    for (int level = 0; level < LEVELS; level++) {
      names.add("content_up" + level);
      names.add("content_of_page_up" + level);
    }
    return List.copyOf(names);
  }

  /** Puts the context after the blocks' own features. */
  static void put(List<TextBlock> page, Alike alike, Sizes sizes, Row[] rows, double[] scores) {
    ContextFeatures context = new ContextFeatures(page, alike, sizes, scores);
    for (int i = 0; i < rows.length; i++) {
      context.put(i, rows[i]);
    }
  }

  private void put(int i, Row row) {
    row.put(scores[i]);
    for (int reach = 1; reach <= REACH; reach++) {
      row.put(i >= reach ? scores[i - reach] : 0);
      row.put(i + reach < scores.length ? scores[i + reach] : 0);
    }
    row.put(mean(i - 8, i)).put(mean(i + 1, i + 9)).put(before / all).put(all).put(all / chars[0]);
    row.put(i - firstSure).put(lastSure - i);
    before += lengths[i] * scores[i];
    putRuns(i, row);
    putAlike(i, row);
    Place p = page.get(i).place();
    for (int level = 0; level < LEVELS; level++) {
      for (Place up = p.parent(); up != null && p.inline(); up = p.parent()) {
        p = up;
      }
      row.put(content[p.index()] / Math.max(1, chars[p.index()])).put(content[p.index()] / all);
      Place parent = p.parent();
      p = parent == null ? p : parent;
    }
  }

  /** How far off the sure content on either side is, and what the heading above is worth. */
  private void putRuns(int i, Row row) {
    row.put(i - lastSureBefore).put(droppedSince).put(nextSure[i] - i);
    row.put(heading < 0 ? -1 : scores[heading]).put(i - heading);
    boolean sure = scores[i] > SURE;
    lastSureBefore = sure ? i : lastSureBefore;
    droppedSince = sure ? 0 : droppedSince + lengths[i] * (1 - scores[i]);
    heading = page.get(i).block() instanceof Block.Heading ? i : heading;
  }

  /** The mean opinion on all blocks of the same names, with and without this one. */
  private void putAlike(int i, Row row) {
    double[] sums = groups[alike.group(i)];
    double rest = sums[0] - lengths[i];
    row.put(sums[1] / sums[0]);
    row.put(rest < 1 ? -1 : (sums[1] - lengths[i] * scores[i]) / rest);
  }

  private double mean(int from, int to) {
    double sum = 0;
    double weight = 1;
    for (int i = Math.max(0, from); i < Math.min(to, scores.length); i++) {
      sum += lengths[i] * scores[i];
      weight += lengths[i];
    }
    return sum / weight;
  }
}
