package dev.tearsheet.internal.quote;

/**
 * A candidate and the words around it.
 *
 * @param candidate the candidate
 * @param verb the cue after it that it may be the subject of, a token number, or -1
 * @param verbGap tokens between it and that cue
 * @param inserted whether a clause between commas stands before that cue
 * @param inverted the cue right before it ("said Roe"), a token number, or -1
 * @param before what stands before it
 * @param after what stands after it
 * @param noun for a genitive, the share of cue uses of the nouns after it ("Roe's claim")
 * @param naming largest share of source heads among its words
 */
record Context(
    Candidate candidate,
    int verb,
    int verbGap,
    boolean inserted,
    int inverted,
    int before,
    int after,
    float noun,
    float naming) {

  /** Tokens of adverbs and auxiliaries that may stand between a subject and its verb. */
  private static final int REACH = 4;

  /** Tokens of the longest insertion between a subject and its verb. */
  private static final int INSERTION = 32;

  private static final int SKIPPED =
      WordClass.AUXILIARY.bit() | WordClass.ADVERB.bit() | WordClass.WEEKDAY.bit();

  static Context of(Reading reading, Candidate candidate) {
    int last = candidate.last();
    int verb = verb(reading, last, REACH);
    boolean inserted = false;
    if (verb < 0 && opensInsertion(reading, last)) {
      int close = closing(reading, last);
      verb = close < 0 ? -1 : verb(reading, close + 1, REACH);
      inserted = verb >= 0;
    }
    return new Context(
        candidate,
        verb,
        verb < 0 ? 99 : verb - last,
        inserted,
        inverted(reading, candidate.first()),
        reading.code(candidate.first() - 1, candidate.first()),
        reading.code(last, last - 1),
        candidate.possessive() ? noun(reading, last + 1) : 0,
        naming(reading, candidate));
  }

  private static boolean opensInsertion(Reading reading, int i) {
    int code = reading.code(i);
    return code == Code.COMMA
        || code == Code.DASH
        || (code == Code.MARK && reading.tokens.first(i) == '(')
        || reading.word(i).is(WordClass.PREPOSITION)
        || reading.word(i).is(WordClass.RELATIVE);
  }

  private static int closing(Reading reading, int open) {
    int stop = Math.min(reading.words.length, open + INSERTION);
    int close = -1;
    boolean comma = reading.code(open) == Code.COMMA;
    for (int i = open + 1; i < stop && reading.sentence(i) == reading.sentence(open); i++) {
      if (reading.inside[i] >= 0) {
        if (closesWithComma(reading, i) && verb(reading, i + 1, REACH) >= 0) {
          return i;
        }
        continue;
      }
      int code = reading.code(i);
      boolean closes = code == Code.MARK && reading.tokens.first(i) == ')';
      if (code == Code.COMMA || code == Code.DASH || closes) {
        close = i;
        if (verb(reading, i + 1, REACH) >= 0) {
          return i;
        }
      } else if (!comma
          && reading.word(i).quoting() >= 0.1f
          && reading.word(i).is(WordClass.SAYS)) {
        return i - 1;
      }
    }
    return close;
  }

  /** "Roe, who wrote “Salt Roads,” said": the comma stands before the closing mark. */
  private static boolean closesWithComma(Reading reading, int i) {
    return reading.code(i - 1) == Code.COMMA
        && i + 1 < reading.words.length
        && reading.inside[i + 1] < 0;
  }

  private static int verb(Reading reading, int from, int reach) {
    for (int i = from; i < Math.min(reading.words.length, from + reach); i++) {
      if (reading.inside[i] >= 0) {
        return -1;
      }
      Word word = reading.words[i];
      if (word.cue() >= Code.WEAK
          && !word.isAny(WordClass.ACCORDING.bit() | WordClass.WEEKDAY.bit())) {
        return i;
      }
      if (!word.isAny(SKIPPED) && !reading.endsWith(i, "ly")) {
        return -1;
      }
    }
    return -1;
  }

  private static int inverted(Reading reading, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (reading.inside[i] >= 0) {
        return -1;
      }
      if (reading.words[i].cue() >= Code.WEAK) {
        return i;
      }
      if (!reading.words[i].isAny(SKIPPED)) {
        return -1;
      }
    }
    return -1;
  }

  private static float noun(Reading reading, int from) {
    float most = 0;
    for (int i = from; i < Math.min(reading.words.length, from + NOUN_REACH); i++) {
      if (reading.inside[i] >= 0 || reading.words[i].isAny(WordClass.STOPS)) {
        break;
      }
      most = Math.max(most, reading.words[i].cue());
    }
    return most;
  }

  /** Tokens after a genitive among which its noun is. */
  private static final int NOUN_REACH = 4;

  private static float naming(Reading reading, Candidate candidate) {
    float most = 0;
    for (int i = candidate.first(); i < candidate.last(); i++) {
      most = Math.max(most, reading.words[i].naming());
    }
    return reading.word(candidate.last() - 1).naming() * 0.9f + most * 0.1f;
  }
}
