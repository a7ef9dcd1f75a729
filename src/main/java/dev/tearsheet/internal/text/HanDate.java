package dev.tearsheet.internal.text;

import dev.tearsheet.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in Chinese numerals, as official papers write them.
 *
 * <pre>{@code 二〇二四年五月三日    → 2024-05-03
 * 二〇二四年十二月三十一日 → 2024-12-31}</pre>
 */
public final class HanDate {

  private static final String DIGITS = "〇一二三四五六七八九";

  /** Other signs for nothing. */
  private static final String ZEROS = "零○Ｏ";

  private static final int YEAR = 4;

  /** Signs of a number up to 99: 三十一. */
  private static final int MAX_NUMBER = 3;

  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;

  private HanDate() {}

  /** Whether a text may hold such a day. */
  public static boolean isIn(CharSequence text) {
    for (int i = YEAR; i < text.length(); i++) {
      if (text.charAt(i) == '年' && digit(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first such day of a text. */
  static Optional<DateReader.Found> find(String text) {
    for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      int month = number(text, at + 1, '月');
      int next = text.indexOf('月', at) + 1;
      int day = month > 0 ? number(text, next, '日') : -1;
      if (day > 0) {
        return found(text, at, month, day, text.indexOf('日', next) + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<DateReader.Found> found(
      String text, int year, int month, int day, int end) {
    int start = year - YEAR;
    int number = start < 0 ? 0 : year(text, start);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      Timestamp date =
          Timestamp.ofDay(LocalDate.of(number, month, day), text.substring(start, end));
      return Optional.of(new DateReader.Found(date, start, end));
    } catch (DateTimeException e) {
      return Optional.empty(); // 四月三十一日: not a date
    }
  }

  private static int year(String text, int start) {
    int year = 0;
    for (int i = start; i < start + YEAR; i++) {
      int digit = digit(text.charAt(i));
      year = digit < 0 ? LAST_YEAR + 1 : year * 10 + digit;
    }
    return year;
  }

  /** The number from a position up to its sign, or -1: 五, 十, 十一, 二十, 三十一. */
  private static int number(String text, int from, char sign) {
    int number = 0;
    for (int i = from; i < text.length() && i <= from + MAX_NUMBER; i++) {
      char c = text.charAt(i);
      if (c == sign) {
        return number;
      }
      int digit = digit(c);
      number = c == '十' ? Math.max(1, number) * 10 : digit < 0 ? -100 : number + digit;
    }
    return -1;
  }

  private static int digit(char c) {
    return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
  }
}
