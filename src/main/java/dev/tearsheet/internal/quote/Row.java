package dev.tearsheet.internal.quote;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of features for a forest, written column by column; reused for row after row. */
final class Row {

  private final float[] values = new float[MOST];
  private int size;

  /** Columns of the longest row. */
  private static final int MOST = 128;

  private final String[] names = new String[MOST];
  private int named;

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

  /** Opens with the columns of another row. */
  void open(Row other) {
    System.arraycopy(other.values, 0, values, 0, other.size);
    System.arraycopy(other.names, 0, names, 0, other.size);
    named = Math.max(named, other.size);
    size = other.size;
  }

  Row put(String name, double value) {
    if (named == size) {
      names[named++] = name;
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

  /** The names of all columns met so far. */
  List<String> names() {
    return List.of(Arrays.copyOf(names, named));
  }
}
