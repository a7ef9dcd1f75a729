package dev.tearsheet.internal.eastasian;

import dev.tearsheet.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quote.
 *
 * @param person who
 * @param cue where the reporting word stands; null where there is none
 * @param confidence probability that they are right, 0 to 1; by inspection
 */
record Source(Person person, @Nullable Span cue, double confidence) {

  /** The cue stands right beside the marks. */
  static final double BESIDE = 0.9;

  /** The cue stands elsewhere in the sentence. */
  static final double IN_SENTENCE = 0.7;
}
