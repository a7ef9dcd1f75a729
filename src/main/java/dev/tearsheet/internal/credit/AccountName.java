package dev.tearsheet.internal.credit;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Values in the place of an author's name that name an account or an address, and no person. */
final class AccountName {

  private static final String ADMIN = "admin";

  private AccountName() {}

  /** A name without the account in brackets behind it: "Ann Roe (annroe7)". */
  static String without(String value) {
    int open = value.lastIndexOf(" (");
    String inside = value.substring(open + 1);
    boolean account =
        open > 0
            && inside.endsWith(")")
            && inside
                .chars()
                .skip(1)
                .limit(inside.length() - 2L)
                .allMatch(AccountName::isOfAccount);
    return account ? value.substring(0, open) : value;
  }

  private static boolean isOfAccount(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '@';
  }

  static boolean is(String value) {
    return isAddress(value) || isAccount(value) || isAdministrator(value);
  }

  /** "Web Admin", "postadmin". */
  private static boolean isAdministrator(String value) {
    return Lists.has(Lists.ADMINISTRATORS, StringUtils.substringAfterLast(" " + value, " "))
        || (StringUtils.isAllLowerCase(value) && value.endsWith(ADMIN));
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
