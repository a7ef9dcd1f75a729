package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts, site by site, how often a term stands on content and on boilerplate. A site's own counts
 * can be left out, so that a page never teaches about itself.
 */
final class LexiconTrainer {

  /** Terms seen on fewer sites are noise or a site's name. */
  private static final int MIN_SITES = 6;

  private static final double PRIOR = 2;

  /** Terms nearer to the base rate say nothing. */
  private static final double LEAST_ODDS = 0.3;

  /** What a term was seen on: sums over sites of the share that was content, and of the rest. */
  private static final class Count {
    private final String term;
    private double content;
    private double rest;
    private int sites;

    Count(String term) {
      this.term = term;
    }

    float odds(double base) {
      double p = (content + PRIOR * base) / (content + rest + PRIOR);
      return (float) (Math.log(p / (1 - p)) - Math.log(base / (1 - base)));
    }
  }

  private final Map<Long, Count> all = new HashMap<>();
  private final Map<String, Map<Long, double[]>> sites = new HashMap<>();
  private final Map<Long, String> written = new HashMap<>();
  private double base = 0.5;

  /** Counts a site's term once more. */
  private void count(String site, long hash, String term, double label, double weight) {
    written.putIfAbsent(hash, term);
    double[] sums =
        sites.computeIfAbsent(site, s -> new HashMap<>()).computeIfAbsent(hash, h -> new double[2]);
    sums[label > 0.5 ? 0 : 1] += weight;
  }

  void addPlaces(Corpus.Sample sample, GoldLabels.Labels labels) {
    Map<Place, Integer> seen = new HashMap<>();
    for (int i = 0; i < labels.weights().length; i++) {
      double weight = labels.weights()[i];
      double label = labels.content()[i];
      for (Place p = sample.blocks().get(i).place(); weight > 0 && p != null; p = p.parent()) {
        if (seen.merge(p, 1, Integer::sum) <= 40) {
          addPlace(sample.site(), p, label, weight);
        }
      }
    }
  }

  private void addPlace(String site, Place p, double label, double weight) {
    String tag = "<" + p.tag();
    count(site, Terms.hash(tag), tag, label, weight);
    Terms.ofNames(
        p.tokens(),
        (hash, start, end) ->
            count(site, hash, normal(p.tokens().substring(start, end)), label, weight));
  }

  void addText(Corpus.Sample sample, GoldLabels.Labels labels) {
    for (int i = 0; i < labels.weights().length; i++) {
      if (labels.weights()[i] > 0) {
        addText(sample.site(), sample.blocks().get(i), labels.content()[i]);
      }
    }
  }

  private void addText(String site, TextBlock block, double label) {
    String text = block.text();
    if (text.length() <= 60) {
      count(site, Terms.whole(text), "=" + normal(text), label, 1);
    }
    long[] before = new long[1];
    String[] word = new String[1];
    Terms.ofText(
        text,
        (hash, start, end) -> {
          String term = normal(text.substring(start, end));
          count(site, hash, term, label, 1);
          if (before[0] != 0) {
            count(site, Terms.pair(before[0], hash), word[0] + " " + term, label, 1);
          }
          before[0] = hash;
          word[0] = term;
        });
  }

  private static String normal(String term) {
    StringBuilder normal = new StringBuilder();
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      normal.append(Character.isDigit(c) ? '0' : Character.toLowerCase(c));
    }
    return normal.toString();
  }

  /**
   * Sums the sites up; call once, after the last page.
   *
   * @param limit how many terms are kept, those that say most: what is not written to the lexicon
   *     must not teach the forests either
   */
  void close(int limit) {
    double content = 0;
    double rest = 0;
    for (Map<Long, double[]> site : sites.values()) {
      for (Map.Entry<Long, double[]> entry : site.entrySet()) {
        double share = share(entry.getValue());
        Count sum =
            all.computeIfAbsent(entry.getKey(), h -> new Count(written.getOrDefault(h, "")));
        sum.content += share;
        sum.rest += 1 - share;
        sum.sites++;
        content += share;
        rest += 1 - share;
      }
    }
    base = content / (content + rest);
    all.values().removeIf(count -> count.sites < MIN_SITES || count.term.indexOf('\n') >= 0);
    all.values().removeIf(count -> Math.abs(count.odds(base)) < LEAST_ODDS);
    List<Count> counts = new ArrayList<>(all.values());
    counts.sort((a, b) -> Double.compare(worth(b), worth(a)));
    all.values().retainAll(new HashSet<>(counts.subList(0, Math.min(limit, counts.size()))));
  }

  private static double share(double[] sums) {
    return sums[0] / (sums[0] + sums[1]);
  }

  /** What all sites but one say. */
  Evidence without(String site) {
    Map<Long, double[]> own = sites.getOrDefault(site, Map.of());
    return hash -> {
      Count sum = all.get(hash);
      if (sum == null) {
        return 0;
      }
      double[] counts = own.get(hash);
      if (counts == null) {
        return sum.odds(base);
      }
      Count rest = new Count(sum.term);
      rest.content = sum.content - share(counts);
      rest.rest = sum.rest - 1 + share(counts);
      return sum.sites - 1 < MIN_SITES ? 0 : rest.odds(base);
    };
  }

  /** The lexicon's lines, by name. */
  List<String> lines() {
    Set<String> lines = new HashSet<>();
    for (Count count : all.values()) {
      lines.add(String.format(Locale.ROOT, "%s %.2f", count.term, count.odds(base)));
    }
    List<String> sorted = new ArrayList<>(lines);
    Collections.sort(sorted);
    return sorted;
  }

  private double worth(Count count) {
    return Math.abs(count.odds(base)) * Math.sqrt(count.sites);
  }
}
