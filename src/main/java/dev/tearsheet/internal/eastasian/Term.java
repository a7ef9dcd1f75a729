package dev.tearsheet.internal.eastasian;

import java.util.Locale;

/** What the words of a list are. */
enum Term {
  /** Words that report ("表示", "述べ"). */
  CUE,

  /** Words that hold a cue and report nothing ("小說"), or that follow a name in marks. */
  OTHER,

  /** Offices and jobs beside a name ("市長"). */
  TITLE,

  /** "先生", "さん", "씨". */
  HONORIFIC,

  /** Ends of nouns that speak ("警方"). */
  HEAD,

  /** Ends of names of newspapers and the like ("日報"). */
  MEDIUM,
  PRONOUN,

  /** Words that follow a subject, where nothing stands between words ("在", "昨天"). */
  STOP,

  /** Words before a subject ("據", "但"). */
  LEAD,
  SURNAME,

  /** Rarer surnames, taken for one before two characters, or behind a title. */
  RARE_SURNAME,

  /** Characters that foreign names are written with. */
  SOUND,

  /** Words before a name in marks ("名為"). */
  NAMED;

  static Term of(String section) {
    return valueOf(section.toUpperCase(Locale.ROOT));
  }
}
