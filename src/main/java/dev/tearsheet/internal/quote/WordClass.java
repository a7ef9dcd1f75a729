package dev.tearsheet.internal.quote;

import java.util.Locale;

/** Closed word classes and the word lists that name, head or report. */
enum WordClass {
  MASCULINE,
  FEMININE,
  NEUTER,
  PLURAL,
  FIRST,
  RELATIVE,
  POSSESSIVE,

  /** Pronouns and articles that are subjects, where nothing else tells ("he", "ein"). */
  SUBJECT,

  /** Pronouns and articles that are no subjects ("him", "dem"). */
  OBJECT,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  AUXILIARY,
  COMPLEMENTIZER,
  ACCORDING,
  WEEKDAY,
  ADVERB,
  MASCULINE_TITLE,
  FEMININE_TITLE,
  TITLE,
  ORGANIZATION,
  ROLE,

  /** Nouns that count what stands after "of" ("a majority of voters"). */
  QUANTITY,

  /** Nouns that somebody writes or says, of whom what follows tells ("a statement from"). */
  DOCUMENT,

  /** Nouns beside which a title stands in marks ("the novel “Salt Roads”"). */
  WORK,

  /** Prepositions before whom something is true for ("für den Wirt ist es ein „Wrack“"). */
  FOR,

  /** Conjunctions that join sources ("Roe and Field"). */
  ALONGSIDE,

  /** Conjunctions between the last two nouns of a subject ("neither Field nor Roe"). */
  PAIRING,

  /** Prepositions within a subject ("people in the poll"). */
  INNER,

  /** Verbs of reported speech ("er sei"), where a language has forms of their own for it. */
  SUBJUNCTIVE,
  SAYS;

  /** Words that stand for a source on their own. */
  static final int PRONOUNS =
      MASCULINE.bit() | FEMININE.bit() | NEUTER.bit() | PLURAL.bit() | FIRST.bit() | RELATIVE.bit();

  /** Words that end a noun phrase. */
  static final int STOPS =
      PRONOUNS
          | PREPOSITION.bit()
          | CONJUNCTION.bit()
          | AUXILIARY.bit()
          | COMPLEMENTIZER.bit()
          | ACCORDING.bit()
          | WEEKDAY.bit()
          | ADVERB.bit();

  static final int TITLES = TITLE.bit() | MASCULINE_TITLE.bit() | FEMININE_TITLE.bit();

  /** Nouns that name what somebody is, and titles. */
  static final int ROLES = ROLE.bit() | TITLES;

  /** Nouns that name what somebody or something is. */
  static final int HEADS = ROLE.bit() | ORGANIZATION.bit();

  @SuppressWarnings("EnumOrdinal") // the set of classes is a bit set that lives for one run
  int bit() {
    return 1 << ordinal();
  }

  static WordClass of(String section) {
    return valueOf(section.toUpperCase(Locale.ROOT));
  }
}
