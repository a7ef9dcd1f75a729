package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without marks: its cue, its content and its source. */
final class ReportModel {

  /**
   * Least probability of a cue. With the forests before these, on PolNeAR dev, the f1 of contents
   * with their sources was 0.511 at 0.3, 0.522 at 0.4 and 0.519 at 0.5; the f1 of characters 0.715,
   * 0.710 and 0.701.
   */
  private static final double CUE = 0.4;

  /**
   * Log-odds from which a cue is given up. On PolNeAR dev 0.1 % of the cues that are taken stand
   * below -1.2 after 8, 16 or 24 trees, and 37 to 50 % of all.
   */
  private static final double HOPELESS = -1.2;

  private static final Forests FITTED =
      new Forests(
          read("en.cue.txt"), read("en.start.txt"), read("en.end.txt"), read("en.source.txt"));

  private final Forests forests;
  private final Sources sources;
  private final ReportFeatures features;

  private ReportModel(Forests forests, Sources sources) {
    this.forests = forests;
    this.sources = sources;
    this.features = new ReportFeatures(sources);
  }

  /** One forest for each step. */
  record Forests(Forest cues, Forest starts, Forest ends, Forest sources) {}

  private static Forest read(String resource) {
    return Forest.read(ReportModel.class, resource);
  }

  /**
   * A cue that is likely enough.
   *
   * @param cue the cue
   * @param probability how likely it is
   */
  record Sure(Cue cue, double probability) {}

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

  /** The cues of an English text; for other languages nothing was at hand to fit on. */
  static List<Sure> cues(Reading reading) {
    return reading.lexicon.isEnglish() ? cues(FITTED, reading) : List.of();
  }

  /** The cues of a text, by a forest of the caller's. */
  static List<Sure> cues(Forests forests, Reading reading) {
    List<Cue> cues = Cue.of(reading);
    double[] margins = forests.cues.margins(new CueFeatures(reading).rows(cues), HOPELESS);
    List<Sure> sure = new ArrayList<>();
    for (int i = 0; i < margins.length; i++) {
      double probability = Forest.probability(margins[i]);
      if (probability >= CUE) {
        sure.add(new Sure(cues.get(i), probability));
      }
    }
    return sure;
  }

  /** The reports of cues. */
  static List<Report> find(Sources sources, List<Sure> cues, double threshold) {
    return find(FITTED, sources, cues, threshold);
  }

  /** The reports of cues, by forests of the caller's. */
  static List<Report> find(Forests forests, Sources sources, List<Sure> cues, double threshold) {
    ReportModel model = new ReportModel(forests, sources);
    List<Report> reports = new ArrayList<>();
    for (Sure sure : cues) {
      @Nullable Report report =
          model.report(sure.cue.withSubject(sources), sure.probability, threshold);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private @Nullable Report report(Cue cue, double probability, double threshold) {
    Content content = content(cue);
    if (content == null || isSubject(cue, content)) {
      return null;
    }
    List<Context> near = features.sources(cue);
    double[] margins = new double[near.size()];
    int best = forests.sources.best(features.sourceRows(cue, near), margins);
    double confidence = best < 0 ? 0 : probability * Forest.probability(margins[best]);
    return new Report(
        cue.at(),
        content.first(),
        content.last(),
        best >= 0 && confidence >= threshold ? near.get(best) : null,
        confidence);
  }

  /** "said Ann Roe." reports nothing: what follows the cue is its subject. */
  private static boolean isSubject(Cue cue, Content content) {
    Context subject = cue.subject();
    return subject != null
        && content.first() >= subject.candidate().first()
        && content.last() <= subject.candidate().last();
  }

  private @Nullable Content content(Cue cue) {
    List<Content> starts = Content.starts(sources, cue);
    if (starts.isEmpty()) {
      return null;
    }
    boolean sure = starts.size() == 1;
    Content start = starts.get(sure ? 0 : best(forests.starts, features.startRows(cue, starts)));
    return start.isBackward() ? start : end(cue, start);
  }

  private Content end(Cue cue, Content start) {
    List<Content> ends = Content.ends(sources.reading, start);
    return ends.size() == 1 ? start : ends.get(best(forests.ends, features.endRows(cue, ends)));
  }

  private static int best(Forest forest, float[][] rows) {
    return forest.best(rows, new double[rows.length]);
  }
}
