package dev.tearsheet.internal.metadata;

/** Titles as Chinese sites write them: {@code "headline_channel_site"}, without blanks. */
final class ChannelTitle {

  private static final char SEPARATOR = '_';

  /** Characters of a headline; before a shorter part the mark may be the headline's own. */
  private static final int MIN_HEADLINE = 8;

  private ChannelTitle() {}

  /** The title up to where its channel stands. */
  static String story(String title) {
    int end = title.indexOf(SEPARATOR);
    boolean channel =
        end >= MIN_HEADLINE
            && Character.isIdeographic(title.codePointBefore(end))
            && end + 1 < title.length()
            && Character.isIdeographic(title.codePointAt(end + 1));
    return channel ? title.substring(0, end) : title;
  }
}
