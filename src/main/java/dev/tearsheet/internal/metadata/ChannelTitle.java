package dev.tearsheet.internal.metadata;

import org.apache.commons.lang3.StringUtils;

/**
 * Titles as Chinese sites write them, {@code "headline_channel_site"} without blanks, and as the
 * first themes of WordPress did: {@code "Site » Blog Archive » headline"}.
 */
final class ChannelTitle {

  private static final char SEPARATOR = '_';

  private static final String ARCHIVE = "» Blog Archive »";

  /** Characters of a headline; before a shorter part the mark may be the headline's own. */
  private static final int MIN_HEADLINE = 8;

  private ChannelTitle() {}

  /** The title up to where its channel stands, or from where its archive ends. */
  static String story(String title) {
    String archived = StringUtils.substringAfter(title, ARCHIVE).strip();
    return archived.isEmpty() ? channelled(title) : archived;
  }

  private static String channelled(String title) {
    int end = title.indexOf(SEPARATOR);
    boolean channel =
        end >= MIN_HEADLINE
            && Character.isIdeographic(title.codePointBefore(end))
            && end + 1 < title.length()
            && Character.isIdeographic(title.codePointAt(end + 1));
    return channel ? title.substring(0, end) : title;
  }
}
