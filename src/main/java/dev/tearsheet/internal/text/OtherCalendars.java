package dev.tearsheet.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days in calendars other than the Gregorian one: Thai years count from the Buddha, Persian ones
 * from the spring of 622, Japanese ones from an emperor, those of Taiwan from the republic. Islamic
 * days are left out: they differ from country to country.
 *
 * <pre>{@code 3 พฤษภาคม 2567   → 2024-05-03
 * ۱۴ اردیبهشت ۱۴۰۳ → 2024-05-03
 * 令和6年5月3日      → 2024-05-03}</pre>
 */
final class OtherCalendars {

  /** Added to the number of a Persian month, so that it is told from a Gregorian one. */
  static final int PERSIAN = 100;

  /** Years between the Buddha's and Christ's calendar in Thailand. */
  private static final int BUDDHIST = 543;

  /** Years of the web, 1970 to 2100, in the Buddhist and the Persian calendar. */
  private static final int FIRST_BUDDHIST = 1970 + BUDDHIST;

  private static final int LAST_BUDDHIST = 2100 + BUDDHIST;
  private static final int FIRST_PERSIAN = 1348;
  private static final int LAST_PERSIAN = 1479;

  /** A day before the first of the first year. */
  private static final LocalDate PERSIAN_EPOCH = LocalDate.of(622, 3, 21);

  /** The century of the Buddhist era that short years are of. */
  static final int CENTURY = 2500;

  private static final Map<String, Integer> MONTHS = months();

  /** The year before the first of each era, by the words that name it. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民國", 1911, "民国", 1911);

  private OtherCalendars() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : Words.lines(OtherCalendars.class, "persian-months.txt")) {
      String[] parts = line.split(" ", 2);
      months.put(parts[1], PERSIAN + Integer.parseInt(parts[0]));
    }
    return Collections.unmodifiableMap(months);
  }

  /** The number of a Persian month, raised; 0 for a word that is none. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /**
   * Whether a number may be a year of the Thai or, in its digits or language, the Persian calendar.
   */
  static boolean isYear(int year) {
    return isPersian(year) || (year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST);
  }

  private static boolean isPersian(int year) {
    return year >= FIRST_PERSIAN && year <= LAST_PERSIAN;
  }

  /** The year before an era's first, when a word ends with the era; else 0. */
  static int before(String word) {
    String name = word.length() < 2 ? "" : word.substring(word.length() - 2);
    return ERAS.getOrDefault(name, 0);
  }

  /**
   * The day, or null when there is none such.
   *
   * @param year a year for which {@link #isYear} holds
   * @param month a month; a Persian one is raised
   * @param day the day of the month
   */
  static @Nullable LocalDate day(int year, int month, int day) {
    if (isPersian(year)) {
      return month > PERSIAN ? persian(year, month - PERSIAN, day) : null;
    }
    try {
      return month > PERSIAN ? null : LocalDate.of(year - BUDDHIST, month, day);
    } catch (DateTimeException e) {
      return null; // 31 February: not a date
    }
  }

  /**
   * By the rule of 33 years, eight of which are leap years, which is the observed calendar from
   * 1925 to 2090 (Heydari-Malayeri, "A concise review of the Iranian calendar", 2004).
   */
  private static @Nullable LocalDate persian(int year, int month, int day) {
    int days = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
    if (month < 1 || month > 12 || day < 1 || day > days) {
      return null;
    }
    int years = year - 1;
    int within = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
    return PERSIAN_EPOCH.plusDays(365L * years + (years * 8 + 29) / 33 + within + day - 1);
  }

  private static boolean isLeap(int year) {
    return (25 * year + 11) % 33 < 8;
  }
}
