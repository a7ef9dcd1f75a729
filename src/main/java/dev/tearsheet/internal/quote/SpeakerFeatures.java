package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells whether a candidate is the source of a quoted stretch. */
final class SpeakerFeatures {

  /** Candidates looked at before and after a stretch. */
  private static final int BEFORE = 14;

  private static final int AFTER = 7;

  /** Farthest candidate, in tokens outside of quotes. */
  private static final int FARTHEST = 90;

  /** Tokens around a stretch looked at for a cue. */
  private static final int NEAR = 7;

  private final Reading reading;
  private final People people;
  private final Row row = new Row();

  SpeakerFeatures(Reading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  /** The candidates of a stretch: those around it, and the source of the stretch before it. */
  List<Context> candidates(int s, @Nullable Context previous) {
    Stretch stretch = reading.stretches.get(s);
    List<Context> near = new ArrayList<>();
    int paragraph = reading.paragraph(stretch.first());
    int at = reading.sourceAt[stretch.first()];
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      Context context = reading.sources.get(i);
      int first = context.candidate().first();
      if (paragraph - reading.paragraph(first) > 1 || gap(stretch, context) > FARTHEST) {
        break;
      }
      near.add(context);
    }
    int end = Math.min(reading.sources.size(), at + AFTER);
    for (int i = at; i < end; i++) {
      Context context = reading.sources.get(i);
      if (reading.paragraph(context.candidate().first()) > paragraph + 1
          || gap(stretch, context) > FARTHEST / 2) {
        break;
      }
      near.add(context);
    }
    if (previous != null && !near.contains(previous)) {
      near.add(previous);
    }
    return near;
  }

  List<String> names() {
    return row.names();
  }

  float[] copy() {
    return row.copy();
  }

  private boolean isAfter(Stretch stretch, Context context) {
    return context.candidate().first() >= stretch.last();
  }

  private int gap(Stretch stretch, Context context) {
    Candidate candidate = context.candidate();
    return isAfter(stretch, context)
        ? reading.outside[candidate.first()] - reading.outside[stretch.last()]
        : reading.outside[stretch.first()] - reading.outside[candidate.last()];
  }

  float[] row(int s, Context context, @Nullable Context previous) {
    row.clear();
    Stretch stretch = reading.stretches.get(s);
    candidate(context);
    place(stretch, context);
    cues(stretch, context);
    stretch(stretch);
    history(stretch, s, context, previous);
    return row.values();
  }

  private void candidate(Context context) {
    Candidate candidate = context.candidate();
    row.put("form", candidate.form().code())
        .put("length", candidate.last() - candidate.first())
        .put("gender", candidate.gender().code())
        .put("possessive", candidate.possessive())
        .put("naming", context.naming())
        .put("before", context.before())
        .put("after", context.after())
        .put("beforeNext", reading.code(candidate.first() - 2, candidate.first()))
        .put("afterNext", reading.code(candidate.last() + 1, candidate.last() - 1))
        .put("verb", context.verb() < 0 ? 0 : reading.word(context.verb()).quoting())
        .put("verbReports", context.verb() < 0 ? 0 : reading.word(context.verb()).reporting())
        .put("verbGap", context.verbGap())
        .put("inserted", context.inserted())
        .put("inverted", context.inverted() < 0 ? 0 : reading.word(context.inverted()).quoting())
        .put("mentions", Math.min(20, people.mentions(candidate)))
        .put(
            "sentenceStart",
            candidate.first() == 0
                || reading.sentence(candidate.first() - 1) != reading.sentence(candidate.first()));
  }

  private void place(Stretch stretch, Context context) {
    Candidate candidate = context.candidate();
    boolean after = isAfter(stretch, context);
    int from = after ? stretch.last() : candidate.last();
    int to = after ? candidate.first() : stretch.first();
    int between = reading.sourceAt[to] - reading.sourceAt[Math.min(from, to)];
    row.put("isAfter", after)
        .put("gap", gap(stretch, context))
        .put("between", between)
        .put("commas", reading.commas[to] - reading.commas[Math.min(from, to)])
        .put(
            "sentences",
            reading.sentence(after ? candidate.first() : stretch.first())
                - reading.sentence(after ? stretch.last() - 1 : candidate.first()))
        .put(
            "paragraphs", reading.paragraph(candidate.first()) - reading.paragraph(stretch.first()))
        .put(
            "quotedBetween",
            Math.min(30, to - from - (reading.outside[to] - reading.outside[Math.min(from, to)])));
  }

  /** The best cue between candidate and stretch, and how near it is to both. */
  private void cues(Stretch stretch, Context context) {
    Candidate candidate = context.candidate();
    boolean after = isAfter(stretch, context);
    int from = after ? stretch.after() : candidate.last();
    int to = Math.min(after ? candidate.first() : stretch.first() - 1, from + 60);
    float best = 0;
    int at = -1;
    int stops = 0;
    for (int i = from; i < to; i++) {
      if (reading.inside[i] < 0) {
        float cue = reading.words[i].quoting();
        if (cue > best) {
          best = cue;
          at = i;
        }
        stops +=
            reading.words[i].isAny(WordClass.CONJUNCTION.bit() | WordClass.RELATIVE.bit()) ? 1 : 0;
      }
    }
    int verb = context.verb();
    row.put("cueBetween", best)
        .put(
            "cueFromCandidate",
            at < 0 ? 99 : after ? candidate.first() - at : at - candidate.last())
        .put("cueFromStretch", at < 0 ? 99 : after ? at - stretch.after() : stretch.first() - at)
        .put("clausesBetween", stops)
        .put(
            "verbFromStretch",
            verb < 0 ? 99 : clip(after ? verb - stretch.after() : stretch.first() - verb))
        .put(
            "invertedFromStretch",
            context.inverted() < 0
                ? 99
                : clip(
                    after
                        ? context.inverted() - stretch.after()
                        : stretch.first() - context.inverted()));
  }

  private static int clip(int distance) {
    return Math.max(-20, Math.min(60, distance));
  }

  private void stretch(Stretch stretch) {
    int first = stretch.first();
    int open = first - 1;
    row.put("words", Math.min(40, stretch.last() - first))
        .put("capital", reading.tokens.isCapital(first))
        .put("single", stretch.single())
        .put("closed", stretch.closed())
        .put("lastInside", reading.code(stretch.last() - 1))
        .put("beforeOpen", open <= 0 ? 0 : reading.code(open - 1, first))
        .put("beforeOpenNext", open <= 1 ? 0 : reading.code(open - 2, first))
        .put("afterClose", reading.code(stretch.after(), first))
        .put("afterCloseNext", reading.code(stretch.after() + 1, first))
        .put("paragraphStart", open <= 0 || reading.paragraph(open - 1) != reading.paragraph(first))
        .put("cueBefore", near(open - NEAR, open, first))
        .put("cueAfter", near(stretch.after(), stretch.after() + NEAR, first))
        .put("headline", reading.paragraph(first) == 0)
        .put("capitals", capitals(stretch));
  }

  private float capitals(Stretch stretch) {
    int capitals = 0;
    int end = Math.min(stretch.last(), stretch.first() + 12);
    for (int i = stretch.first(); i < end; i++) {
      capitals += reading.tokens.isCapital(i) ? 1 : 0;
    }
    return capitals / (float) (end - stretch.first());
  }

  private float near(int from, int to, int stretch) {
    float best = 0;
    for (int i = Math.max(0, from); i < Math.min(reading.words.length, to); i++) {
      if (reading.inside[i] < 0 && reading.paragraph(i) == reading.paragraph(stretch)) {
        best = Math.max(best, reading.words[i].quoting());
      }
    }
    return best;
  }

  private void history(Stretch stretch, int s, Context context, @Nullable Context previous) {
    Stretch last = s > 0 ? reading.stretches.get(s - 1) : null;
    boolean same = previous != null && previous.candidate().equals(context.candidate());
    row.put("isPrevious", same)
        .put(
            "samePerson",
            previous != null && people.same(previous.candidate(), context.candidate()))
        .put("previousKnown", previous != null)
        .put(
            "previousGap",
            last == null
                ? 99
                : Math.min(60, reading.outside[stretch.first()] - reading.outside[last.last()]))
        .put(
            "previousParagraph",
            last == null
                ? 99
                : Math.min(9, reading.paragraph(stretch.first()) - reading.paragraph(last.first())))
        .put("previousClosed", last != null && last.closed())
        .put(
            "previousAfter",
            previous != null && last != null && previous.candidate().first() >= last.last())
        .put(
            "nextGap",
            s + 1 >= reading.stretches.size()
                ? 99
                : Math.min(
                    60,
                    reading.outside[reading.stretches.get(s + 1).first()]
                        - reading.outside[stretch.last()]));
  }
}
