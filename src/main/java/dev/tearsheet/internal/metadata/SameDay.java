package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether dates are of one day. */
final class SameDay {

  private SameDay() {}

  /** Whether one of those shown has the same day, in whatever order of day and month. */
  static boolean isAmong(Timestamp date, List<Timestamp> shown) {
    return shown.stream().anyMatch(other -> is(other, date.day()));
  }

  private static boolean is(Timestamp shown, LocalDate day) {
    boolean swapped =
        shown.day().getYear() == day.getYear()
            && shown.day().getMonthValue() == day.getDayOfMonth()
            && shown.day().getDayOfMonth() == day.getMonthValue();
    return shown.day().equals(day) || (swapped && isNumeric(shown.raw()));
  }

  private static boolean isNumeric(String raw) {
    return raw.chars().noneMatch(Character::isLetter);
  }

  /** The first of several when all are of one day. */
  static Optional<Timestamp> sole(List<Timestamp> dates) {
    boolean one = dates.stream().map(Timestamp::day).distinct().count() == 1;
    return one ? dates.stream().findFirst() : Optional.empty();
  }
}
