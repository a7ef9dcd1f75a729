package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;
import dev.tearsheet.internal.text.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters that tell the language of a text so short that its small words do not.
 *
 * <pre>{@code "Pożar ugaszono. Las płonął." → Polish, though Spanish has "las", too}</pre>
 */
final class Letters {

  private static final Map<String, String> LETTERS = letters();

  /** Small words of a language from which they tell enough. */
  private static final int ENOUGH = 6;

  private Letters() {}

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    for (String line : Words.lines(Letters.class, "letters.txt")) {
      int blank = line.indexOf(' ');
      letters.put(line.substring(0, blank), line.substring(blank + 1));
    }
    return Map.copyOf(letters);
  }

  /** Whether so few small words are of the language that has most. */
  static boolean areNeeded(int hits) {
    return hits > 0 && hits < ENOUGH;
  }

  /** How many of a text's first tokens, names left out, hold a letter of a language. */
  static int count(Tokens tokens, int size, String language) {
    String letters = LETTERS.getOrDefault(language, "");
    int count = 0;
    for (int i = 0; i < size && !letters.isEmpty(); i++) {
      String word = tokens.isCapital(i) ? "" : tokens.folded(i);
      boolean holds = word.chars().anyMatch(c -> c >= FIRST && letters.indexOf(c) >= 0);
      count += holds ? 1 : 0;
    }
    return count;
  }

  /** The first letter beyond ASCII. */
  private static final int FIRST = 128;
}
