package dev.tearsheet.internal.block;

import java.util.Set;
import org.apache.commons.lang3.StringUtils;

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

  private ScreenReaderNote() {}

  /** Whether a place within a link is one. */
  static boolean is(Place place) {
    return place.within(Region.LINK)
        && !place.tokens().isEmpty()
        && place.role().inline()
        && isNamed(place.tokens());
  }

  private static boolean isNamed(String tokens) {
    for (String token : StringUtils.split(tokens, ' ')) {
      if (NAMES.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
