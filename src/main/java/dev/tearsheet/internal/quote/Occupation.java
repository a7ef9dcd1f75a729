package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * What German sets before a full name without a comma and no list holds, told by its ending.
 *
 * <pre>{@code "Krabbenfischer Bo Doe" → "Bo Doe"}</pre>
 */
final class Occupation {

  /** Endings of nouns for people by what they do. */
  private static final String[] ENDINGS = {
    "er", "in", "ist", "ent", "ant", "or", "eur", "är", "graf", "wirt", "mann", "frau", "arzt",
    "anwalt", "rat", "chef", "koch", "loge", "perte", "nom", "goge"
  };

  /** Letters of the shortest; shorter ones are mostly first names ("Robin"). */
  private static final int SHORTEST = 6;

  /** Words of the shortest full name. */
  private static final int NAME = 2;

  private Occupation() {}

  /** The first word of a name, an occupation left out. */
  static int after(Tokens tokens, int from, int last) {
    boolean before =
        last - from > NAME
            && tokens.isCapital(from + 1)
            && isOccupation(tokens, from)
            && NameFinder.FIRST_NAMES.get(tokens, from) == null;
    return before ? from + 1 : from;
  }

  private static boolean isOccupation(Tokens tokens, int i) {
    if (tokens.length(i) < SHORTEST) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (tokens.endsWith(i, ending)) {
        return true;
      }
    }
    return false;
  }
}
