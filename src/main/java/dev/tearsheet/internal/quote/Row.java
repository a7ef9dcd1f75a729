package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of features for a forest, written column by column; reused for row after row. */
final class Row {

  private final float[] values = new float[MOST];
  private int size;

  /** Columns of the longest row. */
  private static final int MOST = 96;

  private final List<String> names = new ArrayList<>();

  void clear() {
    rewind(0);
  }

  /** Keeps the first columns, which the next row shares with this one. */
  void rewind(int columns) {
    size = columns;
  }

  int size() {
    return size;
  }

  Row put(String name, double value) {
    if (names.size() == size) {
      names.add(name);
    }
    values[size++] = (float) value;
    return this;
  }

  Row put(String name, boolean value) {
    return put(name, value ? 1 : 0);
  }

  float[] values() {
    return values;
  }

  /** The row in an array used again, which is null at first. */
  float[] copyInto(float @Nullable [] used) {
    float[] copy = used == null || used.length < size ? new float[values.length] : used;
    System.arraycopy(values, 0, copy, 0, size);
    return copy;
  }

  float[] copy() {
    return Arrays.copyOf(values, size);
  }

  List<String> names() {
    return names;
  }
}
