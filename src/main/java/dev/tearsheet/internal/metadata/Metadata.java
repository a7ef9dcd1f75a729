package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Image;
import dev.tearsheet.article.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself, resolved.
 *
 * @param headline the headline
 * @param kicker the line above it
 * @param standfirst the summary below it
 * @param authors those the metadata names
 * @param published first publication
 * @param modified last change
 * @param language ISO 639 code
 * @param siteName the outlet
 * @param section the part of the outlet
 * @param keywords topics
 * @param canonicalUrl the page's own address
 * @param images pictures
 * @param access free or not, when stated
 * @param articleBody the story as the metadata has it, empty when it has none
 */
public record Metadata(
    Optional<String> headline,
    Optional<String> kicker,
    Optional<String> standfirst,
    List<Author> authors,
    Optional<Timestamp> published,
    Optional<Timestamp> modified,
    Optional<String> language,
    Optional<String> siteName,
    Optional<String> section,
    List<String> keywords,
    Optional<String> canonicalUrl,
    List<Image> images,
    Optional<Access> access,
    Optional<String> articleBody) {

  private static final Metadata NONE = of(Optional.empty());

  /** Copies the lists. */
  public Metadata {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
    images = List.copyOf(images);
  }

  /**
   * Metadata of an input that has none, such as plain text.
   *
   * @return every part empty
   */
  public static Metadata none() {
    return NONE;
  }

  static Metadata of(Optional<String> headline) {
    return new Metadata(
        headline,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
