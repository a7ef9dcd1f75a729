package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cue may report, a stretch of its sentence; positions are token numbers.
 *
 * @param first its first token
 * @param last after its last token
 * @param kind what the option rests on, a small number for the forests
 */
record Content(int first, int last, int kind) {

  private static final int RIGHT_AFTER = 0;
  private static final int AT_COMPLEMENT = 1;
  private static final int AT_INFINITIVE = 2;
  private static final int AFTER_OBJECT = 3;
  private static final int AFTER_COMMA = 4;
  private static final int BACKWARD = 5;
  private static final int BACKWARD_CLAUSE = 6;
  private static final int AFTER_CONJUNCTION = 7;
  private static final int SUBJECT = 8;
  private static final int AFTER_PREPOSITION = 9;

  /** Tokens after a cue in which its content may start. */
  private static final int START_REACH = 14;

  /** Tokens before a cue in which the clause that it reports may start. */
  private static final int CLAUSE_REACH = 40;

  /** Fewest tokens before a cue that are taken for content. */
  private static final int SHORTEST = 3;

  /** Ends looked at, nearest first, besides the sentence's own. */
  private static final int ENDS = 6;

  /** Tokens after a cue in which a preposition may belong to it ("made a call for peace"). */
  private static final int PREPOSITION_REACH = 8;

  /** Prepositions after a cue and clauses before it at which content may start. */
  private static final int FEW = 2;

  private static final int CLAUSES = 3;

  boolean isBackward() {
    return kind >= BACKWARD && kind <= SUBJECT;
  }

  /** Where content may stand; forward ones run to the end of the sentence. */
  static List<Content> starts(Sources sources, Cue cue) {
    Reading reading = sources.reading;
    List<Content> starts = new ArrayList<>();
    int reach = Math.min(cue.to(), cue.at() + START_REACH);
    boolean according = reading.words[cue.at()].is(WordClass.ACCORDING);
    if (!according) {
      add(starts, cue.at() + 1, cue.to(), RIGHT_AFTER);
    }
    boolean[] met = new boolean[AFTER_COMMA + 1];
    for (int i = cue.at() + 1; i < reach; i++) {
      int kind = kind(reading.code(i));
      if (kind > 0 && !met[kind] && (kind == AFTER_COMMA || !according)) {
        met[kind] = add(starts, kind == AFTER_COMMA ? i + 1 : i, cue.to(), kind);
      }
    }
    afterObject(sources, cue, reach, starts);
    if (!according) {
      afterPreposition(reading, cue, starts);
    }
    subject(cue, starts);
    backward(reading, cue, starts);
    return starts;
  }

  /** "It rains, said Roe, who keeps the lock.": the clause before a comma and its cue, or null. */
  static @Nullable Content before(Sources sources, Cue cue) {
    List<Content> starts = new ArrayList<>();
    if (sources.reading.code(cue.at() - 1, cue.at()) == Code.COMMA) {
      backward(sources.reading, cue, starts);
    }
    return starts.isEmpty() ? null : starts.get(0);
  }

  /** "It is shut, officials at [the lock] said": up to the whole phrase of who says it. */
  Content before(Reading reading, Context source) {
    int end = source.first();
    if (end <= first || end >= last || source.last() < last) {
      return this;
    }
    end = reading.code(end - 1) == Code.COMMA ? end - 1 : end;
    return end > first ? new Content(first, end, kind) : this;
  }

  private static int kind(int code) {
    return switch (code) {
      case Code.THAT, Code.COMPLEMENTIZER -> AT_COMPLEMENT;
      case Code.TO -> AT_INFINITIVE;
      case Code.COMMA, Code.COLON -> AFTER_COMMA;
      default -> 0;
    };
  }

  private static void afterObject(Sources sources, Cue cue, int reach, List<Content> starts) {
    Reading reading = sources.reading;
    int next = sources.at(cue.at() + 1);
    if (next < sources.size()) {
      int end = sources.candidate(next).last();
      while (end < cue.to() && reading.word(end).is(WordClass.WEEKDAY)) {
        end++;
      }
      if (end < reach) {
        add(starts, end, cue.to(), AFTER_OBJECT);
      }
    }
  }

  private static void backward(Reading reading, Cue cue, List<Content> starts) {
    Context subject = cue.subject();
    boolean before = subject != null && subject.candidate().first() < cue.at();
    int end = subject != null && before ? subject.candidate().first() : cue.at();
    if (end - 1 > cue.from() && reading.code(end - 1) == Code.COMMA) {
      end--;
    }
    if (end - cue.from() < SHORTEST) {
      return;
    }
    add(starts, cue.from(), end, BACKWARD);
    int least = Math.max(cue.from(), end - CLAUSE_REACH);
    int wanted = starts.size() + CLAUSES;
    for (int i = end - 2; i > least && starts.size() < wanted; i--) {
      if (opensClause(reading.code(i))) {
        add(starts, i + 1, end, BACKWARD_CLAUSE);
      }
    }
    if (reading.code(cue.from()) == Code.CONJUNCTION) {
      add(starts, cue.from() + 1, end, AFTER_CONJUNCTION);
    }
  }

  private static boolean opensClause(int code) {
    return code == Code.COMMA || code == Code.COLON || code == Code.DASH || code == Code.MARK;
  }

  private static void afterPreposition(Reading reading, Cue cue, List<Content> starts) {
    int reach = Math.min(cue.to(), cue.at() + 1 + PREPOSITION_REACH);
    int met = 0;
    for (int i = cue.at() + 1; i < reach && met < FEW; i++) {
      int code = reading.code(i);
      if (code == Code.COMMA || code == Code.THAT) {
        return;
      } else if (code == Code.OF || code == Code.PREPOSITION) {
        add(starts, i + 1, cue.to(), AFTER_PREPOSITION);
        met++;
      }
    }
  }

  /** "The suit was filed": what is told of stands before the verb. */
  private static void subject(Cue cue, List<Content> starts) {
    Context subject = cue.subject();
    if (subject != null && subject.first() < cue.at()) {
      add(starts, subject.first(), subject.last(), SUBJECT);
    }
  }

  /** Where content that starts here may end. */
  static List<Content> ends(Reading reading, Content start) {
    List<Content> ends = new ArrayList<>(List.of(start));
    for (int i = start.first + 1; i < start.last && ends.size() <= ENDS; i++) {
      if (mayEnd(reading.code(i), i - start.first)) {
        add(ends, start.first, i, start.kind);
      }
    }
    return ends;
  }

  private static boolean mayEnd(int code, int length) {
    return switch (code) {
      case Code.COMMA, Code.DASH, Code.MARK, Code.ACCORDING -> true;
      case Code.CONJUNCTION, Code.COMPLEMENTIZER -> length > 2;
      default -> false;
    };
  }

  private static boolean add(List<Content> options, int first, int last, int kind) {
    if (first >= last) {
      return false;
    }
    for (Content option : options) {
      if (option.first == first && option.last == last) {
        return false;
      }
    }
    return options.add(new Content(first, last, kind));
  }
}
