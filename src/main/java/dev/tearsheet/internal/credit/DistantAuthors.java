package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import dev.tearsheet.internal.text.BylineOpening;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;

/** Whom the story is by when neither its head nor the metadata names a person for it. */
final class DistantAuthors {

  /** Where software writes the name of whoever writes. */
  private static final List<Origin> OWN =
      List.of(Origin.JSON_LD, Origin.META, Origin.TWITTER, Origin.JSON_LD_OTHER);

  /** A line below the story that holds a name and an opening. */
  private static final int MAX_NAME = 60;

  private final Metadata metadata;
  private final Outlet outlet;
  private final NearAuthors near;

  DistantAuthors(Metadata metadata, Outlet outlet, NearAuthors near) {
    this.metadata = metadata;
    this.outlet = outlet;
    this.near = near;
  }

  List<Author> resolve() {
    return AuthorResolver.first(
        List.of(
            this::profiled,
            this::below,
            this::desk,
            this::boxed,
            new PenNames(metadata)::below,
            this::owner,
            new OwnSite(metadata)::resolve));
  }

  /** The name on a link to the page about the author whose address the metadata states. */
  private List<Author> profiled() {
    return metadata.authorClaims().stream()
        .filter(claim -> claim.origin() == Origin.OPEN_GRAPH && claim.value().contains("://"))
        .findFirst()
        .map(stated -> linked(stated.value()))
        .orElse(List.of());
  }

  private List<Author> linked(String address) {
    return metadata.authorClaims().stream()
        .filter(claim -> claim.origin() == Origin.LINK && leads(claim.url(), address))
        .map(claim -> BylineParser.parse(claim.value()))
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  /** Whether a link, whole or from the site's root, leads to an address. */
  private static boolean leads(String link, String address) {
    String path = StringUtils.stripEnd(link, "/");
    return path.lastIndexOf('/') >= 0 && StringUtils.stripEnd(address, "/").endsWith(path);
  }

  /** Below the story: "Written by …", or an author's link or box that is a name and no more. */
  private List<Author> below() {
    return metadata.authorClaims().stream()
        .filter(claim -> claim.spot().offset() > metadata.headlineOffset() && !claim.spot().away())
        .filter(this::isNamed)
        .filter(
            claim ->
                claim.origin() != Origin.TEXT
                    || claim.value().contains(" by")
                    || claim.value().contains("utor"))
        .filter(claim -> !near.isOfCard(claim))
        .map(this::people)
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  private List<Author> people(Claim claim) {
    NestedNames nested = new NestedNames(metadata.authorClaims());
    return BylineParser.parse(firstLine(claim)).stream()
        .map(author -> nested.of(author, claim))
        .toList();
  }

  /** The one person whom author's boxes in other parts of the page name. */
  private List<Author> boxed() {
    List<List<Author>> named =
        metadata.authorClaims().stream()
            .filter(claim -> claim.spot().away() && (isBoxed(claim) || isSigned(claim)))
            .filter(this::isBelow)
            .filter(this::isNamed)
            .map(claim -> BylineParser.parse(firstLine(claim)))
            .filter(Predicate.not(List::isEmpty))
            .toList();
    boolean one = named.stream().map(people -> people.get(0).name()).distinct().count() == 1;
    return one ? named.get(0) : List.of();
  }

  private boolean isNamed(Claim claim) {
    return firstLine(claim).length() <= MAX_NAME && !outlet.isElsewhere(claim.url());
  }

  private boolean isBelow(Claim claim) {
    return metadata.headlineOffset() >= 0 && claim.spot().offset() > metadata.headlineOffset();
  }

  /** A part called an author's that says so itself: "Ann Roe | Author | Ann has walked …". */
  private static boolean isBoxed(Claim claim) {
    return claim.origin() == Origin.CLASS && claim.value().contains("| Author");
  }

  /** The foot of the story that says who wrote it and no more: "Posted by Ann Roe." */
  private static boolean isSigned(Claim claim) {
    String line = claim.value();
    int opening = BylineOpening.length(line);
    return claim.origin() == Origin.TEXT
        && line.substring(0, opening).contains(" ")
        && Names.isPerson(StringUtils.stripEnd(line.substring(opening), ".").strip());
  }

  /** An author's box tells the name first, then who it is. */
  private static String firstLine(Claim claim) {
    String value = StringUtils.stripStart(claim.value(), " |");
    return claim.origin() == Origin.CLASS ? StringUtils.substringBefore(value, " | ") : value;
  }

  /** News that nobody signs is by the outlet's desk, when the outlet says so. */
  private List<Author> desk() {
    return metadata.authorClaims().stream()
        .filter(claim -> isDesk(claim) && outlet.is(claim.value()))
        .filter(claim -> !AuthorResolver.isCompany(claim.value()))
        .findFirst()
        .map(claim -> List.of(Author.of(claim.value(), Author.Kind.ORGANIZATION)))
        .orElse(List.of());
  }

  /** Some pages of news state the outlet as if it were a person. */
  private boolean isDesk(Claim claim) {
    return claim.note().equals(Claim.DESK)
        || (claim.origin() == Origin.JSON_LD && metadata.types().contains("newsarticle"));
  }

  /** A writer's own site bears the writer's name. */
  private List<Author> owner() {
    return OWN.stream()
        .flatMap(
            origin -> metadata.authorClaims().stream().filter(claim -> claim.origin() == origin))
        .filter(
            claim ->
                outlet.is(claim.value())
                    && !AuthorResolver.isOrganization(claim)
                    && !AuthorResolver.isCompany(claim.value()))
        .map(claim -> BylineParser.parse(claim.value()))
        .filter(people -> people.size() == 1 && !isTitled(people.get(0)))
        .findFirst()
        .orElse(List.of());
  }

  /** No name of a person opens with an article: "The Organizer", "Der Anzeiger". */
  private static boolean isTitled(Author author) {
    return Lists.has(Lists.ARTICLES, StringUtils.substringBefore(author.name(), " "));
  }
}
