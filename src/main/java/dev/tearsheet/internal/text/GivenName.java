package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Given names that hardly open anything but the name of a person. */
public final class GivenName {

  private static final Set<String> NAMES = Words.read(GivenName.class, "given-names.txt");

  private GivenName() {}

  /**
   * Whether a word is one, in whatever case and with marks around it.
   *
   * @param word a word
   */
  public static boolean is(String word) {
    return NAMES.contains(StringUtils.strip(word.toLowerCase(Locale.ROOT), " .,:;()[]–—-*"));
  }

  /**
   * Whether the first word of a text is one.
   *
   * @param text a line, possibly empty
   */
  public static boolean opens(String text) {
    return is(StringUtils.substringBefore(text, " "));
  }
}
