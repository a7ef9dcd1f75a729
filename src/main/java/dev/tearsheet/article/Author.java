package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One of those a story is by.
 *
 * @param name the name as it should be read, in normal case ("Jane Roe, MD")
 * @param kind person, organization or agency
 * @param role what the byline calls the author ("Senior Reporter"); empty when it does not
 * @param organization the outlet or agency the author is credited for; empty when none is named
 * @param url absolute address of the author's page; empty when none is linked
 */
public record Author(
    String name,
    Kind kind,
    Optional<String> role,
    Optional<String> organization,
    Optional<String> url) {

  /** Checks that no part is null. */
  public Author {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(role, "role");
    requireNonNull(organization, "organization");
    requireNonNull(url, "url");
  }

  /** What sort of author a name stands for. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A desk, newsroom, institution or company. */
    ORGANIZATION,
    /** A news agency, such as AP or dpa. */
    AGENCY
  }

  /**
   * An author of whom only the name is known.
   *
   * @param name the name as it should be read
   * @param kind person, organization or agency
   * @return the author, its other parts empty
   */
  public static Author of(String name, Kind kind) {
    return new Author(name, kind, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
