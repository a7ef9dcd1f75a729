package dev.tearsheet.internal.quote;

/**
 * German bodies that stand in the genitive between a role and the name of whoever bears it.
 *
 * <pre>{@code
 * "der Vorsitzende [der Grünen] Anna Röhm", "die Chefin [des Verbands] Anna Röhm"
 * }</pre>
 *
 * <p>Behind other nouns stands the name of somebody else: "der Vater der Schülerin Anna Röhm".
 */
final class Leading {

  /** Ends of roles that lead a body or speak for it. */
  private static final String[] ROLES = {
    "vorsitzende",
    "vorsitzender",
    "präsident",
    "präsidentin",
    "sprecher",
    "sprecherin",
    "chef",
    "chefin",
    "leiter",
    "leiterin",
    "direktor",
    "direktorin",
    "geschäftsführer",
    "geschäftsführerin",
    "vorstand",
    "generalsekretär",
    "generalsekretärin",
    "obmann",
    "obfrau"
  };

  private static final String[] GENITIVES = {"der", "des"};

  /** Ends of nouns for people in the genitive. */
  private static final String[] PEOPLE = {
    "in", "ers", "ors", "ten", "den", "ärs", "eurs", "mannes", "sohnes", "freundes"
  };

  private Leading() {}

  /** Whether a body follows from an article on, behind a role that leads it. */
  static boolean isBody(Reading reading, int article) {
    return reading.isAny(article, GENITIVES)
        && reading.endsWithAny(article - 1, ROLES)
        && !reading.endsWithAny(article + 1, PEOPLE);
  }

  /** "der Sprecher der Gewerkschaft [Anna Röhm]": a first name behind a body of one word. */
  static boolean isBehindBody(Reading reading, int name) {
    return name < reading.words.length
        && reading.word(name - 1).is(WordClass.ORGANIZATION)
        && NameFinder.FIRST_NAMES.get(reading.tokens, name) != null
        && isBody(reading, name - 2);
  }
}
