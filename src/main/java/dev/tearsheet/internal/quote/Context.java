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
        code(reading, candidate.first() - 1, candidate.first()),
        code(reading, last, last - 1),
        naming(reading, candidate));
  }

  private static boolean opensInsertion(Reading reading, int i) {
    String token = reading.folded(i);
    return token.equals(",")
        || token.equals("(")
        || token.equals("–")
        || token.equals("—")
        || reading.word(i).is(WordClass.PREPOSITION)
        || reading.word(i).is(WordClass.RELATIVE);
  }

  private static int closing(Reading reading, int open) {
    int stop = Math.min(reading.words.length, open + INSERTION);
    int close = -1;
    boolean comma = reading.folded(open).equals(",");
    for (int i = open + 1; i < stop && reading.sentence(i) == reading.sentence(open); i++) {
      if (reading.inside[i] >= 0) {
        continue;
      }
      String token = reading.folded(i);
      if (token.equals(",") || token.equals(")") || token.equals("–") || token.equals("—")) {
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

  private static int verb(Reading reading, int from, int reach) {
    for (int i = from; i < Math.min(reading.words.length, from + reach); i++) {
      if (reading.inside[i] >= 0) {
        return -1;
      }
      Word word = reading.words[i];
      if (word.cue() >= 0.04f && !word.isAny(WordClass.ACCORDING.bit() | WordClass.WEEKDAY.bit())) {
        return i;
      }
      if (!word.isAny(SKIPPED) && !reading.folded(i).endsWith("ly")) {
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
      if (reading.words[i].cue() >= 0.04f) {
        return i;
      }
      if (!reading.words[i].isAny(SKIPPED)) {
        return -1;
      }
    }
    return -1;
  }

  private static float naming(Reading reading, Candidate candidate) {
    float most = 0;
    for (int i = candidate.first(); i < candidate.last(); i++) {
      most = Math.max(most, reading.words[i].naming());
    }
    return reading.word(candidate.last() - 1).naming() * 0.9f + most * 0.1f;
  }

  /** A small code for what token {@code i} is, seen from its neighbour. */
  static int code(Reading reading, int i, int neighbour) {
    if (i < 0
        || i >= reading.words.length
        || reading.paragraph(i) != reading.paragraph(neighbour)) {
      return 0;
    }
    if (reading.inside[i] >= 0) {
      return 1;
    }
    if (reading.sentence(i) != reading.sentence(neighbour)) {
      return 2;
    }
    return wordCode(reading, i);
  }

  static int wordCode(Reading reading, int i) {
    Word word = reading.word(i);
    String folded = reading.folded(i);
    if (folded.isEmpty()) {
      return 0;
    } else if (!reading.tokens.isWord(i)) {
      return switch (folded.charAt(0)) {
        case ',' -> 3;
        case ':' -> 4;
        case '.', '?', '!' -> 5;
        case '—', '–', '-', '―' -> 6;
        default -> 7;
      };
    } else if (folded.equals("'s")) {
      return 8;
    } else if (word.is(WordClass.ACCORDING)) {
      return 9;
    } else if (word.is(WordClass.SAYS)) {
      return 10;
    } else if (word.cue() >= 0.15f) {
      return 11;
    } else if (folded.equals("that") || folded.equals("dass")) {
      return 12;
    } else if (folded.equals("to") || folded.equals("zu")) {
      return 13;
    } else if (folded.equals("of") || folded.equals("by") || folded.equals("von")) {
      return 14;
    } else if (word.is(WordClass.PREPOSITION)) {
      return 15;
    } else if (word.is(WordClass.COMPLEMENTIZER) || word.is(WordClass.RELATIVE)) {
      return 16;
    } else if (word.is(WordClass.CONJUNCTION)) {
      return 17;
    } else if (word.is(WordClass.AUXILIARY)) {
      return 18;
    } else if (word.isAny(WordClass.ADVERB.bit() | WordClass.WEEKDAY.bit())) {
      return 19;
    } else if (word.isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())) {
      return 20;
    } else if (word.isAny(WordClass.PRONOUNS)) {
      return 21;
    }
    return reading.tokens.isCapital(i) ? 22 : word.cue() >= 0.04f ? 23 : 24;
  }
}
