package dev.tearsheet.internal.quote;

/**
 * What tells German names, which have "von" before them, from nouns, which have capitals, too.
 *
 * <pre>{@code
 * "Aus Sicht von Mohr" → "Mohr"; "Ida Mar von Hafenlicht" → "Ida Mar"
 * "erhobener Zeigefinger" → no name
 * }</pre>
 */
final class GermanName {

  /** What stands before the "von" of a name. */
  private static final String[] NOBLE = {
    "herr",
    "herrn",
    "frau",
    "graf",
    "gräfin",
    "fürst",
    "fürstin",
    "baron",
    "baronin",
    "freiherr",
    "prinz",
    "prinzessin",
    "ritter",
    "dr.",
    "prof."
  };

  private GermanName() {}

  private static boolean isVon(Reading reading, int i) {
    return i > 0
        && i + 1 < reading.words.length
        && reading.tokens.is(i, "von")
        && reading.tokens.isCapital(i - 1)
        && reading.tokens.isCapital(i + 1);
  }

  private static boolean isFirstName(Reading reading, int i) {
    return NameFinder.FIRST_NAMES.get(reading.tokens, i) != null;
  }

  /**
   * "Aus Sicht von Mohr", "das Bündeln von Zeitungen": a "von" behind a word that is neither a
   * first name nor what somebody is, and before no full name.
   */
  static boolean isBehindNoun(Reading reading, int von) {
    return isVon(reading, von)
        && !isName(reading, von - 2)
        && !reading.word(von - 1).isAny(WordClass.ROLES | WordClass.HEADS)
        && !reading.word(von + 1).isAny(WordClass.ROLES)
        && !isFirstName(reading, von + 1)
        && !isFirstName(reading, von - 1)
        && !reading.isAny(von - 1, NOBLE);
  }

  /** A capital of no closed class: the first word of a name of two. */
  private static boolean isName(Reading reading, int i) {
    return i >= 0 && reading.tokens.isCapital(i) && reading.word(i).classes() == 0;
  }

  /**
   * "Ida Mar von Hafenlicht", "Ida Mar von der Küstenwacht": behind a first name and a surname it
   * is where somebody works.
   */
  static boolean isOfHouse(Reading reading, int von, int from) {
    boolean article =
        reading.isAny(von, "von")
            && reading.isAny(von + 1, "der")
            && von + 2 < reading.words.length
            && reading.tokens.isCapital(von + 2);
    return (article || isVon(reading, von))
        && isFirstName(reading, from)
        && !isFirstName(reading, von - 1);
  }

  /** "Leiterin der [UDN]": a body in the genitive, behind who speaks for it and no article. */
  static boolean isOwner(Reading reading, int first, int name) {
    int role = name - 2;
    return role >= first
        && reading.isAny(name - 1, "der")
        && (reading.word(role).isRole() || reading.endsWith(role, "in"))
        && !isFirstName(reading, name);
  }

  /** "Sprecher von Ida Mar" → "Ida Mar": behind what somebody is the particle is none. */
  static int withoutVon(Reading reading, int first, int from, int last) {
    boolean behind = from > first && last - from == 3 && isVon(reading, from);
    return behind && !reading.isAny(from - 1, NOBLE) ? from + 1 : from;
  }

  /** "erhobener Zeigefinger", "amtliche Papiere": names have no adjective without an article. */
  static boolean isAdjective(Reading reading, int i) {
    return !reading.tokens.isCapital(i)
        && reading.word(i).classes() == 0
        && reading.endsWithAny(i, "e", "er", "es", "en", "em")
        && !reading.isAny(i, "geborene", "geborener", "geborenen")
        && !isFirstName(reading, i + 1);
  }
}
