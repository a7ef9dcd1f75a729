package dev.tearsheet.internal.decode;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Cyrillic text of KOI8 that was declared to be of windows-1251, or the other way round: each has
 * its capitals where the other has its small letters, so that words read {@code аОПЯ}.
 */
final class CyrillicCase {

  private static final Charset WINDOWS = Charset.forName("windows-1251");
  private static final Charset KOI8 = Charset.forName("KOI8-U");

  /** Words; fewer may be a logo's. */
  private static final int ENOUGH = 10;

  /** Characters that are looked at. */
  private static final int SAMPLE = 20_000;

  private CyrillicCase() {}

  /** The charset that is meant, when the case of the words tells that it is the other. */
  static Optional<Charset> meant(Charset charset, String text) {
    boolean windows = charset.equals(WINDOWS);
    if (!windows && !charset.name().startsWith("KOI8")) {
      return Optional.empty();
    }
    return isInverted(text) ? Optional.of(windows ? KOI8 : WINDOWS) : Optional.empty();
  }

  /** Whether more words have a capital behind a small letter than have a small one behind any. */
  private static boolean isInverted(String text) {
    int inverted = 0;
    int usual = 0;
    for (int i = 1; i < Math.min(text.length(), SAMPLE); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      boolean starts = i < 2 || !Character.isLetter(text.charAt(i - 2));
      if (starts && isCyrillic(before) && isCyrillic(c)) {
        inverted += Character.isUpperCase(c) ? 1 : 0;
        usual += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return inverted >= ENOUGH && inverted > 4 * usual && hasSmallStarts(text);
  }

  /** Text all in capitals has none. */
  private static boolean hasSmallStarts(String text) {
    int found = 0;
    for (int i = 2; i < Math.min(text.length(), SAMPLE) && found < 3; i++) {
      boolean small = Character.isLowerCase(text.charAt(i - 1)) && isCyrillic(text.charAt(i - 1));
      boolean starts = !Character.isLetter(text.charAt(i - 2));
      found += small && starts && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return found == 3;
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04ff';
  }
}
