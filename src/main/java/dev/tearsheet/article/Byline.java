package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who made the story.
 *
 * @param text the raw byline line of the page ("By Ann Roe and Bo Doe"); empty when there is none
 * @param authors those the story is by, in the order of the page; empty when nobody is named
 * @param contributors those the credit lines name besides, in the order of the page
 */
public record Byline(Optional<String> text, List<Author> authors, List<Contributor> contributors) {

  private static final Byline NONE = new Byline(Optional.empty(), List.of(), List.of());

  /** Copies the lists; no part is null. */
  public Byline {
    requireNonNull(text, "text");
    authors = List.copyOf(authors);
    contributors = List.copyOf(contributors);
  }

  /**
   * The byline of a story that names nobody.
   *
   * @return a byline with every part empty
   */
  public static Byline none() {
    return NONE;
  }
}
