package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.article.Timestamp.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the story was published and changed. What the metadata states and the head of the story
 * shows alike is believed first; where they differ, readers and the outlet go by what is shown.
 */
final class DateResolver {

  /** Days that an address may be ahead of its story: drafts, and zones apart. */
  private static final int ADDRESS_DAYS = 7;

  private final DateClaims dates;

  DateResolver(DateClaims dates) {
    this.dates = dates;
  }

  Optional<Timestamp> published(String url, Stream<String> scripts) {
    Optional<Timestamp> ruled = dates.ruled();
    if (ruled.isPresent()) {
      return ruled;
    }
    List<Timestamp> stated = dates.stated(Field.PUBLISHED);
    Optional<Timestamp> date =
        stated.isEmpty()
            ? unstated(url, scripts).filter(day -> !isLaterThanChange(day))
            : disproved(stated.get(0)).or(() -> Optional.of(among(stated, url)));
    return date.map(day -> addressed(day, url)).map(this::finer);
  }

  /**
   * An address is given once, when a story first goes online; a later day that the page states is
   * that of an import or of one more publication.
   */
  private static Timestamp addressed(Timestamp date, String url) {
    return UrlDate.ofFolders(url)
        .filter(day -> day.day().plusDays(ADDRESS_DAYS).isBefore(date.day()))
        .orElse(date);
  }

  Optional<Timestamp> modified(Optional<Timestamp> published) {
    List<Timestamp> stated = dates.stated(Field.MODIFIED);
    List<Timestamp> all =
        stated.isEmpty()
            ? dates.near(Field.MODIFIED).or(() -> dates.inState(Field.MODIFIED)).stream().toList()
            : stated;
    List<Timestamp> told =
        all.stream()
            .filter(when -> published.filter(day -> isBefore(when, day)).isEmpty())
            .toList();
    return told.stream()
        .filter(when -> published.filter(day -> !isBefore(day, when)).isEmpty())
        .findFirst()
        .or(() -> told.stream().findFirst())
        .map(when -> timed(when, told));
  }

  /** The time of a day that another claim tells. */
  private static Timestamp timed(Timestamp date, List<Timestamp> told) {
    return told.stream()
        .filter(other -> date.precision() == Precision.DAY && other.precision() != Precision.DAY)
        .filter(other -> other.day().equals(date.day()))
        .findFirst()
        .orElse(date);
  }

  /** By the instant where both state one, by the clock where both are local, else by the day. */
  private static boolean isBefore(Timestamp date, Timestamp other) {
    if (DateClaims.isInstant(date) && DateClaims.isInstant(other)) {
      return DateClaims.instant(date).isBefore(DateClaims.instant(other));
    }
    return (isLocal(date) && isLocal(other))
        ? date.value().isBefore(other.value())
        : date.day().isBefore(other.day());
  }

  /** Whether a time is the outlet's own: it states no offset, or another than that of UTC. */
  private static boolean isLocal(Timestamp date) {
    return date.precision() != Precision.DAY
        && date.offset().filter(ZoneOffset.UTC::equals).isEmpty();
  }

  /** The date line of a story that is said to be published after its last change: an import. */
  private Optional<Timestamp> disproved(Timestamp stated) {
    boolean later =
        dates.stated(Field.MODIFIED).stream()
            .findFirst()
            .filter(changed -> stated.day().isAfter(changed.day().plusDays(1)))
            .isPresent();
    return later ? dates.line() : Optional.empty();
  }

  private Optional<Timestamp> unstated(String url, Stream<String> scripts) {
    return dates
        .first()
        .or(dates::line)
        .or(() -> UrlDate.of(url).filter(dates::possible))
        .or(dates::titled)
        .or(dates::labelled)
        .or(() -> dates.inState(Field.PUBLISHED))
        .or(dates::lineAround)
        .or(dates::told)
        .or(dates::only)
        .or(() -> dates.near(Field.PUBLISHED))
        .or(dates::below)
        .or(dates::onlyLine)
        .or(() -> dates.scripted(scripts));
  }

  /** A day that the page shows behind the one it says it was last changed on is another's. */
  private boolean isLaterThanChange(Timestamp date) {
    return dates
        .near(Field.MODIFIED)
        .filter(changed -> date.day().isAfter(changed.day().plusDays(1)))
        .isPresent();
  }

  private Timestamp among(List<Timestamp> stated, String url) {
    Timestamp first = stated.get(0);
    List<Timestamp> all = dates.atHeadline();
    Optional<Timestamp> agreed =
        stated.stream().filter(date -> SameDay.isAmong(date, all)).findFirst();
    if (agreed.isPresent() && !isEdition(first, agreed.get())) {
      return local(agreed.get());
    }
    Optional<Timestamp> shown = dates.shown().filter(date -> !isEdition(first, date));
    return dates
        .sameInstant(first)
        .or(() -> dates.local(first))
        .or(() -> saved(first))
        .or(() -> shown.filter(date -> !isModified(date.day()) && !isInHead(first)))
        .or(
            () ->
                shown.isPresent()
                    ? Optional.empty()
                    : UrlDate.of(url).flatMap(day -> LocalDay.of(first, day)))
        .orElse(first);
  }

  /**
   * Software that states the instant of the last change as that of publication knows no better; an
   * earlier day that a label calls that of publication is.
   */
  private Optional<Timestamp> saved(Timestamp stated) {
    boolean change =
        DateClaims.isInstant(stated)
            && dates.stated(Field.MODIFIED).stream()
                .anyMatch(date -> date.value().equals(stated.value()));
    return change
        ? dates.labelled().filter(date -> date.day().isBefore(stated.day()))
        : Optional.empty();
  }

  /** With the outlet's own offset, when that leaves the day that is shown. */
  private Timestamp local(Timestamp agreed) {
    return dates
        .sameInstant(agreed)
        .filter(date -> date.day().equals(agreed.day()))
        .or(() -> dates.mislabelled(agreed))
        .orElse(agreed);
  }

  /** A printed paper bears the day after the one on which its stories go online. */
  private static boolean isEdition(Timestamp stated, Timestamp shown) {
    return stated.precision() != Precision.DAY
        && shown.precision() == Precision.DAY
        && stated.offset().filter(offset -> !offset.equals(ZoneOffset.UTC)).isPresent()
        && stated.day().plusDays(1).equals(shown.day());
  }

  /** Some pages show the day of the last change without calling it so. */
  private boolean isModified(LocalDate day) {
    Set<LocalDate> days =
        dates.stated(Field.MODIFIED).stream().map(Timestamp::day).collect(Collectors.toSet());
    return days.contains(day);
  }

  /** Further from the headline than the line shown, a paper tells when it was received as well. */
  private boolean isInHead(Timestamp stated) {
    return SameDay.isAmong(stated, dates.inHead());
  }

  private Timestamp finer(Timestamp date) {
    return date.precision() == Precision.DAY
        ? dates.finer(date.day()).orElse(date)
        : date.offset().isPresent() ? date : dates.placed(date).orElse(date);
  }

  /**
   * Unknown offsets are taken at the earliest place on earth, UTC+14, so that nothing true is
   * refused.
   */
  static boolean isAfter(Timestamp date, Instant fetched) {
    return date.value().toInstant(date.offset().orElse(ZoneOffset.ofHours(14))).isAfter(fetched);
  }
}
