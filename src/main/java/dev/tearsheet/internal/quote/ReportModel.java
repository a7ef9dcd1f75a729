package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.quote.Models.Reports;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without marks: its cue, its content and its source. */
final class ReportModel {

  /**
   * Least probability of a cue. Each publisher of PolNeAR train found by the others' weights, the
   * f1 of characters is 0.710 at 0.31 and 0.34 and 0.709 at 0.35, that of contents with their
   * sources 0.449, 0.452 and 0.453, the right source of found reports 0.903, 0.904 and 0.905.
   */
  private static final double CUE = 0.34;

  /**
   * Least confidence, that at which a source is given by default. Held out by publisher, with cues
   * from 0.34 on, the f1 of characters is 0.711 and the source of 0.902 of the found reports is
   * right; where reports below the default level stayed without a source, 0.710 and 0.896.
   */
  private static final double LEAST = Options.DEFAULT_CONFIDENCE;

  /**
   * Log-odds from which a cue is given up. On PolNeAR dev 0.1 % of the cues that are taken stand
   * below -1.2 after 8, 16 or 24 trees, and 37 to 50 % of all.
   */
  private static final double HOPELESS = -1.2;

  private final Reports forests;
  private final Sources sources;
  private final ReportFeatures features;
  private final Unsaid unsaid;
  private final boolean addresses;
  private final double least;

  private ReportModel(Reports forests, Sources sources) {
    this.forests = forests;
    this.sources = sources;
    this.features = new ReportFeatures(sources);
    this.unsaid = new Unsaid(sources);
    double sure = Address.confidence(sources.reading);
    this.addresses = sure > 0;
    this.least = Math.max(sure, LEAST);
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

  /** The cues of a text; without forests those before clauses, see {@link ThatClauses}. */
  static List<Sure> cues(Models models, Reading reading) {
    Reports forests = models.reports();
    if (forests == null) {
      return ThatClauses.cues(reading);
    }
    List<Cue> cues = Cue.of(reading);
    double[] margins = forests.cues().margins(new CueFeatures(reading).rows(cues), HOPELESS);
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
  static List<Report> find(Models models, Sources sources, List<Sure> cues, double threshold) {
    Reports forests = models.reports();
    if (forests == null) {
      return ThatClauses.find(sources, cues, threshold);
    }
    if (cues.isEmpty()) {
      return List.of();
    }
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
    if (content != null && unsaid.isSubject(cue, content)) {
      content = Content.before(sources, cue);
    }
    if (content == null || unsaid.holds(cue, content)) {
      return null;
    }
    List<Context> near = features.sources(cue);
    double[] margins = new double[near.size()];
    int best = forests.sources().best(features.sourceRows(cue, near), margins);
    double confidence =
        best < 0 ? 0 : Calibrated.report(probability * Models.share(margins, best, 0));
    if (confidence < least || isWithin(content, near.get(best)) || isReader(near.get(best))) {
      return null;
    }
    boolean heard = Hearer.is(sources.reading, near.get(best));
    return new Report(
        cue.at(),
        content.first(),
        content.last(),
        confidence >= threshold && !heard ? near.get(best) : null,
        confidence);
  }

  /** "You know that …": nobody reports what the reader is told. */
  private boolean isReader(Context source) {
    return addresses && Address.means(sources.reading, source.candidate().first());
  }

  /** "said the town's mayor, Ann Roe": who speaks is not what is said. */
  private static boolean isWithin(Content content, Context source) {
    return content.first() >= source.first() && content.last() <= source.last();
  }

  private @Nullable Content content(Cue cue) {
    List<Content> starts = Content.starts(sources, cue);
    if (starts.isEmpty()) {
      return null;
    }
    boolean sure = starts.size() == 1;
    Content start = starts.get(sure ? 0 : best(forests.starts(), features.startRows(cue, starts)));
    return start.isBackward() ? start : end(cue, unsaid.without(cue, start));
  }

  private Content end(Cue cue, Content start) {
    List<Content> ends = Content.ends(sources.reading, start);
    return ends.size() == 1 ? start : ends.get(best(forests.ends(), features.endRows(cue, ends)));
  }

  private static int best(Forest forest, float[][] rows) {
    return forest.best(rows, new double[rows.length]);
  }
}
