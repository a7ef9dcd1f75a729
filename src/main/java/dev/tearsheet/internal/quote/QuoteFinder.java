package dev.tearsheet.internal.quote;

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
   * @return the quotes in order, up to the limit; spans index {@code text}
   */
  public static FoundQuotes find(String text, Options options) {
    Reading reading = Reading.of(text);
    People people = People.of(reading);
    List<Turn> turns = Dialogue.turns(reading, people);
    SpeakerModel.Choice[] choices =
        SpeakerModel.choose(reading, people, turns, options.confidence());
    List<ReportModel.Report> reports = ReportModel.find(reading, options.confidence());
    return FoundQuotes.of(
        QuoteAssembler.assemble(reading, people, choices, turns, reports), options.maxQuotes());
  }
}
