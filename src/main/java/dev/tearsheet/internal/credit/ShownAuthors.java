package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Tells where who the page shows wrote the story, and not who its metadata has. */
final class ShownAuthors {

  /** What may part a name from the role behind it. */
  private static final String BETWEEN = " ,|–—-(";

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

  /**
   * The authors of the metadata, with the role and outlet that the page's byline tells of each.
   *
   * @param line the byline
   */
  static List<Author> detailed(List<Author> resolved, List<Author> visible, String line) {
    return resolved.stream().map(author -> detailed(author, visible, line)).toList();
  }

  private static Author detailed(Author author, List<Author> visible, String line) {
    return visible.stream()
        .filter(seen -> seen.name().equalsIgnoreCase(author.name()))
        .findFirst()
        .map(
            seen ->
                new Author(
                    author.name(),
                    author.kind(),
                    author.role().or(() -> seen.role().filter(role -> isRole(line, seen, role))),
                    author.organization().or(seen::organization),
                    author.url()))
        .orElse(author);
  }

  /** Whether a role is whole: right behind the name, and no date in it. */
  private static boolean isRole(String line, Author author, String role) {
    int at = Strings.CI.indexOf(line, author.name());
    String behind = at < 0 ? "" : line.substring(at + author.name().length());
    return Strings.CI.startsWith(StringUtils.stripStart(behind, BETWEEN), role)
        && StringUtils.getDigits(role).isEmpty();
  }
}
