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

  /** The features so far; those to come are 0. */
  float[] values() {
    return values;
  }
}
