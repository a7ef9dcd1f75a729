package dev.tearsheet.internal.boilerplate;

import java.util.Arrays;

/** A set of hashes, none of them boxed. */
final class Hashes {

  /** Slots; a power of two, at least a third of them empty. The hash 0 is never a member. */
  private long[] slots = new long[64];

  /** A bit for each hash by its last six: where few are members, most of the others stop there. */
  private long filter;

  private int size;

  static Hashes of(String... terms) {
    Hashes hashes = new Hashes();
    Arrays.stream(terms).mapToLong(Terms::hash).forEach(hashes::add);
    return hashes;
  }

  void add(long hash) {
    int slot = slot(hash);
    if (slots[slot] != hash) {
      slots[slot] = hash;
      filter |= 1L << hash;
      size++;
      grow();
    }
  }

  private void grow() {
    if (size * 3 > slots.length * 2) {
      long[] before = slots;
      slots = new long[before.length * 2];
      for (long hash : before) {
        slots[slot(hash)] = hash;
      }
    }
  }

  boolean contains(long hash) {
    return (filter >>> hash & 1) != 0 && hash != 0 && slots[slot(hash)] == hash;
  }

  /** Where a hash is or would be. */
  private int slot(long hash) {
    int slot = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }
}
