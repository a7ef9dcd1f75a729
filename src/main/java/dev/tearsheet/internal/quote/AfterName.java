package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/** Which small words after a name belong to its noun phrase. */
final class AfterName {

  private final Reading reading;
  private final Tokens tokens;
  private final Word[] words;
  private final boolean german;
  private final Verbs verbs;
  private final BodyAdjective bodies;

  AfterName(Reading reading, Verbs verbs) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.german = reading.lexicon.isGerman();
    this.verbs = verbs;
    this.bodies = new BodyAdjective(reading);
  }

  /** Words behind a name of which one may head the source; where nouns come first, the next. */
  private static final int AHEAD = 3;

  /** Words that no head follows: "Roe left the board". */
  private static final int AHEAD_ENDS =
      WordClass.STOPS
          | WordClass.QUANTITY.bit()
          | WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE.bit();

  /** After a name a small word goes on only toward a noun that heads sources ("Roe aide"). */
  boolean headAhead(int j, int from, boolean opened) {
    int reach = reading.lexicon.isListed() ? 1 : AHEAD;
    boolean behind = reading.lexicon.setsRolesBehind();
    if (behind || (reading.lexicon.isRomance() && !opened)) {
      return false;
    }
    for (int i = j; i < Math.min(tokens.size(), j + reach); i++) {
      if (!tokens.isWord(i) || words[i].isAny(AHEAD_ENDS) || verbs.isVerb(i)) {
        return false;
      }
      if (words[i].naming() >= NounPhrase.HEAD) {
        return words[i].cue() < NounPhrase.VERB
            || !(opensClause(i + 1) || endsSentence(i, opened ? from - 2 : from - 1));
      }
    }
    return false;
  }

  /** "It rains, the Herald reports.": the last word behind a comma and a name is a verb. */
  private boolean endsSentence(int verb, int comma) {
    int next = reading.code(verb + 1, verb);
    return reading.code(comma, verb) == Code.COMMA
        && (next == Code.STOP || next == Code.NONE || next == Code.ELSEWHERE);
  }

  /** "Roe delegates have", "German voter Ann Roe": a small word that is no verb itself. */
  boolean isNoun(int j, boolean opened) {
    boolean closed = words[j].isAny(WordClass.STOPS | WordClass.DETERMINER.bit());
    if (german
        || reading.lexicon.setsRolesBehind()
        || closed
        || verbs.isVerb(j)
        || tokens.endsWith(j, "ly")) {
      return false;
    }
    int next = reading.code(j + 1, j);
    boolean verbNext =
        (next == Code.AUXILIARY
                || next == Code.SAYS
                || reading.word(j + 1).cue() >= NounPhrase.STRONG)
            && reading.word(j + 1).naming() < NounPhrase.HEAD;
    boolean title = words[j - 1].isAny(WordClass.TITLES) || words[j].isAny(WordClass.TITLES);
    boolean noun = opened || title || tokens.endsWith(j, "s");
    return verbNext && noun;
  }

  /** "a déclaré le Rassemblement [national]". */
  boolean endsBody(int j) {
    return bodies.isInverted(j);
  }

  /** "said Roe ally Tom Field", "German political scientist Ann Roe": a role between names. */
  boolean isRole(int j, int from) {
    boolean name = tokens.isCapital(j - 1);
    boolean inverted =
        name
            ? reading.word(from - 1).cue() >= NounPhrase.STRONG || verbs.isBehindQuote(from - 1)
            : reading.word(from - 2).is(WordClass.ACCORDING);
    if (german || !(inverted || (name && isAdjective(j - 1)))) {
      return false;
    }
    for (int i = j; i < Math.min(tokens.size(), j + ROLE); i++) {
      if (tokens.isCapital(i)) {
        return i > j && tokens.paragraph(i) == tokens.paragraph(j);
      }
      if (!tokens.isWord(i) || words[i].isAny(WordClass.STOPS) || isVerb(i, inverted, name)) {
        return false;
      }
    }
    return false;
  }

  /** "said Harbor planning director Ann Roe", "according to local talk show host Ann Roe". */
  private boolean isVerb(int i, boolean inverted, boolean name) {
    boolean noun = inverted && (!name || tokens.endsWith(i, "ing"));
    return !noun && verbs.isVerb(i);
  }

  /** Whether a cue behind a quote, or "according to", stands before a noun phrase. */
  boolean isInverted(int first) {
    int quote = first - 2;
    if (quote < 0 || !reading.lexicon.isEnglish()) {
      return false;
    }
    quote = reading.code(quote) == Code.COMMA ? quote - 1 : quote;
    boolean cued = reading.word(first - 1).cue() >= NounPhrase.STRONG;
    return words[first - 2].is(WordClass.ACCORDING)
        || (cued && quote >= 0 && reading.inside[quote] >= 0);
  }

  /** "wrote a Lund supporter", "according to the Lund fire brigade": no verb can follow there. */
  boolean goesOn(int j, int from) {
    return j > from
        && tokens.isWord(j)
        && !tokens.isCapital(j)
        && !words[j].isAny(WordClass.STOPS | WordClass.DETERMINER.bit() | WordClass.QUANTITY.bit())
        && reading.code(j) != Code.SAYS
        && reading.code(j) != Code.GENITIVE
        && !tokens.is(j, "known")
        && !tokens.endsWith(j, "ly")
        && !tokens.endsWith(j, "ed")
        && !tokens.endsWith(j, "ing");
  }

  /** Words of the longest noun behind the name of its place ("Lund port authority"). */
  private static final int SERVED = 3;

  /** "a spokesman for [Lund harbor] said": up to the verb of whoever speaks for it. */
  boolean isServed(int j, int from) {
    int before = reading.word(from - 1).is(WordClass.DETERMINER) ? from - 2 : from - 1;
    if (!reading.lexicon.isEnglish()
        || !reading.isAny(before, SERVING)
        || reading.word(before - 1).naming() < NounPhrase.HEAD) {
      return false;
    }
    int end = j;
    while (end < j + SERVED && isPlain(end)) {
      end++;
    }
    int verb = reading.code(end, j);
    return end > j && (verb == Code.SAYS || verb == Code.CUE);
  }

  private static final String[] SERVING = {"for", "of", "at", "from", "with"};

  /** A small word that is no verb and tells nothing of when. */
  boolean isPlain(int i) {
    return reading.code(i) == Code.OTHER
        && !tellsWhen(i)
        && !verbs.isVerb(i)
        && !tokens.endsWith(i, "ed")
        && !tokens.endsWith(i, "ing")
        && !tokens.endsWith(i, "ly");
  }

  /** "said the aide last week": where words begin that tell when. */
  boolean tellsWhen(int j) {
    return reading.isAny(j, WHEN);
  }

  private static final String[] WHEN = {
    "last", "next", "early", "late", "earlier", "later", "back"
  };

  /** Words of the longest role between two names, and the second name's first. */
  private static final int ROLE = 4;

  /** "Republican", "German", "British", "Islamic": adjectives with a capital. */
  private boolean isAdjective(int i) {
    return words[i].isAny(WordClass.TITLES)
        || tokens.endsWith(i, "can")
        || tokens.endsWith(i, "ian")
        || tokens.endsWith(i, "ese")
        || tokens.endsWith(i, "ish");
  }

  /** "The Herald reports that …": what follows tells the verb from the noun. */
  private boolean opensClause(int i) {
    return switch (reading.code(i)) {
      case Code.THAT,
          Code.DETERMINER,
          Code.PRONOUN,
          Code.CAPITAL,
          Code.COMPLEMENTIZER,
          Code.COLON ->
          true;
      default -> false;
    };
  }
}
