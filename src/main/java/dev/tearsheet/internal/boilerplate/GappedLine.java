package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * A stock line around something that differs on every page: "The post <i>headline</i> appeared
 * first on <i>site</i>".
 */
final class GappedLine {

  private static final String GAP = " … ";

  /** UTF-16 units of such a line with a long headline in it. */
  private static final int MAX_LENGTH = 300;

  private static final List<String> LINES = Words.lines(GappedLine.class, "gapped-lines.txt");

  private static final Openings OPENINGS =
      new Openings(LINES.stream().map(line -> line.substring(0, line.indexOf(GAP))).toList());

  private GappedLine() {}

  static boolean is(String text) {
    int start = text.length() <= MAX_LENGTH ? FurnitureLine.words(text) : -1;
    return start >= 0 && OPENINGS.at(text, start) && isOne(text.substring(start));
  }

  private static boolean isOne(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return LINES.stream().anyMatch(line -> fits(lower, line));
  }

  private static boolean fits(String lower, String line) {
    int gap = line.indexOf(GAP);
    return lower.startsWith(line.substring(0, gap))
        && lower.indexOf(line.substring(gap + GAP.length()), gap) > 0;
  }
}
