package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Whom the story is by: the visible byline checked against the metadata. */
final class AuthorResolver {

  private static final List<Origin> SEEN =
      List.of(Origin.LINK, Origin.MICRODATA, Origin.TEXT, Origin.CLASS);
  private static final List<Origin> TOOLS =
      List.of(
          Origin.PARSELY,
          Origin.SAILTHRU,
          Origin.DUBLIN_CORE,
          Origin.OPEN_GRAPH,
          Origin.META,
          Origin.JSON_LD_OTHER);

  /** A byline stands within the first screen after the headline, or just above it. */
  private static final int MAX_AFTER = 1000;

  private static final int MAX_BEFORE = 200;

  /** A byline right under the headline outweighs an account name in the metadata. */
  private static final int LINE = 300;

  /** A line below the story that holds a name and an opening. */
  private static final int MAX_NAME = 60;

  private final Metadata metadata;

  AuthorResolver(Metadata metadata) {
    this.metadata = metadata;
  }

  List<Author> resolve() {
    List<Author> rule = named(Origin.SITE_RULE);
    if (!rule.isEmpty()) {
      return rule;
    }
    List<Author> stated = named(Origin.JSON_LD);
    List<Author> line = line();
    if (!line.isEmpty() && disjoint(line, stated)) {
      return line;
    }
    if (stated.stream().anyMatch(author -> author.kind() == Author.Kind.PERSON)) {
      return stated;
    }
    List<Author> seen = seen();
    if (!seen.isEmpty()) {
      return seen;
    }
    return TOOLS.stream()
        .map(this::named)
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .or(() -> Optional.of(stated).filter(Predicate.not(List::isEmpty)))
        .orElseGet(this::below);
  }

  /** The line right under the headline that opens like a byline. */
  private List<Author> line() {
    return metadata.authorClaims().stream()
        .filter(claim -> claim.origin() == Origin.TEXT && metadata.headlineOffset() >= 0)
        .filter(
            claim -> claim.spot().offset() >= metadata.headlineOffset() && distance(claim) <= LINE)
        .map(claim -> BylineParser.parse(claim.value()))
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean disjoint(List<Author> line, List<Author> stated) {
    return line.stream()
        .allMatch(author -> author.kind() == Author.Kind.PERSON && isNew(stated, author));
  }

  /** Below the story: "Written by …", or an author's link or box that is a name and no more. */
  private List<Author> below() {
    return metadata.authorClaims().stream()
        .filter(claim -> claim.spot().offset() > metadata.headlineOffset() && !claim.spot().away())
        .filter(claim -> claim.value().length() <= MAX_NAME)
        .filter(
            claim ->
                claim.origin() != Origin.TEXT
                    || claim.value().contains(" by")
                    || claim.value().contains("utor"))
        .map(claim -> BylineParser.parse(claim.value()))
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  private List<Author> named(Origin origin) {
    List<Author> authors = new ArrayList<>();
    for (Claim claim : metadata.authorClaims()) {
      if (claim.origin() == origin) {
        named(claim).stream().filter(author -> isNew(authors, author)).forEach(authors::add);
      }
    }
    return authors;
  }

  private static boolean isNew(List<Author> authors, Author author) {
    return authors.stream().noneMatch(other -> other.name().equalsIgnoreCase(author.name()));
  }

  /** A value that is a name by its place: one person, several, or an account. */
  private List<Author> named(Claim claim) {
    String value = BylineParser.open(claim.value());
    if (isAddress(value)
        || isAccount(value)
        || Lists.GENERIC.contains(Lists.fold(value))
        || isSite(value)) {
      return List.of();
    }
    List<Author> parsed = BylineParser.parse(value);
    if (!parsed.isEmpty()) {
      return parsed.size() == 1 ? List.of(with(parsed.get(0), claim)) : parsed;
    }
    boolean organization =
        claim.note().equals("organization") || StringUtils.split(value).length > 4;
    return value.length() > 60
        ? List.of()
        : List.of(
            with(
                Author.of(value, organization ? Author.Kind.ORGANIZATION : Author.Kind.PERSON),
                claim));
  }

  private static Author with(Author author, Claim claim) {
    Optional<String> role =
        Optional.of(claim.note())
            .filter(
                note ->
                    !note.isBlank()
                        && !note.equals("organization")
                        && claim.origin() == Origin.JSON_LD);
    Optional<String> url = Optional.of(claim.url()).filter(address -> address.startsWith("http"));
    return new Author(
        author.name(), author.kind(), author.role().or(() -> role), author.organization(), url);
  }

  private static boolean isAddress(String value) {
    return value.contains("://") || value.startsWith("www.") || value.contains("@");
  }

  /** The outlet's name or the name in its address. */
  private boolean isSite(String value) {
    String plain = squeeze(value);
    String host =
        squeeze(StringUtils.substringBetween(metadata.canonicalUrl().orElse("") + "/", "//", "/"));
    return metadata.siteName().filter(site -> squeeze(site).equals(plain)).isPresent()
        || (plain.length() > 3
            && (host.startsWith(plain + ".")
                || host.contains("." + plain + ".")
                || host.equals(plain)));
  }

  /** An account rather than a name: a lower-case word with a digit or a hyphen in it. */
  private static boolean isAccount(String value) {
    return !value.contains(" ")
        && value.equals(value.toLowerCase(Locale.ROOT))
        && StringUtils.containsAny(value, "0123456789-_");
  }

  private static String squeeze(@Nullable String text) {
    return text == null ? "" : StringUtils.remove(text.toLowerCase(Locale.ROOT), ' ');
  }

  private List<Author> seen() {
    return SEEN.stream()
        .map(this::near)
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  /** The claims of the nearest place that names somebody; others as near are of the same byline. */
  private List<Author> near(Origin origin) {
    List<Claim> claims =
        metadata.authorClaims().stream()
            .filter(claim -> claim.origin() == origin && !claim.spot().away())
            .filter(claim -> distance(claim) < Integer.MAX_VALUE)
            .sorted(Comparator.comparingInt(this::distance))
            .toList();
    List<Author> authors = new ArrayList<>();
    int first = -1;
    for (Claim claim : claims) {
      List<Author> parsed = BylineParser.parse(claim.value());
      if (!parsed.isEmpty() && (first < 0 || Math.abs(claim.spot().offset() - first) < 120)) {
        first = first < 0 ? claim.spot().offset() : first;
        parsed.stream().filter(author -> isNew(authors, author)).forEach(authors::add);
      }
    }
    return authors;
  }

  private int distance(Claim claim) {
    int after = claim.spot().offset() - Math.max(0, metadata.headlineOffset());
    return after >= 0
        ? after <= MAX_AFTER ? after : Integer.MAX_VALUE
        : -after <= MAX_BEFORE ? -2 * after : Integer.MAX_VALUE;
  }
}
