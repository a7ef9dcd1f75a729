package dev.tearsheet;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The page's claims for an explanation, those marked whose value the article has. */
final class Evidence {

  private final Article article;
  private final Set<Claim> pictured;

  private Evidence(Article article, Set<Claim> pictured) {
    this.article = article;
    this.pictured = pictured;
  }

  static List<Explanation.Claim> of(Metadata metadata, Article article) {
    Evidence evidence = new Evidence(article, Set.copyOf(metadata.pictured()));
    return metadata.claims().stream().map(evidence::explained).toList();
  }

  private Explanation.Claim explained(Claim claim) {
    String field = claim.field().name().toLowerCase(Locale.ROOT);
    String origin = claim.origin().name().toLowerCase(Locale.ROOT);
    return new Explanation.Claim(field, origin, claim.value(), won(claim));
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
      case BODY, TYPE, NONE -> false;
    };
  }

  private static boolean states(Claim claim, Optional<String> value) {
    return value.isPresent() && claim.value().contains(value.get());
  }

  private static boolean names(Claim claim, Author author) {
    return claim.value().toLowerCase(Locale.ROOT).contains(author.name().toLowerCase(Locale.ROOT));
  }
}
