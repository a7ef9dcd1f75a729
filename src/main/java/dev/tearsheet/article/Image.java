package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A picture of the story.
 *
 * @param url absolute http(s) address
 * @param caption the caption beneath it; empty when there is none
 * @param credit who made it ("Photo: Jane Roe/AP"); empty when it is not said
 * @param lead whether it stands at the head of the story
 */
public record Image(String url, Optional<String> caption, Optional<String> credit, boolean lead) {

  /** Checks that no part is null. */
  public Image {
    requireNonNull(url, "url");
    requireNonNull(caption, "caption");
    requireNonNull(credit, "credit");
  }
}
