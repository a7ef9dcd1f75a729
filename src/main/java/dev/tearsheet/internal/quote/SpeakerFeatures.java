package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The candidates of one quoted stretch after the other, and what tells which is its source. */
final class SpeakerFeatures {

  /**
   * Candidates looked at before and after a stretch. Of 8,245 sources of PolNeAR train, 16 stand
   * farther before and 6 farther after.
   */
  private static final int BEFORE = 10;

  private static final int AFTER = 5;

  /** Farthest candidate, in tokens outside of quotes. */
  private static final int FARTHEST = 90;

  private final Reading reading;
  private final Sources sources;
  private final People people;
  private final StretchFeatures stretchFeatures;
  private final Row row = new Row();
  private final List<Context> candidates = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private final float[][] rows = new float[BEFORE + AFTER + 1][];
  private final float[] strengths = new float[BEFORE + AFTER + 1];

  /** The strongest cue between a candidate and the stretch, and the clauses begun there. */
  private record Cue(float share, int at, int clauses) {

    static final Cue NONE = new Cue(0, -1, 0);
  }

  SpeakerFeatures(Sources sources, People people) {
    this.reading = sources.reading;
    this.sources = sources;
    this.people = people;
    this.stretchFeatures = new StretchFeatures(reading);
  }

  /** The candidates of the stretch read last, in the order of {@link #rows}. */
  List<Context> candidates() {
    return candidates;
  }

  /** The rows of the stretch read last; there may be more of them than candidates. */
  float[][] rows() {
    return rows;
  }

  List<String> names() {
    return row.names();
  }

  float[] copy(int candidate) {
    return java.util.Arrays.copyOf(rows[candidate], row.size());
  }

  /** Reads a stretch: the candidates around it, and the source of the stretch before it. */
  void read(int s, @Nullable Context previous) {
    Stretch stretch = reading.stretches.get(s);
    candidates.clear();
    cues.clear();
    before(stretch);
    after(stretch);
    if (previous != null
        && !holds(previous.candidate().number())
        && !isOwn(stretch, previous.candidate())) {
      candidates.add(previous);
      cues.add(Cue.NONE);
    }
    row.clear();
    stretchFeatures.put(row, s, previous);
    int shared = row.size();
    float most = 0;
    float second = 0;
    for (int i = 0; i < candidates.size(); i++) {
      strengths[i] = strength(stretch, candidates.get(i));
      second = Math.max(second, Math.min(most, strengths[i]));
      most = Math.max(most, strengths[i]);
    }
    int cuedBeside = cuedBeside(stretch);
    for (int i = 0; i < candidates.size(); i++) {
      row.rewind(shared);
      candidate(candidates.get(i), previous);
      place(stretch, candidates.get(i), cuedBeside);
      cues(stretch, candidates.get(i), cues.get(i));
      rivals(i, most, second);
      rows[i] = row.copyInto(rows[i]);
    }
  }

  private boolean holds(int number) {
    for (Context context : candidates) {
      if (context.candidate().number() == number) {
        return true;
      }
    }
    return false;
  }

  private void before(Stretch stretch) {
    int paragraph = reading.paragraph(stretch.first());
    int at = sources.at(stretch.first());
    Cue cue = Cue.NONE;
    int to = stretch.first() - 1;
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      Context context = sources.get(i);
      Candidate candidate = context.candidate();
      if (cannotSpeak(stretch, context)) {
        continue;
      }
      if (paragraph - reading.paragraph(candidate.first()) > 1
          || gap(stretch, candidate) > FARTHEST) {
        return;
      }
      cue = strongest(cue, candidate.last(), to);
      to = Math.min(to, candidate.last());
      candidates.add(context);
      cues.add(cue);
    }
  }

  private void after(Stretch stretch) {
    int paragraph = reading.paragraph(stretch.first());
    int at = sources.at(stretch.first());
    Cue cue = Cue.NONE;
    int from = stretch.after();
    for (int i = at; i < Math.min(sources.size(), at + AFTER); i++) {
      Context context = sources.get(i);
      Candidate candidate = context.candidate();
      if (cannotSpeak(stretch, context)) {
        continue;
      }
      if (reading.paragraph(candidate.first()) > paragraph + 1
          || gap(stretch, candidate) > FARTHEST / 2) {
        return;
      }
      cue = strongest(cue, from, candidate.first());
      from = Math.max(from, candidate.first());
      candidates.add(context);
      cues.add(cue);
    }
  }

  private boolean cannotSpeak(Stretch stretch, Context context) {
    return isOwn(stretch, context.candidate())
        || context.isObject()
        || isLabel(context.candidate())
        || people.isAdverb(context.candidate())
        || Hearer.isDative(reading, context);
  }

  /** "EXCLUSIVE: …", "Update: …". */
  private boolean isLabel(Candidate candidate) {
    return reading.code(candidate.last()) == Code.COLON
        && reading.startsParagraph(candidate.first())
        && Dialogue.isLabel(reading, candidate);
  }

  /** A title in marks is not said by itself. */
  private static boolean isOwn(Stretch stretch, Candidate candidate) {
    return candidate.first() >= stretch.first() && candidate.last() <= stretch.last();
  }

  /** Tokens looked at for a cue; only quotes of hundreds of words make a longer way. */
  private static final int REACH = 300;

  private Cue strongest(Cue known, int from, int to) {
    float share = known.share;
    int at = known.at;
    for (int i = Math.max(from, to - REACH); i < to; i++) {
      if (reading.quoting[i] > share) {
        share = reading.quoting[i];
        at = i;
      }
    }
    int clauses = from < to ? reading.clauses[to] - reading.clauses[from] : 0;
    boolean same = at == known.at && clauses == 0;
    return same ? known : new Cue(share, at, known.clauses + clauses);
  }

  private static boolean isAfter(Stretch stretch, Candidate candidate) {
    return candidate.first() >= stretch.last();
  }

  private int gap(Stretch stretch, Candidate candidate) {
    return isAfter(stretch, candidate)
        ? reading.outside[candidate.first()] - reading.outside[stretch.last()]
        : reading.outside[stretch.first()] - reading.outside[candidate.last()];
  }

  private void candidate(Context context, @Nullable Context previous) {
    Candidate candidate = context.candidate();
    int first = candidate.first();
    int verb = context.verb();
    row.put("form", candidate.form().code())
        .put("length", context.last() - context.first())
        .put("gender", candidate.gender().code())
        .put("naming", context.naming())
        .put("before", context.before())
        .put("after", context.after())
        .put("beforeNext", reading.code(context.first() - 2, context.first()))
        .put("afterNext", reading.code(context.last() + 1, context.last() - 1))
        .put("verb", verb < 0 ? 0 : reading.words[verb].quoting())
        .put("verbReports", verb < 0 ? 0 : reading.words[verb].reporting())
        .put("verbGap", context.verbGap())
        .put("inverted", context.inverted() < 0 ? 0 : reading.word(context.inverted()).quoting())
        .put("part", context.part())
        .put("predicate", context.predicate())
        .put("free", context.free())
        .put("over", context.over() < 0 ? 0 : reading.word(context.over()).quoting())
        .put(
            "participle",
            context.participle() < 0 ? 0 : reading.word(context.participle()).quoting())
        .put("for", reading.isFor(context.first() - 1))
        .put("finiteBefore", Grammar.verb(reading, context.first() - 1))
        .put("mentions", Math.min(20, people.mentions(candidate)))
        .put("sentenceStart", reading.startsSentence(first))
        .put("isPrevious", previous != null && previous.candidate().number() == candidate.number())
        .put("samePerson", previous != null && people.same(previous.candidate(), candidate));
  }

  private void place(Stretch stretch, Context context, int cuedBeside) {
    Candidate candidate = context.candidate();
    boolean after = isAfter(stretch, candidate);
    int to = after ? candidate.first() : stretch.first();
    int from = Math.min(to, after ? stretch.last() : candidate.last());
    int outside = reading.outside[to] - reading.outside[from];
    row.put("isAfter", after)
        .put("gap", gap(stretch, candidate))
        .put("between", sources.at(to) - sources.at(from))
        .put("freeBefore", sources.freeBefore(sources.at(candidate.first())))
        .put("freeBetween", freeBetween(stretch, candidate, after))
        .put("cuedBetween", cuedBetween(stretch, candidate, after))
        .put("cuedBeside", cuedBeside)
        .put("commas", reading.commas[to] - reading.commas[from])
        .put(
            "sentences",
            reading.sentence(after ? candidate.first() : stretch.first())
                - reading.sentence(after ? stretch.last() - 1 : candidate.first()))
        .put(
            "paragraphs", reading.paragraph(candidate.first()) - reading.paragraph(stretch.first()))
        .put("quotedBetween", Math.min(30, to - from - outside));
  }

  /** Candidates with cues of their own in the stretch's sentence. */
  private int cuedBeside(Stretch stretch) {
    int sentence = reading.sentence(stretch.first());
    int count = 0;
    for (Context context : candidates) {
      boolean beside = reading.sentence(context.candidate().first()) == sentence;
      count += beside && context.isCued() ? 1 : 0;
    }
    return count;
  }

  /** Candidates with cues of their own that are nearer. */
  private int cuedBetween(Stretch stretch, Candidate candidate, boolean after) {
    int at = sources.at(candidate.first());
    int near = sources.at(stretch.first());
    return after ? sources.cued(near, at) : sources.cued(Math.min(near, at + 1), near);
  }

  /** Candidates that may be subjects and are nearer. */
  private int freeBetween(Stretch stretch, Candidate candidate, boolean after) {
    int at = sources.at(candidate.first());
    int near = sources.at(stretch.first());
    return after ? sources.free(near, at) : sources.free(Math.min(near, at + 1), near);
  }

  private void cues(Stretch stretch, Context context, Cue cue) {
    Candidate candidate = context.candidate();
    boolean after = isAfter(stretch, candidate);
    int at = cue.at;
    row.put("cueBetween", cue.share)
        .put(
            "cueFromCandidate",
            at < 0 ? 99 : after ? candidate.first() - at : at - candidate.last())
        .put("cueFromStretch", at < 0 ? 99 : distance(stretch, after, at))
        .put("clausesBetween", cue.clauses)
        .put(
            "verbFromStretch",
            context.verb() < 0 ? 99 : clip(distance(stretch, after, context.verb())))
        .put(
            "invertedFromStretch",
            context.inverted() < 0 ? 99 : clip(distance(stretch, after, context.inverted())));
  }

  private static int distance(Stretch stretch, boolean after, int at) {
    return after ? at - stretch.after() : stretch.first() - at;
  }

  private static int clip(int distance) {
    return Math.max(-20, Math.min(60, distance));
  }

  /** How good a subject of a cue near the stretch the candidate is, and the best of the others. */
  private void rivals(int i, float most, float second) {
    row.put("strength", strengths[i]).put("rival", strengths[i] == most ? second : most);
  }

  private float strength(Stretch stretch, Context context) {
    boolean after = isAfter(stretch, context.candidate());
    return Math.max(
        strength(stretch, after, context.verb()), strength(stretch, after, context.inverted()));
  }

  private float strength(Stretch stretch, boolean after, int verb) {
    return verb < 0
        ? 0
        : reading.quoting[verb] / (1 + Math.abs(distance(stretch, after, verb)) / HALF);
  }

  /** Tokens from the stretch at which a cue counts half. */
  private static final float HALF = 6;
}
