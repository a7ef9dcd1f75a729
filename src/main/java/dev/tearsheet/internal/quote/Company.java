package dev.tearsheet.internal.quote;

/**
 * What a word tells of a report by where it stands: as subject or object of the verb ("lawyers
 * hope", "won a race"), or at an edge of what is reported ("but" goes on less often than "or").
 */
final class Company {

  /** The word before a verb and its auxiliaries. */
  static final int SUBJECT = 0;

  /** The noun behind a verb. */
  static final int OBJECT = 1;

  /** The first word of content, and the one before it. */
  static final int FIRST = 2;

  static final int BEFORE = 3;

  /** The word behind content, and the one behind that. */
  static final int END = 4;

  static final int BEYOND = 5;

  static final int PLACES = 6;

  /** A tilt is written in tenths. */
  private static final double UNIT = 0.1;

  static final Company NONE = new Company(new byte[PLACES]);

  private final byte[] tilts;

  private Company(byte[] tilts) {
    this.tilts = tilts;
  }

  /**
   * Company in the form that resources have.
   *
   * @param cells a line's cells: the word, and a tilt for each place
   */
  static Company of(String[] cells) {
    byte[] tilts = new byte[PLACES];
    for (int i = 0; i < PLACES; i++) {
      tilts[i] = Byte.parseByte(cells[i + 1]);
    }
    return new Company(tilts);
  }

  /**
   * What a token adds to the log-odds at a place; nothing by a name, which is of its time, and
   * nothing beyond the text.
   */
  static double tilt(Reading reading, int i, int place) {
    if (i < 0 || i >= reading.words.length) {
      return 0;
    }
    boolean tells = !reading.tokens.isCapital(i) || reading.startsSentence(i);
    return tells ? UNIT * reading.word(i).company().tilts[place] : 0;
  }
}
