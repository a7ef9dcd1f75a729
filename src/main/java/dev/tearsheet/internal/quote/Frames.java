package dev.tearsheet.internal.quote;

/**
 * How often a word reports, and what stands beside it when it does: "called for" and "called to"
 * are not the same.
 */
final class Frames {

  /** Classes of what follows. */
  static final int NEXT = 7;

  /** Classes of what stands before. */
  static final int LAST = 9;

  /** Least share that counts as one, so that its log-odds are finite. */
  private static final float LEAST = 0.01f;

  /** A tilt is written in tenths. */
  private static final double UNIT = 0.1;

  static final Frames NONE = new Frames(0, new byte[NEXT + LAST]);

  private final float share;
  private final double odds;
  private final byte[] tilts;

  private Frames(float share, byte[] tilts) {
    this.share = share;
    float least = Math.max(LEAST, share);
    this.odds = Math.log(least / (1 - least));
    this.tilts = tilts;
  }

  /** Frames of which only the share is known. */
  static Frames of(float share) {
    return new Frames(share, NONE.tilts);
  }

  /**
   * Frames in the form that resources have.
   *
   * @param cells a line's cells
   * @param from the cell of the share; the tilts after it may be left out
   */
  static Frames of(String[] cells, int from) {
    float share = Float.parseFloat(cells[from]);
    if (cells.length == from + 1) {
      return of(share);
    }
    byte[] tilts = new byte[NEXT + LAST];
    for (int i = 0; i < tilts.length; i++) {
      tilts[i] = Byte.parseByte(cells[from + 1 + i]);
    }
    return new Frames(share, tilts);
  }

  /** Share of the uses without marks that report. */
  float share() {
    return share;
  }

  /** The log-odds of that share. */
  double odds() {
    return odds;
  }

  /** What the token after a word adds to these. */
  double next(Reading reading, int i) {
    return UNIT * tilts[nextClass(reading, i)];
  }

  /** What the token before a word adds to these. */
  double last(Reading reading, int i) {
    return UNIT * tilts[NEXT + lastClass(reading, i)];
  }

  /** The log-odds of a word with what both its neighbours add. */
  double all(Reading reading, int i) {
    return odds() + next(reading, i) + last(reading, i);
  }

  /** The class of what follows a token. */
  static int nextClass(Reading reading, int i) {
    return switch (reading.code(i + 1, i)) {
      case Code.THAT, Code.COMPLEMENTIZER -> 0;
      case Code.TO -> 1;
      case Code.OF, Code.PREPOSITION -> 2;
      case Code.DETERMINER, Code.PRONOUN, Code.CAPITAL -> 3;
      case Code.OTHER, Code.CUE, Code.WEAK_CUE, Code.SAYS -> 4;
      case Code.AUXILIARY, Code.ADVERB, Code.CONJUNCTION -> 5;
      default -> 6;
    };
  }

  /** The class of what stands before a token. */
  static int lastClass(Reading reading, int i) {
    return switch (reading.code(i - 1, i)) {
      case Code.PRONOUN, Code.COMPLEMENTIZER, Code.THAT -> 0;
      case Code.CAPITAL, Code.GENITIVE -> 1;
      case Code.AUXILIARY -> 2;
      case Code.TO -> 3;
      case Code.DETERMINER, Code.OF, Code.PREPOSITION -> 4;
      case Code.OTHER, Code.CUE, Code.WEAK_CUE, Code.SAYS -> 5;
      case Code.ADVERB, Code.CONJUNCTION -> 6;
      case Code.COMMA, Code.DASH, Code.MARK, Code.QUOTED -> 7;
      default -> 8;
    };
  }
}
