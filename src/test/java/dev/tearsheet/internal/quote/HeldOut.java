package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.text.Words;
import dev.tearsheet.training.ForestTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cross-validation: every publisher in turn is held out, shares of words are mined and forests
 * fitted on the others, and measured on it.
 */
final class HeldOut {

  private final List<Annotated> articles;
  private final Language language;
  private int golds;
  private int chosen;
  private int right;
  private double both;
  private double predicted;
  private double wanted;
  private int matched;
  private int sourced;
  private int given;
  private int sought;
  private final Calibration calibration = new Calibration();

  HeldOut(List<Annotated> articles, Language language) {
    this.articles = articles;
    this.language = language;
  }

  /** A language of which shares are mined, and how often a word of it must be met. */
  enum Language {
    ENGLISH("en", 4, 0),
    GERMAN("de", 2, Models.DOUBT);

    private final String code;
    private final int rare;
    private final double none;

    Language(String code, int rare, double none) {
      this.code = code;
      this.rare = rare;
      this.none = none;
    }

    /** The shares of words in some articles, in lines of the form that resources have. */
    List<String> shares(List<Annotated> articles) {
      ShareMiner miner = new ShareMiner(Lexicon.read(code, List.of(), List.of()), rare);
      articles.forEach(miner::add);
      return miner.lines();
    }

    /** What words tell of the reports beside them in some articles, given the shares there. */
    List<String> company(List<Annotated> articles, List<String> shares) {
      CompanyMiner miner = new CompanyMiner(Lexicon.read(code, shares, List.of()));
      articles.forEach(miner::add);
      return miner.lines();
    }

    /** The lexicon with the shares of words in some articles. */
    Lexicon lexicon(List<Annotated> articles) {
      List<String> shares = shares(articles);
      return Lexicon.read(code, shares, this == ENGLISH ? company(articles, shares) : List.of());
    }
  }

  private List<Annotated> where(Predicate<Annotated> part) {
    return articles.stream().filter(part).toList();
  }

  private List<String> publishers() {
    return List.copyOf(new TreeSet<>(articles.stream().map(Annotated::publisher).toList()));
  }

  /**
   * Measures speakers.
   *
   * @param settings how the forests grow
   * @param weight weight of these articles
   * @param open how much stretches without a source count of that
   * @param others articles of weight 1 that are always fitted on
   * @return the figures, one line
   */
  String speakers(
      ForestTrainer.Settings settings, double weight, double open, List<Annotated> others) {
    for (String publisher : publishers()) {
      List<Annotated> rest = where(a -> !a.publisher().equals(publisher));
      Lexicon lexicon = language.lexicon(rest);
      SpeakerTrainer trainer = new SpeakerTrainer(settings);
      Crossed.of(rest, language)
          .forEach(read -> trainer.add(read.article(), read.lexicon(), weight, open));
      others.forEach(a -> trainer.add(a, ENGLISH, 1, 1));
      Models models = new Models(Forest.parse(trainer.fit()), null, language.none);
      where(a -> a.publisher().equals(publisher)).forEach(a -> speakers(models, lexicon, a));
    }
    return String.format(
        Locale.ROOT,
        "held out by publisher: speaker accuracy %.3f, precision %.3f of %d given, stretches %d;"
            + " %s",
        right / (double) golds,
        right / (double) chosen,
        chosen,
        golds,
        calibration);
  }

  /** For articles that help with another language. */
  static final Lexicon ENGLISH =
      Lexicon.read("en", Words.lines(Lexicon.class, "en.shares.txt"), List.of());

  private void speakers(Models models, Lexicon lexicon, Annotated article) {
    Reading reading = Reading.of(article.text(), lexicon);
    Sources sources = Sources.of(reading);
    People people = People.of(sources);
    List<Turn> turns = Dialogue.turns(sources, people);
    SpeakerModel.Choice[] choices =
        SpeakerModel.choose(models, sources, people, turns, Options.DEFAULT);
    Options unsure = new Options(0, Integer.MAX_VALUE);
    SpeakerModel.Choice[] all = SpeakerModel.choose(models, sources, people, turns, unsure);
    for (int s = 0; s < choices.length; s++) {
      Annotated.Gold gold = SpeakerTrainer.gold(article, reading.stretches.get(s));
      golds += gold == null ? 0 : 1;
      chosen += choices[s].source() == null ? 0 : 1;
      right += hits(reading, choices[s], gold) ? 1 : 0;
      if (all[s].source() != null) {
        calibration.add(all[s].confidence(), hits(reading, all[s], gold));
      }
    }
  }

  private static boolean hits(
      Reading reading, SpeakerModel.Choice choice, Annotated.@Nullable Gold gold) {
    Context source = choice.source();
    return gold != null
        && source != null
        && SpeakerTrainer.means(reading, Whole.of(reading, source), gold);
  }

  /**
   * Measures reports.
   *
   * @return the figures, one line
   */
  String reports() {
    for (String publisher : publishers()) {
      List<Annotated> rest = where(a -> !a.publisher().equals(publisher));
      Lexicon lexicon = language.lexicon(rest);
      Models.Reports forests = ReportTrainer.forests(Crossed.of(rest, language));
      Models models = new Models(Forest.parse(List.of()), forests, 0);
      where(a -> a.publisher().equals(publisher)).forEach(a -> reports(models, lexicon, a));
    }
    double precision = both / predicted;
    double recall = both / wanted;
    return String.format(
        Locale.ROOT,
        "held out by publisher: characters precision %.3f recall %.3f f1 %.3f, source right of"
            + " found %.3f, contents with their sources f1 %.3f",
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        sourced / (double) matched,
        2.0 * sourced / (given + sought));
  }

  /** Characters in marks count neither way: they are another model's. */
  private void reports(Models models, Lexicon lexicon, Annotated article) {
    Reading reading = Reading.of(article.text(), lexicon);
    byte[] marks = new byte[article.text().length()];
    for (Annotated.Gold gold : article.quotes()) {
      gold.content().forEach(span -> mark(marks, span, gold.isIndirect() ? 1 : 4));
    }
    List<Annotated.Gold> open = new ArrayList<>(article.quotes());
    open.removeIf(gold -> !gold.isIndirect() || gold.source() == null);
    sought += open.size();
    List<ReportModel.Sure> cues = ReportModel.cues(models, reading);
    for (ReportModel.Report report :
        ReportModel.find(models, Sources.of(reading), cues, Options.DEFAULT_CONFIDENCE)) {
      Span span = reading.span(report.first(), report.last());
      mark(marks, span, 2);
      given++;
      match(reading, report, span, open);
    }
    for (byte mark : marks) {
      wanted += mark == 1 || mark == 3 ? 1 : 0;
      predicted += mark == 2 || mark == 3 ? 1 : 0;
      both += mark == 3 ? 1 : 0;
    }
  }

  private static void mark(byte[] marks, Span span, int bit) {
    for (int i = span.start(); i < span.end(); i++) {
      marks[i] |= (byte) bit;
    }
  }

  private void match(
      Reading reading, ReportModel.Report report, Span span, List<Annotated.Gold> open) {
    for (Annotated.Gold gold : open) {
      Span hull = gold.hull();
      int overlap = Math.min(span.end(), hull.end()) - Math.max(span.start(), hull.start());
      int union = Math.max(span.end(), hull.end()) - Math.min(span.start(), hull.start());
      if (overlap >= 0.5 * union) {
        matched++;
        Context source = report.source();
        sourced +=
            source != null && SpeakerTrainer.means(reading, Whole.of(reading, source), gold)
                ? 1
                : 0;
        open.remove(gold);
        return;
      }
    }
  }
}
