package dev.tearsheet.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ~ ", " ⋆ ", " |"
  };

  /** From here on a heading and a claim are the same headline, reworded. */
  private static final double AGREES = 0.5;

  private final Claims claims;
  private final SiteNames site;

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
    List<String> stated = stated();
    Optional<Claim> heading = heading(stated);
    return heading
        .map(claim -> new Headline(clean(claim.value()), claim.spot()))
        .or(() -> stated.stream().findFirst().map(text -> new Headline(text, spot())));
  }

  List<String> stated() {
    List<String> values = new ArrayList<>();
    for (Origin origin : STATED) {
      claims
          .of(Field.HEADLINE, origin)
          .map(claim -> clean(claim.value()))
          .filter(text -> !site.is(text))
          .forEach(values::add);
    }
    return values;
  }

  /** The heading that agrees best, the first of several. */
  private Optional<Claim> heading(List<String> stated) {
    List<Set<String>> wordings = stated.stream().map(HeadlineResolver::wording).toList();
    boolean oneTop = headings().filter(HeadlineResolver::isTop).count() == 1;
    Optional<Claim> best = Optional.empty();
    double most = AGREES;
    for (Claim claim : headings().filter(claim -> !site.is(claim.value())).toList()) {
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
    return agreement + (top ? 0.1 : -0.2) + (only ? 0.3 : 0) + (claim.spot().away() ? -0.1 : 0);
  }

  private Spot spot() {
    return headings()
        .filter(HeadlineResolver::isTop)
        .map(Claim::spot)
        .findFirst()
        .orElse(Spot.NOWHERE);
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
