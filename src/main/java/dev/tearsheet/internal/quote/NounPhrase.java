package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/** Where a noun phrase that may be a source ends: "the [mayor of Lund] said". */
final class NounPhrase {

  /** Tokens of the longest noun phrase; beyond it, it is cut. */
  private static final int LONGEST = 14;

  /** Share of source heads from which a bare noun is taken for a source. */
  static final float HEAD = 0.04f;

  /** Share of cue use from which a lower-case word after a noun is taken for its verb. */
  static final float VERB = 0.05f;

  /** Share of cue use from which a bare noun beside the word is taken for a source. */
  static final float STRONG = 0.15f;

  /** Characters of an initial, behind which a cut name may end: "Rita K. In March". */
  private static final int INITIAL = 2;

  /** After these a name is followed by its noun: "a Roe aide", "one Senate staffer". */
  private static final String[] INDEFINITE = {"a", "an", "one", "another", "this", "some"};

  private static final String[] DEMONSTRATIVES = {
    "some",
    "others",
    "many",
    "both",
    "another",
    "one",
    "all",
    "each",
    "most",
    "those",
    "few",
    "several",
    "einige",
    "viele",
    "manche",
    "andere",
    "beide",
    "letzterer",
    "letztere"
  };

  private final Reading reading;
  private final Tokens tokens;
  private final Word[] words;
  private final NameFinder names;
  private final Verbs verbs;
  private final AfterName afterName;
  private final BarePlural plurals;
  private final SecondName subjects;
  private final TitleCase titleCase;
  private final boolean german;
  private final boolean listed;
  private int barren;

  NounPhrase(
      Reading reading, NameFinder names, Verbs verbs, AfterName afterName, BarePlural plurals) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.names = names;
    this.verbs = verbs;
    this.afterName = afterName;
    this.plurals = plurals;
    this.subjects = new SecondName(reading);
    this.titleCase = new TitleCase(reading);
    this.german = reading.lexicon.isGerman();
    this.listed = reading.lexicon.isListed();
  }

  /** The end of words looked at already of which none opens a source. */
  int barren() {
    return barren;
  }

  /** After the last token of the noun phrase that starts at {@code i}; {@code i} when none does. */
  int end(int i) {
    int j = i;
    while (j < tokens.size() && j < i + 3 && opens(j) && line(i, j)) {
      j++;
    }
    boolean opened = j > i;
    int from = j;
    if (opened && (isObject(i, from) || isDay(from))) {
      return i;
    }
    if (german && !opened && !mayBeAdjective(i)) {
      return i;
    }
    boolean inverted = opened && afterName.isInverted(i);
    int plural = opened ? plurals.end(i, from) : plurals.end(i);
    while (j < tokens.size()
        && j < i + LONGEST
        && line(i, j)
        && !(j > from && (Complement.opens(reading, j) || AccordingPhrase.ends(reading, i, j)))
        && !(inverted && j > from && afterName.tellsWhen(j))
        && (j < plural || continues(j, from, opened) || (inverted && afterName.goesOn(j, from)))) {
      j++;
    }
    while (j > from && isGenitive(j - 1)) {
      j--;
    }
    if (j == from) {
      return opened && i + 1 == from && demonstrative(i) ? from : i;
    }
    if (listed && !opened && isBeforeName(i, j)) {
      return i;
    }
    if (opened || plural > i || holdsHeadOrCapital(from, j) || (!german && standsByCue(from, j))) {
      return j;
    }
    barren = j < i + LONGEST && isBarren(i, j) ? j : i;
    return i;
  }

  /** "Le [13 mai] Paul Merle a dit": the day, and no part of the name behind it. */
  private boolean isDay(int i) {
    return listed
        && i + 1 < tokens.size()
        && Character.isDigit(tokens.first(i))
        && words[i + 1].is(WordClass.WEEKDAY);
  }

  /**
   * "Lo scrive la Gazzetta", "Das sagte Ann Roe": a pronoun spelt like an article, and its verb.
   */
  private boolean isObject(int i, int verb) {
    return !reading.lexicon.isEnglish()
        && verb == i + 1
        && reading.word(verb).is(WordClass.SAYS)
        && !tokens.isCapital(verb)
        && verb + 1 < tokens.size()
        && (tokens.isCapital(verb + 1) || opens(verb + 1));
  }

  /**
   * "celebró Ana Robles": what stands small before a name is its verb, unless it is a title, or the
   * verb before it has been met ("reageert boerin Ana Roos").
   */
  private boolean isBeforeName(int i, int end) {
    boolean small =
        !tokens.isCapital(i)
            && !words[i].isAny(WordClass.TITLES | WordClass.HEADS)
            && (words[i].is(WordClass.SAYS) || !reading.word(i - 1).is(WordClass.SAYS));
    for (int j = i + 1; small && j < end; j++) {
      if (tokens.isCapital(j)) {
        return true;
      }
    }
    return false;
  }

  /** German nouns have capitals, and what stands before them without an article is inflected. */
  private boolean mayBeAdjective(int i) {
    return tokens.isCapital(i)
        || !Character.isLetter(tokens.first(i))
        || tokens.endsWith(i, "e")
        || tokens.endsWith(i, "er")
        || tokens.endsWith(i, "es")
        || tokens.endsWith(i, "en")
        || tokens.endsWith(i, "em");
  }

  /**
   * Whether words without a head or a capital are no source from wherever they are looked at: no
   * cue stands beside them, and no number opens a share.
   */
  private boolean isBarren(int from, int to) {
    boolean cued =
        reading.word(to).cue() >= STRONG || reading.word(from - 1).is(WordClass.ACCORDING);
    for (int j = from; j < to && !cued; j++) {
      cued = Character.isDigit(tokens.first(j));
    }
    return !cued;
  }

  /** A bare plural is no source elsewhere: "doctors say", "according to doctors". */
  boolean standsByCue(int from, int to) {
    boolean subject = reading.word(to).cue() >= STRONG && reading.word(to).naming() < HEAD;
    int before = from == 0 ? Code.NONE : reading.code(from - 1, from);
    boolean starts = before != Code.OTHER && !(listed && before == Code.PREPOSITION);
    return (subject && starts)
        || (to == from + 1 && AccordingPhrase.isSubject(reading, from))
        || (from > 1 && words[from - 2].is(WordClass.ACCORDING))
        || Headline.signs(reading, from, to)
        || (afterName.isInverted(from) && plurals.is(to - 1))
        || (reading.lexicon.isEnglish() && Agent.startsAt(reading, from));
  }

  private boolean demonstrative(int i) {
    return reading.isAny(i, DEMONSTRATIVES);
  }

  private boolean line(int i, int j) {
    return tokens.paragraph(i) == tokens.paragraph(j);
  }

  boolean opens(int j) {
    return words[j].isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())
        && !(tokens.is(j, "that") && joinsClause(j + 1));
  }

  /** "that Ann", "that lawyers", "that the", "that openly": where "that" is no article. */
  private boolean joinsClause(int j) {
    return j >= tokens.size()
        || tokens.isCapital(j)
        || opens(j)
        || words[j].isAny(WordClass.PRONOUNS)
        || tokens.endsWith(j, "s")
        || tokens.endsWith(j, "ly");
  }

  private boolean continues(int j, int from, boolean opened) {
    Word word = words[j];
    if (isGenitive(j)) {
      return j > from && j + 1 < tokens.size() && tokens.isWord(j + 1);
    }
    if (!tokens.isWord(j)) {
      return isSlash(j, from)
          || (j > from && Nickname.isMark(reading, j))
          || (j > from && tokens.isCapital(j - 1) && names.joins(j));
    }
    boolean capital = tokens.isCapital(j);
    if (capital && (words[j].is(WordClass.SAYS) || (j > from && titleCase.isVerb(j)))) {
      return false;
    }
    if (j > from
        && j + 1 < tokens.size()
        && (tokens.isCapital(j - 1) || (j - 1 > from && names.joins(j - 1)))
        && names.joins(j)) {
      return true;
    }
    if (word.isAny(WordClass.STOPS) && !(capital && isName(j))) {
      return capital && (j > from ? isAmidName(j) : isSaint(j));
    }
    if (capital) {
      return j == from || !(isClauseStart(j) || subjects.opens(j, from));
    }
    if (word.isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())) {
      return false;
    }
    if (j > from && afterName.isRole(j, from)) {
      return true;
    }
    if (j > from
        && tokens.isCapital(j - 1)
        && !afterName.headAhead(j, from, opened)
        && !afterName.isNoun(j, opened)
        && !afterName.isServed(j, from)
        && !afterName.endsBody(j)
        && !(opened && reading.isAny(from - 1, INDEFINITE))) {
      return false;
    }
    return (j == from && opened && !demonstrative(from - 1))
        || !verbs.isVerb(j)
        || plurals.isAdjective(j);
  }

  private boolean isAmidName(int j) {
    return tokens.isCapital(j - 1)
        && !isFirstPerson(j)
        && !words[j].isAny(WordClass.WEEKDAY.bit())
        && !(tokens.length(j - 1) == INITIAL && tokens.endsWith(j - 1, "."));
  }

  /**
   * "São Paulo", "Марта Росина": a capital within the sentence, though the word be spelt like a
   * verb or a month.
   */
  private boolean isSaint(int j) {
    boolean month = words[j].is(WordClass.WEEKDAY) && reading.lexicon.writesMonthsSmall();
    return listed
        && (month || words[j].is(WordClass.AUXILIARY))
        && j + 1 < tokens.size()
        && tokens.isCapital(j + 1)
        && !reading.startsSentence(j);
  }

  /** "a Herald/Courier poll": a slash between two capitals joins them. */
  private boolean isSlash(int j, int from) {
    return tokens.first(j) == '/'
        && j > from
        && j + 1 < tokens.size()
        && tokens.isCapital(j - 1)
        && tokens.isCapital(j + 1)
        && tokens.end(j - 1) == tokens.start(j)
        && tokens.end(j) == tokens.start(j + 1);
  }

  private boolean isClauseStart(int j) {
    return tokens.sentence(j) != tokens.sentence(j - 1);
  }

  private boolean holdsHeadOrCapital(int from, int to) {
    for (int j = from; j < to; j++) {
      if (tokens.isCapital(j) || words[j].naming() >= HEAD) {
        return true;
      }
    }
    return false;
  }

  /** An all-capitals word ("US", "IT") is a name although a pronoun is spelt like it. */
  boolean isName(int i) {
    if (tokens.is(i, "will") && tokens.isCapital(i) && !reading.startsSentence(i)) {
      return !titleCase.isTitleCase(i);
    }
    return tokens.length(i) < 4 && tokens.isAllCapitals(i) && !isFirstPerson(i);
  }

  /** "Actually I left", not "Phase I". */
  private boolean isFirstPerson(int i) {
    return tokens.is(i, "i")
        && reading.lexicon.isEnglish()
        && i > 0
        && reading.startsSentence(i - 1)
        && NameFinder.FIRST_NAMES.get(tokens, i - 1) == null;
  }

  boolean isGenitive(int i) {
    return reading.code(i) == Code.GENITIVE;
  }
}
