package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.quote.Draft.Choice;
import dev.tearsheet.internal.quote.Models.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without marks: its cue, its content and its source. */
final class ReportModel {

  /**
   * Least probability of a cue whose report is looked at as a whole. On PolNeAR dev the f1 of
   * characters is 0.754 at 0.2 and 0.758 at 0.15 and 0.12, that of contents with their sources
   * 0.573, 0.568 and 0.564, each by the same weights.
   */
  private static final double CUE = 0.2;

  /**
   * Least probability of a report, looked at as a whole. On PolNeAR dev the f1 of characters is
   * 0.758 at 0.34, 0.759 at 0.38 and 0.754 at 0.42, that of contents with their sources 0.565,
   * 0.570 and 0.575, by the weights of cues from 0.15 on.
   */
  private static final double REPORT = 0.4;

  /**
   * Least confidence, that at which a source is given by default. Each publisher of PolNeAR train
   * found by the others' weights, the f1 of characters is 0.730 with 0.2 and 0.724 with 0.3, that
   * of contents with their sources 0.536 with 0.3, and the source of 0.913 of the found is right;
   * 0.712, 0.527 and 0.914 where cues were judged alone.
   */
  private static final double LEAST = Options.DEFAULT_CONFIDENCE;

  /** Least confidence of a report by a weak verb in a text that speaks to its reader. */
  private static final double WEAK = 0.75;

  /** Log-odds from which a cue, or a report, is given up. */
  private static final double HOPELESS = -2;

  private final Reports forests;
  private final Sources sources;
  private final ReportFeatures features;
  private final Unsaid unsaid;
  private final Address address;
  private final double least;

  ReportModel(Reports forests, Sources sources) {
    this.forests = forests;
    this.sources = sources;
    this.features = new ReportFeatures(sources);
    this.unsaid = new Unsaid(sources);
    this.address = Address.of(sources.reading);
    this.least = Math.max(address.confidence(), LEAST);
  }

  /**
   * A cue that is likely enough.
   *
   * @param cue the cue
   * @param standing where it stands among the others
   */
  record Sure(Cue cue, Standing standing) {}

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
    return forests == null ? ThatClauses.cues(reading) : cues(forests, reading);
  }

  /** The cues of a text by forests. */
  static List<Sure> cues(Reports forests, Reading reading) {
    List<Cue> cues = Cue.of(reading);
    double[] margins = forests.cues().margins(new CueFeatures(reading).rows(cues), HOPELESS);
    Standing.Table table = new Standing.Table(reading, cues, margins);
    List<Sure> sure = new ArrayList<>();
    for (int i = 0; i < margins.length; i++) {
      if (Forest.probability(margins[i]) >= CUE) {
        sure.add(new Sure(cues.get(i), table.of(i)));
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
    List<Draft> drafts = model.drafts(cues);
    double[] margins = forests.whole().margins(model.features.draftRows(drafts), HOPELESS);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < margins.length; i++) {
      double probability = Forest.probability(margins[i]);
      @Nullable Report report = model.report(drafts.get(i), probability, threshold);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private @Nullable Report report(Draft draft, double probability, double threshold) {
    double confidence = Calibrated.report(probability * draft.share());
    Context source = draft.source();
    boolean unsure = confidence < least || (confidence < WEAK && address.isWeak(draft));
    if (probability < REPORT || unsure || draft.isWithinSource() || isNobody(draft)) {
      return null;
    }
    boolean named = confidence >= threshold && !Hearer.is(sources.reading, source);
    return new Report(
        draft.cue().at(),
        draft.content().first(),
        draft.content().last(),
        named ? source : null,
        confidence);
  }

  /** "Nobody can say when", "That said, …", "You know that …": what the reader is told. */
  private boolean isNobody(Draft draft) {
    int first = draft.source().candidate().first();
    Reading reading = sources.reading;
    int cue = draft.cue().at();
    boolean having =
        first == cue - 1
            && reading.isAny(first, "that", "having")
            && reading.startsSentence(first)
            && reading.isAny(cue, "said")
            && reading.code(cue + 1) == Code.COMMA;
    return having
        || reading.isAny(first, "nobody")
        || Advice.is(reading, first, cue)
        || address.isMet(draft.source().first())
        || address.isNobody(first, cue);
  }

  /** What cues may report, and who, as far as they may report anything. */
  List<Draft> drafts(List<Sure> cues) {
    List<Draft> drafts = new ArrayList<>();
    for (Sure sure : cues) {
      @Nullable Draft draft = draft(sure.cue.withSubject(sources), sure.standing);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable Draft draft(Cue cue, Standing standing) {
    List<Content> starts = Content.starts(sources, cue);
    if (starts.isEmpty()) {
      return null;
    }
    Choice start = best(forests.starts(), starts.size(), () -> features.startRows(cue, starts));
    Content opening = starts.get(start.best());
    List<Content> ends =
        opening.isBackward()
            ? List.of(opening)
            : Content.ends(sources.reading, unsaid.without(cue, opening));
    Choice end = best(forests.ends(), ends.size(), () -> features.endRows(cue, ends));
    Content found = ends.get(end.best());
    Content content = unsaid.isSubject(cue, found) ? Content.before(sources, cue) : found;
    List<Context> near = features.sources(cue);
    if (content == null || near.isEmpty() || unsaid.holds(cue, content)) {
      return null;
    }
    double[] margins = new double[near.size()];
    int best = forests.sources().best(features.sourceRows(cue, near), margins);
    Choice source = Choice.of(best, margins);
    double share = Models.share(margins, best, 0);
    Context who = near.get(best);
    Content said = content.before(sources.reading, Whole.of(sources.reading, who));
    return new Draft(cue, standing, said, start, end, who, source, share, near.size());
  }

  /** The best of some rows, which are written only where there is a choice. */
  private static Choice best(Forest forest, int size, Supplier<float[][]> rows) {
    if (size == 1) {
      return Choice.ONLY;
    }
    double[] margins = new double[size];
    return Choice.of(forest.best(rows.get(), margins), margins);
  }
}
