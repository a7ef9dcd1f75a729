package dev.tearsheet;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Field;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import dev.tearsheet.internal.metadata.Pictures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The page's claims for an explanation, those marked whose value the article has. */
final class Evidence {

  private final Article article;
  private final Set<Claim> pictured;

  private Evidence(Article article, Set<Claim> pictured) {
    this.article = article;
    this.pictured = pictured;
  }

  static List<Explanation.Claim> of(Metadata metadata, Pictures pictures, Article article) {
    Evidence evidence = new Evidence(article, Set.copyOf(pictures.used()));
    List<Explanation.Claim> stated = metadata.claims().stream().map(evidence::explained).toList();
    return Stream.concat(stated.stream(), evidence.read(stated)).toList();
  }

  /** What the article has from the lines around its story, which no claim of the page states. */
  private Stream<Explanation.Claim> read(List<Explanation.Claim> stated) {
    Stream<Explanation.Claim> lines =
        Stream.of(
                read(Field.HEADLINE, article.headline()),
                read(Field.AUTHOR, article.byline().text()),
                read(Field.DATELINE, article.dateline().map(Dateline::text)),
                read(Field.PUBLISHED, article.published().map(Timestamp::raw)),
                read(Field.MODIFIED, article.modified().map(Timestamp::raw)))
            .flatMap(Optional::stream);
    Stream<Explanation.Claim> people =
        article.byline().contributors().stream()
            .flatMap(person -> read(Field.CONTRIBUTOR, Optional.of(person.name())).stream());
    return Stream.concat(lines, people)
        .filter(line -> stated.stream().noneMatch(claim -> states(claim, line)));
  }

  private static Optional<Explanation.Claim> read(Field field, Optional<String> line) {
    return line.map(text -> new Explanation.Claim(name(field), name(Origin.TEXT), text, true));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Explanation.Claim explained(Claim claim) {
    return new Explanation.Claim(
        name(claim.field()), name(claim.origin()), claim.value(), won(claim));
  }

  private boolean won(Claim claim) {
    return switch (claim.field()) {
      case HEADLINE -> states(claim, article.headline());
      case KICKER -> states(claim, article.kicker());
      case STANDFIRST -> states(claim, article.standfirst());
      case AUTHOR -> article.byline().authors().stream().anyMatch(author -> names(claim, author));
      case CONTRIBUTOR ->
          article.byline().contributors().stream()
              .anyMatch(person -> claim.value().contains(person.name()));
      case PUBLISHED -> states(claim, article.published().map(Timestamp::raw));
      case MODIFIED -> states(claim, article.modified().map(Timestamp::raw));
      case LANGUAGE ->
          claim.value().toLowerCase(Locale.ROOT).startsWith(article.language().orElse("-"));
      case SITE_NAME -> states(claim, article.siteName());
      case SECTION -> states(claim, article.section());
      case KEYWORDS -> article.keywords().stream().anyMatch(claim.value()::contains);
      case CANONICAL_URL -> states(claim, article.canonicalUrl());
      case IMAGE -> pictured.contains(claim);
      case DATELINE -> states(claim, article.dateline().map(Dateline::text));
      case ACCESS -> article.access() != Access.UNKNOWN;
      case BODY, STEP, TYPE, NONE -> false;
    };
  }

  private static boolean states(Explanation.Claim claim, Explanation.Claim line) {
    return claim.field().equals(line.field()) && claim.value().contains(line.value());
  }

  private static boolean states(Claim claim, Optional<String> value) {
    return value.isPresent() && claim.value().contains(value.get());
  }

  private static boolean names(Claim claim, Author author) {
    return claim.value().toLowerCase(Locale.ROOT).contains(author.name().toLowerCase(Locale.ROOT));
  }
}
