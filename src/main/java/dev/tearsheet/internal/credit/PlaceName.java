package dev.tearsheet.internal.credit;

import org.apache.commons.lang3.StringUtils;

/**
 * Whether words behind "in" or "from" name a place, and not what somebody reported.
 *
 * <pre>{@code "the occupied West Bank"      → a place
 * "Rio de Janeiro"              → a place
 * "Seoul that the port closed"  → none}</pre>
 */
final class PlaceName {

  /** Words of the longest. */
  private static final int MAX_WORDS = 8;

  private PlaceName() {}

  /** Words with capitals, or small ones that stand within and before places. */
  static boolean is(String text) {
    String[] words = StringUtils.split(text);
    for (String word : words) {
      boolean small = Character.isLowerCase(word.codePointAt(0));
      if (small && !Lists.has(Lists.PLACE_WORDS, word) && !Lists.PARTICLES.contains(word)) {
        return false;
      }
    }
    return words.length > 0
        && words.length <= MAX_WORDS
        && !Character.isLowerCase(words[words.length - 1].codePointAt(0));
  }

  /**
   * A district, a region or the letters of a state, as in brackets behind a town: "Loire", "MI".
   */
  static boolean isState(String text) {
    return Lists.has(Lists.DISTRICTS, text)
        || (StringUtils.isAllUpperCase(text) && Lists.has(Lists.STATES, text));
  }
}
