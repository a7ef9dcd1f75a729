package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * Words with a hyphen that start with a name and are no part of the name behind them.
 *
 * <pre>{@code "London-born Ann Roe"        → an adjective
 * "LNN-kommentator Kari Dahl" → a noun}</pre>
 */
final class Compounds {

  /** Letters of the shortest such noun, and the hyphen. */
  private static final int SHORTEST_NOUN = 5;

  private static final String[] ADJECTIVES = {
    "-born",
    "-based",
    "-led",
    "-rooted",
    "-backed",
    "-raised",
    "-educated",
    "-trained",
    "-elect",
    "-breaking",
    "-winning",
    "-speaking",
    "-leaning",
    "-style",
    "-era",
    "-turned"
  };

  private final String text;
  private final Tokens tokens;

  Compounds(Reading reading) {
    this.text = reading.text;
    this.tokens = reading.tokens;
  }

  /** "U.S.-based": an English adjective. */
  boolean isOfPlace(int i) {
    if (hyphen(i) < tokens.start(i)) {
      return false;
    }
    for (String ending : ADJECTIVES) {
      if (tokens.endsWith(i, ending)) {
        return true;
      }
    }
    return false;
  }

  /** "LNN-kommentator", "LP-politica": an acronym and a small noun. */
  boolean isPost(int i) {
    int hyphen = hyphen(i);
    return hyphen > tokens.start(i) + 1
        && tokens.isAllCapitals(i)
        && tokens.end(i) - hyphen > SHORTEST_NOUN
        && Character.isLowerCase(text.charAt(hyphen + 1));
  }

  /** Where the last hyphen of a token stands in the text; before its start for none. */
  private int hyphen(int i) {
    int at = tokens.end(i) - 1;
    while (at >= tokens.start(i) && text.charAt(at) != '-') {
      at--;
    }
    return at;
  }
}
