package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * The day in an address: {@code /2023/12/03/}, {@code /2023-12-03-}, {@code /20231203/}, {@code
 * /2023/dec/03/}.
 */
final class UrlDate {

  /** An address longer than this is a query, not a path. */
  private static final int MAX_LENGTH = 1000;

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})([/._-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12][0-9]|3[01])(?![0-9])");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![0-9])(0?[1-9]|[12][0-9]|3[01])([/._-])(0?[1-9]|1[0-2])\\2((?:19|20)[0-9]{2})(?![0-9])");

  /** {@code /2023/dec/03/}, {@code /2023/december/03/}: in the address the month is English. */
  private static final Pattern NAMED =
      Pattern.compile("(?<=/)(?:19|20)[0-9]{2}/[A-Za-z]{3,9}/[0-9]{1,2}(?=/|$)");

  private UrlDate() {}

  static Optional<Timestamp> of(String url) {
    String path = url.length() > MAX_LENGTH ? url.substring(0, MAX_LENGTH) : url;
    return hasYear(path)
        ? yearFirst(path).or(() -> dayFirst(path)).or(() -> named(path))
        : Optional.empty();
  }

  /** What an address that tells a day claims. */
  static Optional<Claim> claim(String url) {
    return of(url).map(day -> Claim.of(Field.PUBLISHED, Origin.URL, day.raw()));
  }

  /** The day that the folders of an address tell: {@code /2023/12/03/}. */
  static Optional<Timestamp> ofFolders(String url) {
    return of(url)
        .filter(date -> StringUtils.countMatches(date.raw(), '/') == 2)
        .filter(date -> url.contains("/" + date.raw() + "/"));
  }

  /** Most addresses have no four digits that start like a year, and so no day. */
  private static boolean hasYear(String path) {
    for (int i = 0; i + 4 <= path.length(); i++) {
      char first = path.charAt(i);
      boolean year =
          (first == '1' && path.charAt(i + 1) == '9')
              || (first == '2' && path.charAt(i + 1) == '0');
      if (year && isDigit(path.charAt(i + 2)) && isDigit(path.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Timestamp> named(String path) {
    Matcher matcher = NAMED.matcher(path);
    return matcher.find()
        ? DateReader.read(matcher.group(), "en", DayOrder.DAY_FIRST)
        : Optional.empty();
  }

  private static Optional<Timestamp> yearFirst(String path) {
    Matcher matcher = DAY.matcher(path);
    while (matcher.find()) {
      boolean compact = matcher.group(2).isEmpty() && matcher.group().length() != 8;
      if (!compact) {
        return day(matcher, 1, 3, 4);
      }
    }
    return Optional.empty();
  }

  /** Only where the first number can be no month. */
  private static Optional<Timestamp> dayFirst(String path) {
    Matcher matcher = DAY_FIRST.matcher(path);
    return matcher.find() && number(matcher, 1) > 12 ? day(matcher, 4, 3, 1) : Optional.empty();
  }

  private static Optional<Timestamp> day(Matcher matcher, int year, int month, int day) {
    try {
      LocalDate date =
          LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day));
      return Optional.of(Timestamp.ofDay(date, matcher.group()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
