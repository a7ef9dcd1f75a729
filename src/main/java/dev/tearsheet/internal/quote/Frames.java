package dev.tearsheet.internal.quote;

import java.util.List;

/**
 * How often a word reports, and what stands beside it when it does: "called for" and "called to"
 * are not the same.
 */
final class Frames {

  /** Classes of what follows. */
  static final int NEXT = 7;

  /** Classes of what stands before. */
  static final int LAST = 9;

  /** Words behind a verb that tell what it does ("called for", "called on"). */
  private static final List<String> RELATIONS =
      List.of(
          "for", "on", "about", "with", "against", "in", "at", "from", "by", "of", "over", "as",
          "into", "to", "that");

  /** Numbers of no relation, of other prepositions and of other words that open clauses. */
  static final int UNRELATED = 0;

  private static final int PREPOSITION = RELATIONS.size() + 1;
  private static final int COMPLEMENTIZER = RELATIONS.size() + 2;

  /** How many relations there are. */
  static final int RELATED = RELATIONS.size() + 3;

  /** Tokens behind a verb of which one may relate it. */
  private static final int REACH = 4;

  /** Least share that counts as one, so that its log-odds are finite. */
  private static final float LEAST = 0.01f;

  /** A tilt is written in tenths. */
  private static final double UNIT = 0.1;

  static final Frames NONE = new Frames(0, new byte[NEXT + LAST + RELATED]);

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
   * @param from the cell of the share; the tilts after it may be left out, and each "number:tilt"
   *     of a relation
   */
  static Frames of(String[] cells, int from) {
    float share = Float.parseFloat(cells[from]);
    if (cells.length == from + 1) {
      return of(share);
    }
    byte[] tilts = new byte[NEXT + LAST + RELATED];
    for (int i = 0; i < NEXT + LAST; i++) {
      tilts[i] = Byte.parseByte(cells[from + 1 + i]);
    }
    for (int i = from + 1 + NEXT + LAST; i < cells.length; i++) {
      int colon = cells[i].indexOf(':');
      int relation = Integer.parseInt(cells[i].substring(0, colon));
      tilts[NEXT + LAST + relation] = Byte.parseByte(cells[i].substring(colon + 1));
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

  /** What the preposition or conjunction behind a word adds to these. */
  double relation(Reading reading, int i) {
    return UNIT * tilts[NEXT + LAST + relationAfter(reading, i)];
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

  /** The number of the first relation behind a token, before any comma. */
  static int relationAfter(Reading reading, int i) {
    for (int j = i + 1; j <= i + REACH; j++) {
      int code = reading.code(j, i);
      if (code <= Code.STOP) {
        return UNRELATED;
      } else if (reading.word(j).relation() != UNRELATED) {
        return reading.word(j).relation();
      }
    }
    return UNRELATED;
  }

  /** The number of a word as a relation. */
  static int relation(String folded, int code) {
    return switch (code) {
      case Code.OF, Code.PREPOSITION -> listed(folded, PREPOSITION);
      case Code.TO, Code.THAT, Code.COMPLEMENTIZER -> listed(folded, COMPLEMENTIZER);
      default -> UNRELATED;
    };
  }

  private static int listed(String folded, int otherwise) {
    int listed = RELATIONS.indexOf(folded);
    return listed < 0 ? otherwise : listed + 1;
  }
}
