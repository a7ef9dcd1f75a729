package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;

/**
 * The name before what somebody is, where that was chosen for a source.
 *
 * <pre>{@code "Bo Doe, 54, a father of three who lost his boat, said" → "Bo Doe"}</pre>
 */
final class Apposition {

  /** Tokens of an age with its marks. */
  private static final int WITH_AGE = 4;

  private Apposition() {}

  /** The name right before the source, when both are subjects of the same cue; else the source. */
  static Context named(Sources sources, Context source) {
    int at = sources.at(source.candidate().first()) - 1;
    boolean nominal = source.candidate().form() == Form.NOMINAL && source.verb() >= 0 && at >= 0;
    if (!nominal || sources.reading.code(source.first() - 1) != Code.COMMA) {
      return source;
    }
    Context name = sources.get(at);
    boolean subject = isName(sources.reading, name) && name.verb() == source.verb();
    return subject && isOne(sources.reading, source) && isBeside(sources.reading, name, source)
        ? name.from(name.candidate().first())
        : source;
  }

  /** A full name that opens its phrase or stands behind a comma, as places mostly do not. */
  private static boolean isName(Reading reading, Context context) {
    Candidate name = context.candidate();
    return name.form() == Form.NAME
        && Names.length(name) > 1
        && (name.first() == context.first() || reading.code(name.first() - 1) == Code.COMMA);
  }

  /** "a father of three", "the minister": one, and nothing of somebody's. */
  private static boolean isOne(Reading reading, Context source) {
    Candidate noun = source.candidate();
    for (int i = noun.first(); i < noun.last(); i++) {
      if (reading.code(i) == Code.GENITIVE) {
        return false;
      }
    }
    return reading.word(noun.first()).is(WordClass.DETERMINER)
        && !reading.endsWith(noun.last() - 1, "s");
  }

  /** A comma alone between them, or an age as well: ", 54, the mayor", " (54), the mayor". */
  private static boolean isBeside(Reading reading, Context name, Context source) {
    int next = name.candidate().last();
    int between = source.first() - next;
    return between == 1
        || (between <= WITH_AGE && Character.isDigit(reading.tokens.first(next + 1)));
  }
}
