package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Problem;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.text.DayOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * What a page says about itself, resolved.
 *
 * @param headline the headline
 * @param kicker the line above it
 * @param standfirst the summary below it
 * @param authorClaims everyone the page may say it is by, unresolved
 * @param published first publication
 * @param modified last change
 * @param language ISO 639 code
 * @param siteName the outlet
 * @param section the part of the outlet
 * @param keywords topics
 * @param canonicalUrl the page's own address
 * @param host the host of the page's address, empty when it is not known
 * @param pictures pictures, those of other stories that can be seen among them
 * @param access free or not, when stated
 * @param dateline the dateline as the metadata states it
 * @param headlineOffset characters of visible text before the headline, -1 when it is not on the
 *     page
 * @param dayOrder how the page writes numeric dates
 * @param fetched when the page was fetched, when that is known; later dates are refused
 * @param claims every claim, for explanations
 * @param problems what could not be read
 * @param articleBody the story as the metadata has it, empty when it has none
 */
public record Metadata(
    Optional<String> headline,
    Optional<String> kicker,
    Optional<String> standfirst,
    List<Claim> authorClaims,
    Optional<Timestamp> published,
    Optional<Timestamp> modified,
    Optional<String> language,
    Optional<String> siteName,
    Optional<String> section,
    List<String> keywords,
    Optional<String> canonicalUrl,
    String host,
    Pictures pictures,
    Optional<Access> access,
    Optional<String> dateline,
    int headlineOffset,
    DayOrder dayOrder,
    Optional<Instant> fetched,
    List<Claim> claims,
    List<Problem> problems,
    Optional<String> articleBody) {

  /** Copies the lists. */
  public Metadata {
    authorClaims = List.copyOf(authorClaims);
    keywords = List.copyOf(keywords);
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  /**
   * Whether a date is later than the page could know.
   *
   * @param date the date; without an offset any place on earth is thought possible
   * @return false when it is not known when the page was fetched
   */
  public boolean isTooLate(Timestamp date) {
    return fetched.isPresent() && DateResolver.isAfter(date, fetched.get());
  }

  /**
   * Whether the page states a title, as one does that is more than its text.
   *
   * @return false where only headings tell the headline
   */
  public boolean isTitled() {
    return claims.stream()
        .anyMatch(claim -> claim.field() == Field.HEADLINE && !claim.spot().visible());
  }

  /**
   * Whether the page has a date only in teasers of other stories and comments.
   *
   * @param date a date of a line of the page
   * @return false where it stands elsewhere as well, or nowhere in sight
   */
  public boolean isOfOthers(Timestamp date) {
    List<Claim> told =
        claims.stream()
            .filter(claim -> claim.field() == Field.PUBLISHED && claim.spot().visible())
            .filter(claim -> claim.value().contains(date.raw()))
            .toList();
    return !told.isEmpty() && told.stream().allMatch(claim -> claim.spot().ofOthers());
  }

  /**
   * What the page says it is.
   *
   * @return schema.org types, Open Graph's after {@code og:}, and after {@code generator:} the
   *     first word of what made the page, in lower case
   */
  public Set<String> types() {
    return claims.stream()
        .filter(claim -> claim.field() == Field.TYPE)
        .map(Metadata::type)
        .map(type -> type.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What the page tells machines to take and to do: the lines of a recipe or a guide.
   *
   * @return as written, in no order; empty for most pages
   */
  public Set<String> steps() {
    return claims.stream()
        .filter(claim -> claim.field() == Field.STEP)
        .flatMap(claim -> Stream.of(StringUtils.splitByWholeSeparator(claim.value(), " | ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String type(Claim claim) {
    return switch (claim.origin()) {
      case OPEN_GRAPH -> "og:" + claim.value();
      case META -> "generator:" + StringUtils.substringBefore(claim.value(), " ");
      default -> claim.value();
    };
  }

  /** The day that the page's address tells, believed where nothing else tells one. */
  public Optional<Timestamp> addressed() {
    return claims.stream()
        .filter(claim -> claim.field() == Field.PUBLISHED && claim.origin() == Origin.URL)
        .flatMap(claim -> UrlDate.of(claim.value()).stream())
        .filter(day -> !isTooLate(day))
        .findFirst();
  }

  /**
   * Metadata of plain text, of which no more is known than where it is from.
   *
   * @param url its address, empty when not known
   * @param language the code of its language, empty when not known
   * @param fetched when it was fetched, when that is known
   * @return every other part empty
   */
  public static Metadata ofText(String url, Optional<String> language, Optional<Instant> fetched) {
    String host = Addresses.host(url);
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        language,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        host,
        new Pictures(0),
        Optional.empty(),
        Optional.empty(),
        -1,
        DayOrder.of(language.orElse(""), host),
        fetched,
        UrlDate.claim(url).stream().toList(),
        List.of(),
        Optional.empty());
  }
}
