package dev.tearsheet.internal.quote;

/**
 * The log-odds that a word reports without marks, added up from what is known of it and of its
 * neighbours.
 *
 * @param open those of the word alone
 * @param next what the token behind it adds
 * @param last what the token before it adds
 * @param relation what the preposition or conjunction behind it adds
 * @param subject what the word before it and its auxiliaries adds
 * @param object what the noun behind it adds
 */
record Odds(double open, double next, double last, double relation, double subject, double object) {

  /** Articles and adverbs before an object, and words of it, looked at. */
  private static final int OPENING = 3;

  private static final int LONGEST = 5;

  /** Those of a token in a sentence. */
  static Odds of(Reading reading, int at, int from, int to) {
    Frames frames = reading.words[at].frames();
    int subject = subject(reading, at, from);
    int object = object(reading, at, to);
    return new Odds(
        frames.odds(),
        frames.next(reading, at),
        frames.last(reading, at),
        frames.relation(reading, at),
        subject < 0 ? 0 : Company.tilt(reading, subject, Company.SUBJECT),
        object < 0 ? 0 : Company.tilt(reading, object, Company.OBJECT));
  }

  /** The token before a cue that may head its subject, or -1. */
  static int subject(Reading reading, int at, int from) {
    int subject = Context.beforeAdverbs(reading, at - 1);
    return subject < from ? -1 : subject;
  }

  /** The last token of the noun phrase behind a cue, or -1. */
  static int object(Reading reading, int at, int to) {
    int first = at + 1;
    int stop = Math.min(to, first + OPENING);
    while (first < stop && isOpening(reading.code(first))) {
      first++;
    }
    int last = first;
    stop = Math.min(to, first + LONGEST);
    while (last < stop && isNoun(reading.code(last))) {
      last++;
    }
    return last > first ? last - 1 : -1;
  }

  private static boolean isOpening(int code) {
    return code == Code.DETERMINER || code == Code.ADVERB;
  }

  private static boolean isNoun(int code) {
    return code >= Code.CAPITAL || code == Code.CUE;
  }

  double all() {
    return open + next + last + relation + subject + object;
  }

  void put(Row row) {
    row.put("open", open)
        .put("openNext", open + next)
        .put("openLast", open + last)
        .put("openBoth", open + next + last)
        .put("openRelation", open + relation)
        .put("subjectTilt", subject)
        .put("objectTilt", object)
        .put("odds", all());
  }
}
