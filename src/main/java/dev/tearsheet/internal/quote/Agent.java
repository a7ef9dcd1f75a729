package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who calls something by a name in the passive, behind the quote. Of PolNeAR train's 3 such quotes
 * all are the agent's; verbs that do not name have other agents ("he is “encouraged” by the plan").
 *
 * <pre>{@code "The wall has been called “a heap of sand” by Ann Roe" → "Ann Roe"}</pre>
 */
final class Agent {

  private static final String[] NAMING = {
    "called", "labeled", "labelled", "dubbed", "branded", "termed", "described", "characterized",
    "dismissed", "denounced", "derided", "mocked", "hailed", "praised", "criticized", "condemned"
  };

  private static final String[] BE = {"is", "are", "was", "were", "be", "been", "being"};

  /** Tokens from the form of "be" to the verb: "was later widely dismissed". */
  private static final int BETWEEN = 3;

  private Agent() {}

  /** The source right behind "by" after the marks; null where the sentence is no such passive. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    int by = stretch.after();
    boolean agent =
        reading.lexicon.isEnglish() && by < reading.tokens.size() && reading.isAny(by, "by");
    if (!agent || !isNamed(reading, stretch)) {
      return null;
    }
    int next = sources.at(by);
    return next < sources.size() && sources.get(next).first() == by + 1 ? sources.get(next) : null;
  }

  private static boolean isNamed(Reading reading, Stretch stretch) {
    int verb = stretch.first() - 2;
    while (verb > 0 && reading.isAny(verb, "as", "a", "an", "the")) {
      verb--;
    }
    if (verb < 0 || !reading.isAny(verb, NAMING)) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - BETWEEN); i--) {
      if (reading.isAny(i, BE) || isBreak(reading.code(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The flood, labeled “an act of God” by …". */
  private static boolean isBreak(int code) {
    return code == Code.COMMA || code == Code.DASH;
  }
}
