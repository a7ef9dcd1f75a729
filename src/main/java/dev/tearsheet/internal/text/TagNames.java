package dev.tearsheet.internal.text;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Names of elements that are too long to be any. The parser copies such a name once for each piece
 * of it that it reads, so that one of 10 MB would take minutes.
 *
 * <pre>{@code <ppppp … ppppp class=a>  has a name of which all but the first 1024 is surplus}</pre>
 */
public final class TagNames {

  /**
   * UTF-16 units or bytes that are kept; HTML's own names have up to 10, those of apps up to 60.
   */
  static final int LONGEST = 1024;

  private TagNames() {}

  /**
   * Leaves the surplus of names out.
   *
   * @param markup any text
   * @return the same string when no name in it is too long
   */
  public static String shortened(String markup) {
    int[] surplus = surplus(markup.length(), markup::charAt);
    if (surplus.length == 0) {
      return markup;
    }
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int i = 0; i < surplus.length; i += 2) {
      kept.append(markup, from, surplus[i]);
      from = surplus[i + 1];
    }
    return kept.append(markup, from, markup.length()).toString();
  }

  /**
   * The stretches of markup that are the surplus of a name. Of other markup only one sign in a
   * thousand is looked at.
   *
   * @param length how long the markup is
   * @param at the character at a place
   * @return where each starts and ends, in their order
   */
  public static int[] surplus(int length, IntUnaryOperator at) {
    IntStream.Builder places = IntStream.builder();
    int start = 0; // of a word: the sign before it ends a name
    while (start + LONGEST < length) {
      int end = start + LONGEST;
      while (end >= start && !endsName(at.applyAsInt(end))) {
        end--;
      }
      if (end < start) {
        end = wordEnd(start + LONGEST, length, at);
        int from = name(start, end, at) + LONGEST;
        if (from < end) {
          places.add(from).add(end);
        }
      }
      start = end + 1;
    }
    return places.build().toArray();
  }

  private static int wordEnd(int from, int length, IntUnaryOperator at) {
    int end = from;
    while (end < length && !endsName(at.applyAsInt(end))) {
      end++;
    }
    return end;
  }

  /** Where the first name in a word starts; the word's end when it has none. */
  private static int name(int start, int end, IntUnaryOperator at) {
    if (start > 1 && at.applyAsInt(start - 1) == '/' && at.applyAsInt(start - 2) == '<') {
      return start;
    }
    int place = start;
    while (place < end && !(at.applyAsInt(place) == '<' && isLetter(place + 1, end, at))) {
      place++;
    }
    return place == end ? end : place + 1;
  }

  private static boolean isLetter(int place, int end, IntUnaryOperator at) {
    int small = place < end ? at.applyAsInt(place) | 0x20 : 0;
    return small >= 'a' && small <= 'z';
  }

  /** HTML standard, 13.2.5.8; the sign that opens a tag is part of a name. */
  private static boolean endsName(int c) {
    return c == '>' || c == '/' || (c <= ' ' && " \t\n\r\f".indexOf(c) >= 0);
  }
}
