package dev.tearsheet.internal.text;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.text.DateTokens.Token;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them, in metadata and in running text.
 *
 * <pre>{@code "3. Dezember 2023, 9.15 Uhr" → 2023-12-03T09:15
 * "2023年12月3日"              → 2023-12-03
 * "二〇二三年十二月三日"          → 2023-12-03
 * "2 hours ago"               → nothing}</pre>
 */
public final class DateReader {

  /** The web's first pages are of 1991; news archives on it go back a little further. */
  private static final int MIN_YEAR = 1970;

  private static final int MAX_YEAR = 2100;

  /** A date with what surrounds it; what comes later is another sentence. */
  private static final int MAX_CHARS = 400;

  /** Digits of a year. */
  private static final int YEAR = 4;

  /** "Month" in Vietnamese, where months are numbers: "3 tháng 5, 2024". */
  private static final String MONTH = "tháng";

  /** Digits of a day and of a day with a time to the second: "20240503151500". */
  private static final int DAY = 8;

  private static final int STAMP = 14;

  /** Day, month and year. */
  private static final int NUMBERS = 3;

  /** Day and year, where the year may be short. */
  private static final int SHORT = 2;

  private final List<Token> tokens;
  private final String language;
  private final DayOrder order;

  private DateReader(String text, String language, DayOrder order) {
    this.tokens = DateTokens.of(text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text);
    this.language = language;
    this.order = order;
  }

  /**
   * A date and where it stands.
   *
   * @param timestamp the date, with the time that follows or precedes it
   * @param start where it starts in the text
   * @param end one past where it ends
   */
  public record Found(Timestamp timestamp, int start, int end) {}

  /** A day, the tokens it takes, {@code [from, to)}, and the time among them. */
  private record Day(LocalDate date, int from, int to, @Nullable TimeOfDay time) {}

  /**
   * Finds the first date of a text.
   *
   * @param text the text; its first 400 characters are read
   * @param language a BCP 47 tag, empty when not known
   * @param order how to read {@code 03/12/2023}
   * @return the date, empty when there is none or only a relative one
   */
  public static Optional<Found> find(String text, String language, DayOrder order) {
    Optional<Found> found =
        mayDate(text) ? new DateReader(text, language, order).find(text) : Optional.empty();
    return found.or(
        () -> text.indexOf('年') < 0 ? found : HanDate.find(StringUtils.left(text, MAX_CHARS)));
  }

  /**
   * Reads a metadata value, which may also be seconds or milliseconds since 1970.
   *
   * @param value the value
   * @param language a BCP 47 tag, empty when not known
   * @param order how to read {@code 03/12/2023}
   * @return the date, empty when it cannot be read
   */
  public static Optional<Timestamp> read(String value, String language, DayOrder order) {
    String plain = value.strip();
    if ((plain.length() == 10 || plain.length() == 13)
        && plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return epoch(plain);
    } else if (plain.length() == STAMP && plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return find(plain.substring(0, DAY) + "T" + plain.substring(DAY), language, order)
          .map(Found::timestamp)
          .map(date -> new Timestamp(date.value(), date.precision(), date.offset(), plain));
    }
    return find(plain, language, order).map(Found::timestamp);
  }

  /**
   * Whether a word is the name of a month in some language.
   *
   * @param word the word, perhaps with a full stop
   * @return false also for a name that means different months
   */
  public static boolean isMonth(String word) {
    String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Months.of(name, "") > 0;
  }

  /** A date has a year of four digits, eight digits or three numbers; most texts have none. */
  private static boolean mayDate(String text) {
    int numbers = 0;
    int digits = 0;
    int least = NUMBERS;
    for (int i = 0; i < text.length() && i < MAX_CHARS; i++) {
      if (isDigit(text.charAt(i))) {
        digits++;
        numbers += digits == 1 ? 1 : 0;
        if (digits == YEAR || numbers == least) {
          return true;
        }
      } else {
        least = DateTokens.isThai(text.charAt(i)) ? SHORT : least;
        digits = 0;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static Optional<Timestamp> epoch(String digits) {
    long seconds = Long.parseLong(digits.substring(0, 10));
    LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    return Optional.of(
        new Timestamp(time, Timestamp.Precision.SECOND, Optional.of(ZoneOffset.UTC), digits));
  }

  private Optional<Found> find(String text) {
    for (int i = 0; i < tokens.size(); i++) {
      Day day = dayAt(i);
      if (day != null) {
        return Optional.of(withTime(text, day));
      }
    }
    return Optional.empty();
  }

  private Found withTime(String text, Day day) {
    TimeOfDay time = day.time() == null ? TimeOfDay.after(tokens, day.to()) : day.time();
    int from = day.from();
    int to = day.to();
    if (time != null) {
      to = Math.max(to, time.to());
    } else {
      time = TimeOfDay.before(tokens, day.from());
      from = time == null ? from : time.from();
    }
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    String raw = text.substring(start, end);
    return new Found(
        time == null ? Timestamp.ofDay(day.date(), raw) : time.on(day.date(), raw), start, end);
  }

  private @Nullable Day dayAt(int i) {
    Token token = tokens.get(i);
    if (token.isNumber()) {
      return token.length() == 4 && year(token) > 0
          ? yearFirst(i)
          : token.length() == 8 ? compact(token, i) : token.length() <= 2 ? numberFirst(i) : null;
    }
    return !token.isWord()
        ? null
        : OtherCalendars.before(token.text()) > 0
            ? eraFirst(i)
            : month(i) > 0 ? monthFirst(i) : null;
  }

  /** 令和6年5月3日, 民國113年5月3日. */
  private @Nullable Day eraFirst(int i) {
    int month = i + 1 < tokens.size() && tokens.get(i + 1).isNumber() ? skip(i + 2) : -1;
    int day = month < 0 ? -1 : skip(month + 1);
    return day < 0 || !tokens.get(month).isNumber() || !tokens.get(day).isNumber()
        ? null
        : day(
            OtherCalendars.before(tokens.get(i).text()) + tokens.get(i + 1).value(),
            tokens.get(month).value(),
            tokens.get(day).value(),
            i,
            day + 1);
  }

  /** 2023-12-03, 2023/12/03, 2023年12月3日, 2023. december 3, 2023. gada 3. decembris. */
  private @Nullable Day yearFirst(int i) {
    int second = skip(i + 1);
    if (second < 0) {
      return null;
    }
    Token middle = tokens.get(second);
    int third = skip(second + 1);
    if (third >= 0 && middle.isNumber() && middle.length() <= 2 && month(third) > 0) {
      return day(year(tokens.get(i)), month(third), middle.value(), i, third + 1);
    } else if (third < 0 || !tokens.get(third).isNumber() || tokens.get(third).length() > 2) {
      return null;
    }
    int month = middle.isNumber() ? middle.length() <= 2 ? middle.value() : 0 : month(second);
    boolean persian = middle.isNumber() && isPersian(tokens.get(i));
    int raised = persian ? month + OtherCalendars.PERSIAN : month;
    return day(year(tokens.get(i)), raised, tokens.get(third).value(), i, third + 1);
  }

  /** Numbers alone are of the Persian calendar in its digits or where the page is in Persian. */
  private boolean isPersian(Token year) {
    return year.value() < MIN_YEAR
        && (year.text().charAt(0) >= '\u06f0' || language.startsWith("fa"));
  }

  private @Nullable Day compact(Token token, int i) {
    int value = token.value();
    return day(value / 10_000, value / 100 % 100, value % 100, i, i + 1);
  }

  /** 3 December 2023, 3. Dez. 2023, 3 de diciembre de 2023, 03.12.2023, 12/03/2023. */
  private @Nullable Day numberFirst(int i) {
    int second = skip(i + 1);
    int third = second < 0 ? -1 : skip(second + 1);
    if (third < 0 || (tokens.get(third).isWord() && !sameMonth(second, third))) {
      return null;
    }
    Token middle = tokens.get(second);
    if (middle.isWord()) {
      third = sameMonth(second, third) ? skip(third + 1) : third;
      int year = third < 0 ? 0 : year(tokens.get(third));
      year = third >= 0 && year == 0 ? shortYear(middle, tokens.get(third)) : year;
      return year == 0 ? null : day(year, month(second), tokens.get(i).value(), i, third + 1);
    }
    return middle.isNumber() && middle.length() <= 2 ? numeric(i, second, third) : null;
  }

  /** Arabic papers give the month in both of its names: "24 نيسان / أبريل 2020". */
  private boolean sameMonth(int second, int third) {
    return month(third) > 0 && month(third) == month(second);
  }

  private @Nullable Day numeric(int i, int second, int third) {
    char mark = DateTokens.separator(tokens, i, second);
    boolean named = second == i + 2 && tokens.get(i + 1).text().equals(MONTH);
    if (!named
        && (mark != DateTokens.separator(tokens, second, third) || "./-".indexOf(mark) < 0)) {
      return null;
    }
    int a = tokens.get(i).value();
    int b = tokens.get(second).value();
    Token last = tokens.get(third);
    int year = last.length() == 2 && !opensTime(third) ? 2000 + last.value() : year(last);
    boolean monthFirst = b > 12 || (a <= 12 && mark == '/' && order == DayOrder.MONTH_FIRST);
    return monthFirst ? day(year, a, b, i, third + 1) : day(year, b, a, i, third + 1);
  }

  /** "7.11. 09:20" tells no year but the hour. */
  private boolean opensTime(int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).is(':')
        && tokens.get(i + 2).isNumber()
        && tokens.get(i - 1).end() < tokens.get(i).start();
  }

  /** December 3, 2023; Dec. 3rd 2023; Dec 03 09:15:00 CET 2023. */
  private @Nullable Day monthFirst(int i) {
    int second = skip(i + 1);
    int third = second < 0 ? -1 : skip(second + 1);
    if (third < 0 || !tokens.get(second).isNumber() || tokens.get(second).length() > 2) {
      return null;
    }
    TimeOfDay time = year(tokens.get(third)) > 0 ? null : TimeOfDay.after(tokens, third);
    int last = time == null || time.to() >= tokens.size() ? third : time.to();
    Day day = day(year(tokens.get(last)), month(i), tokens.get(second).value(), i, last + 1);
    return day == null ? null : new Day(day.date(), i, last + 1, time);
  }

  private int month(int i) {
    String word = tokens.get(i).isWord() ? tokens.get(i).text() : "";
    int month = word.isEmpty() ? 0 : Months.of(word, language);
    return month == 0 ? OtherCalendars.month(word) : month;
  }

  private static int year(Token token) {
    int year = token.isNumber() && token.length() == YEAR ? token.value() : 0;
    return isGregorian(year) || OtherCalendars.isYear(year) ? year : 0;
  }

  /** Behind a month in Thai two digits are of the Buddhist era: "3 พ.ค. 67". */
  private static int shortYear(Token month, Token year) {
    boolean thai = DateTokens.isThai(month.text().charAt(0));
    return thai && year.isNumber() && year.length() == 2
        ? OtherCalendars.CENTURY + year.value()
        : 0;
  }

  private static boolean isGregorian(int year) {
    return year >= MIN_YEAR && year <= MAX_YEAR;
  }

  /** The next token that is neither a mark nor a word that only joins, or -1. */
  private int skip(int i) {
    for (int at = i; at < tokens.size() && at < i + 4; at++) {
      if (!DateTokens.joins(tokens.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable Day day(int year, int month, int day, int from, int to) {
    LocalDate date =
        isGregorian(year)
            ? gregorian(year, month, day)
            : OtherCalendars.isYear(year) ? OtherCalendars.day(year, month, day) : null;
    return date == null ? null : new Day(date, from, to, null);
  }

  private static @Nullable LocalDate gregorian(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return date.equals(LocalDate.EPOCH) ? null : date; // a clock at zero: no date was known
    } catch (DateTimeException e) {
      return null; // 31 April: not a date
    }
  }
}
