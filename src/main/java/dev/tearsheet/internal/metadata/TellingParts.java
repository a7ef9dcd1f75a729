package dev.tearsheet.internal.metadata;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words in lower case with what they tell, as bits: a table that is asked for a part of a text
 * without a string being made of it, as most parts tell nothing.
 */
final class TellingParts {

  /** For each small ASCII letter, the lengths of the words it starts, as bits. */
  private final int[] lengths = new int['z' + 1];

  /** Each word stands at its hash or in the next free place. */
  private final @Nullable String[] words;

  private final int[] bits;

  TellingParts(Map<String, Integer> telling) {
    int size = Integer.highestOneBit(4 * telling.size() + 4);
    this.words = new @Nullable String[size];
    this.bits = new int[size];
    telling.forEach(this::put);
  }

  private void put(String word, int telling) {
    int at = hash(word, 0, word.length()) & (words.length - 1);
    while (words[at] != null) {
      at = (at + 1) & (words.length - 1);
    }
    words[at] = word;
    bits[at] = telling;
    if (word.charAt(0) < lengths.length) {
      lengths[word.charAt(0)] |= 1 << word.length();
    }
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  /** What the part of a text from start to end tells; 0 for most. */
  int of(String text, int start, int end) {
    return end > start && mayTell(text, start, end) ? find(text, start, end) : 0;
  }

  private int find(String text, int start, int end) {
    int length = end - start;
    for (int at = hash(text, start, end) & (words.length - 1);
        ;
        at = (at + 1) & (words.length - 1)) {
      String word = words[at];
      if (word == null) {
        return 0;
      }
      if (word.length() == length && text.regionMatches(true, start, word, 0, length)) {
        return bits[at];
      }
    }
  }

  /** A look at first letter and length spares most parts the hash. */
  private boolean mayTell(String text, int start, int end) {
    int small = text.charAt(start) | ' ';
    return small >= lengths.length
        || (end - start < Integer.SIZE && (lengths[small] & 1 << (end - start)) != 0);
  }
}
