package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;

/** What small words tell of the gender of whom they stand for or before. */
final class Genders {

  private static final String[] FEMININE_ARTICLES = {"la", "une", "una", "a", "uma"};

  private static final String[] MASCULINE_ARTICLES = {"le", "un", "el", "il", "lo", "o", "um"};

  private Genders() {}

  /** What a pronoun tells. */
  static Gender ofPronoun(Word pronoun) {
    if (isEither(pronoun)) {
      return Gender.UNKNOWN;
    } else if (pronoun.is(WordClass.MASCULINE)) {
      return Gender.MASCULINE;
    } else if (pronoun.is(WordClass.FEMININE)) {
      return Gender.FEMININE;
    } else if (pronoun.is(WordClass.NEUTER)) {
      return Gender.NEUTER;
    } else if (pronoun.is(WordClass.PLURAL)) {
      return Gender.PLURAL;
    }
    return pronoun.is(WordClass.FIRST) ? Gender.FIRST : Gender.UNKNOWN;
  }

  /** "hän", "ő": a pronoun for people of either gender. */
  static boolean isEither(Word pronoun) {
    return pronoun.is(WordClass.MASCULINE) && pronoun.is(WordClass.FEMININE);
  }

  /** "la portera Ana", "le gardien Jo": the article before what somebody is. */
  static Gender ofArticle(Reading reading, int i) {
    if (!reading.words[i].is(WordClass.DETERMINER)) {
      return Gender.UNKNOWN;
    }
    boolean feminine = reading.isAny(i, FEMININE_ARTICLES);
    return feminine
        ? Gender.FEMININE
        : reading.isAny(i, MASCULINE_ARTICLES) ? Gender.MASCULINE : Gender.UNKNOWN;
  }
}
