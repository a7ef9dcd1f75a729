package dev.tearsheet.internal.quote;

/**
 * A report as its parts were found one by one, before it is judged as a whole.
 *
 * @param cue its cue
 * @param standing where the cue stands among the others
 * @param content what is reported
 * @param start how the start of the content was chosen
 * @param end how its end was chosen
 * @param source who reports it
 * @param chosen how the source was chosen
 * @param share how likely it is to be the source, of all candidates
 * @param candidates how many candidates there were
 */
record Draft(
    Cue cue,
    Standing standing,
    Content content,
    Choice start,
    Choice end,
    Context source,
    Choice chosen,
    double share,
    int candidates) {

  /** How likely its cue and its source are. */
  double odds() {
    return standing.probability() * share;
  }

  /** Whether what is said is a part of who says it: "said the town's mayor, Ann Roe". */
  boolean isWithinSource() {
    return content.first() >= source.first() && content.last() <= source.last();
  }

  /**
   * A choice that a forest made.
   *
   * @param best the number of the row that won
   * @param margin its log-odds
   * @param lead how far it is ahead of the second
   */
  record Choice(int best, double margin, double lead) {

    /** Log-odds where there was nothing to choose from. */
    private static final double SURE = 9;

    static final Choice ONLY = new Choice(0, SURE, SURE);

    /** The choice among rows by their log-odds, of which there is one at least. */
    static Choice of(int best, double[] margins) {
      double second = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < margins.length; i++) {
        second = i == best ? second : Math.max(second, margins[i]);
      }
      return new Choice(best, margins[best], Math.min(SURE, margins[best] - second));
    }
  }

  /** The last word of who reports, by which it is known again: "Ann Roe", "Mrs. Roe". */
  int name(Reading reading) {
    return reading.tokens.hash(source.candidate().last() - 1);
  }
}
