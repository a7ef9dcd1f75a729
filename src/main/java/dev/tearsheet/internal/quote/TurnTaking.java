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
  private final Sources sources;
  private final Reading reading;

  TurnTaking(Sources sources, People people) {
    this.people = people;
    this.sources = sources;
    this.reading = sources.reading;
  }

  /** "“Is it safe?” Ann Roe asked Bo Dahl. / “No.”": who is asked in the paragraph before. */
  @Nullable Context answering(Choice[] choices, int s) {
    Context asking = s == 0 ? null : choices[s - 1].source();
    if (asking == null || !isAlone(reading.stretches.get(s))) {
      return null;
    }
    Stretch question = reading.stretches.get(s - 1);
    int asked = asking.verb();
    boolean asks =
        asked >= question.after()
            && reading.isAny(asked, "asked", "asks")
            && reading.isAny(question.last() - 1, "?")
            && opening(s - 1, s) == s - 1;
    Context other = asks ? sources.startingAt(asked + 1) : null;
    return other != null && reading.code(other.last()) == Code.STOP && areTwo(asking, other)
        ? other
        : null;
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

  /**
   * Who speaks where turns stand side by side in one paragraph, one of them a question; null
   * elsewhere. Of two, the one who does not speak before; nobody where the text names one alone.
   *
   * <pre>{@code “Are you going?” asked Ann Roe. “No.” “Why not?” → Roe, nobody, Roe}</pre>
   */
  @Nullable Choice beside(Choice[] choices, int s) {
    boolean later = isBeside(s);
    boolean first = !later && isBeside(s + 1) && isSame(s - 1, s) && isTold(choices[s - 1], s);
    if (!(later || first) || !isAsked(s)) {
      return null;
    }
    Context last = choices[s - 1].source();
    Choice before = isSame(s - 2, s) ? choices[s - 2] : Choice.NOBODY;
    Context turn = before.source();
    return turn != null && (last == null || !isOne(turn, last)) ? before : Choice.NOBODY;
  }

  /** Turns on either side of one of which any may be the question. */
  private static final int ASKED = 3;

  private boolean isAsked(int s) {
    for (int i = s - ASKED; i <= s + ASKED; i++) {
      if (isSame(i, s) && reading.isAny(reading.stretches.get(i).last() - 1, "?")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stretch before is known by a cue and a source behind it. */
  private boolean isTold(Choice before, int s) {
    Context source = before.source();
    return source != null
        && source.first() >= reading.stretches.get(s - 1).after()
        && source.last() < reading.stretches.get(s).first();
  }

  private boolean isOne(Context a, Context b) {
    Optional<String> name = people.name(a, null);
    return people.same(a.candidate(), b.candidate())
        || (name.isPresent() && name.equals(people.name(b, null)));
  }

  private boolean isSame(int i, int s) {
    return i >= 0
        && i < reading.stretches.size()
        && reading.paragraph(reading.stretches.get(i).first())
            == reading.paragraph(reading.stretches.get(s).first());
  }

  /** Whether nothing stands between the marks of a turn and those of the one before. */
  private boolean isBeside(int s) {
    if (s >= reading.stretches.size() || !isSame(s - 1, s)) {
      return false;
    }
    Stretch last = reading.stretches.get(s - 1);
    Stretch next = reading.stretches.get(s);
    return isWhole(last) && isWhole(next) && last.after() == next.first() - 1;
  }

  private boolean isWhole(Stretch stretch) {
    return stretch.closed()
        && isShort(stretch)
        && reading.tokens.isCapital(stretch.first())
        && ".?!".indexOf(reading.text.charAt(stretch.span().end() - 1)) >= 0;
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
