package dev.tearsheet.internal.dom;

/**
 * How much of a page is kept.
 *
 * @param depth levels of elements kept apart; what stands deeper is hung under the last
 * @param nodes elements, texts and comments; what comes after them is left out
 * @param attribute UTF-16 units of an attribute's value; a longer one is left out
 */
public record PageBounds(int depth, int nodes, int attribute) {

  /** For a page of some length; one that is shorter than an attribute may be needs no look. */
  PageBounds of(int length) {
    return length > attribute ? this : new PageBounds(depth, nodes, Integer.MAX_VALUE);
  }

  /** The same, no deeper than so many levels. */
  PageBounds atMost(int levels) {
    return depth <= levels ? this : new PageBounds(levels, nodes, attribute);
  }
}
