package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.eastasian.EastAsianQuotes;
import dev.tearsheet.internal.quote.ReportModel.Report;
import dev.tearsheet.internal.quote.ReportModel.Sure;
import dev.tearsheet.internal.text.Unescaped;
import dev.tearsheet.internal.uncased.UncasedSpeakers;
import java.util.List;

/** Finds quotes and who said them. */
public final class QuoteFinder {

  private QuoteFinder() {}

  /**
   * The quotes of a text.
   *
   * @param text running text, paragraphs on lines of their own
   * @param options the caller's levels
   * @return the quotes in order, up to the limit; spans index {@code text}
   */
  public static FoundQuotes find(String text, Options options) {
    Unescaped read = Unescaped.of(text);
    return Restored.of(findMeant(read.text(), options), read, text);
  }

  private static FoundQuotes findMeant(String text, Options options) {
    if (EastAsianQuotes.isEastAsian(text)) {
      List<Quote> quotes = EastAsianQuotes.find(text, options.confidence());
      return FoundQuotes.of(quotes, options.maxQuotes());
    }
    Reading reading = Reading.of(text);
    Models models = Models.of(reading.lexicon);
    List<Quote> quotes = find(reading, models, options);
    return FoundQuotes.of(
        UncasedSpeakers.fill(text, quotes, options.confidence()), options.maxQuotes());
  }

  /** All quotes of a text, by forests of the caller's. */
  static List<Quote> find(Reading reading, Models models, Options options) {
    List<Sure> cues = ReportModel.cues(models, reading);
    boolean silent = cues.isEmpty() && reading.stretches.isEmpty();
    if (silent && !Dialogue.hasTags(reading) && !Interview.mayBe(reading)) {
      return List.of();
    }
    Sources sources = Sources.near(reading, cues.stream().map(Sure::cue).toList());
    People people = People.of(sources);
    List<Turn> turns = Dialogue.turns(sources, people);
    SpeakerModel.Choice[] choices = SpeakerModel.choose(models, sources, people, turns, options);
    List<Report> reports = ReportModel.find(models, sources, cues, options.confidence());
    InReport.fill(reading, reports, choices);
    return QuoteAssembler.assemble(sources, people, choices, turns, reports);
  }
}
