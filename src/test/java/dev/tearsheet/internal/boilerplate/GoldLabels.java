package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Labels a page's blocks by aligning them with its annotated text. */
final class GoldLabels {

  /** Blocks of fewer words are looked for only between their neighbours' places in the text. */
  private static final int SHORT = 6;

  private static final int GRAM = 4;

  /** Least share of the annotated words that the blocks must cover for the page to teach. */
  private static final double MIN_COVERED = 0.5;

  /** A page's labels; a weight of 0 leaves a block out. */
  @SuppressWarnings("ArrayRecordComponent")
  record Labels(double[] content, double[] weights) {}

  private final String[] gold;
  private final Map<String, List<Integer>> grams = new HashMap<>();

  private GoldLabels(String text) {
    gold = tokens(text);
    for (int i = 0; i + GRAM <= gold.length; i++) {
      grams.computeIfAbsent(gram(gold, i), key -> new ArrayList<>()).add(i);
    }
  }

  static Labels of(List<TextBlock> blocks, Corpus.Gold gold) {
    return gold.text().isEmpty()
        ? ofSegments(blocks, gold)
        : new GoldLabels(gold.text()).align(blocks);
  }

  static String[] tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      if ((!part || Script.unspaced(c)) && !word.isEmpty()) {
        tokens.add(word.toString());
        word.setLength(0);
      }
      if (part) {
        word.append(c);
      }
    }
    return tokens.toArray(new String[0]);
  }

  private static String gram(String[] tokens, int at) {
    return String.join(" ", Arrays.asList(tokens).subList(at, at + GRAM));
  }

  private Labels align(List<TextBlock> blocks) {
    int n = blocks.size();
    String[][] words = new String[n][];
    int[] from = new int[n];
    int[] to = new int[n];
    double[] content = new double[n];
    int last = 0;
    double covered = 0;
    for (int i = 0; i < n; i++) {
      words[i] = tokens(blocks.get(i).text());
      from[i] = -1;
      if (words[i].length >= SHORT && anchor(words[i], last, i, from, to)) {
        content[i] = 1;
        last = to[i];
        covered += words[i].length;
      }
    }
    int start = 0;
    int place = 0;
    for (int i = 0; i <= n; i++) {
      if (i == n || content[i] == 1) {
        boolean lead = place == 0;
        covered += fill(words, content, start, i, place, i == n ? gold.length : from[i], lead);
        start = i + 1;
        place = i == n ? 0 : to[i];
      }
    }
    boolean teaches = covered >= MIN_COVERED * gold.length;
    return new Labels(content, teaches ? weights(blocks, words, content) : new double[n]);
  }

  private boolean anchor(String[] words, int last, int i, int[] from, int[] to) {
    int hits = 0;
    int all = words.length - GRAM + 1;
    for (int k = 0; k < all; k++) {
      List<Integer> places = grams.get(gram(words, k));
      if (places != null) {
        hits++;
        int place = nearest(places, last);
        from[i] = from[i] < 0 ? place : from[i];
        to[i] = place + GRAM;
      }
    }
    return hits * 2 >= all;
  }

  private static int nearest(List<Integer> places, int last) {
    return places.stream().filter(p -> p >= last).findFirst().orElse(places.get(places.size() - 1));
  }

  /**
   * Labels the short blocks of a gap between two long ones. Each takes its words out of the gap of
   * the text, so that a menu's "Home" is not taken for a heading's; before the story, the nearest
   * to it first.
   *
   * @return the words found
   */
  private int fill(
      String[][] words, double[] content, int start, int end, int from, int to, boolean lead) {
    int found = 0;
    int low = from;
    int high = to;
    for (int k = 0; k < end - start; k++) {
      int i = lead ? end - 1 - k : start + k;
      int count = words[i].length;
      int at = count == 0 || count >= SHORT ? -1 : place(words[i], low, high, lead);
      if (at >= 0) {
        content[i] = 1;
        found += count;
        low = lead ? low : at + count;
        high = lead ? at : high;
      }
    }
    return found;
  }

  private int place(String[] words, int low, int high, boolean backwards) {
    int all = high - low - words.length + 1;
    for (int k = 0; k < all; k++) {
      int at = backwards ? high - words.length - k : low + k;
      if (Arrays.equals(words, 0, words.length, gold, at, at + words.length)) {
        return at;
      }
    }
    return -1;
  }

  /** Each page weighs about the same; a block weighs by its words, and only where it is judged. */
  private static double[] weights(List<TextBlock> blocks, String[][] words, double[] content) {
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += content[i] * weight(words[i].length);
    }
    double[] weights = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      boolean judged = blocks.get(i).block().running();
      weights[i] = judged ? Math.min(20, 100 * weight(words[i].length) / Math.max(sum, 1)) : 0;
    }
    return weights;
  }

  private static double weight(int words) {
    return Math.pow(words + 2.0, 0.75);
  }

  private static Labels ofSegments(List<TextBlock> blocks, Corpus.Gold gold) {
    double[] content = new double[blocks.size()];
    double[] weights = new double[blocks.size()];
    gold.without().forEach(segment -> mark(blocks, segment, 0, content, weights));
    gold.with().forEach(segment -> mark(blocks, segment, 1, content, weights));
    return new Labels(content, weights);
  }

  /** A segment labels the block that has it, when there is one such block only. */
  private static void mark(
      List<TextBlock> blocks, String segment, double label, double[] content, double[] weights) {
    String wanted = segment.strip().replaceAll("\\s+", " ");
    int found = -1;
    for (int i = 0; i < weights.length; i++) {
      if (blocks.get(i).text().contains(wanted)) {
        if (found >= 0) {
          return;
        }
        found = i;
      }
    }
    if (found >= 0) {
      content[found] = label;
      weights[found] = 6;
    }
  }
}
