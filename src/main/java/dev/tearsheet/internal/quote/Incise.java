package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue and its subject that French and Italian papers set within the marks.
 *
 * <pre>{@code "« Le pont, a expliqué Paul Merle, ne tiendra pas »" → "Paul Merle"}</pre>
 */
final class Incise {

  private Incise() {}

  /** The subject between two commas or dashes of a stretch, right after a cue; else null. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    if (!reading.lexicon.isListed()) {
      return null;
    }
    for (int i = stretch.first() + 1; i + 2 < stretch.last(); i++) {
      if (isBreak(reading.code(i))) {
        int verb = reading.word(i + 1).is(WordClass.AUXILIARY) ? i + 2 : i + 1;
        boolean says = reading.word(verb).is(WordClass.SAYS);
        Candidate subject = says ? startsAt(sources.candidates, verb + 1) : null;
        if (subject != null && isBreak(reading.code(sources.phrases.last(subject)))) {
          return sources.context(subject);
        }
      }
    }
    return null;
  }

  private static boolean isBreak(int code) {
    return code == Code.COMMA || code == Code.DASH;
  }

  /** The candidate that starts at a token, by bisection: they stand in order. */
  private static @Nullable Candidate startsAt(List<Candidate> candidates, int first) {
    int from = 0;
    int to = candidates.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (candidates.get(middle).first() < first) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    boolean found = from < candidates.size() && candidates.get(from).first() == first;
    return found ? candidates.get(from) : null;
  }
}
