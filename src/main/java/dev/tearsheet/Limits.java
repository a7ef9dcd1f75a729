package dev.tearsheet;

import dev.tearsheet.internal.dom.PageBounds;
import dev.tearsheet.internal.metadata.MetadataBounds;
import dev.tearsheet.internal.quote.Options;

/**
 * How much of an input is read at most.
 *
 * @param input bytes, or UTF-16 units of a string
 * @param depth levels of elements
 * @param nodes elements, texts and comments
 * @param attribute UTF-16 units of an attribute's value
 * @param jsonLd UTF-16 units of a JSON-LD script
 * @param jsonLdDepth levels of a JSON-LD script
 * @param images pictures
 * @param blocks blocks of the page, boilerplate among them
 * @param quotes how many quotes of the body are kept, and from which confidence a speaker is given
 */
record Limits(
    int input,
    int depth,
    int nodes,
    int attribute,
    int jsonLd,
    int jsonLdDepth,
    int images,
    int blocks,
    Options quotes) {

  static final Limits DEFAULT =
      new Limits(
          ArticleParser.DEFAULT_MAX_INPUT,
          ArticleParser.DEFAULT_MAX_DEPTH,
          ArticleParser.DEFAULT_MAX_NODES,
          ArticleParser.DEFAULT_MAX_ATTRIBUTE,
          ArticleParser.DEFAULT_MAX_JSON_LD,
          ArticleParser.DEFAULT_MAX_JSON_LD_DEPTH,
          ArticleParser.DEFAULT_MAX_IMAGES,
          ArticleParser.DEFAULT_MAX_BLOCKS,
          new Options(Options.DEFAULT_CONFIDENCE, ArticleParser.DEFAULT_MAX_QUOTES));

  PageBounds page() {
    return new PageBounds(depth, nodes, attribute);
  }

  MetadataBounds metadata() {
    return new MetadataBounds(jsonLd, jsonLdDepth, images);
  }

  /** The value, when it lies within a range. */
  static int checked(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be " + least + " to " + most + ", was " + value);
    }
    return value;
  }
}
