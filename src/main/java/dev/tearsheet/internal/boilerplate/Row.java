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

  Row put(float value) {
    values[size++] = value;
    return this;
  }

  /** A whole number rounds to a float as it would by way of a double. */
  Row put(int value) {
    values[size++] = value;
    return this;
  }

  Row put(boolean value) {
    values[size++] = value ? 1 : 0;
    return this;
  }

  /** The features so far; those to come are 0. */
  float[] values() {
    return values;
  }
}
