package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.GivenName;
import dev.tearsheet.internal.text.ReadingTime;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Where a line's byline starts, behind what else stands on the line. */
final class BylineStart {

  private static final String FROM = "from ";

  private static final String REVIEWED = "reviewed by ";

  /** What stands between who did other work and a byline. */
  private static final String ENDS = ".;|–—-";

  /** UTF-16 units of "Temps de lecture : 4 minutes | ". */
  private static final int MAX_TIMED = 40;

  private BylineStart() {}

  /**
   * A line from its byline on, where who made pictures or checked the story is told first:
   * "Photographs by Ann Roe. Story by Bo Doe", "Reviewed by Ann Roe, MD — By Bo Doe"; or how long
   * it takes to read: "5 min read By Ann Roe".
   */
  static String behindOthers(String line) {
    if (Strings.CI.startsWith(line, FROM) && GivenName.opens(line.substring(FROM.length()))) {
      return line.substring(FROM.length());
    }
    int timed = timed(line);
    if (timed > 0) {
      return line.substring(timed);
    }
    boolean special = Strings.CI.startsWith(line, BylineParser.SPECIAL);
    boolean others =
        special || CreditCues.opensOther(line) || Strings.CI.startsWith(line, REVIEWED);
    for (int i = 2; others && i < line.length(); i++) {
      boolean starts =
          line.charAt(i - 1) == ' ' && (special || ENDS.indexOf(line.charAt(i - 2)) >= 0);
      if (starts && BylineOpening.length(line.substring(i)) > 0) {
        return line.substring(i);
      }
    }
    return line;
  }

  /** Where the byline opens behind the time to read the story, 0 where none of both is there. */
  private static int timed(String line) {
    int blank = StringUtils.indexOfAny(line, "0123456789") < 0 ? -1 : line.indexOf(' ');
    for (; blank > 0 && blank <= MAX_TIMED; blank = line.indexOf(' ', blank + 1)) {
      if (BylineOpening.length(line.substring(blank + 1)) > 0
          && ReadingTime.is(line.substring(0, blank))) {
        return blank + 1;
      }
    }
    return 0;
  }
}
