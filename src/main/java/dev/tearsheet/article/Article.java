package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A page as a typed article.
 *
 * @param kind article, live blog or other
 * @param confidence calibrated probability, 0 to 1, that {@code kind} and {@code body} are right
 * @param headline the headline in the page's own spelling, without the site's name
 * @param kicker the short line above the headline
 * @param standfirst the summary between headline and story
 * @param byline authors and contributors; {@link Byline#none()} when nobody is named
 * @param dateline place, date and agency that open the story
 * @param published when the story was first published; never a modified date
 * @param modified when it was last changed; never before {@code published}
 * @param language ISO 639 code of the body's language ("en")
 * @param siteName the outlet's name
 * @param section the part of the outlet the story stands in
 * @param keywords topics and tags, without repetition
 * @param canonicalUrl the absolute address the page gives itself
 * @param images the story's pictures in reading order, the lead first
 * @param access whether the story can be read without paying
 * @param body the story
 * @param quotes attributed quotes; their spans index {@code body.text()}
 * @param problems what kept the input from being read whole or with certainty
 */
public record Article(
    Kind kind,
    double confidence,
    Optional<String> headline,
    Optional<String> kicker,
    Optional<String> standfirst,
    Byline byline,
    Optional<Dateline> dateline,
    Optional<Timestamp> published,
    Optional<Timestamp> modified,
    Optional<String> language,
    Optional<String> siteName,
    Optional<String> section,
    List<String> keywords,
    Optional<String> canonicalUrl,
    List<Image> images,
    Access access,
    Body body,
    List<Quote> quotes,
    List<Problem> problems) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if {@code confidence} is not within 0 to 1
   */
  public Article {
    requireNonNull(kind, "kind");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be within 0 to 1, was " + confidence);
    }
    requireNonNull(headline, "headline");
    requireNonNull(kicker, "kicker");
    requireNonNull(standfirst, "standfirst");
    requireNonNull(byline, "byline");
    requireNonNull(dateline, "dateline");
    requireNonNull(published, "published");
    requireNonNull(modified, "modified");
    requireNonNull(language, "language");
    requireNonNull(siteName, "siteName");
    requireNonNull(section, "section");
    keywords = List.copyOf(keywords);
    requireNonNull(canonicalUrl, "canonicalUrl");
    images = List.copyOf(images);
    requireNonNull(access, "access");
    requireNonNull(body, "body");
    quotes = List.copyOf(quotes);
    problems = List.copyOf(problems);
  }
}
