package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** What signs a story like a person and is none: an outlet, an institute, a company. */
final class AuthorKind {

  private AuthorKind() {}

  /** The authors, each told so, without outlets that another of them is said to write for. */
  static List<Author> told(List<Author> authors) {
    return authors.stream()
        .map(AuthorKind::told)
        .filter(author -> authors.stream().noneMatch(other -> isOutletOf(other, author)))
        .toList();
  }

  private static boolean isOutletOf(Author writer, Author author) {
    return author.kind() == Author.Kind.ORGANIZATION
        && writer.organization().filter(author.name()::equalsIgnoreCase).isPresent();
  }

  /** The author, as an organization where a person is told of whose name is none of a person's. */
  static Author told(Author author) {
    boolean body = author.kind() == Author.Kind.PERSON && isBody(author.name());
    return body
        ? new Author(
            author.name(),
            Author.Kind.ORGANIZATION,
            author.role(),
            author.organization(),
            author.url())
        : author;
  }

  /** "Harbour Institute", "Lund Media Group UGC", "Presse Lund", "harbour.example", "Roe Ltd". */
  private static boolean isBody(String name) {
    return !GivenName.opens(name)
        && (Institution.is(name)
            || isOutlet(name)
            || Outlet.isAddress(name)
            || AuthorResolver.isCompany(name));
  }

  private static boolean isOutlet(String name) {
    String[] words = StringUtils.split(name);
    for (String word : words) {
      if (words.length > 1 && Lists.has(Lists.OUTLETS, word)) {
        return true;
      }
    }
    return false;
  }
}
