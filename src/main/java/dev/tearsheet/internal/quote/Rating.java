package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who gives something a mark. Such verbs are too rare in the annotated news for the forests.
 *
 * <pre>{@code "FactWatch rated the claim “mostly false.”" → "FactWatch"}</pre>
 */
final class Rating {

  private static final String[] VERBS = {"rated", "rates", "ranked", "ranks", "graded", "grades"};

  /** Tokens of the longest object between the verb and the mark. */
  private static final int OBJECT = 8;

  private Rating() {}

  /** The subject of the verb whose object stands right before a stretch; else null. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    int last = stretch.first() - 2;
    if (!reading.lexicon.isEnglish()) {
      return null;
    }
    for (int i = last; i > Math.max(0, last - OBJECT); i--) {
      if (reading.code(i, stretch.first()) <= Code.MARK) {
        return null;
      } else if (i < last && reading.isAny(i, VERBS)) {
        return subject(sources, i);
      }
    }
    return null;
  }

  /** "FactWatch has rated", "Moody's rated": who stands before the verb. */
  private static @Nullable Context subject(Sources sources, int verb) {
    int end = Context.beforeAdverbs(sources.reading, verb - 1) + 1;
    int i = sources.at(end) - 1;
    Context subject = i < 0 ? null : sources.get(i);
    return subject != null && after(sources.reading, subject) == end ? subject : null;
  }

  private static int after(Reading reading, Context subject) {
    return reading.code(subject.last()) == Code.GENITIVE ? subject.last() + 1 : subject.last();
  }
}
