package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of features for a forest, written column by column; reused for row after row. */
final class Row {

  private float[] values = new float[96];
  private int size;
  private final List<String> names = new ArrayList<>();
  private boolean named;

  void clear() {
    named = named || size > 0;
    size = 0;
  }

  Row put(String name, double value) {
    if (!named) {
      names.add(name);
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
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

  float[] copy() {
    return Arrays.copyOf(values, size);
  }

  List<String> names() {
    return names;
  }
}
