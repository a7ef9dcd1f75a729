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

  /**
   * The half of a heading that is a stated headline, where none is the whole.
   *
   * @param heading the heading that the headline is read off
   * @param claims what the page claims, with the halves of its headings
   * @param stated what the metadata states as the headline, the cards of networks among it
   */
  static Optional<String> half(Claim heading, Claims claims, List<String> stated) {
    return claims
        .of(Field.HEADLINE, Origin.HALF)
        .filter(half -> half.spot().offset() == heading.spot().offset())
        .map(Claim::value)
        .filter(half -> Agreement.count(half, MIN_WORDS) == MIN_WORDS)
        .filter(half -> isAmong(half, stated) && !isWhole(heading.value(), stated))
        .findFirst();
  }

  /** Whether a heading is stated, its halves with a blank between them or without. */
  private static boolean isWhole(String heading, List<String> stated) {
    String letters = String.join("", Agreement.words(heading));
    return stated.stream().anyMatch(told -> String.join("", Agreement.words(told)).equals(letters));
  }

  private static boolean isAmong(String text, List<String> stated) {
    return stated.stream().anyMatch(told -> Agreement.equal(told, text));
  }
}
