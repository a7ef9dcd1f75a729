package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** What stands between the parts of a page's title: a section, the headline, the site. */
final class Separators {

  static final List<String> ALL =
      List.of(
          " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " >> ", " · ", " • ", " / ", " ~ ",
          " ⋆ ", " : ", " |", " › ", " ‹ ", "｜", "丨");

  /** Every separator holds one of them. */
  private static final String MARKS = "|-–—:»«>·•/~⋆›‹｜丨";

  private Separators() {}

  /** Whether a title may have parts; says so of some that have none. */
  static boolean are(String title) {
    return StringUtils.containsAny(title, MARKS);
  }

  /** All parts of a title in order. */
  static Stream<String> parts(String title) {
    Stream<String> parts = Stream.of(title);
    for (String separator : ALL) {
      parts = parts.flatMap(part -> Stream.of(StringUtils.splitByWholeSeparator(part, separator)));
    }
    return parts;
  }

  /** Whether a title opens with a part. */
  static boolean start(String title, String part) {
    return title.startsWith(part)
        && ALL.stream().anyMatch(separator -> title.startsWith(separator, part.length()));
  }

  /** Whether a title ends with a part. */
  static boolean end(String title, String part) {
    int from = title.length() - part.length();
    return from > 0
        && title.endsWith(part)
        && ALL.stream()
            .anyMatch(separator -> title.startsWith(separator, from - separator.length()));
  }
}
