package dev.tearsheet.internal.text;

import org.apache.commons.lang3.StringUtils;

/** The name of a site behind the last bar of a title. */
public final class SiteTail {

  private static final String BAR = " | ";

  /** Words of the name of a site; what is longer is a second half of the headline. */
  private static final int SITE_WORDS = 4;

  private SiteTail() {}

  /**
   * A title without it.
   *
   * <pre>{@code "Bridge opens to cars | Lund Post" → "Bridge opens to cars"
   * "Lund | The long winter of the bridge" → the same}</pre>
   *
   * @param title a title
   * @return the title when nothing shorter than half of it stands behind a bar
   */
  public static String cut(String title) {
    int bar = title.lastIndexOf(BAR);
    int words =
        bar < 0 ? 0 : StringUtils.countMatches(title.substring(bar + BAR.length()), ' ') + 1;
    boolean site =
        bar > 0 && words <= SITE_WORDS && StringUtils.countMatches(title, ' ') > 2 * words;
    return site ? title.substring(0, bar) : title;
  }
}
