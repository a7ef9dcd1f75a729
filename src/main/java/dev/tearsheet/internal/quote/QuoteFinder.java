package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.quote.Dialogue.Turn;
import java.util.List;

/** Finds quotes and who said them. */
public final class QuoteFinder {

  private QuoteFinder() {}

  /**
   * The quotes of a text.
   *
   * @param text running text, paragraphs on lines of their own
   * @param options the caller's levels
   * @return the quotes in order; spans index {@code text}
   */
  public static List<Quote> find(String text, Options options) {
    Reading reading = Reading.of(text);
    People people = People.of(reading);
    List<Turn> turns = Dialogue.turns(reading, people);
    SpeakerModel.Choice[] choices =
        SpeakerModel.choose(reading, people, turns, options.confidence());
    List<ReportModel.Report> reports = ReportModel.find(reading, options.confidence());
    List<Quote> quotes = QuoteAssembler.assemble(reading, people, choices, turns, reports);
    return quotes.size() > options.maxQuotes() ? quotes.subList(0, options.maxQuotes()) : quotes;
  }
}
