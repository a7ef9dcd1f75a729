package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/** What all candidates of a quoted stretch share: the stretch, and what was quoted before it. */
final class StretchFeatures {

  /** Tokens around a stretch looked at for a cue. */
  private static final int NEAR = 7;

  /** Tokens around a stretch looked at for the subjunctive of its sentence. */
  private static final int CLAUSE = 20;

  /** Tokens whose capitals tell a title of a work. */
  private static final int TITLE = 12;

  /** Stands for a distance to nothing. */
  private static final int FAR = 99;

  private final Reading reading;

  StretchFeatures(Reading reading) {
    this.reading = reading;
  }

  void put(Row row, int s, @Nullable Context previous) {
    Stretch stretch = reading.stretches.get(s);
    inside(row, stretch);
    around(row, stretch);
    history(row, stretch, s, previous);
  }

  private void inside(Row row, Stretch stretch) {
    int first = stretch.first();
    row.put("english", reading.lexicon.isEnglish())
        .put("words", Math.min(40, stretch.last() - first))
        .put("capital", reading.tokens.isCapital(first))
        .put("single", stretch.single())
        .put("closed", stretch.closed())
        .put("firstInside", reading.code(first))
        .put("lastInside", reading.code(stretch.last() - 1))
        .put("headline", reading.paragraph(first) == 0)
        .put("capitals", capitals(stretch));
  }

  private void around(Row row, Stretch stretch) {
    int first = stretch.first();
    int open = first - 1;
    int after = stretch.after();
    row.put("beforeOpen", open <= 0 ? 0 : reading.code(open - 1, first))
        .put("beforeOpenNext", open <= 1 ? 0 : reading.code(open - 2, first))
        .put("afterClose", reading.code(after, first))
        .put("afterCloseNext", reading.code(after + 1, first))
        .put("opensParagraph", open <= 0 || reading.paragraph(open - 1) != reading.paragraph(first))
        .put(
            "as",
            open > 0 && (reading.tokens.is(open - 1, "as") || reading.tokens.is(open - 1, "als")))
        .put(
            "subjunctive",
            subjunctive(open - CLAUSE, open, first) || subjunctive(after, after + CLAUSE, first))
        .put("work", Works.isBeside(reading, stretch))
        .put("cueBefore", near(open - NEAR, open, first))
        .put("cueAfter", near(after, after + NEAR, first));
  }

  private float capitals(Stretch stretch) {
    int capitals = 0;
    int end = Math.min(stretch.last(), stretch.first() + TITLE);
    for (int i = stretch.first(); i < end; i++) {
      capitals += reading.tokens.isCapital(i) ? 1 : 0;
    }
    return capitals / (float) (end - stretch.first());
  }

  private boolean subjunctive(int from, int to, int stretch) {
    int sentence = reading.sentence(stretch);
    for (int i = Math.max(0, from); i < Math.min(reading.words.length, to); i++) {
      if (reading.inside[i] < 0
          && reading.words[i].is(WordClass.SUBJUNCTIVE)
          && reading.sentence(i) == sentence) {
        return true;
      }
    }
    return false;
  }

  private float near(int from, int to, int stretch) {
    float best = 0;
    for (int i = Math.max(0, from); i < Math.min(reading.words.length, to); i++) {
      if (reading.quoting[i] > best && reading.paragraph(i) == reading.paragraph(stretch)) {
        best = reading.quoting[i];
      }
    }
    return best;
  }

  private void history(Row row, Stretch stretch, int s, @Nullable Context previous) {
    Stretch last = s > 0 ? reading.stretches.get(s - 1) : null;
    Stretch next = s + 1 < reading.stretches.size() ? reading.stretches.get(s + 1) : null;
    int paragraph = reading.paragraph(stretch.first());
    row.put("previousKnown", previous != null)
        .put("previousGap", last == null ? FAR : gap(last, stretch))
        .put(
            "previousParagraph",
            last == null ? FAR : Math.min(9, paragraph - reading.paragraph(last.first())))
        .put("previousClosed", last != null && last.closed())
        .put(
            "previousAfter",
            previous != null && last != null && previous.candidate().first() >= last.last())
        .put("nextGap", next == null ? FAR : gap(stretch, next));
  }

  private int gap(Stretch from, Stretch to) {
    return Math.min(60, reading.outside[to.first()] - reading.outside[from.last()]);
  }
}
