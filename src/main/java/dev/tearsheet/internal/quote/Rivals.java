package dev.tearsheet.internal.quote;

import java.util.List;

/** The cues of a text, each beside the others of its sentence, of which mostly one reports. */
final class Rivals {

  /** Log-odds and distance of a cue that is not there. */
  private static final double NOBODY = -9;

  private static final int FAR = 99;

  private final Reading reading;
  private final List<Cue> cues;
  private final double[] before;
  private final double[] after;

  Rivals(Reading reading, List<Cue> cues) {
    this.reading = reading;
    this.cues = cues;
    this.before = new double[cues.size()];
    this.after = new double[cues.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = isBeside(i - 1) ? Math.max(before[i - 1], odds(i - 1)) : NOBODY;
    }
    for (int i = before.length - 1; i >= 0; i--) {
      after[i] = isBeside(i) ? Math.max(after[i + 1], odds(i + 1)) : NOBODY;
    }
  }

  /** Whether a cue and the next stand in one sentence. */
  private boolean isBeside(int i) {
    return i >= 0
        && i + 1 < before.length
        && reading.sentence(cues.get(i).at()) == reading.sentence(cues.get(i + 1).at());
  }

  /** The columns of one cue. */
  void put(int i, Row row) {
    cues.get(i).odds().put(row);
    boolean last = isBeside(i - 1);
    boolean next = isBeside(i);
    row.put("rivalsBefore", before[i])
        .put("rivalsAfter", after[i])
        .put("rivalLast", last ? odds(i - 1) : NOBODY)
        .put("rivalNext", next ? odds(i + 1) : NOBODY)
        .put("gapLast", last ? gap(i - 1) : FAR)
        .put("gapNext", next ? gap(i) : FAR);
  }

  private double odds(int i) {
    return cues.get(i).odds().all();
  }

  private int gap(int i) {
    return cues.get(i + 1).at() - cues.get(i).at();
  }
}
