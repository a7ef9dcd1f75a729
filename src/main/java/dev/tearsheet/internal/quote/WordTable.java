package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash table that is asked with a token, without making a string of it. Immutable. */
final class WordTable<V> {

  private final int shift;
  private final char[][] keys;

  /** The hash of the key in each slot; 0 where there is none. */
  private final int[] hashes;

  private final Object[] values;

  WordTable(Map<String, V> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    keys = new char[size][];
    hashes = new int[size];
    values = new Object[size];
    entries.forEach((key, value) -> add(key.toCharArray(), value));
  }

  private void add(char[] key, V value) {
    int hash = Tokens.hash(key, 0, key.length);
    int slot = hash >>> shift;
    while (hashes[slot] != 0) {
      slot = next(slot);
    }
    keys[slot] = key;
    hashes[slot] = hash;
    values[slot] = value;
  }

  private int next(int slot) {
    return (slot + 1) & (hashes.length - 1);
  }

  /** The value of a word, or null. */
  @Nullable V get(String word) {
    char[] key = word.toCharArray();
    int hash = Tokens.hash(key, 0, key.length);
    int slot = hash >>> shift;
    while (hashes[slot] != 0 && !Arrays.equals(keys[slot], key)) {
      slot = next(slot);
    }
    return value(slot);
  }

  /** The value of the token's folded form, or null. */
  @Nullable V get(Tokens tokens, int i) {
    int hash = tokens.hash(i);
    int slot = hash >>> shift;
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && tokens.is(i, keys[slot])) {
        return value(slot);
      }
      slot = next(slot);
    }
    return null;
  }

  @SuppressWarnings("unchecked") // only V are put in
  private @Nullable V value(int slot) {
    return (V) values[slot];
  }
}
