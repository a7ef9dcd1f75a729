package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;

/**
 * Markup without the elements that the parser opens again where they were not closed, links apart,
 * and without templates. At the greatest depth it drops elements to make room, and fails when such
 * a one is among them (jsoup 1.24.1, reconstructFormattingElements and resetInsertionMode).
 *
 * <pre>{@code "<p><b class=x>Go" → "<p><span class=x>Go"}</pre>
 */
public final class PlainTags {

  private static final Set<String> NAMES =
      Set.of(
          "b",
          "big",
          "code",
          "em",
          "font",
          "i",
          "nobr",
          "s",
          "small",
          "strike",
          "strong",
          "tt",
          "u",
          "template");

  private static final int LONGEST = "template".length();

  private static final String PLAIN = "span";

  private PlainTags() {}

  /**
   * Renames the tags.
   *
   * @param markup any text
   * @return the same with other names in some tags, perhaps in scripts and comments as well
   */
  public static String of(String markup) {
    StringBuilder plain = new StringBuilder(markup.length());
    int from = 0;
    for (int open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', open + 1)) {
      int start = open + (markup.startsWith("/", open + 1) ? 2 : 1);
      int end = nameEnd(markup, start);
      if (NAMES.contains(markup.substring(start, end).toLowerCase(Locale.ROOT))) {
        plain.append(markup, from, start).append(PLAIN);
        from = end;
      }
    }
    return plain.append(markup, from, markup.length()).toString();
  }

  /** After the name, or after a part of it that is longer than any of them. */
  private static int nameEnd(String markup, int start) {
    int most = Math.min(markup.length(), start + LONGEST + 1);
    int end = start;
    while (end < most && " \t\n\r\f/>".indexOf(markup.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
