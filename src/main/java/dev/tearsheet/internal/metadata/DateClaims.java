package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.article.Timestamp.Precision;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** Data of scripts that is the story's by its headline. */
  private static final List<Origin> STATE = List.of(Origin.PAGE_STATE);

  private static final List<Origin> SEEN =
      List.of(Origin.MICRODATA, Origin.MICROFORMAT, Origin.TIME, Origin.CLASS, Origin.TEXT);

  /** Notes of what is stated; behind it what no vocabulary vouches for, then a draft's day. */
  private static final List<String> DOUBTED = List.of(MetaDates.GUESSED, JsonLdClaims.CREATED);

  /** Characters of a value that is a stamp: "Wed, 04 May 2022 00:25:56 +0200" and longer. */
  private static final int MAX_LINE = 60;

  /** The doubt about a date amid a sentence or further from the headline. */
  private static final int AMID = 2;

  private final Map<Origin, List<DateClaim>> published;
  private final List<Claim> titles;
  private final Map<Origin, List<DateClaim>> modified;
  private final Vicinity vicinity;
  private final String language;
  private final DayOrder order;
  private final Optional<Instant> fetched;

  DateClaims(
      Claims claims, int headline, String language, DayOrder order, Optional<Instant> fetched) {
    this.vicinity = new Vicinity(headline);
    this.language = language;
    this.order = order;
    this.fetched = fetched;
    this.published = byOrigin(claims.of(Field.PUBLISHED));
    this.titles = claims.of(Field.HEADLINE);
    this.modified = byOrigin(claims.of(Field.MODIFIED));
    settle();
  }

  /**
   * As of when a text is ("Stand: 5. Mai") tells its last change, where another day is called or
   * stated that of publication and is not later; else nothing tells that it is not the first.
   */
  private void settle() {
    if (of(Field.PUBLISHED, SEEN).noneMatch(DateClaims::isAsOf)) {
      return;
    }
    Optional<LocalDate> first =
        stated(Field.PUBLISHED).stream().findFirst().or(this::labelled).map(Timestamp::day);
    first.ifPresent(day -> SEEN.forEach(origin -> settle(origin, day)));
  }

  private void settle(Origin origin, LocalDate first) {
    List<DateClaim> seen = published.getOrDefault(origin, new ArrayList<>());
    Predicate<DateClaim> changes =
        date -> isAsOf(date) && read(date).anyMatch(when -> first.isBefore(when.day()));
    modified
        .computeIfAbsent(origin, key -> new ArrayList<>())
        .addAll(seen.stream().filter(changes).toList());
    seen.removeIf(changes);
  }

  private static boolean isAsOf(DateClaim date) {
    return date.claim().note().equals(DateMarks.AS_OF);
  }

  private DateClaim claim(Claim claim) {
    return new DateClaim(claim, language, order);
  }

  private Stream<DateClaim> of(Field field, List<Origin> origins) {
    Map<Origin, List<DateClaim>> all = field == Field.PUBLISHED ? published : modified;
    return origins.stream().flatMap(origin -> all.getOrDefault(origin, List.of()).stream());
  }

  private Map<Origin, List<DateClaim>> byOrigin(List<Claim> claims) {
    Map<Origin, List<DateClaim>> dates = new EnumMap<>(Origin.class);
    for (Claim claim : claims) {
      dates.computeIfAbsent(claim.origin(), origin -> new ArrayList<>()).add(claim(claim));
    }
    return dates;
  }

  private Stream<Timestamp> read(DateClaim date) {
    return date.timestamp().filter(this::possible).stream();
  }

  /** What the metadata states, the most trusted first. */
  List<Timestamp> stated(Field field) {
    return of(field, STATED)
        .sorted(Comparator.comparingInt(date -> DOUBTED.indexOf(date.claim().note())))
        .flatMap(this::read)
        .toList();
  }

  /** What the embedder's rule for the site points at. */
  Optional<Timestamp> ruled() {
    return of(Field.PUBLISHED, List.of(Origin.SITE_RULE)).flatMap(this::read).findFirst();
  }

  /** What the page calls the day of first publication, wherever it says so. */
  Optional<Timestamp> first() {
    return of(Field.PUBLISHED, SEEN)
        .filter(date -> !date.away() && date.isFirst())
        .flatMap(this::read)
        .findFirst();
  }

  /** What a label calls the day of publication, where no line at the headline tells a day. */
  Optional<Timestamp> labelled() {
    return of(Field.PUBLISHED, SEEN)
        .filter(date -> date.claim().note().equals(DateMarks.LABELLED))
        .filter(date -> !date.claim().spot().ofOthers())
        .filter(date -> date.claim().spot().offset() >= vicinity.headline())
        .flatMap(this::read)
        .findFirst();
  }

  /** The story's date line near the headline. */
  Optional<Timestamp> line() {
    return near(Field.PUBLISHED, date -> doubt(date) < AMID);
  }

  /** Further from the headline, or above it: what is a date and little else, or opens with one. */
  Optional<Timestamp> lineAround() {
    return near(Field.PUBLISHED, date -> date.isLine() || date.opens());
  }

  /** What can be seen near the headline: what is a date line of the story, then by its marks. */
  Optional<Timestamp> near(Field field) {
    return near(field, date -> true);
  }

  private Optional<Timestamp> near(Field field, Predicate<DateClaim> which) {
    return of(field, SEEN)
        .filter(date -> vicinity.distance(date.claim()) < Vicinity.FAR)
        .filter(which)
        .sorted(
            Comparator.comparingInt(this::doubt)
                .thenComparingInt(date -> SEEN.indexOf(date.claim().origin()))
                .thenComparingInt(date -> vicinity.distance(date.claim())))
        .flatMap(this::read)
        .findFirst();
  }

  /** 0 for a date line at the headline, 1 for one that seems of another part, 2 for the rest. */
  private int doubt(DateClaim date) {
    boolean amid = date.claim().origin() == Origin.TEXT && !date.isLine();
    boolean near = !date.claim().spot().visible() || vicinity.isClose(date.claim());
    return !near || amid ? AMID : date.away() ? 1 : 0;
  }

  /** The date line at the headline that a reader takes for the day of the story. */
  Optional<Timestamp> shown() {
    return close().filter(date -> !date.away() && date.isLine()).flatMap(this::read).findFirst();
  }

  /** The date at the headline that tells an instant in the outlet's time. */
  Optional<Timestamp> local(Timestamp instant) {
    return close()
        .flatMap(this::read)
        .flatMap(shown -> LocalDay.of(instant, shown).stream())
        .findFirst();
  }

  /** The time in UTC that is stated with the outlet's offset, as the date at the headline tells. */
  Optional<Timestamp> mislabelled(Timestamp stated) {
    return close()
        .flatMap(this::read)
        .flatMap(shown -> LocalDay.mislabelled(stated, shown).stream())
        .findFirst();
  }

  private Stream<DateClaim> close() {
    return of(Field.PUBLISHED, SEEN)
        .filter(date -> vicinity.isClose(date.claim()))
        .sorted(Comparator.comparingInt(date -> vicinity.distance(date.claim())));
  }

  /** Every date at the headline. */
  List<Timestamp> atHeadline() {
    return close().filter(date -> !date.away()).flatMap(this::read).toList();
  }

  /** Every date in the head of the story. */
  List<Timestamp> inHead() {
    return of(Field.PUBLISHED, SEEN)
        .filter(date -> date.claim().spot().visible() && !date.away())
        .filter(date -> vicinity.distance(date.claim()) < Vicinity.FAR)
        .flatMap(this::read)
        .toList();
  }

  /** The sentence below the headline that tells when the story was published. */
  Optional<Timestamp> told() {
    return below(DateClaim::tellsPublication).findFirst();
  }

  /**
   * Below the story, as blogs have it: the first line that is a date and little else, and not that
   * of a work that the story refers to.
   */
  Optional<Timestamp> below() {
    return below(date -> date.isLine() && !date.isReference()).findFirst();
  }

  private Stream<Timestamp> below(Predicate<DateClaim> which) {
    return of(Field.PUBLISHED, SEEN)
        .filter(date -> !date.away() && which.test(date))
        .filter(date -> date.claim().spot().offset() >= vicinity.headline())
        .filter(date -> date.claim().value().indexOf('©') < 0)
        .flatMap(this::read);
  }

  /** At the end of the title, as some sites have it: "Bridge opens | Lund Post | 03.05.2024". */
  Optional<Timestamp> titled() {
    return titles.stream()
        .filter(title -> !title.spot().visible())
        .map(this::claim)
        .filter(DateClaim::isSuffix)
        .flatMap(this::read)
        .findFirst();
  }

  /** Marked in what looks like a part of the site, but the page marks no other day. */
  Optional<Timestamp> only() {
    List<Timestamp> marked =
        of(Field.PUBLISHED, List.copyOf(Vicinity.MARKED))
            .filter(date -> !date.claim().spot().ofOthers())
            .flatMap(this::read)
            .toList();
    return SameDay.sole(marked);
  }

  /** A line in what looks like a part of the site, but the page shows no line of another day. */
  Optional<Timestamp> onlyLine() {
    return SameDay.sole(
        of(Field.PUBLISHED, SEEN)
            .filter(date -> date.isLine() && !date.isReference())
            .filter(date -> date.claim().value().indexOf('©') < 0)
            .filter(date -> !date.claim().spot().ofOthers())
            .flatMap(this::read)
            .toList());
  }

  /** In the data of the page's scripts that has the story's headline. */
  Optional<Timestamp> inState(Field field) {
    return of(field, STATE).flatMap(this::read).findFirst();
  }

  /** In the data of the page's scripts, when they know but one day. */
  Optional<Timestamp> scripted(Stream<String> scripts) {
    return SameDay.sole(
        ScriptDates.of(scripts).stream()
            .flatMap(value -> DateReader.read(value, language, order).stream())
            .filter(this::possible)
            .toList());
  }

  /** The same moment stated with the outlet's own offset. */
  Optional<Timestamp> sameInstant(Timestamp date) {
    if (!isUniversal(date)) {
      return Optional.empty();
    }
    return Stream.of(published, modified)
        .flatMap(dates -> dates.values().stream().flatMap(List::stream))
        .filter(other -> !other.away() && isStamp(other.claim().value()))
        .flatMap(this::read)
        .filter(other -> other.offset().isPresent() && !isUniversal(other))
        .filter(other -> instant(other).equals(instant(date)))
        .findFirst();
  }

  private static boolean isUniversal(Timestamp date) {
    return date.precision() != Precision.DAY
        && date.offset().filter(ZoneOffset.UTC::equals).isPresent();
  }

  /** Whether a time of the day and its offset are stated. */
  static boolean isInstant(Timestamp date) {
    return date.offsetStated() && date.precision() != Timestamp.Precision.DAY;
  }

  static Instant instant(Timestamp date) {
    return date.value().toInstant(date.offset().orElseThrow());
  }

  /** Only such a value can state an offset from UTC. */
  private static boolean isStamp(String value) {
    return value.length() < MAX_LINE && value.indexOf(':') > 0;
  }

  /**
   * The time of a day that is told somewhere, and is not at odds with an instant that is stated.
   */
  Optional<Timestamp> finer(LocalDate day) {
    Optional<Timestamp> instant =
        stated(Field.PUBLISHED).stream().findFirst().filter(DateClaims::isUniversal);
    return all()
        .filter(other -> other.precision() != Precision.DAY && other.day().equals(day))
        .filter(other -> instant.filter(when -> !isSame(when, other)).isEmpty())
        .findFirst();
  }

  /** By the offset that the other states, else by any in use. */
  private static boolean isSame(Timestamp universal, Timestamp other) {
    return other.offset().isPresent()
        ? instant(other).equals(instant(universal))
        : LocalDay.of(universal, other).isPresent();
  }

  /** The same minute with the offset that is told somewhere. */
  Optional<Timestamp> placed(Timestamp date) {
    LocalDateTime minute = date.value().truncatedTo(ChronoUnit.MINUTES);
    return all()
        .filter(other -> other.offset().isPresent())
        .filter(other -> other.value().truncatedTo(ChronoUnit.MINUTES).equals(minute))
        .findFirst();
  }

  private Stream<Timestamp> all() {
    return Stream.of(STATED, SEEN, STATE)
        .flatMap(origins -> of(Field.PUBLISHED, origins))
        .filter(date -> !date.away())
        .flatMap(this::read);
  }

  boolean possible(Timestamp date) {
    return fetched.isEmpty() || !DateResolver.isAfter(date, fetched.get());
  }
}
