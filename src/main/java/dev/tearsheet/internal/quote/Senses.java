package dev.tearsheet.internal.quote;

/**
 * What a word form can mean, in ninths of its uses: whether it is a verb, a noun or an adjective,
 * and of what kind the verb and the noun are ("accusations": a noun, of what is told). So a word
 * that no annotated text reports with is known by those of its kind.
 */
final class Senses {

  static final int VERB = 0;
  static final int NOUN = 1;
  static final int ADJECTIVE = 2;

  /** Kinds of verbs, in ninths of its uses as one: to tell, think, feel, deal with others, be. */
  static final int TELLS = 3;

  static final int THINKS = 4;
  static final int FEELS = 5;
  static final int SOCIAL = 6;
  static final int STATE = 7;

  /** Kinds of nouns, in ninths of its uses as one. */
  static final int TOLD = 8;

  static final int THOUGHT = 9;
  static final int PERSON = 10;
  static final int GROUP = 11;
  static final int ACT = 12;

  static final int COLUMNS = 13;

  static final Senses NONE = new Senses(new byte[COLUMNS]);

  private final byte[] shares;

  private Senses(byte[] shares) {
    this.shares = shares;
  }

  /**
   * Senses in the form that resources have.
   *
   * @param digits a digit for each
   */
  static Senses of(String digits) {
    byte[] shares = new byte[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      shares[i] = (byte) (digits.charAt(i) - '0');
    }
    return new Senses(shares);
  }

  /** The ninths of a sense. */
  int share(int sense) {
    return shares[sense];
  }
}
