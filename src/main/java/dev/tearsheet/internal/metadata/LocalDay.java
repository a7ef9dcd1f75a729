package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.article.Timestamp.Precision;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day where the outlet is, of an instant that its software states in UTC.
 *
 * <pre>
 * {@code stated 2024-02-25T02:25:54Z, shown "February 24, 2024 | 9:25pm" → 2024-02-24T21:25:54-05:00
 * stated 2024-02-25T02:25:54Z, shown "February 24, 2024"          → 2024-02-24}</pre>
 */
final class LocalDay {

  /** Every offset in use is a multiple of this (IANA time zone database). */
  private static final int STEP = 15;

  private static final Duration WEST = Duration.ofHours(-12);
  private static final Duration EAST = Duration.ofHours(14);

  private LocalDay() {}

  /** The instant as shown; nothing when no offset in use lies between the two. */
  static Optional<Timestamp> of(Timestamp stated, Timestamp shown) {
    boolean universal = stated.offset().filter(ZoneOffset.UTC::equals).isPresent();
    if (!universal || stated.precision() == Precision.DAY) {
      return Optional.empty();
    }
    return shown.precision() == Precision.DAY
        ? Optional.of(shown).filter(day -> reaches(stated, day))
        : offset(stated, shown).map(offset -> at(stated, offset));
  }

  /**
   * The instant as shown, where a time in UTC is stated with the outlet's offset.
   *
   * <pre>{@code stated 2024-05-03T06:15:31+03:00, shown 9:15 → 2024-05-03T09:15:31+03:00}</pre>
   */
  static Optional<Timestamp> mislabelled(Timestamp stated, Timestamp shown) {
    return stated
        .offset()
        .filter(offset -> offset.getTotalSeconds() != 0)
        .filter(offset -> shown.precision() != Precision.DAY)
        .filter(offset -> offset(stated, shown).filter(offset::equals).isPresent())
        .map(offset -> at(stated, offset));
  }

  private static Optional<ZoneOffset> offset(Timestamp stated, Timestamp shown) {
    Duration ahead =
        Duration.between(
            stated.value().truncatedTo(ChronoUnit.MINUTES),
            shown.value().truncatedTo(ChronoUnit.MINUTES));
    boolean inUse =
        ahead.compareTo(WEST) >= 0 && ahead.compareTo(EAST) <= 0 && ahead.toMinutes() % STEP == 0;
    return inUse
        ? Optional.of(ZoneOffset.ofTotalSeconds((int) ahead.toSeconds()))
        : Optional.empty();
  }

  private static Timestamp at(Timestamp stated, ZoneOffset offset) {
    return new Timestamp(
        stated.value().plusSeconds(offset.getTotalSeconds()),
        stated.precision(),
        Optional.of(offset),
        stated.raw());
  }

  private static boolean reaches(Timestamp stated, Timestamp day) {
    return stated.value().plus(WEST).toLocalDate().equals(day.day())
        || stated.value().plus(EAST).toLocalDate().equals(day.day());
  }
}
