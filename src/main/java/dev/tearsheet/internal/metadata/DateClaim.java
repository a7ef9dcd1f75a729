package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.text.DateLabel;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DateReader.Found;
import dev.tearsheet.internal.text.DayOrder;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A claim of a date, read when it is first asked for and no second time. */
final class DateClaim {

  /** Characters before a date that is a line of its own: "Published on". */
  private static final int MAX_REST = 16;

  /** Characters after it: "Uhr", "in Letters", "/ Updated 8 hours ago". */
  private static final int MAX_AFTER_DATE = 32;

  /** "originally published", "zuerst veröffentlicht"; lower case. */
  private static final Set<String> FIRST = Words.read(DateClaim.class, "first-published.txt");

  private final Claim claim;
  private final String language;
  private final DayOrder order;
  private @Nullable Found found;
  private boolean read;
  private @Nullable Timestamp timestamp;
  private boolean timed;

  DateClaim(Claim claim, String language, DayOrder order) {
    this.claim = claim;
    this.language = language;
    this.order = order;
  }

  Claim claim() {
    return claim;
  }

  boolean away() {
    return claim.spot().away();
  }

  /** The first date of the value and where it stands in it. */
  Optional<Found> found() {
    if (!read) {
      found =
          DateReader.find(claim.value(), language, order)
              .filter(date -> !isVersion(date))
              .orElse(null);
      read = true;
    }
    return Optional.ofNullable(found);
  }

  /** What it says; a value for machines may also be seconds since 1970. */
  Optional<Timestamp> timestamp() {
    if (!timed) {
      Optional<Timestamp> date = found().map(Found::timestamp);
      timestamp = (claim.origin() == Origin.TEXT ? date : date.or(this::plain)).orElse(null);
      timed = true;
    }
    return Optional.ofNullable(timestamp);
  }

  private Optional<Timestamp> plain() {
    return DateReader.read(claim.value(), language, order);
  }

  /** "Release 8.4.13" is no day: in a sentence a year has four digits. */
  private static boolean isVersion(Found date) {
    if (date.start() == 0) {
      return false;
    }
    String year = String.valueOf(date.timestamp().day().getYear());
    return !date.timestamp().raw().contains(year);
  }

  /** Whether it is a date and little else. */
  boolean isLine() {
    return found().filter(this::isLine).isPresent();
  }

  /** Whether it opens with the date: "3.5.2024 9:15 - First Division - from the club". */
  boolean opens() {
    return found().filter(date -> date.start() == 0).isPresent();
  }

  private boolean isLine(Found date) {
    String before = claim.value().substring(0, date.start());
    return (!before.contains(":") || isName(before))
        && before.length() <= MAX_REST
        && claim.value().length() - date.end() <= MAX_AFTER_DATE
        && before.indexOf('©') < 0;
  }

  private static boolean isName(String label) {
    return ClassNames.any(ClassNames.parts(label), ClassNames.DATE);
  }

  /** Whether it is called the day of first publication: "first published on 3 May 2019". */
  boolean isFirst() {
    String text = claim.value().toLowerCase(Locale.ROOT);
    return FIRST.stream().anyMatch(text::contains) && found().filter(this::isFirst).isPresent();
  }

  private boolean isFirst(Found date) {
    String before = claim.value().substring(0, date.start()).toLowerCase(Locale.ROOT);
    String label = StringUtils.stripEnd(before, " :,");
    String phrase = label.substring(0, Math.max(0, label.lastIndexOf(' '))).stripTrailing();
    return FIRST.stream().anyMatch(first -> label.endsWith(first) || phrase.endsWith(first));
  }

  /** Whether it is of a work that is referred to: "Ferry Board. (May 3, 2019)". */
  boolean isReference() {
    return StringUtils.containsAny(claim.value(), '(', '[');
  }

  /**
   * Whether it is a sentence on the publication: "This entry was posted on Friday, May 3, 2019".
   */
  boolean tellsPublication() {
    return DateLabel.tellsPublication(claim.value()) && found().isPresent();
  }

  /** Whether it stands alone behind the last mark that parts a title. */
  boolean isSuffix() {
    return found().filter(date -> date.end() == claim.value().length()).stream()
        .map(date -> claim.value().substring(0, date.start()).stripTrailing())
        .anyMatch(before -> before.endsWith("|") || before.endsWith("-") || before.endsWith("–"));
  }
}
