package dev.tearsheet.internal.metadata;

import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The date that an element keeps for machines while it shows readers "2 hours ago".
 *
 * <pre>{@code <span class="date" data-timestamp="1714723200">2 hours ago</span>   → 1714723200
 * <span class="date" title="May 3, 2024, 9:15">2 hours ago</span>      → May 3, 2024, 9:15}</pre>
 */
final class StoredDate {

  private static final String[] ATTRIBUTES = {
    "data-timestamp", "data-datetime", "data-date", "data-time", "title"
  };

  /** UTF-16 units: a day, and a day with the names of its week, month and zone. */
  private static final int LEAST = 8;

  private static final int MOST = 60;

  /** "2024-05-03" */
  private static final int DAY = 10;

  private StoredDate() {}

  /** The date, or nothing. */
  static String of(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    for (String name : ATTRIBUTES) {
      String value = element.attr(name);
      if (value.length() >= LEAST
          && value.length() <= MOST
          && StringUtils.indexOfAny(value, "0123456789") >= 0) {
        return value;
      }
    }
    return "";
  }

  /**
   * Whether the element is one of two beside each other and of the later day: nobody calls the
   * first day a story's last.
   */
  static boolean isChange(Element time) {
    String day = day(time);
    return isBefore(time.previousElementSibling(), day) || isBefore(time.nextElementSibling(), day);
  }

  private static boolean isBefore(@Nullable Element other, String day) {
    String first = other == null || !other.nameIs("time") ? "" : day(other);
    return !first.isEmpty() && !day.isEmpty() && first.compareTo(day) < 0;
  }

  private static String day(Element time) {
    String value = time.attr("datetime").strip();
    return value.length() >= DAY && value.charAt(DAY / 2 - 1) == '-' ? value.substring(0, DAY) : "";
  }
}
