package dev.tearsheet.internal.decode;

import java.io.Reader;

/**
 * The characters of a page, as they stand in memory: bytes of UTF-8 or a string. Places count bytes
 * of the one and UTF-16 units of the other; ASCII is one of either.
 */
public interface Markup {

  /**
   * Markup that has come as a string.
   *
   * @param text any text
   * @return the same characters
   */
  static Markup of(String text) {
    return new StringMarkup(text);
  }

  /**
   * How long it is.
   *
   * @return one past the last place
   */
  int length();

  /**
   * What stands at a place.
   *
   * @param at a place, from 0 to the last
   * @return an ASCII character, or something that is none
   */
  char at(int at);

  /**
   * The next place of an ASCII character.
   *
   * @param c the character
   * @param from where to look first, from 0 to the length
   * @return the length when there is none
   */
  int next(char c, int from);

  /**
   * Whether a single half of a pair of UTF-16 units occurs.
   *
   * @param half a surrogate
   * @return false for all text that was decoded from UTF-8
   */
  boolean holds(char half);

  /**
   * Reads a stretch as it is asked for.
   *
   * @param from its first place
   * @param to one past its last
   * @return its characters
   */
  Reader reader(int from, int to);

  /**
   * A stretch in one piece.
   *
   * @param from its first place
   * @param to one past its last
   * @return its characters
   */
  String text(int from, int to);
}
