package dev.tearsheet.internal.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The headline: the heading on the page that the metadata agrees with, else the metadata. */
final class HeadlineResolver {

  /** Precedence when no heading of the page agrees with the metadata. */
  private static final List<Origin> STATED =
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

  /** What has to agree on a kicker that the heading does not have. */
  private static final List<Origin> JOINT =
      List.of(Origin.OPEN_GRAPH, Origin.JSON_LD, Origin.TITLE);

  /** Characters between the end of a trail and the headline below it. */
  private static final int MAX_BELOW = 300;

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ~ ", " ⋆ ", " : ", " |"
  };

  /** Every separator holds one of them. */
  private static final String MARKS = "|-–—:»«·•/~⋆";

  /** From here on a heading and a claim are the same headline, reworded. */
  private static final double AGREES = 0.5;

  private final Claims claims;
  private final SiteNames site;
  private final Map<String, Claim> folded = new HashMap<>();

  HeadlineResolver(Claims claims, SiteNames site) {
    this.claims = claims;
    this.site = site;
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
    Optional<Claim> rule = claims.of(Field.HEADLINE, Origin.SITE_RULE).findFirst();
    if (rule.isPresent()) {
      return rule.map(claim -> new Headline(claim.value(), claim.spot()));
    }
    List<String> stated = stated(STATED);
    List<String> vouched = stated(VOUCHED);
    return parted()
        .or(() -> heading(stated).map(first -> second(first, vouched)))
        .map(claim -> new Headline(wording(claim, vouched), claim.spot()))
        .or(() -> stated.stream().findFirst().map(text -> new Headline(text, spot())))
        .or(this::lone);
  }

  private String wording(Claim heading, List<String> vouched) {
    String text = Wording.of(clean(heading.value()), vouched);
    return joined(text).orElse(text);
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

  private List<String> stated(List<Origin> origins) {
    List<String> values = new ArrayList<>();
    for (Origin origin : origins) {
      claims
          .of(Field.HEADLINE, origin)
          .map(claim -> clean(claim.value()))
          .filter(text -> !site.isAll(text))
          .forEach(values::add);
    }
    return values;
  }

  /** Two headings share the title: "Bridge opens | Lund Post" over "Lund Post", "Bridge opens". */
  private Optional<Claim> parted() {
    return claims
        .of(Field.HEADLINE, Origin.TITLE)
        .findFirst()
        .flatMap(title -> parted(title.value()));
  }

  private Optional<Claim> parted(String title) {
    for (String separator : SEPARATORS) {
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
    return Optional.empty();
  }

  private Optional<Claim> named(String text) {
    String plain = Agreement.fold(text);
    return plain.isEmpty() ? Optional.empty() : Optional.ofNullable(folded().get(plain));
  }

  /** The first heading of each wording. */
  private Map<String, Claim> folded() {
    if (folded.isEmpty()) {
      headings().forEach(claim -> folded.putIfAbsent(Agreement.fold(claim.value()), claim));
    }
    return folded;
  }

  private static boolean isAfter(Claim claim, Claim other) {
    return claim.spot().offset() > other.spot().offset();
  }

  /**
   * The heading right below that says what the metadata says, where the first does not: that one
   * ends a trail of links and is worded for search engines.
   */
  private Claim second(Claim first, List<String> vouched) {
    Set<String> stated = vouched.stream().map(Agreement::fold).collect(Collectors.toSet());
    String own = Agreement.fold(first.value());
    return headings()
        .filter(claim -> isAfter(claim, first))
        .filter(claim -> claim.spot().offset() - first.spot().offset() <= MAX_BELOW)
        .filter(claim -> stated.contains(Agreement.fold(claim.value())))
        .filter(claim -> !Agreement.fold(claim.value()).equals(own))
        .findFirst()
        .orElse(first);
  }

  /** The heading that agrees best, the first of several. */
  private Optional<Claim> heading(List<String> stated) {
    List<Set<String>> wordings = stated.stream().map(HeadlineResolver::wording).toList();
    boolean oneTop = headings().filter(HeadlineResolver::isTop).count() == 1;
    Optional<Claim> best = Optional.empty();
    double most = AGREES;
    for (Claim claim : headings().filter(claim -> !site.isAll(claim.value())).toList()) {
      double score = score(claim, wordings, oneTop);
      boolean better = best.isEmpty() ? score >= most : score > most;
      best = better ? Optional.of(claim) : best;
      most = Math.max(most, score);
    }
    return best;
  }

  private Stream<Claim> headings() {
    return claims.of(Field.HEADLINE, Origin.HEADING);
  }

  private static boolean isTop(Claim heading) {
    return heading.note().equals("h1");
  }

  private static Set<String> wording(String text) {
    return new HashSet<>(Agreement.words(text));
  }

  /** A first heading of the highest level needs less agreement; one of another story none helps. */
  private static double score(Claim claim, List<Set<String>> stated, boolean oneTop) {
    Set<String> words = wording(claim.value());
    double agreement = 0;
    for (Set<String> other : stated) {
      agreement = Math.max(agreement, Agreement.similarity(other, words));
    }
    boolean top = isTop(claim);
    boolean only = top && oneTop;
    return agreement
        + (top ? 0.1 : -0.2)
        + (only ? 0.3 : 0)
        + (claim.spot().away() ? -0.1 : 0)
        + (!top && isAnswer(claim, words, stated) ? -0.3 : 0);
  }

  /** Over the comments: "15 replies to “Bridge opens to traffic”". */
  private static boolean isAnswer(Claim claim, Set<String> words, List<Set<String>> stated) {
    return claim.spot().away()
        && stated.stream()
            .anyMatch(other -> words.size() > other.size() && words.containsAll(other));
  }

  /** The one heading of the highest level, where the metadata knows but the site. */
  private Optional<Headline> lone() {
    List<Claim> top =
        headings()
            .filter(claim -> isTop(claim) && !claim.spot().away() && !site.isAll(claim.value()))
            .toList();
    return top.size() == 1
        ? top.stream().findFirst().map(claim -> new Headline(claim.value(), claim.spot()))
        : Optional.empty();
  }

  private Spot spot() {
    return headings()
        .filter(HeadlineResolver::isTop)
        .map(Claim::spot)
        .findFirst()
        .or(this::shown)
        .orElse(Spot.NOWHERE);
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
    String text = title;
    for (boolean cut = true; cut; ) {
      String shorter = cutOnce(text);
      cut = !shorter.equals(text);
      text = shorter;
    }
    return text.strip();
  }

  private String cutOnce(String title) {
    if (!StringUtils.containsAny(title, MARKS)) {
      return title;
    }
    for (String separator : SEPARATORS) {
      String tail = StringUtils.substringAfterLast(title, separator);
      if (!tail.isBlank() && dispensable(tail)) {
        return StringUtils.substringBeforeLast(title, separator);
      }
      String head = StringUtils.substringBefore(title, separator);
      if (title.contains(separator) && !head.isBlank() && site.is(head)) {
        return StringUtils.substringAfter(title, separator);
      }
    }
    return title;
  }

  private boolean dispensable(String part) {
    return site.is(part)
        || claims.of(Field.SECTION).stream()
            .anyMatch(claim -> claim.value().equalsIgnoreCase(part.strip()));
  }
}
