package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Which of the first two numbers of {@code 03/12/2023} is the day. */
public enum DayOrder {
  /** 3 December. */
  DAY_FIRST,
  /** 12 March. */
  MONTH_FIRST;

  /** English-writing countries other than the United States put the day first (Unicode CLDR). */
  private static final Set<String> DAY_FIRST_PLACES =
      Set.of("uk", "gb", "au", "nz", "ie", "in", "za", "sg", "my", "ng", "ke", "pk", "hk");

  /**
   * The order usual in a language and under a host's top-level domain.
   *
   * @param language a BCP 47 tag such as "en-GB", possibly empty
   * @param host a host such as "example.co.uk", possibly empty
   * @return month first for English that nothing places elsewhere
   */
  public static DayOrder of(String language, String host) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    boolean english = tag.isEmpty() || tag.equals("en") || tag.startsWith("en-");
    boolean elsewhere =
        DAY_FIRST_PLACES.contains(StringUtils.substringAfterLast(tag, "-"))
            || DAY_FIRST_PLACES.contains(StringUtils.substringAfterLast(host, "."));
    return english && !elsewhere ? MONTH_FIRST : DAY_FIRST;
  }
}
