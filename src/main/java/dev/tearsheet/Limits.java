package dev.tearsheet;

/**
 * How much of an input is read at most.
 *
 * @param input bytes, or UTF-16 units of a string
 * @param depth levels of elements
 * @param nodes elements, texts and comments
 * @param blocks blocks of the page, boilerplate among them
 * @param quotes quotes of the body
 */
record Limits(int input, int depth, int nodes, int blocks, int quotes) {

  static final Limits DEFAULT =
      new Limits(
          ArticleParser.DEFAULT_MAX_INPUT,
          ArticleParser.DEFAULT_MAX_DEPTH,
          ArticleParser.DEFAULT_MAX_NODES,
          ArticleParser.DEFAULT_MAX_BLOCKS,
          ArticleParser.DEFAULT_MAX_QUOTES);

  /** The value, when it lies within a range. */
  static int checked(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be " + least + " to " + most + ", was " + value);
    }
    return value;
  }
}
