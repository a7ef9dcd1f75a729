package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.quote.ReportModel.Report;
import dev.tearsheet.internal.quote.SpeakerModel.Choice;
import java.util.List;

/**
 * Quotes of nobody within what somebody reports: of PolNeAR train's and dev's ten, eight are the
 * reporting one's, and two nobody's.
 *
 * <pre>{@code "Ana Roel, de 43 años, asegura que la obra “es un desastre”" → "Ana Roel"}</pre>
 */
final class InReport {

  private InReport() {}

  /** Gives each such quote the source of the report, unless it is the title of a work. */
  static void fill(Reading reading, List<Report> reports, Choice[] choices) {
    for (Report report : reports) {
      Context source = report.source();
      for (int i = report.first(); source != null && i < report.last(); i++) {
        int s = reading.inside[i];
        if (s >= 0) {
          Stretch stretch = reading.stretches.get(s);
          boolean whole = stretch.first() >= report.first() && stretch.last() <= report.last();
          if (whole
              && isSaid(reading, stretch)
              && choices[s].source() == null
              && !Works.isTitle(reading, stretch)) {
            choices[s] = new Choice(source, report.confidence());
          }
          i = stretch.last();
        }
      }
    }
  }

  /** German papers set names and words of doubt in marks: of five of one word one is said. */
  private static boolean isSaid(Reading reading, Stretch stretch) {
    return !reading.lexicon.isGerman() || stretch.last() - stretch.first() > 1;
  }
}
