package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.article.Timestamp.Precision;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When the story was published and changed: the most trusted claim that can be read. */
final class DateResolver {

  private static final List<Origin> STATED =
      List.of(
          Origin.SITE_RULE,
          Origin.JSON_LD,
          Origin.OPEN_GRAPH,
          Origin.PARSELY,
          Origin.SAILTHRU,
          Origin.DUBLIN_CORE,
          Origin.META,
          Origin.JSON_LD_OTHER);

  private static final List<Origin> SEEN =
      List.of(Origin.MICRODATA, Origin.MICROFORMAT, Origin.TIME, Origin.CLASS, Origin.TEXT);

  /** A date line stands within the first screen after the headline, or just above it. */
  private static final int MAX_AFTER = 1500;

  private static final int MAX_BEFORE = 400;

  /** Right under the headline stands the story's own date, whatever its class is called. */
  private static final int CLOSE_AFTER = 300;

  /**
   * A text that is a date with a few words around it: "Posted by Ann Roe on 3 May 2021 in Letters".
   */
  private static final int MAX_LINE = 60;

  private final Claims claims;
  private final int headline;
  private final String language;
  private final DayOrder order;
  private final Optional<Instant> fetched;

  DateResolver(
      Claims claims, int headline, String language, DayOrder order, Optional<Instant> fetched) {
    this.claims = claims;
    this.headline = headline;
    this.language = language;
    this.order = order;
    this.fetched = fetched;
  }

  Optional<Timestamp> published(String url) {
    Optional<Timestamp> date =
        best(Field.PUBLISHED).or(() -> UrlDate.of(url).filter(this::possible)).or(this::anywhere);
    return date.map(this::finer);
  }

  Optional<Timestamp> modified(Optional<Timestamp> published) {
    Optional<Timestamp> date = best(Field.MODIFIED);
    return date.filter(when -> published.isEmpty() || !when.day().isBefore(published.get().day()));
  }

  private Optional<Timestamp> best(Field field) {
    return STATED.stream()
        .flatMap(origin -> claims.of(field, origin))
        .flatMap(claim -> read(claim).stream())
        .findFirst()
        .or(() -> SEEN.stream().flatMap(origin -> near(field, origin).stream()).findFirst());
  }

  /** Below the story, as blogs have it: the first line that is a date and little else. */
  private Optional<Timestamp> anywhere() {
    return SEEN.stream()
        .flatMap(origin -> claims.of(Field.PUBLISHED, origin))
        .filter(claim -> !claim.spot().away() && claim.value().length() <= MAX_LINE)
        .filter(claim -> claim.spot().offset() >= headline && claim.value().indexOf('©') < 0)
        .flatMap(claim -> read(claim).stream())
        .findFirst();
  }

  private Optional<Timestamp> near(Field field, Origin origin) {
    return claims
        .of(field, origin)
        .filter(claim -> distance(claim) < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(this::distance))
        .flatMap(claim -> read(claim).stream())
        .findFirst();
  }

  private int distance(Claim claim) {
    if (!claim.spot().visible()) {
      return 0;
    }
    int after = claim.spot().offset() - Math.max(0, headline);
    if (claim.spot().away() && (headline < 0 || after < 0 || after > CLOSE_AFTER)) {
      return Integer.MAX_VALUE;
    }
    return after >= 0
        ? after <= MAX_AFTER ? after : Integer.MAX_VALUE
        : -after <= MAX_BEFORE ? -after * 2 : Integer.MAX_VALUE;
  }

  private Optional<Timestamp> read(Claim claim) {
    return DateReader.read(claim.value(), language, order).filter(this::possible);
  }

  private boolean possible(Timestamp date) {
    return fetched.isEmpty() || !isAfter(date, fetched.get());
  }

  /**
   * Unknown offsets are taken at the earliest place on earth, UTC+14, so that nothing true is
   * refused.
   */
  static boolean isAfter(Timestamp date, Instant fetched) {
    return date.value().toInstant(date.offset().orElse(ZoneOffset.ofHours(14))).isAfter(fetched);
  }

  private Timestamp finer(Timestamp date) {
    return date.precision() != Precision.DAY
        ? date
        : Stream.concat(STATED.stream(), SEEN.stream())
            .flatMap(origin -> claims.of(Field.PUBLISHED, origin))
            .filter(claim -> !claim.spot().away())
            .flatMap(claim -> read(claim).stream())
            .filter(other -> other.precision() != Precision.DAY && other.day().equals(date.day()))
            .findFirst()
            .orElse(date);
  }
}
