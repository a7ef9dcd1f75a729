package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whom the page names in the place nearest to its headline. */
final class NearAuthors {

  /** A byline stands within the first screen after the headline, or just above it. */
  static final int MAX_AFTER = 1000;

  private static final int MAX_BEFORE = 200;

  /** A byline right under the headline outweighs an account name in the metadata. */
  static final int LINE = 300;

  /** Characters of the shortest headline, and between the bylines of two cards. */
  private static final int MIN_HEADLINE = 10;

  private static final int MAX_CARD = 300;

  /** Where a page does not say by a link or markup of its own that somebody is the author. */
  private static final Set<Origin> PLAIN = Set.of(Origin.TEXT, Origin.CLASS);

  private final Metadata metadata;
  private final Outlet outlet;
  private final Predicate<Claim> isList;

  /**
   * Reads nothing yet.
   *
   * @param isList whether a claim is a list of people
   */
  NearAuthors(Metadata metadata, Outlet outlet, Predicate<Claim> isList) {
    this.metadata = metadata;
    this.outlet = outlet;
    this.isList = isList;
  }

  /** The claims of the nearest place that names somebody; others as near are of the same byline. */
  List<Author> of(Origin origin) {
    List<Claim> claims =
        metadata.authorClaims().stream()
            .filter(claim -> claim.origin() == origin && !claim.spot().away())
            .filter(
                claim -> distance(claim) <= (outlet.isElsewhere(claim.url()) ? LINE : MAX_AFTER))
            .sorted(Comparator.comparingInt(this::distance))
            .toList();
    List<Author> authors = new ArrayList<>();
    List<Claim> read = new ArrayList<>();
    NestedNames nested = new NestedNames(metadata.authorClaims());
    int first = -1;
    int last = -1;
    for (Claim claim : claims) {
      boolean whole = origin == Origin.TEXT && claim.spot().offset() == last && !isList.test(claim);
      List<Author> parsed = whole ? List.of() : parsed(claim, nested);
      parsed = NestedNames.isRead(claim, read) && !isSigned(parsed) ? List.of() : parsed;
      if (!parsed.isEmpty() && (first < 0 || Math.abs(claim.spot().offset() - first) < 120)) {
        first = first < 0 ? claim.spot().offset() : first;
        last = claim.spot().offset();
        read.add(claim);
        parsed.stream()
            .map(author -> nested.of(author, claim))
            .filter(author -> !nested.isBeside(author))
            .forEach(author -> AuthorResolver.add(authors, author));
      }
    }
    boolean cards = !read.isEmpty() && distance(read.get(0)) > LINE && isOfCard(read.get(0));
    return cards ? List.of() : authors;
  }

  /**
   * Whether a part called a byline's is under the headline, and a line that opens as one is not.
   */
  boolean isOutdone() {
    return nearest(Origin.TEXT) > LINE && nearest(Origin.CLASS) <= LINE;
  }

  private int nearest(Origin origin) {
    return metadata.authorClaims().stream()
        .filter(claim -> claim.origin() == origin && !claim.spot().away())
        .filter(claim -> distance(claim) <= MAX_AFTER)
        .filter(claim -> !BylineParser.parse(claim.value()).isEmpty())
        .mapToInt(this::distance)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * Whether a line far below the headline is that of another story: between it and the next of its
   * kind, by somebody else, stands a headline.
   */
  boolean isOfCard(Claim claim) {
    List<Author> authors = BylineParser.parse(claim.value());
    return PLAIN.contains(claim.origin())
        && metadata.authorClaims().stream()
            .filter(other -> other.origin() == claim.origin() && !other.spot().away())
            .filter(other -> isApart(claim, other))
            .map(other -> BylineParser.parse(other.value()))
            .anyMatch(others -> !others.isEmpty() && !authors.contains(others.get(0)));
  }

  /** Whether room for a headline, and not for a story, is between two claims. */
  private static boolean isApart(Claim claim, Claim other) {
    boolean before = claim.spot().offset() < other.spot().offset();
    Claim first = before ? claim : other;
    int end = first.spot().offset() + first.value().length();
    int gap = Math.max(claim.spot().offset(), other.spot().offset()) - end;
    return gap >= MIN_HEADLINE && gap <= MAX_CARD;
  }

  private static List<Author> parsed(Claim claim, NestedNames nested) {
    List<Author> list = claim.origin() == Origin.CLASS ? nested.list(claim) : List.of();
    return list.isEmpty() ? BylineParser.parse(claim.value()) : list;
  }

  /** Whether a person is named, not only whom the person writes for. */
  private static boolean isSigned(List<Author> authors) {
    return authors.stream().anyMatch(author -> author.kind() == Author.Kind.PERSON);
  }

  int distance(Claim claim) {
    int after = claim.spot().offset() - Math.max(0, metadata.headlineOffset());
    return after >= 0
        ? after <= MAX_AFTER ? after : Integer.MAX_VALUE
        : -after <= MAX_BEFORE ? -2 * after : Integer.MAX_VALUE;
  }
}
