package dev.tearsheet.internal.quote;

/**
 * Whether a text speaks to its reader: advice, instructions, an offer. What "you know" and "it
 * offers" there is nobody's report.
 */
final class Address {

  /**
   * Share of words outside marks that mean the reader. Of 924 articles of PolNeAR 4 % have more, of
   * 691 pages of WCXB, most of them advice, 72 %.
   */
  private static final double SHARE = 0.008;

  /** Such words in the shortest of these texts. */
  private static final int LEAST = 4;

  /**
   * Least confidence of a report in such a text. On PolNeAR dev the f1 of characters is 0.739 at 0,
   * 0.738 at 0.4 and 0.735 at 0.5; WCXB's pages are given 15,200 reports at 0 and 8,300 at 0.4.
   */
  private static final double SURE = 0.4;

  private static final String[] READER = {
    "you", "your", "yours", "yourself", "you're", "you'll", "you've", "you'd"
  };

  private Address() {}

  /** The least confidence of a report in a text that speaks to its reader; 0 in others. */
  static double confidence(Reading reading) {
    int reader = 0;
    int words = 0;
    for (int i = 0; i < reading.words.length; i++) {
      if (reading.inside[i] < 0 && reading.tokens.isWord(i)) {
        words++;
        reader += means(reading, i) ? 1 : 0;
      }
    }
    return reader >= LEAST && reader > SHARE * words ? SURE : 0;
  }

  /** Whether a word means the reader. */
  static boolean means(Reading reading, int i) {
    return Character.toLowerCase(reading.tokens.first(i)) == 'y' && reading.isAny(i, READER);
  }
}
