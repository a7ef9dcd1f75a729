package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that may report without marks, and the sentence around it; positions are token numbers.
 *
 * @param at the cue
 * @param from first token of its sentence
 * @param to after the last token of its sentence, the full stop left out
 * @param odds how likely it is to report, by what is known of it and its neighbours
 * @param subject what seems to be its subject, or null; looked for by {@link #withSubject}
 */
record Cue(int at, int from, int to, Odds odds, @Nullable Context subject) {

  /** Least share of reporting uses at which a word is looked at. */
  private static final float LEAST = 0.06f;

  /**
   * Least log-odds of a word's share in its frames. Of PolNeAR train's words with that share 32 %
   * stand below, and 7 % of the reports; held out by publisher the f1 of characters is 0.698 at
   * -2.7, 0.696 here and 0.693 at -1.6. With what its neighbours add, too, 17 % of the others stand
   * below, and 3 % of their reports.
   */
  private static final double HOPELESS = -2.2;

  /** Tokens of a sentence looked at on either side of a cue. */
  private static final int REACH = 120;

  /** Candidates looked back at for the subject. */
  private static final int SUBJECT = 4;

  boolean isSubject(Candidate candidate) {
    return subject != null && subject.candidate().number() == candidate.number();
  }

  /** What tells a cue by its token. */
  interface Test {
    boolean is(Reading reading, int i);
  }

  /** All cues of a text outside of marks, in order. */
  static List<Cue> of(Reading reading) {
    List<Cue> cues = of(reading, Cue::isCue);
    cues.removeIf(cue -> cue.odds.all() < HOPELESS);
    return cues;
  }

  /** Those words of a text outside of marks that a test tells, each with the sentence around it. */
  static List<Cue> of(Reading reading, Test test) {
    List<Cue> cues = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (int i = 0; i < reading.words.length; i++) {
      if (i >= to) {
        from = i;
        to = sentenceEnd(reading, i);
      }
      if (reading.inside[i] < 0 && test.is(reading, i)) {
        int end = withoutStop(reading, i, Math.min(to, i + REACH));
        cues.add(of(reading, i, Math.max(from, i - REACH), end));
      }
    }
    return cues;
  }

  /** The cue at a token of a sentence. */
  static Cue of(Reading reading, int at, int from, int to) {
    return new Cue(at, from, to, Odds.of(reading, at, from, to), null);
  }

  private static boolean isCue(Reading reading, int i) {
    Word word = reading.words[i];
    if (word.is(WordClass.ACCORDING)) {
      return true;
    }
    boolean reports = word.reporting() >= LEAST || word.frames().share() >= LEAST;
    boolean leads = reading.code(i + 1) == Code.THAT && word.classes() == 0;
    return reports
        ? word.frames().all(reading, i) >= HOPELESS && Called.end(reading, i) == i
        : leads && reading.tokens.isWord(i);
  }

  private static int sentenceEnd(Reading reading, int from) {
    int i = from;
    while (i < reading.words.length && reading.sentence(i) == reading.sentence(from)) {
      i++;
    }
    return i;
  }

  private static int withoutStop(Reading reading, int at, int end) {
    int i = end;
    while (i > at + 1 && reading.code(i - 1) == Code.STOP) {
      i--;
    }
    return i;
  }

  /** The same with its subject, which stands right before or after it. */
  Cue withSubject(Sources sources) {
    return new Cue(at, from, to, odds, subject(sources));
  }

  private @Nullable Context subject(Sources sources) {
    int next = sources.at(at);
    for (int i = next - 1; i >= Math.max(0, next - SUBJECT); i--) {
      Context context = sources.get(i);
      if (context.verb() == at && context.candidate().first() >= from) {
        return context;
      }
    }
    boolean inverted = next < sources.size() && sources.get(next).inverted() == at;
    return inverted ? sources.get(next) : null;
  }
}
