package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.quote.ReportFeatures.Content;
import dev.tearsheet.internal.quote.ReportFeatures.Cue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without marks: its cue, its content and its source. */
final class ReportModel {

  /**
   * Least probability of a cue. On PolNeAR dev the f1 of contents with their sources is 0.511 at
   * 0.3, 0.522 at 0.4 and 0.519 at 0.5; the f1 of characters 0.715, 0.710 and 0.701.
   */
  private static final double CUE = 0.4;

  private static final Forests FITTED =
      new Forests(
          read("en.cue.txt"), read("en.start.txt"), read("en.end.txt"), read("en.source.txt"));

  private final Forests forests;
  private final ReportFeatures features;

  private ReportModel(Forests forests, Reading reading) {
    this.forests = forests;
    this.features = new ReportFeatures(reading);
  }

  /** One forest for each step. */
  record Forests(Forest cues, Forest starts, Forest ends, Forest sources) {}

  private static Forest read(String resource) {
    return Forest.read(ReportModel.class, resource);
  }

  /**
   * A report.
   *
   * @param cue its cue, a token number
   * @param first first token of its content
   * @param last after the last token of its content
   * @param source its source, or null
   * @param confidence probability that cue and source are right
   */
  record Report(int cue, int first, int last, @Nullable Context source, double confidence) {}

  static List<Report> find(Reading reading, double threshold) {
    return find(FITTED, reading, threshold);
  }

  /** The reports of a text, by forests of the caller's. */
  static List<Report> find(Forests forests, Reading reading, double threshold) {
    ReportModel model = new ReportModel(forests, reading);
    List<Report> reports = new ArrayList<>();
    for (Cue cue : model.features.cues()) {
      model.features.cueRow(cue);
      double probability = forests.cues.probability(model.features.cueRow.values());
      if (probability >= CUE) {
        Report report = model.report(cue, probability, threshold);
        if (report != null) {
          reports.add(report);
        }
      }
    }
    return reports;
  }

  private @Nullable Report report(Cue cue, double probability, double threshold) {
    Content content = start(cue);
    if (content == null) {
      return null;
    }
    content = content.isBackward() ? content : end(cue, content);
    Context source = null;
    double most = 0;
    for (Context context : features.sources(cue)) {
      features.sourceRow(cue, context);
      double likely = forests.sources.probability(features.sourceRow.values());
      if (likely > most) {
        most = likely;
        source = context;
      }
    }
    double confidence = probability * most;
    return new Report(
        cue.at(), content.first(), content.last(), most >= threshold ? source : null, confidence);
  }

  private @Nullable Content start(Cue cue) {
    Content best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Content start : features.starts(cue)) {
      features.startRow(cue, start);
      double margin = forests.starts.margin(features.startRow.values());
      if (margin > most) {
        most = margin;
        best = start;
      }
    }
    return best;
  }

  private Content end(Cue cue, Content start) {
    Content best = start;
    double most = Double.NEGATIVE_INFINITY;
    int option = 0;
    for (Content end : features.ends(cue, start)) {
      features.endRow(cue, end, option++);
      double margin = forests.ends.margin(features.endRow.values());
      if (margin > most) {
        most = margin;
        best = end;
      }
    }
    return best;
  }
}
