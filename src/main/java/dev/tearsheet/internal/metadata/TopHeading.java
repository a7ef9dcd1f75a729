package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.metadata.HeadlineResolver.Headline;
import java.util.List;
import java.util.Optional;

/**
 * The one heading of the highest level that says something else than the metadata, where but a
 * short title states a headline, or only what search engines and networks show.
 *
 * <pre>
 * {@code <title>Lund bridge news, opening times</title> over <h1>Bridge opens to cars again</h1>
 *   → Bridge opens to cars again}</pre>
 */
final class TopHeading {

  /** What is worded for search engines and networks, not for the page. */
  private static final List<Origin> ELSEWHERE =
      List.of(Origin.OPEN_GRAPH, Origin.TWITTER, Origin.TITLE, Origin.META);

  /** Words of a heading that is a headline whatever the title says. */
  private static final int MIN_HEADLINE = 5;

  private final Claims claims;
  private final SiteNames site;
  private final List<Claim> headings;

  TopHeading(Claims claims, SiteNames site) {
    this.claims = claims;
    this.site = site;
    this.headings = claims.of(Field.HEADLINE, Origin.HEADING).toList();
  }

  /**
   * The heading, when it says as much as a headline and is no box at the end of the page.
   *
   * @param stated the headlines that the metadata states
   */
  Optional<Headline> find(List<String> stated) {
    boolean shortTitle = isOnlyTitle(stated);
    int least = shortTitle && isTrail(stated.get(0)) ? 2 : MIN_HEADLINE;
    return headings.stream().filter(HeadlineResolver::isTop).count() == 1
        ? new LoneHeading(headings, site)
            .find(claims.length())
            .filter(found -> Agreement.count(found.text(), least) == least)
            .filter(found -> shortTitle || (isForNetworks() && isAboveStory(found)))
        : Optional.empty();
  }

  private boolean isAboveStory(Headline heading) {
    int below = claims.length() - heading.offset();
    return below >= LoneHeading.MIN_STORY && below > heading.offset();
  }

  /** Whether but a short title states a headline, and the page does not show it. */
  private boolean isOnlyTitle(List<String> stated) {
    int few = HeadlineResolver.MIN_WORDS;
    return stated.size() == 1
        && Agreement.count(stated.get(0), few + 1) <= few
        && claims.of(Field.HEADLINE, Origin.TITLE).findFirst().isPresent()
        && claims.of(Field.HEADLINE, Origin.TEXT).findFirst().isEmpty();
  }

  /** "Details | Journal": a title whose parts are one word each names sections. */
  private static boolean isTrail(String title) {
    return Separators.are(title)
        && Separators.parts(title).count() > 1
        && Separators.parts(title).allMatch(part -> Agreement.count(part, 2) == 1);
  }

  private boolean isForNetworks() {
    return HeadlineResolver.STATED.stream()
        .filter(origin -> !ELSEWHERE.contains(origin))
        .allMatch(origin -> claims.of(Field.HEADLINE, origin).findFirst().isEmpty());
  }
}
