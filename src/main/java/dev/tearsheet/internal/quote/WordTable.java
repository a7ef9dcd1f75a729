package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash table that is asked with a token, without making a string of it. Immutable. */
final class WordTable<V> {

  private final char[][] keys;
  private final int[] hashes;
  private final Object[] values;

  WordTable(Map<String, V> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
    keys = new char[size][];
    hashes = new int[size];
    values = new Object[size];
    entries.forEach(this::add);
  }

  private void add(String key, V value) {
    int slot = slot(key.hashCode());
    while (keys[slot] != null) {
      slot = slot(slot + 1);
    }
    keys[slot] = key.toCharArray();
    hashes[slot] = key.hashCode();
    values[slot] = value;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (keys.length - 1);
  }

  /** The value of a word, or null. */
  @SuppressWarnings("unchecked") // only V are put in
  @Nullable V get(String word) {
    int slot = slot(word.hashCode());
    while (keys[slot] != null && !Arrays.equals(keys[slot], word.toCharArray())) {
      slot = slot(slot + 1);
    }
    return (V) values[slot];
  }

  /** The value of the token's folded form, or null. */
  @SuppressWarnings("unchecked") // only V are put in
  @Nullable V get(Tokens tokens, int i) {
    int hash = tokens.hash(i);
    int slot = slot(hash);
    while (keys[slot] != null) {
      if (hashes[slot] == hash && tokens.is(i, keys[slot])) {
        return (V) values[slot];
      }
      slot = slot(slot + 1);
    }
    return null;
  }
}
