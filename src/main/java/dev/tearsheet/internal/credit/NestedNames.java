package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.metadata.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.Strings;

/**
 * Names that have an element of their own within the byline's: what stands beside them in it is no
 * part of them, though nothing visible parts the two.
 *
 * <pre>{@code "Ann Roe Lund correspondent", within it "Ann Roe" → Ann Roe / Lund correspondent}
 * </pre>
 */
final class NestedNames {

  private final List<Claim> claims;

  /** What stood beside the names. */
  private final List<String> beside = new ArrayList<>();

  NestedNames(List<Claim> claims) {
    this.claims = claims;
  }

  /** The author whom a claim names, called as an element within it has the name. */
  Author of(Author author, Claim claim) {
    return author.kind() == Author.Kind.PERSON
        ? claims.stream()
            .filter(nested -> isWithin(nested, claim))
            .flatMap(nested -> BylineParser.parse(nested.value()).stream())
            .filter(nested -> isPart(nested.name(), author.name()))
            .findFirst()
            .map(nested -> called(author, nested.name()))
            .orElse(author)
        : author;
  }

  /**
   * All whom the links within an element name, when nothing else stands in it but words that join
   * them, with blanks around or without: "By Ann Roeand Bo Doe".
   *
   * @return the authors in page order; empty for fewer than two
   */
  List<Author> list(Claim claim) {
    List<Author> people = new ArrayList<>();
    String rest = BylineParser.open(claim.value());
    for (Claim nested : claims) {
      boolean link = !nested.url().isEmpty() && isWithin(nested, claim);
      List<Author> one = link ? BylineParser.parse(nested.value()) : List.of();
      if (one.size() == 1 && isNew(one.get(0), people) && rest.contains(nested.value())) {
        rest = Strings.CS.replaceOnce(rest, nested.value(), "|");
        people.add(one.get(0));
      }
    }
    return people.size() > 1 && JoinedNames.isJoin(rest) ? people : List.of();
  }

  private static boolean isNew(Author author, List<Author> people) {
    return author.kind() == Author.Kind.PERSON
        && people.stream().noneMatch(other -> Names.same(other.name(), author.name()));
  }

  /** Whether a name is what stood beside another, read by itself. */
  boolean isBeside(Author author) {
    return beside.stream().anyMatch(whole -> whole.endsWith(" " + author.name()));
  }

  /** Whether another element around this one has been read. */
  static boolean isRead(Claim claim, List<Claim> read) {
    return read.stream().anyMatch(outer -> isWithin(claim, outer));
  }

  private static boolean isWithin(Claim nested, Claim claim) {
    int behind = nested.spot().offset() - claim.spot().offset();
    return nested.value().length() < claim.value().length()
        && behind >= 0
        && behind <= claim.value().length()
        && claim.value().contains(nested.value());
  }

  private static boolean isPart(String name, String whole) {
    return whole.startsWith(name + " ") || whole.endsWith(" " + name);
  }

  /** What stood behind the name opens the role. */
  private Author called(Author author, String name) {
    beside.add(author.name());
    boolean opens = author.name().startsWith(name);
    String behind = opens ? Strings.CS.removeStart(author.name(), name).strip() : "";
    Optional<String> role = author.role().map(told -> (behind + " " + told).strip());
    return new Author(name, author.kind(), role, author.organization(), author.url());
  }
}
