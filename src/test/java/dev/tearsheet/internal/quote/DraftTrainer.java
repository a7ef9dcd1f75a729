package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.training.ForestTrainer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the rows of drafts. The drafts of each part of the articles are those of forests fitted
 * on the other parts, as drafts of articles to come will be.
 */
final class DraftTrainer {

  /** The settings of the forest that judges reports as a whole. */
  static final ForestTrainer.Settings WHOLE = new ForestTrainer.Settings(100, 5, 0.1, 20, 1, 0.4);

  private static final Forest NONE = Forest.parse(List.of());

  private DraftTrainer() {}

  static ReportTrainer.Rows rows(List<Crossed> articles) {
    ReportTrainer.Rows rows = new ReportTrainer.Rows();
    for (int i = 0; i < Crossed.PARTS; i++) {
      int part = i;
      List<Crossed> others = articles.stream().filter(read -> read.part() != part).toList();
      Models.Reports forests = ReportTrainer.of(others).forests(NONE);
      articles.stream()
          .filter(read -> read.part() == part)
          .forEach(read -> add(rows, forests, read));
    }
    return rows;
  }

  private static void add(ReportTrainer.Rows rows, Models.Reports forests, Crossed read) {
    Annotated article = read.article();
    Reading reading = Reading.of(article.text(), read.lexicon());
    Sources sources = Sources.of(reading);
    Set<Integer> quotes = new HashSet<>();
    article.cues(reading, new HashMap<>(), quotes);
    List<Draft> drafts =
        new ReportModel(forests, sources).drafts(ReportModel.cues(forests, reading));
    ReportFeatures features = new ReportFeatures(sources);
    float[][] all = features.draftRows(drafts);
    int[] reported = counted(article, true);
    int[] quoted = counted(article, false);
    for (int i = 0; i < all.length; i++) {
      Content content = drafts.get(i).content();
      Span span = reading.span(content.first(), content.last());
      int open = span.length() - within(quoted, span);
      if (open > 0 && !quotes.contains(drafts.get(i).cue().at())) {
        double share = Math.min(1, within(reported, span) / (double) open);
        rows.add(all[i], features.draftRow, (share + overlap(reading, content, article)) / 2);
      }
    }
  }

  /** The share that content has in common with the report that fits it best. */
  private static double overlap(Reading reading, Content content, Annotated article) {
    double best = 0;
    for (Annotated.Gold gold : article.quotes()) {
      best = gold.isIndirect() ? Math.max(best, Fit.overlap(reading, content, gold)) : best;
    }
    return best;
  }

  /** Before each UTF-16 unit, how many are reported without marks, or are of quotes with marks. */
  private static int[] counted(Annotated article, boolean indirect) {
    int[] counts = new int[article.text().length() + 1];
    for (Annotated.Gold gold : article.quotes()) {
      for (Span span : gold.isIndirect() == indirect ? gold.content() : List.<Span>of()) {
        Arrays.fill(counts, span.start() + 1, span.end() + 1, 1);
      }
    }
    Arrays.parallelPrefix(counts, Integer::sum);
    return counts;
  }

  private static int within(int[] counts, Span span) {
    return counts[span.end()] - counts[span.start()];
  }
}
