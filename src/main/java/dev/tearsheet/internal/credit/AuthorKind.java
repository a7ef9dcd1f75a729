package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** What signs a story like a person and is none: an outlet, an institute, a company. */
final class AuthorKind {

  /** Letters of an outlet's acronym; two may be initials, more a family name in capitals. */
  private static final int MIN_ACRONYM = 3;

  private static final int MAX_ACRONYM = 4;

  private AuthorKind() {}

  /**
   * The authors, each told so, without outlets that another of them is said to write for.
   *
   * @param outlet the page's own, under whatever name
   */
  static List<Author> told(List<Author> authors, Outlet outlet) {
    return authors.stream()
        .map(author -> outlet.signs(author.name()) ? body(author) : told(author))
        .filter(author -> authors.stream().noneMatch(other -> isOutletOf(other, author)))
        .toList();
  }

  private static boolean isOutletOf(Author writer, Author author) {
    return author.kind() == Author.Kind.ORGANIZATION
        && writer.organization().filter(author.name()::equalsIgnoreCase).isPresent();
  }

  /** The author, as an organization where a person is told of whose name is none of a person's. */
  static Author told(Author author) {
    return isBody(author.name()) ? body(author) : author;
  }

  private static Author body(Author author) {
    return author.kind() == Author.Kind.PERSON
        ? new Author(
            author.name(),
            Author.Kind.ORGANIZATION,
            author.role(),
            author.organization(),
            author.url())
        : author;
  }

  /** "Harbour Institute", "Presse Lund", "harbour.example", "Roe Ltd", "Harbour Logistics". */
  private static boolean isBody(String name) {
    return !GivenName.opens(name)
        && (Institution.is(name)
            || (!name.contains(" ") && Institution.isEastern(name))
            || isOutlet(name)
            || Desk.is(name)
            || (name.contains(" ")
                && Lists.has(Lists.FIRMS, StringUtils.substringAfterLast(name, " ")))
            || isAcronym(StringUtils.split(name))
            || Outlet.isAddress(name)
            || AuthorResolver.isCompany(name));
  }

  /** "LNN Business": an acronym before a word that is no given name. */
  private static boolean isAcronym(String[] words) {
    return words.length == 2
        && words[0].length() >= MIN_ACRONYM
        && words[0].length() <= MAX_ACRONYM
        && StringUtils.isAllUpperCase(words[0])
        && !StringUtils.isAllUpperCase(words[1])
        && StringUtils.isAsciiPrintable(words[0])
        && !GivenName.is(words[1]);
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
