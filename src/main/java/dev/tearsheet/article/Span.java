package dev.tearsheet.article;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 units.
 *
 * <pre>{@code new Span(0, 5).of("Hello there") → "Hello"}</pre>
 *
 * @param start index of the first UTF-16 unit, at least 0
 * @param end index after the last UTF-16 unit, at least {@code start}
 */
public record Span(int start, int end) {

  /**
   * Checks the order of the two ends.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span needs 0 <= start <= end, was [" + start + ", " + end + ")");
    }
  }

  /**
   * The number of UTF-16 units covered.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * The covered part of a text.
   *
   * @param text the text this span indexes
   * @return the stretch of {@code text} from {@code start} to {@code end}
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /**
   * The same stretch in a text that has {@code units} more units before it.
   *
   * @param units UTF-16 units to add to both ends; may be negative
   * @return the moved span
   */
  public Span shift(int units) {
    return new Span(start + units, end + units);
  }
}
