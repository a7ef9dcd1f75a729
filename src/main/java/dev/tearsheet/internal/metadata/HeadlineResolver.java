package dev.tearsheet.internal.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
   * @param offset characters of visible text before it, -1 when it is not on the page
   */
  record Headline(String text, int offset) {}

  Optional<Headline> resolve() {
    Optional<Claim> rule = claims.of(Field.HEADLINE, Origin.SITE_RULE).findFirst();
    if (rule.isPresent()) {
      return rule.map(claim -> new Headline(claim.value(), claim.spot().offset()));
    }
    List<String> stated = stated();
    Optional<Claim> heading = heading(stated);
    return heading
        .map(claim -> new Headline(clean(claim.value()), claim.spot().offset()))
        .or(() -> stated.stream().findFirst().map(text -> new Headline(text, offset())));
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

  private Optional<Claim> heading(List<String> stated) {
    Function<Claim, Double> score = claim -> score(claim, stated);
    return claims
        .of(Field.HEADLINE, Origin.HEADING)
        .filter(claim -> !site.is(claim.value()))
        .filter(claim -> score.apply(claim) >= AGREES)
        .max(Comparator.comparing(score).thenComparing(claim -> -claim.spot().offset()));
  }

  /** A first heading of the highest level needs less agreement; one of another story none helps. */
  private double score(Claim claim, List<String> stated) {
    double agreement =
        stated.stream()
            .mapToDouble(text -> Agreement.similarity(text, claim.value()))
            .max()
            .orElse(0);
    boolean top = claim.note().equals("h1");
    boolean only =
        top
            && claims
                    .of(Field.HEADLINE, Origin.HEADING)
                    .filter(other -> other.note().equals("h1"))
                    .count()
                == 1;
    return agreement + (top ? 0.1 : -0.2) + (only ? 0.3 : 0) + (claim.spot().away() ? -0.1 : 0);
  }

  private int offset() {
    return claims
        .of(Field.HEADLINE, Origin.HEADING)
        .filter(claim -> claim.note().equals("h1"))
        .map(claim -> claim.spot().offset())
        .findFirst()
        .orElse(-1);
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
