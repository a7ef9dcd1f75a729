package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where the noun beside the verb stands behind a preposition and belongs to another, in
 * languages whose long phrases are not read whole.
 *
 * <pre>{@code
 * "Der Aktivist der Gewerkschaft Hafenbund aus Lund sagt: „Nein.“" → "der Aktivist"
 * }</pre>
 */
final class Bound {

  /** Sources looked back at. */
  private static final int SOURCES = 6;

  private static final int ENDS =
      WordClass.AUXILIARY.bit()
          | WordClass.SAYS.bit()
          | WordClass.CONJUNCTION.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.COMPLEMENTIZER.bit();

  private Bound() {}

  /** The source that opens the clause of another's verb; null where that may be the subject. */
  static @Nullable Context head(Sources sources, Context best) {
    Reading reading = sources.reading;
    boolean says = best.verb() >= 0 && reading.word(best.verb()).is(WordClass.SAYS);
    if (!says || reading.lexicon.isEnglish() || !isPlaced(best)) {
      return null;
    }
    int at = sources.at(best.first());
    for (int i = at - 1; i >= Math.max(0, at - SOURCES); i--) {
      Context source = sources.get(i);
      if (!isOneClause(reading, source.last(), best.first())) {
        return null;
      } else if (source.free() && source.candidate().form() == Form.NOMINAL) {
        return source;
      }
    }
    return null;
  }

  private static boolean isPlaced(Context source) {
    return source.before() == Code.PREPOSITION
        && source.inverted() < 0
        && source.candidate().form() == Form.NAME
        && source.candidate().gender() == Gender.UNKNOWN;
  }

  private static boolean isOneClause(Reading reading, int from, int to) {
    boolean one = from <= to && reading.sentence(from) == reading.sentence(to);
    for (int i = from; one && i < to; i++) {
      one =
          reading.code(i) != Code.COMMA
              && reading.code(i) != Code.COLON
              && reading.inside[i] < 0
              && !reading.word(i).isAny(ENDS);
    }
    return one;
  }
}
