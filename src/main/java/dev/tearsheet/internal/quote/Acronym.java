package dev.tearsheet.internal.quote;

/** The initials of a name, in brackets behind it: "Harbor Transit Agency (HTA)". */
final class Acronym {

  private static final int LONGEST = 8;

  /** Tokens of the longest name, small words included. */
  private static final int NAME = 3 * LONGEST;

  private Acronym() {}

  /**
   * Where the name starts whose initials stand in brackets.
   *
   * @return a token number, or -1 for a candidate that is nobody's initials in brackets
   */
  static int start(Reading reading, Candidate candidate) {
    int at = candidate.nameFirst();
    int length = reading.tokens.length(at);
    boolean initials =
        candidate.nameLast() - at == 1
            && length <= LONGEST
            && reading.tokens.isAllCapitals(at)
            && isBracketed(reading, at);
    return initials ? start(reading, at - 1, reading.tokens.folded(at)) : -1;
  }

  private static int start(Reading reading, int bracket, String initials) {
    int open = initials.length();
    int i = bracket;
    int least = Math.max(0, bracket - NAME);
    while (open > 0 && i > least && reading.sentence(i - 1) == reading.sentence(bracket)) {
      i--;
      if (!reading.tokens.isCapital(i)) {
        if (!isSmall(reading.code(i))) {
          return -1;
        }
      } else if (Character.toLowerCase(reading.tokens.first(i)) != initials.charAt(--open)) {
        return -1;
      }
    }
    return open == 0 ? i : -1;
  }

  private static boolean isSmall(int code) {
    return code == Code.OF
        || code == Code.PREPOSITION
        || code == Code.CONJUNCTION
        || code == Code.DETERMINER;
  }

  private static boolean isBracketed(Reading reading, int at) {
    int start = reading.tokens.start(at);
    int end = reading.tokens.end(at);
    String text = reading.text;
    return at > 0
        && text.charAt(start - 1) == '('
        && end < text.length()
        && text.charAt(end) == ')';
  }
}
