package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * First names in the genitive of the Slavic languages read, which the list has in the nominative.
 *
 * <pre>{@code "Anny" → of Anna; "Ивана" → of Иван; "Сергея" → of Сергей; "Anna" → none}</pre>
 */
final class Genitives {
  /** Endings of genitives and what the nominative has in their place. */
  private static final String[][] ENDINGS = {
    {"y", "a"}, {"i", "a"}, {"ii", "ia"}, {"a", ""}, {"ia", "y"}, {"ego", "y"}, {"ła", "eł"},
    {"ы", "а"}, {"и", "а"}, {"ии", "ия"}, {"ії", "ія"}, {"а", ""}, {"я", "й"}, {"я", "ь"},
    {"и", "я"}, {"и", "ь"}, {"ла", "ел"}, {"ра", "ёр"}
  };

  private Genitives() {}

  /** Whether a token is the genitive of a first name and not the nominative of another. */
  static boolean is(Reading reading, int i) {
    Tokens tokens = reading.tokens;
    if (i >= tokens.size()
        || !reading.lexicon.isSlavic()
        || NameFinder.FIRST_NAMES.get(tokens, i) != null) {
      return false;
    }
    String name = tokens.folded(i);
    for (String[] ending : ENDINGS) {
      String stem = name.substring(0, Math.max(0, name.length() - ending[0].length()));
      if (name.endsWith(ending[0]) && NameFinder.FIRST_NAMES.get(stem + ending[1]) != null) {
        return true;
      }
    }
    return false;
  }
}
