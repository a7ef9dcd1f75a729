package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * A known place, a dash and a name, as Arab papers sign.
 *
 * <pre>{@code "القاهرة - أحمد منصور" → أحمد منصور}</pre>
 */
final class PlacedName {

  /** UTF-16 units of such a line. */
  private static final int MAX_LENGTH = 60;

  private static final List<String> MARKS = List.of(" - ", " – ", " — ");

  private PlacedName() {}

  /** The line without the place, where it is such a one; else as it is. */
  static String of(String line) {
    if (line.length() > MAX_LENGTH || StringUtils.indexOfAny(line, "-–—") < 0) {
      return line;
    }
    for (String mark : MARKS) {
      String name = StringUtils.substringAfter(line, mark);
      boolean placed = Lists.CITIES.contains(Lists.fold(StringUtils.substringBefore(line, mark)));
      if (placed && GivenName.opens(name) && BareByline.isName(name)) {
        return name;
      }
    }
    return line;
  }

  /** Whether a line is such a one. */
  static boolean is(String line) {
    return of(line).length() < line.length();
  }
}
