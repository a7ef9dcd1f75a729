package dev.tearsheet.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which addresses an output may carry. */
final class Link {

  private static final List<String> LINKS = List.of("http://", "https://", "mailto:");
  private static final List<String> PICTURES = List.of("http://", "https://");

  private Link() {}

  /** The address for a link, or empty when it is not http, https or mailto. */
  static Optional<String> target(String url) {
    return checked(url, LINKS);
  }

  /** The address for a picture, or empty when it is not http or https. */
  static Optional<String> picture(String url) {
    return checked(url, PICTURES);
  }

  /**
   * The scheme must stand at the very start: browsers skip white space and control characters
   * before it and tabs and line breaks within it, so an address that has any is not carried (WHATWG
   * URL, "URL parsing", steps 1 to 3).
   */
  private static Optional<String> checked(String url, List<String> starts) {
    String lower = url.length() > 8 ? url.substring(0, 8) : url;
    String head = lower.toLowerCase(Locale.ROOT);
    return starts.stream().anyMatch(head::startsWith) && url.chars().noneMatch(Link::forbidden)
        ? Optional.of(url)
        : Optional.empty();
  }

  private static boolean forbidden(int unit) {
    return unit < ' ' || unit == 0x7F;
  }
}
