package dev.tearsheet.internal.quote;

/**
 * A candidate and the words around it.
 *
 * @param candidate the candidate
 * @param first first token of the whole phrase that it is a part of
 * @param last after the last token of that phrase
 * @param verb the cue after it that it may be the subject of, a token number, or -1
 * @param verbGap tokens between it and that cue
 * @param inserted whether a clause between commas stands before that cue
 * @param inverted the cue right before it ("said Roe"), a token number, or -1
 * @param before what stands before it
 * @param after what stands after it
 * @param part its part in the sentence, as {@link Grammar} tells it
 * @param predicate what verb the word after it looks like, as {@link Grammar} tells it
 * @param naming largest share of source heads among its words
 * @param free whether no preposition, noun or case tells that it is no subject
 * @param over the cue before it and a preposition ("it says in the report"), or -1
 * @param participle the cue that ends the clause of the auxiliary beside it, or -1
 */
record Context(
    Candidate candidate,
    int first,
    int last,
    int verb,
    int verbGap,
    boolean inserted,
    int inverted,
    int before,
    int after,
    int part,
    int predicate,
    float naming,
    boolean free,
    int over,
    int participle) {

  /** Tokens of adverbs and auxiliaries that may stand between a subject and its verb. */
  private static final int REACH = 4;

  /** Tokens of the longest insertion between a subject and its verb. */
  private static final int INSERTION = 32;

  private static final int SKIPPED =
      WordClass.AUXILIARY.bit() | WordClass.ADVERB.bit() | WordClass.WEEKDAY.bit();

  static Context of(Reading reading, Phrases phrases, Candidate candidate) {
    int first = phrases.first(candidate);
    int last = phrases.last(candidate);
    int before = reading.code(first - 1, first);
    int part = Grammar.part(reading, candidate);
    int verb = verb(reading, last);
    boolean inserted = false;
    if (verb < 0 && opensInsertion(reading, last)) {
      boolean apposition = last > candidate.last() && verb(reading, last + 1) >= 0;
      int close = apposition ? last : closing(reading, last);
      verb = close < 0 ? -1 : verb(reading, close + 1);
      inserted = verb >= 0;
    }
    return new Context(
        candidate,
        first,
        last,
        verb,
        verb < 0 ? 99 : Math.min(99, verb - last),
        inserted,
        inverted(reading, first),
        before,
        reading.code(last, last - 1),
        part,
        Grammar.verb(reading, afterAdverbs(reading, last)),
        naming(reading, candidate),
        part != Grammar.OBJECT && !isBound(before, first, candidate, reading, phrases),
        before == Code.PREPOSITION || before == Code.OF || before == Code.ACCORDING
            ? inverted(reading, first - 1)
            : -1,
        participle(reading, first, last));
  }

  /** The same source within the subject that opens at a token. */
  Context from(int opening) {
    return within(opening, last);
  }

  /** The same source with what belongs to it, up to a token. */
  Context upTo(int end) {
    return within(first, end);
  }

  private Context within(int opening, int end) {
    return new Context(
        candidate,
        opening,
        end,
        verb,
        verbGap,
        inserted,
        inverted,
        before,
        after,
        part,
        predicate,
        naming,
        free,
        over,
        participle);
  }

  /**
   * "Roe hatte den Plan gelobt": the cue that ends the clause of an auxiliary beside the phrase, a
   * token number, or -1.
   */
  private static int participle(Reading reading, int first, int last) {
    boolean beside =
        reading.code(last, first) == Code.AUXILIARY
            || reading.code(first - 1, first) == Code.AUXILIARY;
    int end = last;
    int stop = beside ? Math.min(reading.words.length, last + INSERTION) : last;
    while (end < stop && !endsClause(reading, end, first)) {
      end++;
    }
    return end > last && end < stop && reading.word(end - 1).cue() >= Code.WEAK ? end - 1 : -1;
  }

  private static boolean endsClause(Reading reading, int i, int first) {
    int code = reading.code(i, first);
    return (code <= Code.STOP && code != Code.QUOTED) || code == Code.DASH;
  }

  /** After a preposition, or in the genitive right after another noun phrase. */
  private static boolean isBound(
      int before, int first, Candidate candidate, Reading reading, Phrases phrases) {
    boolean preposition =
        before == Code.PREPOSITION
            || before == Code.OF
            || before == Code.ACCORDING
            || before == Code.TO;
    return preposition || (reading.lexicon.isGerman() && phrases.follows(candidate, first));
  }

  private static int afterAdverbs(Reading reading, int last) {
    return reading.code(last) == Code.ADVERB || reading.endsWith(last, "ly") ? last + 1 : last;
  }

  /** The token that stands before adverbs and auxiliaries, looking back from a token. */
  static int beforeAdverbs(Reading reading, int from) {
    int i = from;
    while (i > from - REACH && (reading.word(i).isAny(SKIPPED) || reading.endsWith(i, "ly"))) {
      i--;
    }
    return i;
  }

  /** "Den Plan nannte Roe …": no source, unless a preposition tells of one ("laut dem Plan"). */
  boolean isObject() {
    return part == Grammar.OBJECT
        && candidate.last() - candidate.first() > 1
        && candidate.first() == first
        && before != Code.PREPOSITION
        && before != Code.OF
        && before != Code.ACCORDING
        && after != Code.ACCORDING;
  }

  /** Whether the phrases of two sources share a token. */
  boolean overlaps(Context other) {
    return first < other.last && other.first < last;
  }

  /** Whether a cue stands right before or after it. */
  boolean isCued() {
    return verb >= 0 || inverted >= 0;
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
        if (closesWithComma(reading, i) && verb(reading, i + 1) >= 0) {
          return i;
        }
        continue;
      }
      int code = reading.code(i);
      boolean closes = code == Code.MARK && reading.tokens.first(i) == ')';
      if (code == Code.COMMA || code == Code.DASH || closes) {
        close = i;
        if (verb(reading, i + 1) >= 0) {
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

  /** The cue right after a token ("has long said"), a token number, or -1. */
  static int verb(Reading reading, int from) {
    for (int i = from; i < Math.min(reading.words.length, from + REACH); i++) {
      if (reading.inside[i] >= 0) {
        return -1;
      }
      Word word = reading.words[i];
      boolean since = i > from && reading.isAny(i, "long");
      if (word.cue() >= Code.WEAK
          && !since
          && !word.isAny(WordClass.ACCORDING.bit() | WordClass.WEEKDAY.bit())) {
        return i;
      }
      if (!word.isAny(SKIPPED) && !reading.endsWith(i, "ly") && !since) {
        return -1;
      }
    }
    return -1;
  }

  private static int inverted(Reading reading, int subject) {
    int first = OnesPart.ends(reading, subject) ? subject - OnesPart.LENGTH : subject;
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (reading.inside[i] >= 0) {
        return -1;
      }
      if (reading.words[i].cue() >= Code.WEAK) {
        return i;
      }
      if (!reading.words[i].isAny(SKIPPED) && !reading.isAny(i, LISTENERS)) {
        return -1;
      }
    }
    return -1;
  }

  /** "sagt mir Ann Roe": who listens, between a verb and who speaks. */
  private static final String[] LISTENERS = {"mir", "uns", "ihm", "ihnen", "mij", "mig", "meg"};

  private static float naming(Reading reading, Candidate candidate) {
    float most = 0;
    for (int i = candidate.first(); i < candidate.last(); i++) {
      most = Math.max(most, reading.words[i].naming());
    }
    return reading.word(candidate.last() - 1).naming() * 0.9f + most * 0.1f;
  }
}
