package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * Those to whom something is said, where the Romance languages set them between the verb and its
 * subject.
 *
 * <pre>{@code
 * "“Es tarde”, dijo a los periodistas [Juan Robles]", "disse à agência Lusa [Rui Teles]"
 * "dijo al alcalde Juan Robles": he is told
 * }</pre>
 */
final class Listener {

  /** Prepositions before those who listen. */
  private static final String[] TO = {
    "a", "al", "ante", "à", "ao", "aos", "às", "ai", "agli", "alla", "alle", "aux", "au", "devant"
  };

  /** What is made to them: "en declaraciones a los medios". */
  private static final String[] STATEMENTS = {"declaraciones", "declarações", "dichiarazioni"};

  /** What listens and is nobody of a name. */
  private static final String[] MEDIA = {
    "prensa", "agencia", "cadena", "radio", "televisión", "imprensa", "agência", "rádio",
    "televisão", "emissora", "jornal", "diario", "periódico", "presse", "agence", "chaîne",
    "stampa", "agenzia", "medios", "câmeras", "cámaras"
  };

  /** Tokens of the longest: "a la agencia de noticias Lund Norte". */
  private static final int LONGEST = 7;

  private final Reading reading;
  private final Tokens tokens;

  Listener(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /** The full name behind those who listen from a token on; the token itself for none. */
  int end(int from) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (!tokens.isWord(i)) {
        return from;
      } else if (isSubject(i)) {
        return i;
      }
    }
    return from;
  }

  /** Whether a first name opens the subject behind those who listen. */
  boolean isSubject(int i) {
    if (!reading.lexicon.isRomance()
        || !NameFinder.isFirstName(reading, i)
        || NameFinder.isFirstName(reading, i - 1)
        || i + 1 >= tokens.size()
        || !tokens.isCapital(i + 1)) {
      return false;
    }
    int to = i - 1;
    while (to > i - LONGEST && to > 0 && !reading.isAny(to, TO) && tokens.isWord(to)) {
      to--;
    }
    return to > 0
        && to < i - 1
        && reading.isAny(to, TO)
        && (reading.word(to - 1).is(WordClass.SAYS) || reading.isAny(to - 1, STATEMENTS))
        && isCrowd(to, i);
  }

  /** A plural, a medium, or a name of another kind than people's. */
  private boolean isCrowd(int to, int end) {
    boolean titled = reading.word(end - 1).isAny(WordClass.ROLES);
    boolean named = tokens.isCapital(end - 1) && !titled;
    boolean crowd = named || Elided.is(reading, end - 1) || reading.endsWith(end - 1, "i");
    for (int i = to + 1; i < end; i++) {
      crowd |= reading.isAny(i, MEDIA) || (!tokens.isCapital(i) && isPlural(i));
    }
    return crowd;
  }

  private boolean isPlural(int i) {
    return reading.endsWith(i, "s") && !reading.word(i).is(WordClass.DETERMINER);
  }
}
