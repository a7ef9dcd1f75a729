package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where the sentence behind a quote tells what somebody does, and no cue stands there.
 *
 * <pre>{@code "“No.” Ann Roe shrugged." → "Ann Roe"}</pre>
 */
final class Gesture {

  private static final String[] VERBS = {
    "shrugged", "shrugs", "nodded", "nods", "smiled", "smiles", "laughed", "laughs", "grinned",
    "grins", "sighed", "sighs", "paused", "pauses", "frowned", "winced", "chuckled", "chuckles",
    "blushed", "sobbed", "wept", "shook", "shakes", "rolled", "rolls", "raised", "gestured",
    "gestures", "hesitated", "giggled", "giggles"
  };

  private Gesture() {}

  /** Who does so right behind a whole sentence; else null. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    Context source = isWhole(reading, stretch) ? sources.startingAt(stretch.after()) : null;
    return source != null && reading.isAny(source.last(), VERBS) ? source : null;
  }

  /**
   * "“We start at six.” Ann Roe wipes her hands.": who does anything at all behind a sentence that
   * opens its paragraph; else null.
   */
  static @Nullable Context any(Sources sources, People people, Stretch stretch) {
    Reading reading = sources.reading;
    boolean opens = isWhole(reading, stretch) && reading.startsParagraph(stretch.first() - 1);
    Context source = opens ? LedIn.somebody(sources, stretch.after()) : null;
    return source != null && isSomebody(reading, people, source.candidate()) ? source : null;
  }

  /** Whether it is no word of the lexicon with a capital: "Rather than …". */
  private static boolean isSomebody(Reading reading, People people, Candidate candidate) {
    return candidate.gender() != Gender.UNKNOWN
        || people.isFull(candidate)
        || reading.word(candidate.first()).equals(Word.UNKNOWN);
  }

  /** A sentence between marks with another behind it. */
  private static boolean isWhole(Reading reading, Stretch stretch) {
    return stretch.closed()
        && !stretch.single()
        && reading.code(stretch.last() - 1) == Code.STOP
        && reading.paragraph(stretch.after()) == reading.paragraph(stretch.first());
  }
}
