package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.metadata.HeadlineResolver.Headline;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import java.util.List;
import java.util.Optional;

/** The heading that is the story's, where the metadata knows but the site. */
final class LoneHeading {

  /** Characters of visible text below it; less is a teaser's. */
  static final int MIN_STORY = 500;

  private final List<Claim> headings;
  private final SiteNames site;

  LoneHeading(List<Claim> headings, SiteNames site) {
    this.headings = headings;
    this.site = site;
  }

  /**
   * The one heading of the highest level; where the page has none of it, the heading over the most
   * text.
   *
   * @param length characters of visible text on the page
   */
  Optional<Headline> find(int length) {
    List<Claim> top =
        headings.stream().filter(claim -> HeadlineResolver.isTop(claim) && isOwn(claim)).toList();
    return top.size() == 1
        ? Optional.of(headline(top.get(0)))
        : headings.stream().noneMatch(this::isTopOfStory) ? longest(length) : Optional.empty();
  }

  /** Publishing software sets the site's name above all, and its stories' headlines below. */
  private boolean isTopOfStory(Claim claim) {
    return HeadlineResolver.isTop(claim) && !site.isNamed(claim.value());
  }

  private boolean isOwn(Claim claim) {
    return !claim.spot().away()
        && !site.isAll(claim.value())
        && claim.value().chars().anyMatch(Character::isLetter)
        && !isDay(claim.value());
  }

  /** "Friday, May 3, 2024", as blogs set it above a day's posts. */
  private static boolean isDay(String text) {
    return DateReader.find(text, "", DayOrder.DAY_FIRST)
        .filter(day -> day.end() == text.strip().length())
        .filter(day -> Agreement.count(text.substring(0, day.start()), 2) <= 1)
        .isPresent();
  }

  private static Headline headline(Claim claim) {
    return new Headline(claim.value(), claim.spot());
  }

  private Optional<Headline> longest(int length) {
    Optional<Claim> longest = Optional.empty();
    int most = MIN_STORY;
    for (int i = 0; i < headings.size(); i++) {
      Claim claim = headings.get(i);
      int end = i + 1 < headings.size() ? headings.get(i + 1).spot().offset() : length;
      int below = end - claim.spot().offset();
      if (below > most && isOwn(claim)) {
        most = below;
        longest = Optional.of(claim);
      }
    }
    return longest.map(LoneHeading::headline);
  }
}
