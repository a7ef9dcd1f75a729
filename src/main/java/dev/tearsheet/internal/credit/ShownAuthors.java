package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells where who the page shows wrote the story, and not who its metadata has. */
final class ShownAuthors {

  private ShownAuthors() {}

  /**
   * Whether the people of the visible byline wrote it.
   *
   * @param visible who the page shows
   * @param resolved who the metadata has
   * @param contributors who the credit lines name
   */
  static boolean wrote(
      List<Author> visible, List<Author> resolved, List<Contributor> contributors) {
    return !visible.isEmpty()
        && (areEditors(resolved, contributors) || areBodies(resolved, visible));
  }

  /** The metadata may name only an outlet or an agency, where the line names who wrote. */
  private static boolean areBodies(List<Author> resolved, List<Author> visible) {
    return resolved.stream().map(AuthorKind::told).noneMatch(ShownAuthors::isPerson)
        && visible.stream().noneMatch(author -> isIn(resolved, author))
        && visible.stream().map(AuthorKind::told).anyMatch(ShownAuthors::isPerson);
  }

  private static boolean isPerson(Author author) {
    return author.kind() == Author.Kind.PERSON;
  }

  /** Systems may state who edited the story as its author, which a credit line tells. */
  private static boolean areEditors(List<Author> resolved, List<Contributor> contributors) {
    Set<String> editors =
        contributors.stream()
            .filter(one -> one.role().filter("editing"::equals).isPresent())
            .map(Contributor::name)
            .collect(Collectors.toSet());
    return resolved.stream().map(Author::name).allMatch(editors::contains);
  }

  /** Whether somebody is one of the authors, by name, capitals aside. */
  static boolean isIn(List<Author> authors, Author author) {
    return authors.stream().anyMatch(other -> other.name().equalsIgnoreCase(author.name()));
  }
}
