package dev.tearsheet.internal.credit;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Values in the place of an author's name that name an account or an address, and no person. */
final class AccountName {

  private AccountName() {}

  static boolean is(String value) {
    return isAddress(value) || isAccount(value) || isAdministrator(value);
  }

  private static boolean isAdministrator(String value) {
    return Lists.has(Lists.ADMINISTRATORS, StringUtils.substringAfterLast(" " + value, " "));
  }

  private static boolean isAddress(String value) {
    int dot = value.indexOf('.');
    boolean path = dot > 0 && value.indexOf('/') > dot && value.indexOf(' ') < 0;
    return path || Strings.CS.containsAny(value, "://", "www.", "@", "[at]", "(at)");
  }

  /** An account rather than a name: a lower-case word with a digit or a hyphen in it. */
  private static boolean isAccount(String value) {
    return !value.contains(" ")
        && value.equals(value.toLowerCase(Locale.ROOT))
        && StringUtils.containsAny(value, "0123456789-_");
  }
}
