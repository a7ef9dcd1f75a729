package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.quote.Models.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without marks: its cue, its content and its source. */
final class ReportModel {

  /**
   * Least probability of a cue. Each publisher of PolNeAR train found by the others' weights, the
   * f1 of characters is 0.697 at 0.33 and 0.696 at 0.4, that of contents with their sources 0.503
   * and 0.506.
   */
  private static final double CUE = 0.35;

  /**
   * Least probability of cue and source together. Held out by groups of publishers, 0, 0.1, 0.15
   * and 0.2 give the right source of 0.897, 0.901, 0.908 and 0.916 of the found reports and an f1
   * of characters of 0.672, 0.669, 0.666 and 0.663.
   */
  private static final double LEAST = 0.15;

  /**
   * Log-odds from which a cue is given up. On PolNeAR dev 0.1 % of the cues that are taken stand
   * below -1.2 after 8, 16 or 24 trees, and 37 to 50 % of all.
   */
  private static final double HOPELESS = -1.2;

  private final Reports forests;
  private final Sources sources;
  private final ReportFeatures features;

  private ReportModel(Reports forests, Sources sources) {
    this.forests = forests;
    this.sources = sources;
    this.features = new ReportFeatures(sources);
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

  /** The cues of a text; none where there are no forests for reports. */
  static List<Sure> cues(Models models, Reading reading) {
    Reports forests = models.reports();
    if (forests == null) {
      return List.of();
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
    if (content == null
        || isSubject(cue, content)
        || isTopic(cue, content)
        || isPlace(cue, content)
        || isListener(cue, content)
        || isWork(cue, content)
        || isAdverb(content)) {
      return null;
    }
    List<Context> near = features.sources(cue);
    double[] margins = new double[near.size()];
    int best = forests.sources().best(features.sourceRows(cue, near), margins);
    double confidence = best < 0 ? 0 : probability * Models.share(margins, best, 0);
    if (confidence < LEAST || isWithin(content, near.get(best))) {
      return null;
    }
    return new Report(
        cue.at(),
        content.first(),
        content.last(),
        confidence >= threshold ? near.get(best) : null,
        confidence);
  }

  /** "said the town's mayor, Ann Roe": who speaks is not what is said. */
  private static boolean isWithin(Content content, Context source) {
    return content.first() >= source.first() && content.last() <= source.last();
  }

  /** "said Ann Roe on Monday." reports nothing: what follows the cue is its subject. */
  private boolean isSubject(Cue cue, Content content) {
    Context subject = cue.subject();
    if (subject == null || content.first() < subject.first()) {
      return false;
    }
    boolean goesOn = content.first() < subject.last() && subject.first() > cue.at();
    return content.last() <= subject.last() || (goesOn && isDay(subject.last(), content.last()));
  }

  /** "on Monday", "Monday". */
  private boolean isDay(int from, int to) {
    Reading reading = sources.reading;
    return to - from <= 2 && reading.word(to - 1).is(WordClass.WEEKDAY);
  }

  /** "asked about the ferry", "said on condition of anonymity": nothing of it is said. */
  private boolean isTopic(Cue cue, Content content) {
    return isTopic(cue, content, content.first()) || isTopic(cue, content, content.first() - 1);
  }

  /** "said in a letter to Roe", "told at the trial": where or when, and nothing of what. */
  private boolean isPlace(Cue cue, Content content) {
    int before = content.first() - 1;
    return before > cue.at()
        && sources.reading.word(cue.at()).is(WordClass.SAYS)
        && PLACES.contains(sources.reading.tokens.folded(before))
        && !holdsClause(content);
  }

  private boolean holdsClause(Content content) {
    for (int i = content.first(); i < content.last(); i++) {
      int code = sources.reading.code(i);
      int next = sources.reading.code(i + 1);
      boolean infinitive =
          code == Code.TO && next != Code.CAPITAL && next != Code.DETERMINER && next != Code.TO;
      if (code == Code.THAT || infinitive) {
        return true;
      }
    }
    return false;
  }

  /** "told the council", "wrote to Mayor Roe on Monday": who is spoken to. */
  private boolean isListener(Cue cue, Content content) {
    Reading reading = sources.reading;
    boolean to = reading.code(content.first()) == Code.TO;
    int first = to ? content.first() + 1 : content.first();
    int at = first < reading.words.length ? sources.at(first) : sources.size();
    boolean told = reading.tokens.folded(cue.at()).equals("told") && first == cue.at() + 1;
    if (!(to || told) || !reading.word(cue.at()).is(WordClass.SAYS) || at >= sources.size()) {
      return false;
    }
    Context listener = sources.get(at);
    return listener.first() == first
        && (content.last() <= listener.last() || isDay(listener.last(), content.last()));
  }

  private static final Set<String> PLACES = Set.of("in", "on", "at", "during", "after", "before");

  private boolean isTopic(Cue cue, Content content, int from) {
    boolean asks = sources.reading.tokens.folded(cue.at()).startsWith("ask");
    return stand(from, content.last(), "not", "to", "be")
        || stand(from, content.last(), "on", "condition")
        || stand(from, content.last(), "as", "saying")
        || (asks && stand(from, content.last(), "about"));
  }

  /** "wrote the novel “Salt Roads”", "told the “Night Ferry” podcast": a work is no content. */
  private boolean isWork(Cue cue, Content content) {
    Reading reading = sources.reading;
    int inside = reading.inside[Math.min(content.first() + 2, content.last() - 1)];
    return reading.word(cue.at()).is(WordClass.SAYS)
        && inside >= 0
        && Works.isTitle(reading, reading.stretches.get(inside));
  }

  /** "spoke first": one word, and neither a name nor a pronoun nor a plural. */
  private boolean isAdverb(Content content) {
    int code = sources.reading.code(content.first());
    return content.last() - content.first() == 1
        && (code == Code.OTHER || code == Code.ADVERB)
        && !sources.reading.endsWith(content.first(), "s");
  }

  private boolean stand(int from, int to, String... words) {
    if (from < 0 || to - from < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!sources.reading.tokens.is(from + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Content content(Cue cue) {
    List<Content> starts = Content.starts(sources, cue);
    if (starts.isEmpty()) {
      return null;
    }
    boolean sure = starts.size() == 1;
    Content start = starts.get(sure ? 0 : best(forests.starts(), features.startRows(cue, starts)));
    return start.isBackward() ? start : end(cue, start);
  }

  private Content end(Cue cue, Content start) {
    List<Content> ends = Content.ends(sources.reading, start);
    return ends.size() == 1 ? start : ends.get(best(forests.ends(), features.endRows(cue, ends)));
  }

  private static int best(Forest forest, float[][] rows) {
    return forest.best(rows, new double[rows.length]);
  }
}
