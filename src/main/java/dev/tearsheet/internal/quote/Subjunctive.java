package dev.tearsheet.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * What German reports in the subjunctive without "dass", beside a verb of speech or "so": the mood
 * alone tells that somebody said it.
 *
 * <pre>{@code
 * "Das Dach sei neu, sagte Ole Roth." → Ole Roth "Das Dach sei neu"
 * "Ole Roth sagte, die Fähre sei am Abend voll." → Ole Roth "die Fähre sei am Abend voll"
 * "Er sei froh, so Ole Roth." → Ole Roth "Er sei froh"
 * }</pre>
 */
final class Subjunctive {

  /** Tokens from the comma to the verb, which comes second. */
  private static final int SECOND = 9;

  /** Fewest tokens of a clause. */
  private static final int SHORTEST = 3;

  /** Tokens from a verb of speech to the comma behind its subject. */
  private static final int REACH = 12;

  /** Particles of verbs that report nothing ("sagte ab", "sagte zu"). */
  private static final String[] PARTICLES = {"ab", "zu", "auf", "weg"};

  private Subjunctive() {}

  /** Whether a text is in a language that reports so. */
  static boolean isOf(Reading reading) {
    return reading.lexicon.isGerman();
  }

  /** Whether "so" stands behind a comma and before whoever speaks. */
  static boolean isSo(Reading reading, int i) {
    return isOf(reading)
        && reading.tokens.is(i, "so")
        && reading.code(i - 1, i) == Code.COMMA
        && !reading.isAny(i + 1, "dass", "daß");
  }

  /** What a cue reports, before or behind it; null for nothing. */
  static @Nullable Content content(Reading reading, Cue cue) {
    if (!isOf(reading)) {
      return null;
    }
    Content before = before(reading, cue);
    return before == null ? behind(reading, cue) : before;
  }

  private static @Nullable Content before(Reading reading, Cue cue) {
    int comma = cue.at() - 1;
    boolean clause =
        reading.code(comma, cue.at()) == Code.COMMA
            && comma - cue.from() >= SHORTEST
            && !reading.word(cue.from()).is(WordClass.CONJUNCTION)
            && !isAnswer(reading, cue.from())
            && !reading.isAny(cue.to() - 1, PARTICLES)
            && isMain(reading, cue.from(), comma);
    return clause ? new Content(cue.from(), comma, 0) : null;
  }

  /** "Auf die Frage, ob er froh sei, sagte Roth": what was asked. */
  private static boolean isAnswer(Reading reading, int from) {
    return reading.isAny(from, "auf") && reading.isAny(from + 2, "frage", "nachfrage");
  }

  /** "Er sei froh, weil es regne", not "Auf die Frage, ob er froh sei". */
  private static boolean isMain(Reading reading, int from, int comma) {
    int verb = verb(reading, from, comma);
    return verb >= 0 && (verb + 1 < comma || reading.commas[verb] == reading.commas[from]);
  }

  private static @Nullable Content behind(Reading reading, Cue cue) {
    int comma = cue.at() + 1;
    int most = Math.min(cue.to(), comma + REACH);
    while (comma < most && reading.inside[comma] < 0 && reading.code(comma) != Code.COMMA) {
      comma++;
    }
    int first = comma + 1;
    if (comma >= most || reading.inside[comma] >= 0 || cue.to() - first < SHORTEST) {
      return null;
    }
    int verb = verb(reading, first, Math.min(cue.to(), first + SECOND));
    boolean second = verb > first && verb + 1 < cue.to() && reading.tokens.isWord(verb + 1);
    boolean opens = !reading.word(first).isAny(OPENERS) && !reading.isAny(first, QUESTIONS);
    return second && opens ? new Content(first, cue.to(), 0) : null;
  }

  private static final int OPENERS = WordClass.CONJUNCTION.bit() | WordClass.COMPLEMENTIZER.bit();

  private static final String[] QUESTIONS = {
    "ob", "wie", "wer", "was", "wo", "warum", "wann", "um"
  };

  /** The first verb in the subjunctive of a clause outside of marks; -1 for none. */
  private static int verb(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.inside[i] >= 0) {
        return -1;
      } else if (isVerb(reading, i) || (i == from + 1 && isVerbOf(reading, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isVerb(Reading reading, int i) {
    return reading.word(i).is(WordClass.SUBJUNCTIVE) && !reading.tokens.isCapital(i);
  }

  /** "Er [rechne] mit Regen": behind a pronoun that opens the clause, and no past tense. */
  private static boolean isVerbOf(Reading reading, int i) {
    return reading.isAny(i - 1, "er", "sie", "es", "man")
        && !reading.tokens.isCapital(i)
        && reading.endsWith(i, "e")
        && !reading.endsWithAny(i, "te", "alle", "beide", "wurde");
  }
}
