package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Problem;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.text.DayOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Decides between claims, each field by its precedence. */
final class Resolver {

  /** Where the story is stated, in the order of belief. */
  private static final List<Origin> STORY =
      List.of(Origin.JSON_LD, Origin.JSON_LD_OTHER, Origin.PAGE_STATE);

  private static final List<Origin> ADDRESS =
      List.of(Origin.SITE_RULE, Origin.LINK, Origin.OPEN_GRAPH, Origin.PARSELY, Origin.JSON_LD);
  private static final List<Origin> PART =
      List.of(
          Origin.JSON_LD,
          Origin.OPEN_GRAPH,
          Origin.PARSELY,
          Origin.SAILTHRU,
          Origin.MICRODATA,
          Origin.META,
          Origin.JSON_LD_OTHER);
  private static final List<Origin> TOPICS =
      List.of(
          Origin.JSON_LD,
          Origin.OPEN_GRAPH,
          Origin.PARSELY,
          Origin.SAILTHRU,
          Origin.META,
          Origin.DUBLIN_CORE,
          Origin.LINK,
          Origin.JSON_LD_OTHER,
          Origin.CLASS);
  private static final List<Origin> TONGUE =
      List.of(
          Origin.HTML,
          Origin.JSON_LD,
          Origin.OPEN_GRAPH,
          Origin.META,
          Origin.DUBLIN_CORE,
          Origin.SAILTHRU);
  private static final List<Origin> PICTURES =
      List.of(
          Origin.OPEN_GRAPH,
          Origin.JSON_LD,
          Origin.TWITTER,
          Origin.PARSELY,
          Origin.CLASS,
          Origin.TEXT);

  private final Claims claims;
  private final String url;

  private Resolver(Claims claims, String url) {
    this.claims = claims;
    this.url = url;
  }

  static Metadata resolve(Claims claims, PageWalk walk, String url, Optional<Instant> fetched) {
    Resolver resolver = new Resolver(claims, url);
    String address = resolver.address();
    JsonLdClaims.collect(walk.head().graph(), claims, address.isEmpty() ? url : address);
    return resolver.metadata(walk, resolver.address(), fetched);
  }

  /** A front page is the canonical address of no story that states, or was read from, another. */
  private String address() {
    List<String> stated =
        ADDRESS.stream()
            .flatMap(origin -> claims.of(Field.CANONICAL_URL, origin))
            .map(claim -> Addresses.absolute(url, claim.value()))
            .filter(address -> !address.isEmpty())
            .toList();
    return stated.stream()
        .filter(address -> !Addresses.isFront(address))
        .findFirst()
        .or(() -> isStory(url) ? Optional.empty() : stated.stream().findFirst())
        .orElse("");
  }

  private static boolean isStory(String url) {
    String front = StringUtils.substringBefore(url, "/index.") + "/";
    return !url.isEmpty() && !Addresses.isFront(url.contains("/index.") ? front : url);
  }

  private Metadata metadata(PageWalk walk, String address, Optional<Instant> fetched) {
    String page = url.isEmpty() ? address : url;
    SiteNames host = new SiteNames(List.of(), page);
    SiteNames site =
        new SiteNames(
            claims.of(Field.SITE_NAME).stream()
                .filter(claim -> claim.origin() != Origin.LINK || isInTitle(claim.value()))
                .map(Claim::value)
                .filter(name -> !SiteResolver.isTitle(claims, name))
                .filter(name -> host.hasWordOf(name) || !SiteResolver.isStory(claims, name))
                .toList(),
            page);
    Optional<HeadlineResolver.Headline> headline = new HeadlineResolver(claims, site).resolve();
    headline.ifPresent(found -> claims.settle(found.spot().part()));
    int offset = headline.map(HeadlineResolver.Headline::offset).orElse(-1);
    String language = claims.first(Field.LANGUAGE, TONGUE).map(Claim::value).orElse("");
    DayOrder order =
        OrderEvidence.of(
            claims, page, language, DayOrder.of(placed(language), Addresses.host(page)));
    DateResolver dates = new DateResolver(new DateClaims(claims, offset, language, order, fetched));
    Optional<Timestamp> published = dates.published(page, walk.head().scripts());
    UrlDate.claim(page).ifPresent(claims::add);
    published.flatMap(this::unclaimed).ifPresent(claims::add);
    List<Problem> problems = walk.head().problems();
    String title = headline.map(HeadlineResolver.Headline::text).orElse("");
    KickerResolver above = new KickerResolver(claims, title, offset);
    return new Metadata(
        headline.map(HeadlineResolver.Headline::text),
        above.kicker(),
        above.summary().or(() -> Summary.of(claims, title)),
        claims.of(Field.AUTHOR),
        published,
        dates.modified(published),
        code(language),
        new SiteResolver(claims, site, title).resolve(offset),
        first(Field.SECTION, PART)
            .flatMap(SectionName::of)
            .or(() -> trail(site, headline))
            .or(this::section)
            .filter(name -> !Agreement.equal(name, title)),
        Topics.telling(keywords(), title),
        Optional.of(address).filter(text -> !text.isEmpty()),
        Addresses.host(page),
        pictures(page, offset, walk.bounds().images()),
        access(),
        first(Field.DATELINE, List.of(Origin.JSON_LD)),
        offset,
        order,
        fetched,
        claims.all(),
        problems,
        first(Field.BODY, STORY));
  }

  private Optional<String> section() {
    return PART.stream()
        .flatMap(origin -> claims.of(Field.SECTION, origin))
        .flatMap(claim -> SectionName.of(claim.value()).stream())
        .findFirst();
  }

  /** What a day is found in that was no claim of one: the title, or the data of a script. */
  private Optional<Claim> unclaimed(Timestamp date) {
    Predicate<Claim> holds = claim -> claim.value().contains(date.raw());
    boolean titled = claims.of(Field.HEADLINE, Origin.TITLE).anyMatch(holds);
    Origin origin = titled ? Origin.TITLE : Origin.PAGE_STATE;
    return claims.of(Field.PUBLISHED).stream().anyMatch(holds)
        ? Optional.empty()
        : Optional.of(Claim.of(Field.PUBLISHED, origin, date.raw()));
  }

  /** The text of a link to the front page is the site's name where a title has it at an end. */
  private boolean isInTitle(String name) {
    return Stream.of(Origin.TITLE, Origin.OPEN_GRAPH)
        .flatMap(origin -> claims.of(Field.HEADLINE, origin))
        .map(Claim::value)
        .anyMatch(
            title ->
                title.startsWith(name)
                    || StringUtils.stripEnd(title, ")）").endsWith(name)
                    || title.startsWith(name, 1));
  }

  /** The last step that the page shows before the story. */
  private Optional<String> trail(SiteNames site, Optional<HeadlineResolver.Headline> headline) {
    return claims
        .of(Field.SECTION, Origin.CLASS)
        .map(Claim::value)
        .filter(step -> !site.isAll(step) && !isWithin(step, headline))
        .reduce((first, last) -> last);
  }

  /** The last step may be the story itself, or what its headline opens with. */
  private static boolean isWithin(String step, Optional<HeadlineResolver.Headline> headline) {
    String words = Agreement.fold(step) + " ";
    return headline
        .filter(found -> (Agreement.fold(found.text()) + " ").startsWith(words))
        .isPresent();
  }

  private Optional<String> first(Field field, List<Origin> precedence) {
    return claims.first(field, precedence).map(Claim::value);
  }

  /** "en" with the country that any of the page's languages has: "en_GB" of Open Graph. */
  private String placed(String language) {
    return claims.of(Field.LANGUAGE).stream()
        .map(claim -> claim.value().replace('_', '-'))
        .filter(tag -> tag.indexOf('-') > 0 && code(tag).equals(code(language)))
        .findFirst()
        .filter(tag -> language.length() == 2)
        .orElse(language);
  }

  private static Optional<String> code(String language) {
    String code =
        StringUtils.substringBefore(language.replace('_', '-'), "-")
            .toLowerCase(Locale.ROOT)
            .strip();
    return Optional.of(code).filter(text -> text.length() >= 2 && text.length() <= 3);
  }

  private List<String> keywords() {
    for (Origin origin : TOPICS) {
      List<String> words = Topics.of(claims.of(Field.KEYWORDS, origin).map(Claim::value));
      if (!words.isEmpty()) {
        return words;
      }
    }
    return List.of();
  }

  private Pictures pictures(String page, int headline, int most) {
    Pictures pictures = new Pictures(most);
    for (Origin origin : PICTURES) {
      for (Claim claim : claims.of(Field.IMAGE, origin).toList()) {
        String address = Addresses.absolute(page, claim.value());
        boolean below = origin != Origin.TEXT || claim.spot().offset() >= headline;
        boolean shown = claim.spot().visible();
        boolean mark =
            shown ? claim.note().isEmpty() && PictureMark.isFace(address) : PictureMark.is(address);
        if (!address.isEmpty() && below && !mark) {
          pictures.add(address, claim);
        }
      }
    }
    return pictures;
  }

  private Optional<Access> access() {
    return claims
        .first(Field.ACCESS, List.of(Origin.JSON_LD, Origin.JSON_LD_OTHER, Origin.OPEN_GRAPH))
        .map(
            claim ->
                Strings.CS.removeStart(
                    claim.value().toLowerCase(Locale.ROOT).replace("https:", "http:"),
                    "http://schema.org/"))
        .map(
            value ->
                switch (value.strip()) {
                  case "true", "free" -> Access.FREE;
                  case "false", "locked" -> Access.PAYWALLED;
                  default -> Access.UNKNOWN; // metered: free for some
                });
  }
}
