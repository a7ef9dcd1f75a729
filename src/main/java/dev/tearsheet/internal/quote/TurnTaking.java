package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.quote.SpeakerModel.Choice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where two people take turns and nothing but the quote stands in the paragraph.
 *
 * <pre>{@code
 * “You are late,” she said. / “The bridge was shut,” he said. / “It always is.” → she
 * }</pre>
 *
 * <p>News goes on with the speaker before; in PolNeAR train no such paragraph is the other's, and
 * three are the same speaker's, all of them long.
 */
final class TurnTaking {

  /** Tokens of the longest turn; longer ones are statements that go on. */
  private static final int LONGEST = 20;

  private final People people;
  private final Reading reading;

  TurnTaking(Sources sources, People people) {
    this.people = people;
    this.reading = sources.reading;
  }

  /** The speaker before the last one, when it is that one's turn; else null. */
  @Nullable Context next(Choice[] choices, int s) {
    if (s < 2 || !isAlone(reading.stretches.get(s))) {
      return null;
    }
    int last = opening(s - 1, s);
    int before = last < 1 ? -1 : opening(last - 1, last);
    if (before < 0) {
      return null;
    }
    Context a = choices[last - 1].source();
    Context b = choices[s - 1].source();
    return a != null && b != null && areTwo(a, b) ? a : null;
  }

  private boolean isAlone(Stretch stretch) {
    int open = stretch.first() - 1;
    int after = stretch.after();
    boolean ends =
        after >= reading.words.length
            || reading.paragraph(after) != reading.paragraph(stretch.first());
    return stretch.closed() && isShort(stretch) && reading.startsParagraph(open) && ends;
  }

  private static boolean isShort(Stretch stretch) {
    return stretch.last() - stretch.first() <= LONGEST;
  }

  /**
   * The first stretch of a paragraph, if the paragraph stands before that of the next stretch, is
   * opened by it and holds short ones alone; else -1.
   */
  private int opening(int last, int next) {
    int paragraph = reading.paragraph(reading.stretches.get(last).first());
    if (reading.paragraph(reading.stretches.get(next).first()) != paragraph + 1) {
      return -1;
    }
    int first = last;
    for (; first >= 0; first--) {
      Stretch stretch = reading.stretches.get(first);
      if (reading.paragraph(stretch.first()) != paragraph || !isShort(stretch)) {
        return -1;
      } else if (reading.startsParagraph(stretch.first() - 1)) {
        return first;
      }
    }
    return -1;
  }

  /** Two people of different names. */
  private boolean areTwo(Context a, Context b) {
    Optional<String> one = people.name(a, null);
    Optional<String> other = people.name(b, null);
    return !people.same(a.candidate(), b.candidate())
        && one.isPresent()
        && other.isPresent()
        && !one.equals(other);
  }
}
