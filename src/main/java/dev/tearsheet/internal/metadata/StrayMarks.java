package dev.tearsheet.internal.metadata;

/**
 * Separators that are left at a headline's ends: "Bridge opens |", "- Bridge opens", "Opens .", and
 * the headline itself where it stands twice.
 */
final class StrayMarks {

  private static final String PARTING = "|-–—:·•~/";

  /** UTF-16 units of a headline; a shorter text may repeat itself: "Rome Rome". */
  private static final int MIN_HEADLINE = 15;

  private StrayMarks() {}

  /** A headline without them; guillemets may be marks of a quote. */
  static String off(String headline) {
    int start = 0;
    int end = headline.length();
    while (end - start > 2 && parts(headline, end - 1, ".") && isBlank(headline, end - 2)) {
      end = trimmed(headline, end - 1);
    }
    while (end - start > 2 && parts(headline, start, "") && isBlank(headline, start + 1)) {
      start += 2;
    }
    return once(headline.substring(start, end));
  }

  private static String once(String headline) {
    int half = headline.length() / 2;
    boolean twice =
        half >= MIN_HEADLINE
            && headline.length() % 2 == 1
            && isBlank(headline, half)
            && headline.startsWith(headline.substring(0, half), half + 1);
    return twice ? headline.substring(0, half) : headline;
  }

  private static boolean parts(String text, int at, String more) {
    char c = text.charAt(at);
    return PARTING.indexOf(c) >= 0 || more.indexOf(c) >= 0;
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private static int trimmed(String text, int from) {
    int end = from;
    while (end > 0 && isBlank(text, end - 1)) {
      end--;
    }
    return end;
  }
}
