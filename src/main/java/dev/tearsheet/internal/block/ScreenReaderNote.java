package dev.tearsheet.internal.block;

import dev.tearsheet.internal.text.Openings;
import java.util.Set;

/**
 * What a link says to screen readers alone: {@code <a>the report<span class="sr-only"> (opens in a
 * new window)</span></a>}. The names are those of Bootstrap, WordPress, Drupal, Foundation and the
 * guides that others copy.
 */
final class ScreenReaderNote {

  private static final Set<String> NAMES =
      Set.of(
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screen-reader-only",
          "element-invisible",
          "show-for-sr",
          "assistive-text",
          "u-visually-hidden",
          "is-visually-hidden");

  /** A look at its start spares most names the rest. */
  private static final Openings OPENINGS = new Openings(NAMES);

  private ScreenReaderNote() {}

  /** Whether a place within a link is one. */
  static boolean is(Place place) {
    return place.within(Region.LINK)
        && !place.tokens().isEmpty()
        && place.role().inline()
        && isNamed(place.tokens());
  }

  private static boolean isNamed(String tokens) {
    int start = 0;
    while (start < tokens.length()) {
      int space = tokens.indexOf(' ', start);
      int end = space < 0 ? tokens.length() : space;
      if (OPENINGS.at(tokens, start) && NAMES.contains(tokens.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
