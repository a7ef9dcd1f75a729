package dev.tearsheet.internal.quote;

/**
 * The role that a verb gives to somebody named before it, or that "as" gives to somebody named
 * behind.
 *
 * <pre>{@code
 * "Bo Dahl, who is the governor of Lund," → governor
 * "Eva Lind was elected mayor in May." → mayor
 * "As governor, Bo Dahl built a dam." → governor
 * }</pre>
 *
 * <p>"was" alone tells of what somebody is no more.
 */
final class Predicate {

  /** Verbs of who is something now; behind "serves" and some others stands "as". */
  private static final String[] IS = {
    "is", "became", "becomes", "remains", "serves", "works", "elected", "named", "appointed"
  };

  /** What may stand before these verbs: "who has since been named". */
  private static final String[] BEFORE = {
    "who", "was", "has", "been", "now", "also", "since", "later", "recently", "currently", "then"
  };

  /** What may stand between the verb and the role: "now serves as the new police chief". */
  private static final String[] BETWEEN = {"as", "now", "also", "currently", "still"};

  /** Tokens from the name to the role. */
  private static final int REACH = 9;

  private final Reading reading;

  Predicate(Reading reading) {
    this.reading = reading;
  }

  /** First token of the role's phrase without its article, or -1. */
  int after(Candidate name) {
    int i = name.last();
    i = reading.code(i, name.first()) == Code.COMMA && reading.isAny(i + 1, "who") ? i + 1 : i;
    while (reading.isAny(i, BEFORE) && i < name.last() + REACH) {
      i++;
    }
    return reading.isAny(i, IS) && !reading.isAny(i - 1, "not") ? phrase(i + 1) : -1;
  }

  private int phrase(int from) {
    int i = from;
    while (reading.isAny(i, BETWEEN)) {
      i++;
    }
    boolean article = reading.word(i).is(WordClass.DETERMINER);
    return article && !reading.isAny(i, "no") ? i + 1 : i;
  }

  /** The role of "As governor, Bo Dahl", its last token, or -1. */
  int before(Candidate name) {
    int head = name.first() - 2;
    boolean as =
        head > 0
            && reading.code(head + 1, name.first()) == Code.COMMA
            && (opens(head - 1) || opens(head - 2));
    return as ? head : -1;
  }

  private boolean opens(int as) {
    return as >= 0 && reading.isAny(as, "as") && reading.startsSentence(as);
  }
}
