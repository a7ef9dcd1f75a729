package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A closing quotation mark that a scraper left on a line of its own, or before what goes on in
 * small letters, put behind the words that it closes.
 *
 * <pre>{@code "“We waited,", "” said the mayor." → "“We waited,” said the mayor."}</pre>
 */
public final class LoneClosing {

  /** UTF-16 units of a mark with a comma or a full stop around it. */
  private static final int MAX_LENGTH = 3;

  /** Lines that go back to one line; it bounds how often that is looked through. */
  private static final int MAX_JOINED = 2;

  /** Closing marks, each at the place of what opens before it. */
  private static final String CLOSING = "\"”’»“‘«」』›";

  private static final String OPENING = "\"“‘«„‚»「『‹";

  private LoneClosing() {}

  /**
   * Joins such lines with those before.
   *
   * @param lines the lines of a text, stripped, blank ones among them
   * @return {@code lines} itself where none is joined
   */
  public static List<String> joined(List<String> lines) {
    if (lines.stream().noneMatch(LoneClosing::opens)) {
      return lines;
    }
    List<String> joined = new ArrayList<>();
    int last = -1;
    int left = MAX_JOINED;
    for (String line : lines) {
      boolean lone = last >= 0 && left > 0 && opens(line);
      if (lone && isOpen(joined.get(last), line.charAt(mark(line)))) {
        joined.set(last, joined.get(last) + line);
        left--;
      } else {
        left = line.isEmpty() ? left : MAX_JOINED;
        last = line.isEmpty() ? last : joined.size();
        joined.add(line);
      }
    }
    return joined;
  }

  /** Where the mark stands that closes a line before this one, -1 for nowhere. */
  private static int mark(String line) {
    int end = Math.min(line.length(), MAX_LENGTH);
    for (int i = 0; i < end; i++) {
      if (CLOSING.indexOf(line.charAt(i)) >= 0) {
        return i;
      } else if (".,!?".indexOf(line.charAt(i)) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opens(String line) {
    int mark = mark(line);
    if (mark < 0) {
      return false;
    }
    int next = mark + 1;
    while (next < line.length() && ".,!?".indexOf(line.charAt(next)) >= 0) {
      next++;
    }
    return next == line.length()
        || (next + 1 < line.length()
            && line.charAt(next) == ' '
            && Character.isLowerCase(line.charAt(next + 1)));
  }

  /** Whether a mark of the kind is open at the end of a line. */
  private static boolean isOpen(String line, char closing) {
    char opening = OPENING.charAt(CLOSING.indexOf(closing));
    int open = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == closing && (c != opening || open > 0)) {
        open--;
      } else if (c == opening) {
        open++;
      }
    }
    return open > 0;
  }
}
