package dev.tearsheet.internal.quote;

/**
 * What of a German phrase is the title of the name in it.
 *
 * <pre>{@code
 * "eine Antwort von Hafensprecher Bo Doe" → "Hafensprecher"
 * "verantwortliche NDO", "ihr Bo Doe", "der kluge Doe" → none
 * "Bo Doe, Landrat des Kreises Ufer" → a role
 * }</pre>
 */
final class GermanTitle {

  /** Letters of the shortest role that its ending tells. */
  private static final int SHORTEST = 6;

  private GermanTitle() {}

  /** The first token of the title before a name; the name's first for none. */
  static int start(Reading reading, Candidate candidate, int first) {
    int name = candidate.nameFirst();
    int start = first;
    for (int i = first + 1; i + 1 < name; i++) {
      boolean ofNoun = reading.isAny(i, "von", "vom") && reading.tokens.isCapital(i + 1);
      boolean bearer = reading.word(i - 1).isRole() || Occupation.isGerman(reading.tokens, i - 1);
      start = ofNoun && !bearer ? i + 1 : start;
    }
    boolean noun =
        start < name
            && (reading.tokens.isCapital(name - 1) || reading.word(name - 1).classes() != 0);
    boolean possessive = start < name && reading.word(name - 1).is(WordClass.POSSESSIVE);
    return noun && !possessive ? start : name;
  }

  /** "der kluge [Doe]": the phrase ends with the surname itself. */
  static boolean isSurname(Reading reading, Candidate phrase, Candidate name) {
    return name.nameLast() > name.nameFirst()
        && reading
            .tokens
            .folded(phrase.last() - 1)
            .equals(reading.tokens.folded(name.nameLast() - 1));
  }

  /** "Bo Doe, [Landrat] des Kreises", "Geschäftsführender [Vorstand] der Werft". */
  static boolean isRole(Reading reading, int i, int comma) {
    boolean noun =
        reading.tokens.isCapital(i)
            && reading.tokens.length(i) >= SHORTEST
            && !reading.tokens.isAllCapitals(i)
            && NameFinder.FIRST_NAMES.get(reading.tokens, i) == null
            && Occupation.isGerman(reading.tokens, i);
    int code = reading.code(i + 1, comma);
    return noun
        && (code == Code.PREPOSITION
            || code == Code.OF
            || reading.isAny(i + 1, "der", "des", "und"));
  }
}
