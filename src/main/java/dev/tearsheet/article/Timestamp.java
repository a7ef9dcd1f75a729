package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A point in time, no finer than the page says it, and with no zone the page does not state.
 *
 * <pre>{@code "2023-12-03T09:15:00+01:00" → iso() "2023-12-03T09:15:00+01:00"
 * "3. Dezember 2023"          → iso() "2023-12-03"}</pre>
 *
 * @param value date and time as the page states them; the time is midnight at day precision
 * @param precision how much of {@code value} was stated
 * @param offset the offset from UTC; empty when the page states none
 * @param raw the text it was read from
 */
public record Timestamp(
    LocalDateTime value, Precision precision, Optional<ZoneOffset> offset, String raw) {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** Checks that no part is null. */
  public Timestamp {
    requireNonNull(value, "value");
    requireNonNull(precision, "precision");
    requireNonNull(offset, "offset");
    requireNonNull(raw, "raw");
  }

  /** How finely a time was stated. */
  public enum Precision {
    /** The day alone. */
    DAY,
    /** Day, hour and minute. */
    MINUTE,
    /** Day, hour, minute and second. */
    SECOND
  }

  /**
   * A day without a time.
   *
   * @param day the day
   * @param raw the text it was read from
   * @return the timestamp at day precision, without an offset
   */
  public static Timestamp ofDay(LocalDate day, String raw) {
    return new Timestamp(day.atStartOfDay(), Precision.DAY, Optional.empty(), raw);
  }

  /**
   * The stated day.
   *
   * @return the date part, in the page's own offset
   */
  public LocalDate day() {
    return value.toLocalDate();
  }

  /**
   * Whether the page stated an offset from UTC.
   *
   * @return true when {@link #offset()} is present
   */
  public boolean offsetStated() {
    return offset.isPresent();
  }

  /**
   * ISO 8601, as fine as the page said it and with an offset only when stated.
   *
   * @return for example "2023-12-03", "2023-12-03T09:15" or "2023-12-03T09:15:00+01:00"
   */
  public String iso() {
    return switch (precision) {
      case DAY -> DateTimeFormatter.ISO_LOCAL_DATE.format(value);
      case MINUTE -> MINUTES.format(value) + offsetText();
      case SECOND -> SECONDS.format(value) + offsetText();
    };
  }

  private String offsetText() {
    return offset.map(ZoneOffset::getId).orElse("");
  }
}
