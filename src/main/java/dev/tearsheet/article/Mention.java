package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of text that names a speaker or is a cue.
 *
 * @param span where it stands
 * @param text what stands there, the same as {@code span.of(text)}
 */
public record Mention(Span span, String text) {

  /** Checks that no part is null. */
  public Mention {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }

  /**
   * The mention at a span of a text.
   *
   * @param span where it stands
   * @param text the whole text the span indexes
   * @return the mention
   */
  public static Mention at(Span span, String text) {
    return new Mention(span, span.of(text));
  }
}
