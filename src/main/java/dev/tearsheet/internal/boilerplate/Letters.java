package dev.tearsheet.internal.boilerplate;

/** Letters and digits in the form in which they are compared; looked up, as every page's are. */
final class Letters {

  /** From here on characters are worked out: below are the scripts that part words by spaces. */
  private static final int TABLE = 0x0e00;

  private static final char[] SMALL = new char[TABLE];
  private static final char[] FOLDED = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      SMALL[c] = workedOut(c);
      FOLDED[c] = Character.isDigit(c) ? '0' : SMALL[c];
    }
  }

  private Letters() {}

  /** The letter in lower case, or the digit; 0 for what is neither. */
  static char small(char c) {
    return c < TABLE ? SMALL[c] : workedOut(c);
  }

  /** As {@link #small}, but each digit is a 0. */
  static char folded(char c) {
    if (c < TABLE) {
      return FOLDED[c];
    }
    return Character.isDigit(c) ? '0' : workedOut(c);
  }

  private static char workedOut(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }
}
