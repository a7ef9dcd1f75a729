package dev.tearsheet.internal.text;

import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Files as cameras make them, told by their addresses. */
public final class PhotoFile {

  private static final List<String> ENDS = List.of(".jpg", ".jpeg", ".png", ".webp", ".avif");

  private PhotoFile() {}

  /**
   * Whether an address is that of a photo: of no mark, no banner and no page.
   *
   * @param address absolute or not
   * @return whether its path ends so
   */
  public static boolean is(String address) {
    String path = StringUtils.substringBefore(address, "?").toLowerCase(Locale.ROOT);
    return ENDS.stream().anyMatch(path::endsWith);
  }
}
