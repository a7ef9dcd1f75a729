package dev.tearsheet.internal.text;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.article.Timestamp.Precision;
import dev.tearsheet.internal.text.DateTokens.Token;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A time next to a date: {@code T09:15:00+01:00}, {@code 9:15 a.m. EST}, {@code 9h15}. */
record TimeOfDay(LocalTime time, Precision precision, @Nullable ZoneId zone, int from, int to) {

  /** Marks and words between a date and its time: "3.12.2023, um 9.15 Uhr", "3日（日）午後9時15分". */
  private static final int MAX_GAP = 6;

  /** Abbreviations that name one zone the world over. */
  private static final Map<String, ZoneId> ZONES =
      Words.lines(TimeOfDay.class, "zones.txt").stream()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> zone(pair[1])));

  private static ZoneId zone(String value) {
    return value.indexOf('/') > 0
        ? ZoneId.of(value)
        : ZoneOffset.ofTotalSeconds(60 * Integer.parseInt(value));
  }

  /** Digits of hours, minutes and seconds without marks. */
  private static final int COMPACT = 6;

  /** What stands between hour and minute. */
  private static final String CLOCK = ":.hH時时点點시";

  /** What stands before the hours of the afternoon and evening in eastern languages. */
  private static final List<String> LATE = List.of("午後", "下午", "晚上", "오후");

  /** What stands behind the hours of the afternoon and evening, without stops. */
  private static final Set<String> AFTERNOON = Words.read(TimeOfDay.class, "afternoon-words.txt");

  /** What stands behind those of the night and the morning. */
  private static final Set<String> MORNING = Words.read(TimeOfDay.class, "morning-words.txt");

  static @Nullable TimeOfDay after(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i < from + MAX_GAP && !opensNote(tokens, i); i++) {
      if (tokens.get(i).isNumber()) {
        return at(tokens, i);
      }
    }
    return null;
  }

  /** More than a weekday in brackets: "12.11.2021 (valid since 05.11.)". */
  private static boolean opensNote(List<Token> tokens, int i) {
    boolean open = tokens.get(i).is('(') || tokens.get(i).is('（');
    boolean one = i + 2 < tokens.size() && (tokens.get(i + 2).is(')') || tokens.get(i + 2).is('）'));
    return open && !one;
  }

  /** Tokens of "9:15 a.m.". */
  private static final int LONGEST = 7;

  /** A time up to four tokens before the date: "9:15 a.m. ET, 3 December 2023". */
  static @Nullable TimeOfDay before(List<Token> tokens, int to) {
    for (int i = Math.max(0, to - LONGEST - MAX_GAP); i < to - 2; i++) {
      TimeOfDay time = tokens.get(i).isNumber() ? at(tokens, i) : null;
      if (time != null && time.to() <= to) {
        return time;
      }
    }
    return null;
  }

  private static @Nullable TimeOfDay at(List<Token> tokens, int i) {
    if (tokens.get(i).length() == COMPACT && i > 0 && tokens.get(i - 1).is('T')) {
      return compact(tokens, i);
    }
    if (i + 2 >= tokens.size() || tokens.get(i).length() > 2) {
      return wholeHour(tokens, i);
    }
    Token mark = tokens.get(i + 1);
    Token minutes = tokens.get(i + 2);
    boolean clock = mark.length() == 1 && CLOCK.contains(mark.text());
    boolean pair = minutes.isNumber() && minutes.length() == 2 && minutes.value() < 60;
    int hour = tokens.get(i).value();
    return clock && pair && hour < 24
        ? seconds(tokens, i, hour, minutes.value())
        : wholeHour(tokens, i);
  }

  /** {@code 5 a.m. PT}. */
  private static @Nullable TimeOfDay wholeHour(List<Token> tokens, int i) {
    int hour = tokens.get(i).value();
    if (tokens.get(i).length() > 2 || hour < 1 || hour > 12) {
      return null;
    }
    TimeOfDay bare = new TimeOfDay(LocalTime.of(hour, 0), Precision.MINUTE, null, i, i + 1);
    return isMeridiem(tokens, i + 1) ? meridiem(tokens, bare) : null;
  }

  /** "p.m.", "μ.μ.", "ب.ظ": two letters with a stop between them. */
  private static boolean isParted(List<Token> tokens, int i) {
    return tokens.size() > i + 2
        && tokens.get(i + 1).is('.')
        && tokens.get(i + 2).isWord()
        && tokens.get(i + 2).length() == 1;
  }

  private static boolean isMeridiem(List<Token> tokens, int i) {
    String word = word(tokens, i);
    boolean parted = word(tokens, i + 2).equals("m") && tokens.get(i + 1).is('.');
    return word.equals("am")
        || word.equals("pm")
        || ((word.equals("a") || word.equals("p")) && parted);
  }

  /** {@code 20240503T151500Z}. */
  private static @Nullable TimeOfDay compact(List<Token> tokens, int i) {
    int digits = tokens.get(i).value();
    int hour = digits / 10_000;
    int minute = digits / 100 % 100;
    int second = digits % 100;
    return hour > 23 || minute > 59 || second > 59
        ? null
        : zone(
            tokens,
            new TimeOfDay(LocalTime.of(hour, minute, second), Precision.SECOND, null, i, i + 1));
  }

  private static TimeOfDay seconds(List<Token> tokens, int i, int hour, int minute) {
    boolean more =
        i + 4 < tokens.size()
            && tokens.get(i + 3).is(':')
            && tokens.get(i + 4).isNumber()
            && tokens.get(i + 4).value() < 60;
    int second = more ? tokens.get(i + 4).value() : 0;
    int next = more ? i + 5 : i + 3;
    if (more
        && next + 1 < tokens.size()
        && tokens.get(next).is('.')
        && tokens.get(next + 1).isNumber()) {
      next += 2; // fraction of a second
    }
    Precision precision = more ? Precision.SECOND : Precision.MINUTE;
    return meridiem(
        tokens, new TimeOfDay(LocalTime.of(hour, minute, second), precision, null, i, next));
  }

  private static TimeOfDay meridiem(List<Token> tokens, TimeOfDay time) {
    String before = time.from == 0 ? "" : word(tokens, time.from - 1);
    int hours = time.time.getHour();
    if (hours < 12 && LATE.stream().anyMatch(before::endsWith)) {
      LocalTime late = time.time.withHour(hours + 12);
      return zone(tokens, new TimeOfDay(late, time.precision, time.zone, time.from, time.to));
    }
    String word = word(tokens, time.to);
    int length = 1;
    if (word.length() == 1 && isParted(tokens, time.to)) {
      word += word(tokens, time.to + 2);
      length = time.to + 3 < tokens.size() && tokens.get(time.to + 3).is('.') ? 4 : 3;
    }
    int hour = time.time.getHour();
    boolean late = AFTERNOON.contains(word);
    if (hour < 1 || hour > 12 || !(late || MORNING.contains(word))) {
      return zone(tokens, time);
    }
    LocalTime shifted = time.time.withHour(hour % 12 + (late ? 12 : 0));
    return zone(
        tokens, new TimeOfDay(shifted, time.precision, time.zone, time.from, time.to + length));
  }

  private static String word(List<Token> tokens, int i) {
    boolean word = i < tokens.size() && tokens.get(i).isWord();
    return word ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
  }

  private static TimeOfDay zone(List<Token> tokens, TimeOfDay told) {
    boolean open = told.to < tokens.size() && tokens.get(told.to).is('('); // "9:15 (UTC+8)"
    boolean bracket = open && ZONES.containsKey(word(tokens, told.to + 1));
    TimeOfDay time = bracket ? told.with(told.zone, told.to + 1) : told;
    String word = word(tokens, time.to);
    ZoneId named = ZONES.get(word);
    if (named instanceof ZoneOffset || named == null) {
      return shifted(tokens, time, word, named);
    }
    boolean written = StringUtils.isAllUpperCase(tokens.get(time.to).text()); // not French "et"
    return written ? time.with(named, time.to + 1) : time;
  }

  private static TimeOfDay shifted(
      List<Token> tokens, TimeOfDay time, String word, @Nullable ZoneId named) {
    int next = named == null ? time.to : time.to + 1;
    boolean universal = named == null || ZoneOffset.UTC.equals(named);
    ZoneOffset signed = universal && !word.equals("z") ? signed(tokens, next) : null;
    if (signed != null) {
      return time.with(signed, next + (minutesFollow(tokens, next) ? 4 : 2));
    }
    return named == null ? time : time.with(named, next);
  }

  /** {@code +01:00}, {@code -0500}, {@code +1}. */
  private static @Nullable ZoneOffset signed(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i + 1).isNumber() || tokens.get(i + 1).length() > 4) {
      return null;
    }
    Token mark = tokens.get(i);
    int sign = mark.is('+') ? 1 : mark.is('-') || mark.is('−') ? -1 : 0;
    Token digits = tokens.get(i + 1);
    int hours = digits.length() > 2 ? digits.value() / 100 : digits.value();
    int minutes =
        digits.length() > 2
            ? digits.value() % 100
            : minutesFollow(tokens, i) ? tokens.get(i + 3).value() : 0;
    boolean legal = sign != 0 && hours <= 14 && minutes < 60 && digits.start() == mark.end();
    return legal ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes) : null;
  }

  /** Whether the hours of an offset are followed by a colon and minutes. */
  private static boolean minutesFollow(List<Token> tokens, int i) {
    return i + 3 < tokens.size()
        && tokens.get(i + 1).length() <= 2
        && tokens.get(i + 2).is(':')
        && tokens.get(i + 3).isNumber();
  }

  private TimeOfDay with(@Nullable ZoneId stated, int next) {
    return new TimeOfDay(time, precision, stated, from, next);
  }

  /** The time on a day, with the offset that its zone has then. */
  Timestamp on(LocalDate day, String raw) {
    LocalDateTime value = day.atTime(time);
    Optional<ZoneOffset> offset =
        Optional.ofNullable(zone).map(id -> id.getRules().getOffset(value));
    return new Timestamp(value, precision, offset, raw);
  }
}
