package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;

/**
 * The whole subject whose last noun was chosen for a source: "forty percent of people in [the poll]
 * say", "neither Field nor [Roe] knows". Its first nouns are numbers, unlisted or far away, so that
 * they are no candidates of their own.
 */
final class Whole {

  /** Tokens before the chosen noun; the longest subject met had 12. */
  private static final int LONGEST = 14;

  private static final int LONGEST_FELLOW = 6;

  private final Reading reading;
  private final int at;

  private Whole(Reading reading, int at) {
    this.reading = reading;
    this.at = at;
  }

  /** A source within the subject that ends with it; the same for most. */
  static Context of(Reading reading, Context source) {
    Form form = source.candidate().form();
    boolean noun = form == Form.NAME || form == Form.NOMINAL;
    if (!noun || source.verb() < 0 || source.first() < 1) {
      return source;
    }
    Whole whole = new Whole(reading, source.first());
    int first = whole.isFellow() ? whole.fellows() : whole.head(form);
    return first < source.first() && whole.opens(first) ? source.from(first) : source;
  }

  /** "and", "or", "nor" before the source. */
  private boolean isFellow() {
    return code(at - 1) == Code.CONJUNCTION && reading.word(at - 1).is(WordClass.PAIRING);
  }

  /** "teachers and [officials]", "Neither Field nor [Roe]": plain nouns in the plural, or names. */
  private int fellows() {
    boolean plural = code(at - 2) == Code.OTHER && reading.endsWith(at - 2, "s");
    boolean named = code(at - 2) == Code.CAPITAL;
    int i = at - 2;
    while (i >= at - LONGEST_FELLOW && isFellow(i, plural, named)) {
      i--;
    }
    return i + 1 < at - 1 ? i + 1 : at;
  }

  /** A name is no part of "members", which might be the verb of it. */
  private boolean isFellow(int i, boolean plural, boolean named) {
    return switch (code(i)) {
      case Code.CAPITAL -> named || (plural && code(i - 1) < Code.DETERMINER);
      case Code.DETERMINER -> named || plural;
      case Code.OTHER -> plural && !isParticiple(i);
      default -> false;
    };
  }

  /** "people in [the poll]", "ten Wend [voters]". */
  private int head(Form form) {
    int link = code(at - 1);
    boolean inner = reading.word(at - 1).is(WordClass.INNER);
    boolean bare = form == Form.NOMINAL && !reading.word(at).is(WordClass.DETERMINER);
    boolean attribute = bare && (link == Code.OTHER || link == Code.CAPITAL || isPercent(at - 1));
    int i = at - 1;
    while ((inner || attribute) && i >= at - LONGEST && isInPhrase(i)) {
      i--;
    }
    return i + 1;
  }

  private boolean isInPhrase(int i) {
    return switch (code(i)) {
      case Code.OF,
          Code.TO,
          Code.PREPOSITION,
          Code.DETERMINER,
          Code.GENITIVE,
          Code.CONJUNCTION,
          Code.CAPITAL ->
          true;
      case Code.OTHER, Code.WEAK_CUE, Code.CUE ->
          !isParticiple(i) || i == at - 1 || isPreposition(i + 1);
      case Code.MARK, Code.DASH -> isPercent(i) || reading.tokens.first(i) == '-';
      default -> false;
    };
  }

  private boolean isPercent(int i) {
    return i >= 0 && reading.tokens.first(i) == '%';
  }

  /** "lawsuits filed [in]", "registered [voters]": no finite verb. */
  private boolean isParticiple(int i) {
    return reading.endsWith(i, "ed") || reading.endsWith(i, "ing") || reading.endsWith(i, "en");
  }

  private boolean isPreposition(int i) {
    return code(i) == Code.OF || code(i) == Code.PREPOSITION || code(i) == Code.TO;
  }

  /** Whether a clause may open here with its subject; "described by [Ann Roe]" is none. */
  private boolean opens(int first) {
    int before = code(first - 1);
    boolean clause =
        (before <= Code.MARK && before != Code.QUOTED)
            || before == Code.THAT
            || before == Code.COMPLEMENTIZER
            || (before == Code.CONJUNCTION && reading.startsSentence(first - 1));
    return clause
        && !isPreposition(first)
        && !(isParticiple(first) && isPreposition(first + 1))
        && code(first) != Code.CONJUNCTION
        && code(first) != Code.GENITIVE;
  }

  private int code(int i) {
    return reading.code(i, at);
  }
}
