package dev.tearsheet.internal.boilerplate;

/** One block's features, put one after the other. */
final class Row {

  private final float[] values;
  private int size;

  Row(int columns) {
    this.values = new float[columns];
  }

  Row put(double value) {
    values[size++] = (float) value;
    return this;
  }

  Row put(boolean value) {
    return put(value ? 1 : 0);
  }

  Row putAll(float[] others) {
    System.arraycopy(others, 0, values, size, others.length);
    size += others.length;
    return this;
  }

  float[] values() {
    if (size != values.length) {
      throw new IllegalStateException(size + " features of " + values.length);
    }
    return values;
  }
}
