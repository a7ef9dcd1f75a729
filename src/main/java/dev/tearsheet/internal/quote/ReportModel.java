package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.quote.ReportFeatures.Content;
import dev.tearsheet.internal.quote.ReportFeatures.Cue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without marks: its cue, its content and its source. */
final class ReportModel {

  /** Least probability of a cue; characters' f1 is highest here on PolNeAR train, by publisher. */
  private static final double CUE = 0.4;

  private static final Forest CUES = Forest.read(ReportModel.class, "en.cue.txt");
  private static final Forest STARTS = Forest.read(ReportModel.class, "en.start.txt");
  private static final Forest ENDS = Forest.read(ReportModel.class, "en.end.txt");
  private static final Forest SOURCES = Forest.read(ReportModel.class, "en.source.txt");

  private final ReportFeatures features;

  private ReportModel(Reading reading) {
    this.features = new ReportFeatures(reading);
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
    ReportModel model = new ReportModel(reading);
    List<Report> reports = new ArrayList<>();
    for (Cue cue : model.features.cues()) {
      model.features.cueRow(cue);
      double probability = CUES.probability(model.features.cueRow.values());
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
      double likely = SOURCES.probability(features.sourceRow.values());
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
      double margin = STARTS.margin(features.startRow.values());
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
      double margin = ENDS.margin(features.endRow.values());
      if (margin > most) {
        most = margin;
        best = end;
      }
    }
    return best;
  }
}
