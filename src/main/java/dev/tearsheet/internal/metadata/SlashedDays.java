package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.DayOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates with slashes: {@code "Posted 17/05/2024"} says that the site puts the day first. */
final class SlashedDays {

  private static final Pattern DAY =
      Pattern.compile("(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})/(?:[0-9]{4}|[0-9]{2})(?![0-9/])");

  /** The highest number of a month. */
  private static final int LAST_MONTH = 12;

  private SlashedDays() {}

  static boolean holds(String text) {
    return text.indexOf('/') >= 0 && DAY.matcher(text).find();
  }

  /** The order that those of one meaning have, when they agree and there is one. */
  static Optional<DayOrder> order(Stream<String> texts) {
    boolean day = false;
    boolean month = false;
    for (String text : (Iterable<String>) texts::iterator) {
      Matcher matcher = DAY.matcher(text);
      if (text.indexOf('/') >= 0 && matcher.find()) {
        day |= Integer.parseInt(matcher.group(1)) > LAST_MONTH;
        month |= Integer.parseInt(matcher.group(2)) > LAST_MONTH;
      }
    }
    return day == month
        ? Optional.empty()
        : Optional.of(day ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
  }
}
