package dev.tearsheet.internal.quote;

/**
 * Words of English advice that report nothing though a verb of speech stands there.
 *
 * <pre>{@code
 * "Note that the oven must be hot.", "Let's say you have two lamps.", "Choose the option that says …"
 * "I'd say the screen is the best part."
 * }</pre>
 */
final class Advice {

  /** Verbs that tell the reader what to do where they open a sentence. */
  private static final String[] IMPERATIVES = {
    "let", "let's", "lets", "note", "choose", "make", "say", "suppose", "imagine", "assume",
    "remember", "ensure", "check", "consider", "keep", "click", "select", "be", "bear", "look",
    "pick", "find", "see", "tell", "ask", "please", "don't"
  };

  private static final String[] ANYBODY = {"i", "we", "one", "some"};

  private static final String[] WOULD = {"would", "could", "might"};

  /** A pronoun and its "would" in one word. */
  private static final String[] CONTRACTED = {"i'd", "we'd", "one'd", "you'd"};

  private Advice() {}

  /** Whether who would report is the reader, told to do something, or anybody at all. */
  static boolean is(Reading reading, int first, int cue) {
    boolean tells =
        reading.startsSentence(first)
            && reading.isAny(first, IMPERATIVES)
            && (cue <= first + 1 || !reading.tokens.isCapital(first + 1));
    return tells || isHedge(reading, first, cue);
  }

  private static boolean isHedge(Reading reading, int first, int cue) {
    boolean would =
        reading.isAny(first, CONTRACTED)
            || (reading.isAny(first, ANYBODY) && reading.isAny(first + 1, WOULD));
    return would && reading.isAny(cue, "say", "argue") && cue <= first + 2;
  }
}
