package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.SiteTail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The headline: the heading on the page that the metadata agrees with, else the metadata. */
final class HeadlineResolver {

  /** Precedence when no heading of the page agrees with the metadata. */
  static final List<Origin> STATED =
      List.of(
          Origin.JSON_LD,
          Origin.OPEN_GRAPH,
          Origin.MICRODATA,
          Origin.PARSELY,
          Origin.SAILTHRU,
          Origin.DUBLIN_CORE,
          Origin.TWITTER,
          Origin.TITLE,
          Origin.META,
          Origin.JSON_LD_OTHER);

  /** What tells the story's own headline, not the title for search engines. */
  private static final List<Origin> VOUCHED = List.of(Origin.OPEN_GRAPH, Origin.JSON_LD);

  /** What has to agree on a kicker that the heading does not have, or tells one that it has. */
  private static final List<Origin> JOINT =
      List.of(Origin.OPEN_GRAPH, Origin.JSON_LD, Origin.TITLE);

  /** The same with the cards of networks, which have the headline alone. */
  private static final List<Origin> CARDS =
      List.of(Origin.OPEN_GRAPH, Origin.JSON_LD, Origin.TITLE, Origin.TWITTER);

  /** Characters between the end of a trail and the headline below it. */
  private static final int MAX_BELOW = 300;

  /** Words of a title's part; a shorter one may be a section. */
  static final int MIN_WORDS = 3;

  /** Sums of a few such numbers differ by less. */
  private static final double ROUNDING = 1e-9;

  /** From here on a heading and a claim are the same headline, reworded. */
  private static final double AGREES = 0.5;

  /** Blogs set it between their name and a story's. */
  private static final String COLON = ": ";

  private final Claims claims;
  private final SiteNames site;
  private final List<Claim> headings;
  private final TitleCut cut;

  private final Map<String, String> cleaned = new HashMap<>();

  HeadlineResolver(Claims claims, SiteNames site) {
    this.claims = claims;
    this.site = site;
    this.headings = claims.of(Field.HEADLINE, Origin.HEADING).toList();
    this.cut =
        new TitleCut(site, claims, part -> named(part).filter(HeadlineResolver::isTop).isPresent());
  }

  /**
   * A headline and where it stands.
   *
   * @param text the headline
   * @param spot where it stands, nowhere when it is not on the page
   */
  record Headline(String text, Spot spot) {

    int offset() {
      return spot.offset();
    }
  }

  Optional<Headline> resolve() {
    return chosen().map(found -> new Headline(StrayMarks.off(found.text), found.spot));
  }

  private Optional<Headline> chosen() {
    Optional<Claim> rule = claims.of(Field.HEADLINE, Origin.SITE_RULE).findFirst();
    if (rule.isPresent()) {
      return rule.map(claim -> new Headline(claim.value(), claim.spot()));
    }
    List<String> stated = stated(STATED);
    List<String> vouched = stated(VOUCHED);
    return parted()
        .or(() -> heading(stated).map(first -> second(first, vouched)))
        .or(this::segment)
        .map(this::untailed)
        .map(claim -> new Headline(wording(claim, vouched), claim.spot()))
        .or(() -> stated.size() == 1 && site.isShort(stated.get(0)) ? lone() : Optional.empty())
        .or(() -> new TopHeading(claims, site).find(stated))
        .or(() -> shortest(stated).map(this::shown).map(text -> new Headline(text, spot(text))))
        .or(this::lone);
  }

  private Optional<Headline> lone() {
    return new LoneHeading(headings, site).find(claims.length());
  }

  /** The first that is stated, or another that is all of it behind a separator. */
  private static Optional<String> shortest(List<String> stated) {
    return stated.stream()
        .findFirst()
        .map(
            first ->
                stated.stream()
                    .filter(text -> Agreement.count(text, MIN_WORDS) == MIN_WORDS)
                    .filter(text -> Separators.end(first, text))
                    .findFirst()
                    .orElse(first));
  }

  /** The heading that says the same without what stands behind a separator. */
  private Claim untailed(Claim heading) {
    for (String separator : Separators.ALL) {
      String text = StringUtils.substringBefore(heading.value(), separator);
      if (text.length() < heading.value().length()) {
        Optional<Claim> shorter = named(text).filter(claim -> isAfter(claim, heading));
        if (shorter.isPresent()) {
          return shorter.get();
        }
      }
    }
    return heading;
  }

  private String wording(Claim heading, List<String> vouched) {
    List<String> known = heading.value().contains(" :") ? stated(JOINT) : vouched;
    String text = Wording.marked(Wording.of(clean(heading.value()), known), vouched);
    return joined(text)
        .or(() -> HeadingRun.of(heading, text, claims, stated(JOINT)))
        .or(() -> HeadingRun.half(heading, claims, stated(CARDS)))
        .orElse(text);
  }

  /** Where everything that states the headline sets a kicker before the heading's words. */
  private Optional<String> joined(String heading) {
    List<String> stated = new ArrayList<>();
    for (Origin origin : JOINT) {
      claims
          .of(Field.HEADLINE, origin)
          .findFirst()
          .map(Claim::value)
          .map(this::clean)
          .ifPresent(stated::add);
    }
    return stated.size() < JOINT.size() ? Optional.empty() : Wording.joined(heading, stated);
  }

  /** A heading that is one part of the title, word for word: "Blog » Bridge opens | Lund Post". */
  private Optional<Claim> segment() {
    return claims
        .of(Field.HEADLINE, Origin.TITLE)
        .findFirst()
        .map(Claim::value)
        .filter(title -> Separators.are(title))
        .flatMap(title -> parts(title).flatMap(part -> named(part).stream()).findFirst());
  }

  /** Parts of a title that are long enough for a headline and not the site. */
  private Stream<String> parts(String title) {
    return Separators.parts(title)
        .filter(part -> Agreement.count(part, MIN_WORDS) == MIN_WORDS && !site.is(part));
  }

  private List<String> stated(List<Origin> origins) {
    Set<String> values = new LinkedHashSet<>();
    for (Origin origin : origins) {
      claims.of(Field.HEADLINE, origin).map(claim -> clean(claim.value())).forEach(values::add);
    }
    values.removeIf(site::isAll);
    return List.copyOf(values);
  }

  /** Two headings share the title: "Bridge opens | Lund Post" over "Lund Post", "Bridge opens". */
  private Optional<Claim> parted() {
    return claims
        .of(Field.HEADLINE, Origin.TITLE)
        .findFirst()
        .flatMap(title -> parted(title.value()));
  }

  private Optional<Claim> parted(String title) {
    for (String separator : Separators.ALL) {
      if (title.contains(separator)) {
        String story = StringUtils.substringBeforeLast(title, separator);
        String site = StringUtils.substringAfterLast(title, separator);
        Optional<Claim> second =
            named(site).flatMap(first -> named(story).filter(claim -> isAfter(claim, first)));
        if (second.isPresent()) {
          return second;
        }
      }
    }
    return founded(title);
  }

  /**
   * The site's heading first, as "Canal Notes: Bridge opens" over "Canal Notes", "Bridge opens".
   */
  private Optional<Claim> founded(String title) {
    int colon = title.indexOf(COLON);
    return colon < 0
        ? Optional.empty()
        : named(title.substring(0, colon))
            .flatMap(
                first ->
                    named(title.substring(colon + COLON.length()))
                        .filter(claim -> isAfter(claim, first)));
  }

  /** The first heading of a wording. */
  private Optional<Claim> named(String text) {
    for (Claim claim : headings) {
      if (Agreement.equal(claim.value(), text)) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  private static boolean isAfter(Claim claim, Claim other) {
    return claim.spot().offset() > other.spot().offset();
  }

  /**
   * The heading right below that says what the metadata says, where the first does not: that one
   * ends a trail of links and is worded for search engines.
   */
  private Claim second(Claim first, List<String> vouched) {
    for (Claim claim : headings) {
      if (isAfter(claim, first)
          && claim.spot().offset() - first.spot().offset() <= MAX_BELOW
          && vouched.stream().anyMatch(text -> says(claim, text))
          && !Agreement.equal(claim.value(), first.value())) {
        return claim;
      }
    }
    return first;
  }

  /** Whether a heading is a text, perhaps with the kicker that stands within the heading. */
  private boolean says(Claim heading, String text) {
    return Agreement.equal(text, heading.value())
        || claims
            .of(Field.KICKER, Origin.CLASS)
            .filter(kicker -> kicker.spot().offset() == heading.spot().offset())
            .anyMatch(kicker -> Agreement.equal(text, kicker.value() + " " + heading.value()));
  }

  /** The heading that agrees best, the first of several. */
  private Optional<Claim> heading(List<String> stated) {
    List<Set<String>> wordings = stated.stream().map(HeadlineResolver::wording).toList();
    boolean oneTop = headings.stream().filter(HeadlineResolver::isTop).count() == 1;
    Optional<Claim> best = Optional.empty();
    double most = AGREES;
    for (Claim claim : headings) {
      double score = score(claim, wordings, oneTop, most);
      boolean better = best.isEmpty() ? score >= most : score > most;
      if (better && !site.isAll(claim.value()) && !isOfSite(claim, stated)) {
        best = Optional.of(claim);
        most = score;
      }
    }
    return best;
  }

  /** A heading of the site's name or some of it, which nothing states as the headline. */
  private boolean isOfSite(Claim heading, List<String> stated) {
    boolean leadsUp =
        claims
            .of(Field.SITE_NAME, Origin.HEADING)
            .anyMatch(name -> name.spot().offset() == heading.spot().offset());
    return (leadsUp || site.isPart(heading.value()))
        && stated.stream().noneMatch(text -> Agreement.equal(text, heading.value()));
  }

  static boolean isTop(Claim heading) {
    return heading.note().equals("h1");
  }

  private static Set<String> wording(String text) {
    return new HashSet<>(Agreement.words(text));
  }

  /**
   * A first heading of the highest level needs less agreement; one of another story none helps.
   *
   * @param least what is looked for; a heading that cannot reach it is not compared
   */
  private static double score(Claim claim, List<Set<String>> stated, boolean oneTop, double least) {
    boolean top = isTop(claim);
    double place = (top ? oneTop ? 0.4 : 0.1 : -0.2) + (claim.spot().away() ? -0.1 : 0);
    if (!mayAgree(claim, stated, least - place - ROUNDING)) {
      return 0;
    }
    Set<String> words = wording(claim.value());
    double agreement = 0;
    for (Set<String> other : stated) {
      agreement = Math.max(agreement, Agreement.similarity(other, words));
    }
    return agreement + place + (!top && isAnswer(claim, words, stated) ? -0.3 : 0);
  }

  /** A heading of fewer words than that has not enough of them in common. */
  private static boolean mayAgree(Claim claim, List<Set<String>> stated, double least) {
    if (least > 1) {
      return false;
    }
    int words = Agreement.count(claim.value(), Integer.MAX_VALUE);
    for (Set<String> other : stated) {
      if (words >= least * other.size()) {
        return true;
      }
    }
    return false;
  }

  /** Over the comments: "15 replies to “Bridge opens to traffic”". */
  private static boolean isAnswer(Claim claim, Set<String> words, List<Set<String>> stated) {
    return claim.spot().away()
        && stated.stream()
            .anyMatch(other -> words.size() > other.size() && words.containsAll(other));
  }

  /** Where a text stands word for word, else the first heading of the highest level. */
  private Spot spot(String headline) {
    return claims
        .of(Field.HEADLINE, Origin.TEXT)
        .filter(text -> !text.spot().away() && Agreement.equal(text.value(), headline))
        .map(Claim::spot)
        .findFirst()
        .or(() -> headings.stream().filter(HeadlineResolver::isTop).map(Claim::spot).findFirst())
        .or(this::shown)
        .orElse(Spot.NOWHERE);
  }

  /** As much of a stated headline as the page shows without what stands behind a separator. */
  private String shown(String stated) {
    Optional<String> half = ShownHalves.headline(stated, claims);
    if (half.isPresent()) {
      return half.get();
    }
    return claims
        .of(Field.HEADLINE, Origin.TEXT)
        .map(Claim::value)
        .filter(text -> isMost(stated, text) || Agreement.count(text, MIN_WORDS) == MIN_WORDS)
        .filter(text -> Separators.start(stated, text) || endsWith(stated, text))
        .findFirst()
        .orElseGet(() -> SiteTail.cut(stated));
  }

  /** Whether most of a title is the page's text, below the site's name: "Lund Post - Bridge …". */
  private static boolean endsWith(String stated, String text) {
    return isMost(stated, text) && Separators.end(stated, text);
  }

  private static boolean isMost(String stated, String text) {
    return text.length() * 2 > stated.length();
  }

  /** Where the title is shown; above its own part of the page it ends a trail of links. */
  private Optional<Spot> shown() {
    List<Spot> spots = claims.of(Field.HEADLINE, Origin.TEXT).map(Claim::spot).toList();
    return spots.stream()
        .filter(spot -> !spot.away())
        .findFirst()
        .or(() -> spots.stream().findFirst());
  }

  /** Takes the site's name and sections off the end and the start. */
  private String clean(String title) {
    return cleaned.computeIfAbsent(title, cut::of);
  }
}
