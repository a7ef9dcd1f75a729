package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.Optional;

/**
 * The run of a heading's text that is all of the title: what stands beside it in elements of the
 * heading is a label, a button, a count of comments.
 *
 * <pre>{@code <title>Bridge opens to cars</title> <h1><b>Exclusive</b> Bridge opens to cars</h1>
 * → Bridge opens to cars}</pre>
 */
final class HeadingRun {

  /** Words; a shorter run may be a name within the headline. */
  private static final int MIN_WORDS = 3;

  private HeadingRun() {}

  /**
   * The run.
   *
   * @param heading the heading that the headline is read off
   * @param text the headline as it would be without
   * @param claims what the page claims, with the runs of its text that open its title
   * @param stated what the metadata states as the headline
   */
  static Optional<String> of(Claim heading, String text, Claims claims, List<String> stated) {
    int start = heading.spot().offset();
    int end = start + heading.value().length();
    return claims
        .of(Field.HEADLINE, Origin.TEXT)
        .filter(run -> run.spot().offset() >= start && run.spot().offset() < end)
        .map(Claim::value)
        .filter(run -> run.length() < text.length() && text.contains(run))
        .filter(run -> Agreement.count(run, MIN_WORDS) == MIN_WORDS)
        .filter(run -> stated.stream().anyMatch(told -> Agreement.equal(told, run)))
        .findFirst();
  }
}
