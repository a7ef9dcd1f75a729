package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who is said to have said a quote.
 *
 * @param speaker the words that name the source next to the quote ("he", "Ms. Roe"); empty when the
 *     source is carried over from an earlier sentence without being named
 * @param name the resolved full name ("Jane Roe"); empty when it is not known
 * @param title the speaker's role or affiliation ("governor of the region"); empty when not given
 * @param cue the reporting word ("said"); empty when there is none
 * @param confidence calibrated probability, 0 to 1, that the speaker is right
 */
public record Attribution(
    Optional<Mention> speaker,
    Optional<String> name,
    Optional<String> title,
    Optional<Mention> cue,
    double confidence) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code confidence} is not within 0 to 1
   */
  public Attribution {
    requireNonNull(speaker, "speaker");
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    requireNonNull(cue, "cue");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be within 0 to 1, was " + confidence);
    }
  }
}
