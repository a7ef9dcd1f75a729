package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something about the input that kept it from being read whole or with certainty.
 *
 * @param code what kind of problem it is
 * @param message one English sentence for a person
 * @param span where in {@link Body#text()}; empty when it is not about the body text
 */
public record Problem(Code code, String message, Optional<Span> span) {

  /** Checks that no part is null. */
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(message, "message");
    requireNonNull(span, "span");
  }

  /** The kinds of problems. */
  public enum Code {
    /** There was no input, or nothing but white space and control characters. */
    EMPTY_INPUT,
    /** The input looks like binary data, not text. */
    BINARY_INPUT,
    /** The declared charset is not known; another was used. */
    UNKNOWN_CHARSET,
    /** Some bytes are not valid in the charset; they became U+FFFD. */
    MALFORMED_BYTES,
    /** Characters of UTF-8 had been read in another charset upstream; they were mended. */
    MENDED_CHARSET,
    /** The input was longer than the limit; what came before it was read. */
    INPUT_TRUNCATED,
    /** Elements were nested deeper than the limit; deeper ones were hung higher. */
    DEPTH_LIMIT,
    /** The page had more nodes than the limit; what came before it was read. */
    NODE_LIMIT,
    /** The page had more blocks than the limit; what came before it was kept. */
    BLOCK_LIMIT,
    /** The text had more quotes than the limit; the first ones were kept. */
    QUOTE_LIMIT,
    /** The page had more images than the limit; the first ones were kept. */
    IMAGE_LIMIT,
    /** An attribute was longer than the limit and was left out. */
    ATTRIBUTE_LIMIT,
    /** A JSON-LD script could not be read, in whole or in part. */
    BROKEN_JSON_LD,
    /** A JSON-LD script was larger or more deeply nested than the limit. */
    JSON_LD_LIMIT,
    /** No story was found on the page. */
    NO_BODY
  }

  /**
   * A problem that is not about a stretch of the body text.
   *
   * @param code what kind of problem it is
   * @param message one English sentence for a person
   * @return the problem
   */
  public static Problem of(Code code, String message) {
    return new Problem(code, message, Optional.empty());
  }
}
