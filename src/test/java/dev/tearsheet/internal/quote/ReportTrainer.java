package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.training.ForestTrainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the rows of cues, starts, ends and sources of reports, and fits their forests. */
final class ReportTrainer {

  /** Rows of one forest. */
  static final class Rows {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private List<String> names = List.of();

    void add(float[] row, Row names, double label) {
      rows.add(row);
      labels.add(label);
      this.names = names.names();
    }

    /** The rows of one choice, in which those that overlap most are right. */
    void choice(float[][] choice, Row names, double[] overlaps) {
      double most = Arrays.stream(overlaps).max().orElse(0);
      if (overlaps.length > 1 && most > 0) {
        for (int i = 0; i < overlaps.length; i++) {
          add(choice[i], names, overlaps[i] >= most ? 1 : 0);
        }
        close();
      }
    }

    /** What was added since the last call are the rows of one choice. */
    void close() {
      groups.add(rows.size());
    }

    List<String> fit(ForestTrainer.Settings settings) {
      System.err.println(rows.size() + " rows of " + names.size());
      double[] weights = new double[rows.size()];
      Arrays.fill(weights, 1);
      List<String> lines = new ArrayList<>(List.of("features " + String.join(" ", names)));
      float[][] all = rows.toArray(float[][]::new);
      double[] wanted = labels.stream().mapToDouble(x -> x).toArray();
      int[] ends = groups.stream().mapToInt(x -> x).toArray();
      lines.addAll(
          groups.isEmpty()
              ? ForestTrainer.train(settings, all, wanted, weights)
              : ForestTrainer.choose(settings, all, wanted, weights, ends));
      return lines;
    }
  }

  /**
   * The settings that tell cues. Held out by publisher, of 11,000 cues taken these have 0.740
   * right, 50 trees of depth 7 at rate 0.2 0.739, 30 at rate 0.3 without a draw of columns 0.738.
   */
  static final ForestTrainer.Settings CUES = new ForestTrainer.Settings(80, 6, 0.12, 8, 1, 0.4);

  /** The settings that tell where content starts and ends. */
  static final ForestTrainer.Settings BOUNDS = new ForestTrainer.Settings(40, 6, 0.24, 8, 1, 0.5);

  /**
   * The same for the choice of a source among all candidates of its sentence. Held out by groups of
   * publishers, 60 trees of depth 5 give 0.893 of the sources of found reports, these 0.897, each
   * candidate judged alone 0.871.
   */
  static final ForestTrainer.Settings SOURCES = new ForestTrainer.Settings(80, 6, 0.12, 6, 1, 0.4);

  final Rows cues = new Rows();
  final Rows starts = new Rows();
  final Rows ends = new Rows();
  final Rows sources = new Rows();

  /** The four forests fitted on what was added. */
  Models.Reports forests() {
    return new Models.Reports(
        Forest.parse(cues.fit(CUES)),
        Forest.parse(starts.fit(BOUNDS)),
        Forest.parse(ends.fit(BOUNDS)),
        Forest.parse(sources.fit(SOURCES)));
  }

  void add(Annotated article, Lexicon lexicon) {
    Reading reading = Reading.of(article.text(), lexicon);
    Sources sources = Sources.of(reading);
    CueFeatures cueFeatures = new CueFeatures(reading);
    Map<Integer, Annotated.Gold> golds = new HashMap<>();
    Set<Integer> open = new HashSet<>();
    for (Annotated.Gold gold : article.quotes()) {
      int cue = ShareMiner.cue(reading.tokens, gold.cue(), reading.lexicon);
      if (cue >= 0 && gold.isIndirect()) {
        golds.put(cue, gold);
      } else if (cue >= 0) {
        open.add(cue);
      }
    }
    for (Cue cue : Cue.of(reading)) {
      Annotated.Gold gold = golds.get(cue.at());
      if (gold != null || !open.contains(cue.at())) {
        cues.add(cueFeatures.row(cue), cueFeatures.row, gold == null ? 0 : 1);
      }
      if (gold != null) {
        report(sources, new ReportFeatures(sources), cue.withSubject(sources), gold);
      }
    }
  }

  private void report(Sources near, ReportFeatures features, Cue cue, Annotated.Gold gold) {
    Reading reading = near.reading;
    Content best = null;
    double most = 0;
    Span hull = gold.content().stream().max((a, b) -> a.length() - b.length()).orElseThrow();
    List<Content> options = Content.starts(near, cue);
    double[] overlaps = new double[options.size()];
    for (int i = 0; i < overlaps.length; i++) {
      Content start = options.get(i);
      for (Content end : start.isBackward() ? List.of(start) : Content.ends(reading, start)) {
        overlaps[i] = Math.max(overlaps[i], overlap(reading, end, hull));
      }
      best = overlaps[i] > most ? start : best;
      most = Math.max(most, overlaps[i]);
    }
    starts.choice(features.startRows(cue, options), features.startRow, overlaps);
    if (best != null && !best.isBackward()) {
      ends(reading, features, cue, best, hull);
    }
    sources(reading, features, cue, gold);
  }

  private void ends(Reading reading, ReportFeatures features, Cue cue, Content best, Span hull) {
    List<Content> options = Content.ends(reading, best);
    double[] overlaps =
        options.stream().mapToDouble(option -> overlap(reading, option, hull)).toArray();
    ends.choice(features.endRows(cue, options), features.endRow, overlaps);
  }

  private void sources(Reading reading, ReportFeatures features, Cue cue, Annotated.Gold gold) {
    List<Context> contexts = features.sources(cue);
    float[][] rows = features.sourceRows(cue, contexts);
    for (int i = 0; i < rows.length; i++) {
      boolean match = SpeakerTrainer.matches(reading, contexts.get(i), gold);
      sources.add(rows[i], features.sourceRow, match ? 1 : 0);
    }
    sources.close();
  }

  private static double overlap(Reading reading, Content content, Span gold) {
    Span span = reading.span(content.first(), content.last());
    int both = Math.min(span.end(), gold.end()) - Math.max(span.start(), gold.start());
    int all = Math.max(span.end(), gold.end()) - Math.min(span.start(), gold.start());
    return Math.max(0, both) / (double) all;
  }
}
