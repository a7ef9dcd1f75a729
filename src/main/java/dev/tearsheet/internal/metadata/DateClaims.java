package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.article.Timestamp.Precision;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The claims of dates, read and placed around the headline. */
final class DateClaims {

  private static final List<Origin> STATED =
      List.of(
          Origin.JSON_LD,
          Origin.OPEN_GRAPH,
          Origin.PARSELY,
          Origin.SAILTHRU,
          Origin.DUBLIN_CORE,
          Origin.META,
          Origin.JSON_LD_OTHER);

  private static final List<Origin> SEEN =
      List.of(Origin.MICRODATA, Origin.MICROFORMAT, Origin.TIME, Origin.CLASS, Origin.TEXT);

  private static final List<Origin> MARKED =
      List.of(Origin.MICRODATA, Origin.MICROFORMAT, Origin.TIME);

  /** A date line stands within the first screen after the headline, or just above it. */
  private static final int MAX_AFTER = 1500;

  private static final int MAX_BEFORE = 400;

  /** Right under the headline stands the story's own date, whatever its class is called. */
  private static final int CLOSE_AFTER = 300;

  /** Below a long standfirst and a picture's caption. */
  private static final int SHOWN_AFTER = 400;

  /** Above the headline stands also the day of the visit; nearer than this hardly. */
  private static final int CLOSE_BEFORE = 50;

  /**
   * A text that is a date with a few words around it: "Posted by Ann Roe on 3 May 2021 in Letters".
   */
  private static final int MAX_LINE = 60;

  /** Characters before a date that is a line of its own: "Published on". */
  private static final int MAX_REST = 16;

  /** Characters after it: "Uhr", "in Letters", "/ Updated 8 hours ago". */
  private static final int MAX_AFTER_DATE = 32;

  private final Claims claims;
  private final int headline;
  private final String language;
  private final DayOrder order;
  private final Optional<Instant> fetched;

  DateClaims(
      Claims claims, int headline, String language, DayOrder order, Optional<Instant> fetched) {
    this.claims = claims;
    this.headline = headline;
    this.language = language;
    this.order = order;
    this.fetched = fetched;
  }

  /** What the metadata states, the most trusted first. */
  List<Timestamp> stated(Field field) {
    return STATED.stream()
        .flatMap(origin -> claims.of(field, origin))
        .sorted(Comparator.comparing(claim -> claim.note().equals(MetaDates.GUESSED)))
        .flatMap(claim -> read(claim).stream())
        .toList();
  }

  /** What the embedder's rule for the site points at. */
  Optional<Timestamp> ruled() {
    return claims
        .of(Field.PUBLISHED, Origin.SITE_RULE)
        .flatMap(claim -> read(claim).stream())
        .findFirst();
  }

  /** What can be seen near the headline, by how it is marked. */
  Optional<Timestamp> near(Field field) {
    return SEEN.stream().flatMap(origin -> near(field, origin)).findFirst();
  }

  private Stream<Timestamp> near(Field field, Origin origin) {
    return claims
        .of(field, origin)
        .filter(claim -> distance(claim) < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(this::distance))
        .flatMap(claim -> read(claim).stream());
  }

  /** The date line at the headline that a reader takes for the day of the story. */
  Optional<Timestamp> shown() {
    return close()
        .filter(claim -> !claim.spot().away())
        .flatMap(claim -> found(claim).filter(date -> isLine(claim, date)).stream())
        .findFirst()
        .map(DateReader.Found::timestamp);
  }

  /** The date at the headline that tells an instant in the outlet's time. */
  Optional<Timestamp> local(Timestamp instant) {
    return close()
        .flatMap(claim -> read(claim).stream())
        .flatMap(shown -> LocalDay.of(instant, shown).stream())
        .findFirst();
  }

  private Stream<Claim> close() {
    return SEEN.stream()
        .flatMap(origin -> claims.of(Field.PUBLISHED, origin))
        .filter(claim -> headline >= 0 && claim.spot().visible() && isClose(claim))
        .sorted(Comparator.comparingInt(this::distance));
  }

  /** Every date at the headline. */
  List<Timestamp> atHeadline() {
    return close()
        .filter(claim -> !claim.spot().away())
        .flatMap(claim -> read(claim).stream())
        .toList();
  }

  /** Whether one of them has the same day, in whatever order of day and month. */
  static boolean isAmong(Timestamp date, List<Timestamp> shown) {
    return shown.stream().anyMatch(other -> isSame(other, date.day()));
  }

  private static boolean isSame(Timestamp shown, LocalDate day) {
    boolean swapped =
        shown.day().getYear() == day.getYear()
            && shown.day().getMonthValue() == day.getDayOfMonth()
            && shown.day().getDayOfMonth() == day.getMonthValue();
    return shown.day().equals(day) || (swapped && isNumeric(shown.raw()));
  }

  private static boolean isNumeric(String raw) {
    return raw.chars().noneMatch(Character::isLetter);
  }

  private boolean isClose(Claim claim) {
    int after = claim.spot().offset() - headline;
    return claim.spot().away()
        ? isOwn(claim, after)
        : after >= -CLOSE_BEFORE && after <= SHOWN_AFTER;
  }

  private static boolean isLine(Claim claim, DateReader.Found date) {
    String before = claim.value().substring(0, date.start());
    boolean named =
        !before.contains(":") || ClassNames.any(ClassNames.parts(before), ClassNames.DATE);
    return named
        && before.length() <= MAX_REST
        && claim.value().length() - date.end() <= MAX_AFTER_DATE
        && before.indexOf('©') < 0;
  }

  /** Below the story, as blogs have it: the first line that is a date and little else. */
  Optional<Timestamp> anywhere() {
    return SEEN.stream()
        .flatMap(origin -> claims.of(Field.PUBLISHED, origin))
        .filter(claim -> !claim.spot().away() && claim.value().length() <= MAX_LINE)
        .filter(claim -> claim.spot().offset() >= headline && claim.value().indexOf('©') < 0)
        .flatMap(claim -> read(claim).stream())
        .findFirst();
  }

  /** "Release 8.4.13" is no day: in a sentence a year has four digits. */
  private static boolean isVersion(DateReader.Found date) {
    String year = String.valueOf(date.timestamp().day().getYear());
    return date.start() > 0 && !date.timestamp().raw().contains(year);
  }

  /** Marked in what looks like another part of the page, but the page marks no other day. */
  Optional<Timestamp> only() {
    List<Timestamp> marked =
        MARKED.stream()
            .flatMap(origin -> claims.of(Field.PUBLISHED, origin))
            .flatMap(claim -> read(claim).stream())
            .toList();
    boolean one = marked.stream().map(Timestamp::day).distinct().count() == 1;
    return one ? marked.stream().findFirst() : Optional.empty();
  }

  /** In the data of the page's scripts, when they know but one day. */
  Optional<Timestamp> scripted(Stream<String> scripts) {
    List<Timestamp> values =
        ScriptDates.of(scripts).stream()
            .flatMap(value -> DateReader.read(value, language, order).stream())
            .filter(this::possible)
            .toList();
    boolean one = values.stream().map(Timestamp::day).distinct().count() == 1;
    return one ? values.stream().findFirst() : Optional.empty();
  }

  /** The same moment stated with the outlet's own offset. */
  Optional<Timestamp> sameInstant(Timestamp date) {
    if (!isUniversal(date)) {
      return Optional.empty();
    }
    return Stream.of(Field.PUBLISHED, Field.MODIFIED)
        .flatMap(field -> claims.of(field).stream())
        .filter(claim -> !claim.spot().away() && isStamp(claim.value()))
        .flatMap(claim -> read(claim).stream())
        .filter(other -> other.offset().isPresent() && !isUniversal(other))
        .filter(other -> instant(other).equals(instant(date)))
        .findFirst();
  }

  private static boolean isUniversal(Timestamp date) {
    return date.precision() != Precision.DAY
        && date.offset().filter(ZoneOffset.UTC::equals).isPresent();
  }

  private static Instant instant(Timestamp date) {
    return date.value().toInstant(date.offset().orElseThrow());
  }

  /** Only such a value can state an offset from UTC. */
  private static boolean isStamp(String value) {
    return value.length() < MAX_LINE && value.indexOf(':') > 0;
  }

  /** The time of a day that is told somewhere. */
  Optional<Timestamp> finer(LocalDate day) {
    return Stream.concat(STATED.stream(), SEEN.stream())
        .flatMap(origin -> claims.of(Field.PUBLISHED, origin))
        .filter(claim -> !claim.spot().away())
        .flatMap(claim -> read(claim).stream())
        .filter(other -> other.precision() != Precision.DAY && other.day().equals(day))
        .findFirst();
  }

  private int distance(Claim claim) {
    if (!claim.spot().visible()) {
      return 0;
    }
    int after = claim.spot().offset() - Math.max(0, headline);
    if (claim.spot().away() && (headline < 0 || !isOwn(claim, after))) {
      return Integer.MAX_VALUE;
    }
    return after >= 0
        ? after <= MAX_AFTER ? after : Integer.MAX_VALUE
        : -after <= MAX_BEFORE ? -after * 2 : Integer.MAX_VALUE;
  }

  private static boolean isOwn(Claim claim, int after) {
    int before = MARKED.contains(claim.origin()) ? CLOSE_BEFORE : 0;
    return after >= -before && after <= CLOSE_AFTER;
  }

  private Optional<Timestamp> read(Claim claim) {
    return claim.origin() == Origin.TEXT
        ? found(claim).map(DateReader.Found::timestamp)
        : DateReader.read(claim.value(), language, order).filter(this::possible);
  }

  private Optional<DateReader.Found> found(Claim claim) {
    return DateReader.find(claim.value(), language, order)
        .filter(date -> possible(date.timestamp()) && !isVersion(date));
  }

  boolean possible(Timestamp date) {
    return fetched.isEmpty() || !DateResolver.isAfter(date, fetched.get());
  }
}
