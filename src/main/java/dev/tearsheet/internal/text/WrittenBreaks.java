package dev.tearsheet.internal.text;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * A text on one line whose breaks a scraper wrote as a sign: a pilcrow, or a bar between blanks.
 *
 * <pre>{@code "Bridge opens | By Ann Roe | The old bridge … . | It was … ."
 *   → "Bridge opens\n\nBy Ann Roe\n\nThe old bridge … .\n\nIt was … ."}</pre>
 */
public final class WrittenBreaks {

  private static final String PILCROW = "¶";

  private static final String BAR = " | ";

  /** Signs; a title has one or two bars, and a quoted poem some. */
  private static final int ENOUGH = 4;

  /** Parts of prose; menus have none. */
  private static final int LEAST_PROSE = 2;

  /** UTF-16 units of a paragraph at least. */
  private static final int PROSE = 80;

  private WrittenBreaks() {}

  /**
   * The text with line breaks for the signs.
   *
   * @param text any text
   * @return the same text where it has lines of its own, or hardly a sign, or no prose before one
   */
  public static String read(String text) {
    String one = text.strip();
    if (one.indexOf('\n') >= 0) {
      return text;
    }
    String sign = one.contains(PILCROW) ? PILCROW : BAR;
    if (StringUtils.countMatches(one, sign) < ENOUGH) {
      return text;
    }
    List<String> parts =
        Arrays.stream(StringUtils.splitByWholeSeparator(one, sign)).map(String::strip).toList();
    long prose = parts.stream().filter(WrittenBreaks::isProse).count();
    return prose < LEAST_PROSE ? text : String.join("\n\n", parts);
  }

  private static boolean isProse(String part) {
    return part.length() >= PROSE && SentenceEnd.isAt(part);
  }
}
