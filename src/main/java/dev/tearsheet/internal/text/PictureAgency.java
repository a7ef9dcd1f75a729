package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Who sells the pictures of papers, as the credits under them say it. */
public final class PictureAgency {

  private static final Set<String> NAMES = Words.read(PictureAgency.class, "picture-agencies.txt");

  /** Names between the slashes of a credit. */
  private static final int MAX_SIDES = 3;

  private PictureAgency() {}

  /**
   * Whether a credit names an agency beside somebody: {@code "Bo Doe/Getty Images"}, {@code
   * "REUTERS/Bo Doe"}, {@code "AP Photo / Bo Doe"}.
   *
   * @param credit a credit and nothing else
   */
  public static boolean signs(String credit) {
    if (credit.indexOf('/') < 0) {
      return false;
    }
    String[] sides = StringUtils.split(credit, "/");
    boolean agency = false;
    for (String side : sides) {
      agency |= NAMES.contains(side.strip().toLowerCase(Locale.ROOT));
    }
    return agency && sides.length > 1 && sides.length <= MAX_SIDES;
  }
}
