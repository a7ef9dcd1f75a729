package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import org.jspecify.annotations.Nullable;

/**
 * The forests that find quotes and who said them.
 *
 * @param speakers picks the source of a stretch between marks
 * @param reports finds what is reported without marks; null where nothing was at hand to fit on
 * @param none log-odds at which "nobody" stands among the candidates of a stretch
 */
record Models(Forest speakers, @Nullable Reports reports, double none) {

  private static final Models ENGLISH =
      new Models(
          read("en.speaker.txt"),
          new Reports(
              read("en.cue.txt"),
              read("en.start.txt"),
              read("en.end.txt"),
              read("en.source.txt"),
              read("en.report.txt")),
          0);

  /**
   * For {@link #none} of German. Few texts were at hand, so the forest doubts too much: of
   * stretches held out, 0.27 of those given 0.17 were right, and 0.48 of those given 0.35.
   */
  static final double DOUBT = -0.35;

  /**
   * The same for languages of which nothing annotated was at hand: as many speakers are given at
   * {@link Options#DEFAULT_CONFIDENCE} as of German ones at 0.2. Of 244 invented lines of news in
   * 19 languages seven lose a speaker with German's.
   */
  private static final double MORE_DOUBT = -0.89;

  private static final Models GERMAN = new Models(read("de.speaker.txt"), null, DOUBT);

  /** Fitted on German and English; it knows inverted order best, so other languages share it. */
  private static final Models OTHERS = new Models(GERMAN.speakers, null, MORE_DOUBT);

  /** One forest for each step of a report, and one that judges what they found as a whole. */
  record Reports(Forest cues, Forest starts, Forest ends, Forest sources, Forest whole) {}

  /** The forests for texts of a lexicon's language. */
  static Models of(Lexicon lexicon) {
    return lexicon.isEnglish() ? ENGLISH : lexicon.isGerman() ? GERMAN : OTHERS;
  }

  private static Forest read(String resource) {
    return Forest.read(Models.class, resource);
  }

  /** The probability of one of several candidates, when none of them is right by a margin. */
  static double share(double[] margins, int best, double none) {
    double all = Math.exp(none);
    for (double margin : margins) {
      all += Math.exp(margin);
    }
    return Math.exp(margins[best]) / all;
  }
}
