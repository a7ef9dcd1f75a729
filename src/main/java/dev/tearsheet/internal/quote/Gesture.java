package dev.tearsheet.internal.quote;

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
    int after = stretch.after();
    boolean whole =
        stretch.closed()
            && !stretch.single()
            && reading.lexicon.isEnglish()
            && reading.code(stretch.last() - 1) == Code.STOP;
    Context source = whole ? sources.startingAt(after) : null;
    return source != null
            && reading.paragraph(after) == reading.paragraph(stretch.first())
            && reading.isAny(source.last(), VERBS)
        ? source
        : null;
  }
}
