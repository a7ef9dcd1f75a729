package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts, site by site, how often a term stands on content and on boilerplate. What the pages of a
 * fold are told comes from the sites of the other folds, as a stranger's page will be told; leaving
 * out a page's own site alone tells of it: the odds of a term fall by as much as its site was
 * content, and trees read that difference.
 */
final class LexiconTrainer {

  /** Terms seen on fewer sites are noise or a site's name. */
  private static final int MIN_SITES = 10;

  private static final double PRIOR = 6;

  /** Odds are rounded, so that no fold is known by the last digits of what the others say. */
  private static final double STEP = 0.1;

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

    void add(double share) {
      content += share;
      rest += 1 - share;
      sites++;
    }

    /** As the lexicon's file has them. */
    float odds(double base) {
      double p = (content + PRIOR * base) / (content + rest + PRIOR);
      double odds = Math.log(p / (1 - p)) - Math.log(base / (1 - base));
      return (float) (Math.round(odds / STEP) * STEP);
    }
  }

  private final Map<String, Map<Long, double[]>> sites = new HashMap<>();
  private final Map<Long, String> written = new HashMap<>();

  /** The odds of the terms by the sites of all folds but one; by those of all at the end. */
  private final List<Map<Long, Float>> lexicons = new ArrayList<>();

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
    IntStream.rangeClosed(0, BodyTrainer.FOLDS).forEach(fold -> lexicons.add(sum(fold, limit)));
  }

  private Map<Long, Float> sum(int without, int limit) {
    Map<Long, Count> all = new HashMap<>();
    sites.forEach(
        (site, terms) -> {
          if (BodyTrainer.fold(site) != without) {
            terms.forEach((term, sums) -> all.computeIfAbsent(term, this::count).add(share(sums)));
          }
        });
    double content = all.values().stream().mapToDouble(count -> count.content).sum();
    double rest = all.values().stream().mapToDouble(count -> count.rest).sum();
    double base = content / (content + rest);
    all.values().removeIf(count -> count.sites < MIN_SITES || count.term.indexOf('\n') >= 0);
    all.values().removeIf(count -> Math.abs(count.odds(base)) < LEAST_ODDS);
    return all.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Long, Count> e) -> -worth(e.getValue(), base))
                .thenComparing(entry -> entry.getValue().term))
        .limit(limit)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().odds(base)));
  }

  private Count count(long term) {
    return new Count(written.getOrDefault(term, ""));
  }

  private static double share(double[] sums) {
    return sums[0] / (sums[0] + sums[1]);
  }

  private static double worth(Count count, double base) {
    return Math.abs(count.odds(base)) * Math.sqrt(count.sites);
  }

  /** What the sites of all folds but one say. */
  Evidence without(int fold) {
    Map<Long, Float> lexicon = lexicons.get(fold);
    return term -> lexicon.getOrDefault(term, 0f);
  }

  /** The lexicon's lines, by name. */
  List<String> lines() {
    return lexicons.get(BodyTrainer.FOLDS).entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s %.1f", written.get(e.getKey()), e.getValue()))
        .distinct()
        .sorted()
        .toList();
  }
}
