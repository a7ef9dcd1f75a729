package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import java.util.List;

/**
 * What the forest of cues thinks of one cue and of those around it, in log-odds.
 *
 * @param own of the cue itself
 * @param last of the cue before it in its sentence
 * @param next of the cue behind it in its sentence
 * @param before the highest before it in its sentence
 * @param after the highest behind it in its sentence
 * @param sentenceBefore the highest in the sentence before
 * @param sentenceAfter the highest in the sentence behind
 * @param density cues that report for each sentence of the text, to be expected
 */
record Standing(
    double own,
    double last,
    double next,
    double before,
    double after,
    double sentenceBefore,
    double sentenceAfter,
    double density) {

  /** Stands for a cue that is not there or was given up; those that are looked at stand higher. */
  private static final double NOBODY = -3;

  /** Of a cue that no forest has looked at. */
  static final Standing UNKNOWN =
      new Standing(NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, 0);

  /** How likely the cue is to report. */
  double probability() {
    return Forest.probability(own);
  }

  /** Adds the columns. */
  void put(Row row) {
    row.put("own", own)
        .put("last", last)
        .put("next", next)
        .put("strongestBefore", before)
        .put("strongestAfter", after)
        .put("sentenceBefore", sentenceBefore)
        .put("sentenceAfter", sentenceAfter)
        .put("density", density);
  }

  /** The cues of a text in order, and where each stands. */
  static final class Table {

    private final Reading reading;
    private final List<Cue> cues;
    private final double[] margins;
    private final double[] before;
    private final double[] after;

    /** For each cue the first of its sentence, and the first behind it. */
    private final int[] opening;

    private final int[] ending;
    private final double density;

    /**
     * Looks at all cues of a text.
     *
     * @param reading the text
     * @param cues its cues in order
     * @param found the log-odds of each; negative infinity where one was given up
     */
    Table(Reading reading, List<Cue> cues, double[] found) {
      this.reading = reading;
      this.cues = cues;
      this.margins = new double[found.length];
      this.before = new double[found.length];
      this.after = new double[found.length];
      this.opening = new int[found.length];
      this.ending = new int[found.length];
      double reports = 0;
      for (int i = 0; i < found.length; i++) {
        margins[i] = Math.max(NOBODY, found[i]);
        reports += Forest.probability(found[i]);
        boolean goesOn = isBeside(i - 1, i);
        before[i] = goesOn ? Math.max(before[i - 1], margins[i - 1]) : NOBODY;
        opening[i] = goesOn ? opening[i - 1] : i;
      }
      for (int i = found.length - 1; i >= 0; i--) {
        boolean goesOn = isBeside(i, i + 1);
        after[i] = goesOn ? Math.max(after[i + 1], margins[i + 1]) : NOBODY;
        ending[i] = goesOn ? ending[i + 1] : i + 1;
      }
      this.density = reports / (1 + reading.sentence(reading.words.length));
    }

    private int sentence(int i) {
      return reading.sentence(cues.get(i).at());
    }

    private boolean isBeside(int i, int next) {
      return i >= 0 && next < margins.length && sentence(i) == sentence(next);
    }

    /** Where cue {@code i} stands. */
    Standing of(int i) {
      return new Standing(
          margins[i],
          isBeside(i - 1, i) ? margins[i - 1] : NOBODY,
          isBeside(i, i + 1) ? margins[i + 1] : NOBODY,
          before[i],
          after[i],
          highest(opening[i] - 1, sentence(i) - 1),
          highest(ending[i], sentence(i) + 1),
          density);
    }

    /** The highest in the sentence of a cue, where that is the one asked for. */
    private double highest(int i, int sentence) {
      boolean there = i >= 0 && i < margins.length && sentence(i) == sentence;
      return there ? Math.max(margins[i], Math.max(before[i], after[i])) : NOBODY;
    }
  }
}
