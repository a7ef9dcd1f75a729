package dev.tearsheet.internal.quote;

import java.util.Arrays;

/** Where the paragraphs of a text start and end, and which of them ask. */
final class Paragraphs {

  private final Reading reading;
  private final int[] starts;
  private final int count;

  private Paragraphs(Reading reading) {
    this.reading = reading;
    int size = reading.words.length;
    int[] found = new int[reading.paragraph(size) + 2];
    int next = 0;
    for (int i = 0; i < size; i++) {
      if (reading.startsParagraph(i)) {
        found[next++] = i;
      }
    }
    this.count = next;
    Arrays.fill(found, next, found.length, size);
    this.starts = found;
  }

  static Paragraphs of(Reading reading) {
    return new Paragraphs(reading);
  }

  int size() {
    return count;
  }

  int first(int paragraph) {
    return starts[paragraph];
  }

  /** After the last token of a paragraph. */
  int last(int paragraph) {
    return starts[paragraph + 1];
  }

  /** Whether a paragraph ends with a question, outside of marks. */
  boolean asks(int paragraph) {
    return asks(first(paragraph), last(paragraph));
  }

  /** Whether these tokens end with a question, outside of marks. */
  boolean asks(int first, int last) {
    return last > first && reading.inside[last - 1] < 0 && reading.tokens.first(last - 1) == '?';
  }

  /** Whether a paragraph is made of sentences and no heading, note or list. */
  boolean tells(int paragraph) {
    int end = last(paragraph) - 1;
    char mark = reading.tokens.first(end);
    char opening = reading.tokens.first(first(paragraph));
    return (reading.inside[end] >= 0 || ".!?…".indexOf(mark) >= 0)
        && "([*-–—•".indexOf(opening) < 0;
  }

  /** How many paragraphs ask. */
  int asking() {
    int asking = 0;
    for (int paragraph = 0; paragraph < count; paragraph++) {
      asking += asks(paragraph) ? 1 : 0;
    }
    return asking;
  }
}
