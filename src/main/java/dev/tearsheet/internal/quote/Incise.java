package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.quote.Reading.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue and its subject that French and Italian papers set within the marks.
 *
 * <pre>{@code
 * "« Le pont, a expliqué Paul Merle, ne tiendra pas »" → "Paul Merle"
 * "« Le pont tient, a expliqué Paul Merle. Il est neuf. »" → "Paul Merle"
 * }</pre>
 *
 * @param source who speaks
 * @param first the comma or dash before the cue, a token number
 * @param last the first token of the words that go on
 */
record Incise(Context source, int first, int last) {

  /** Tokens between who said it and the closing mark. */
  private static final int MAX_PLACE = 7;

  /** What stands between two commas, dashes or a full stop of a stretch, a cue first; else null. */
  static @Nullable Incise of(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    if (!reading.lexicon.isListed()) {
      return null;
    }
    for (int i = stretch.first() + 1; i + 2 < stretch.last(); i++) {
      if (isBreak(reading.code(i))) {
        int verb = reading.word(i + 1).is(WordClass.AUXILIARY) ? i + 2 : i + 1;
        @Nullable Candidate subject = subject(sources, verb);
        int end = subject == null ? i : closing(reading, end(sources, subject), reading.code(i));
        if (subject != null && (isBreak(reading.code(end)) || reading.code(end) == Code.STOP)) {
          return new Incise(sources.context(subject), i, Math.min(end + 1, stretch.last()));
        }
      }
    }
    return null;
  }

  /** The subject behind a cue, or between the parts of one ("a-t-elle expliqué"). */
  private static @Nullable Candidate subject(Sources sources, int verb) {
    if (sources.reading.word(verb).is(WordClass.SAYS)) {
      @Nullable Candidate told = behindListener(sources, verb + 1);
      return told == null ? startsAt(sources.candidates, verb + 1) : told;
    }
    boolean between = sources.reading.word(verb + 1).is(WordClass.SAYS);
    return between ? startsAt(sources.candidates, verb) : null;
  }

  /** Tokens of the longest phrase of those who listen. */
  private static final int LISTENER = 7;

  /** What stands before those who listen. */
  private static final String[] TO = {
    "à", "au", "aux", "a", "al", "alla", "allo", "ai", "agli", "alle", "all'", "ao", "aos"
  };

  /** "a expliqué à l’AFP [Jean Merle]", "рассказала «Вестнику» [Злата Мир]"; null for none. */
  private static @Nullable Candidate behindListener(Sources sources, int from) {
    Reading reading = sources.reading;
    boolean to = reading.lexicon.isRomance() && reading.isAny(from, TO);
    boolean marked = "«“„\"".indexOf(reading.tokens.first(from)) >= 0;
    for (int i = from + 2; (to || marked) && i < from + LISTENER; i++) {
      if (isEnd(reading, i)) {
        return null;
      }
      @Nullable Candidate subject = startsAt(sources.candidates, i);
      if (subject != null && isEnd(reading, sources.phrases.last(subject))) {
        return subject;
      }
    }
    return null;
  }

  private static boolean isEnd(Reading reading, int i) {
    return isBreak(reading.code(i)) || reading.code(i) == Code.STOP;
  }

  /** Behind the subject and the part of the cue that follows it. */
  private static int end(Sources sources, Candidate subject) {
    int end = sources.phrases.last(subject);
    boolean pronoun = subject.form() == Candidate.Form.PRONOUN;
    return pronoun && sources.reading.word(end).is(WordClass.SAYS) ? end + 1 : end;
  }

  /**
   * Beyond where it was said, to a mark like the first ("– spiega Anna Mari al giornale –"), and
   * beyond what who said it is ("a réagi Anne Roel, maire de Lund.").
   */
  private static int closing(Reading reading, int end, int mark) {
    if (reading.code(end) == Code.COMMA && tellsOf(reading, end + 1)) {
      int next = breakFrom(reading, end + 1);
      return isBreak(reading.code(next)) || reading.code(next) == Code.STOP ? next : end;
    } else if (reading.code(end) != Code.PREPOSITION) {
      return end;
    }
    int i = breakFrom(reading, end);
    return reading.code(i) == mark ? i : end;
  }

  /** A role, an age, or the name of whom the role before is. */
  private static boolean tellsOf(Reading reading, int i) {
    boolean pair = i + 1 < reading.words.length && reading.tokens.isCapital(i + 1);
    return (pair && NameFinder.isFirstName(reading, i))
        || reading.word(i).isAny(WordClass.ROLES)
        || (Character.isDigit(reading.tokens.first(i)) && reading.isAny(i + 1, YEARS));
  }

  private static final String[] YEARS = {"ans", "anni", "años", "anos", "jaar", "ani"};

  private static int breakFrom(Reading reading, int from) {
    int i = from;
    while (i < from + MAX_PLACE && !isBreak(reading.code(i)) && reading.code(i) != Code.STOP) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(int code) {
    return code == Code.COMMA || code == Code.DASH;
  }

  /** The words of the stretch before and behind it. */
  List<Span> without(Reading reading, Stretch stretch) {
    Span before = reading.span(stretch.first(), first);
    return last < stretch.last()
        ? List.of(before, new Span(reading.tokens.start(last), stretch.span().end()))
        : List.of(before);
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
