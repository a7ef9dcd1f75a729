package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.Eastern;
import dev.tearsheet.internal.text.GivenName;
import dev.tearsheet.internal.text.HomeWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * What the site calls itself, else what its title has beside the headline; an address that it
 * states gives way to a name.
 *
 * <pre>{@code og:site_name "valleypost.example", publisher "The Valley Post" → "The Valley Post"
 * "Lund Post - Politics - Bridge opens" on lundpost.example      → "Lund Post"}</pre>
 */
final class SiteResolver {

  private static final List<Origin> STATED =
      List.of(
          Origin.OPEN_GRAPH,
          Origin.JSON_LD,
          Origin.JSON_LD_OTHER,
          Origin.META,
          Origin.DUBLIN_CORE,
          Origin.MICROFORMAT);

  /** Marks before the site's name at a title's end. */
  private static final String TAIL = "|-–—_»«‹›·•:｜丨/";

  /** What ends the names of firms. */
  private static final Set<String> FORMS =
      Set.of("GmbH", "AG", "UG", "KG", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Corp.", "SA", "S.A.");

  /** Words of an outlet's name beside a headline. */
  private static final int MAX_OUTLET = 5;

  /** Words; a shorter title may be a site's, on its front page. */
  private static final int MIN_TITLE = 4;

  private final Claims claims;
  private final SiteNames site;
  private final String headline;

  /**
   * A resolver of a page's site.
   *
   * @param headline the page's headline, empty for none
   */
  SiteResolver(Claims claims, SiteNames site, String headline) {
    this.claims = claims;
    this.site = site;
    this.headline = headline;
  }

  /** Some systems state the page's whole title as the site's name, too. */
  static boolean isTitle(Claims claims, String name) {
    return Separators.are(name)
        && Agreement.count(name, MIN_TITLE) == MIN_TITLE
        && claims.of(Field.HEADLINE, Origin.OPEN_GRAPH).anyMatch(own -> own.value().equals(name));
  }

  /**
   * Whether a name is the one heading of the highest level and what Open Graph calls the page: some
   * systems state the story's headline as the site's name, too.
   */
  static boolean isStory(Claims claims, String name) {
    List<Claim> top =
        claims.of(Field.HEADLINE, Origin.HEADING).filter(HeadlineResolver::isTop).toList();
    return top.size() == 1
        && Agreement.equal(top.get(0).value(), name)
        && claims
            .of(Field.HEADLINE, Origin.OPEN_GRAPH)
            .anyMatch(own -> Agreement.equal(own.value(), name));
  }

  /**
   * The site's name.
   *
   * @param offset where the headline stands, -1 for nowhere
   */
  Optional<String> resolve(int offset) {
    Optional<String> named =
        claims
            .firstOf(Field.SITE_NAME, STATED, this::isName)
            .or(() -> heading(offset))
            .map(this::bare)
            .filter(name -> !name.isEmpty())
            .map(this::ofHost)
            .or(this::titled)
            .or(this::whole)
            .or(this::tail)
            .or(this::front);
    return named.filter(SiteResolver::isAddress).flatMap(name -> spelled()).or(() -> named);
  }

  private boolean isName(String value) {
    return !value.contains("://")
        && !value.startsWith("@")
        && !HomeWord.is(value)
        && !isTitle(claims, value)
        && !isHeadline(value)
        && (site.hasWordOf(value) || !isStory(claims, value));
  }

  /** Some state the title of the story. */
  private boolean isHeadline(String name) {
    return Agreement.count(name, MIN_TITLE) == MIN_TITLE
        && claims.of(Field.HEADLINE, Origin.TITLE).anyMatch(own -> own.value().equals(name));
  }

  /** A section is stated as the site where one word the host does not have stands before it. */
  private String ofHost(String name) {
    return name.contains(" ") || Eastern.opens(name) || site.spells(name)
        ? name
        : stated()
            .filter(own -> site.spells(own) && !isAddress(own) && isOutlet(own))
            .findFirst()
            .orElse(name);
  }

  private Stream<String> stated() {
    return STATED.stream()
        .flatMap(origin -> claims.of(Field.SITE_NAME, origin))
        .map(Claim::value)
        .filter(this::isName)
        .map(this::bare);
  }

  /** A stated name without slogan, marks and what opens an address. */
  private String bare(String stated) {
    String name = StringUtils.stripEnd(site.own(stated), " -–|/");
    return name.contains(" ") ? name : Strings.CI.removeStart(name, "www.").replace('_', ' ');
  }

  /** A part of the title that is the name in the host. */
  private Optional<String> titled() {
    return claims
        .of(Field.HEADLINE, Origin.TITLE)
        .flatMap(
            title ->
                Stream.concat(
                    Separators.parts(title.value()),
                    Stream.of(StringUtils.split(title.value(), "|–—-"))))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && Character.isLetterOrDigit(name.charAt(0)))
        .filter(site::isAll)
        .filter(name -> name.contains(" ") || Character.isUpperCase(name.charAt(0)))
        .findFirst();
  }

  private Optional<String> whole() {
    return claims
        .firstOf(Field.SITE_NAME, STATED, name -> isTitle(claims, name))
        .map(SiteNames::withoutSlogan);
  }

  /** What the page's title ends with behind the headline, where it is no name of a section. */
  private Optional<String> tail() {
    return titles()
        .filter(title -> Strings.CI.startsWith(title, headline))
        .map(title -> title.substring(headline.length()))
        .filter(rest -> StringUtils.indexOfAny(StringUtils.left(rest.strip(), 1), TAIL) == 0)
        .flatMap(rest -> Separators.parts(rest).reduce((first, last) -> last).stream())
        .map(SiteResolver::last)
        .filter(name -> !name.isEmpty())
        .filter(name -> isLong(name) || site.is(name))
        .filter(this::isOutlet)
        .findFirst();
  }

  /** What it begins with before the headline, where the host is called so. */
  private Optional<String> front() {
    return titles()
        .filter(title -> Strings.CI.endsWith(title, headline) && Separators.end(title, headline))
        .map(title -> Separators.parts(title).findFirst().orElse("").strip())
        .map(name -> name.contains(": ") ? StringUtils.substringAfter(name, ": ") : name)
        .filter(name -> site.is(name) && isOutlet(name))
        .findFirst();
  }

  private Stream<String> titles() {
    return headline.isEmpty()
        ? Stream.empty()
        : claims.of(Field.HEADLINE, Origin.TITLE).map(Claim::value);
  }

  /** "Lund Post" of ": Lund Post" and "_Politics--Lund Post". */
  private static String last(String part) {
    int mark = Math.max(part.lastIndexOf('_'), part.lastIndexOf("--") + 1);
    String name = StringUtils.strip(part.substring(mark <= 0 ? 0 : mark + 1), " |/");
    String open = StringUtils.stripStart(name, " -–—:");
    return !open.isEmpty() && Character.isLetterOrDigit(open.charAt(0)) ? open : name;
  }

  /** One word may be a section's name. */
  private static boolean isLong(String name) {
    return StringUtils.containsAny(name, " .") || Eastern.opens(name);
  }

  private boolean isOutlet(String name) {
    int words = Agreement.count(name, MAX_OUTLET + 1);
    return words > 0
        && words <= MAX_OUTLET
        && StringUtils.containsNone(name, "0123456789>")
        && BylineOpening.length(name) == 0
        && !TitleCut.isUsual(name)
        && claims.of(Field.SECTION).stream().noneMatch(own -> Agreement.equal(own.value(), name))
        && claims.of(Field.KEYWORDS).stream().noneMatch(own -> Agreement.equal(own.value(), name))
        && claims.of(Field.AUTHOR).stream().noneMatch(own -> own.value().contains(name));
  }

  /** The heading that leads to the front page; one below the story leads to another site's. */
  private Optional<String> heading(int offset) {
    return claims
        .of(Field.SITE_NAME, Origin.HEADING)
        .filter(claim -> offset < 0 || claim.spot().offset() <= offset)
        .map(Claim::value)
        .findFirst();
  }

  /** Whom the site belongs to: a person, a firm. */
  private static boolean isOwner(String name) {
    return GivenName.opens(name) || FORMS.contains(StringUtils.substringAfterLast(name, " "));
  }

  /** "valleypost.example", or its name as it stands there: "valleypost". */
  private static boolean isAddress(String name) {
    return StringUtils.containsNone(name, ' ')
        && name.equals(name.toLowerCase(Locale.ROOT))
        && !Eastern.opens(name);
  }

  /** The name in words that the address or the slug is made of, where the page has it. */
  private Optional<String> spelled() {
    return Stream.concat(
            stated().filter(name -> isOutlet(name) && site.hasWordOf(name) && !isOwner(name)),
            Stream.of(tail(), front()).flatMap(Optional::stream).filter(site::spells))
        .filter(name -> !isAddress(name))
        .findFirst();
  }
}
