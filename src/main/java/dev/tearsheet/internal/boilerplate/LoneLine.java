package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.Strings;

/**
 * A paragraph, or a line of plain text, that is what a button says, the count of the comments or a
 * part of the form for one: {@code Print}, {@code Listen to this article 5 min}, {@code Comments
 * (12)}. A heading or an item of such words may be the story's.
 */
final class LoneLine {

  /** UTF-16 units of the longest line listed and a length behind it. */
  private static final int MAX_LENGTH = 60;

  private static final String MINUTES = " min";

  /** UTF-16 units of where a Chinese story is from. */
  private static final int MAX_SOURCE = 24;

  /** UTF-16 units of the longest label. */
  private static final int MAX_LABEL = 10;

  private static final Set<String> SOURCES = Words.read(LoneLine.class, "source-labels.txt");

  private static final String FULL_STOPS = "。！？.";

  private static final Set<String> LINES = Words.read(LoneLine.class, "lone-lines.txt");
  private static final Openings OPENINGS = new Openings(LINES);

  private LoneLine() {}

  static boolean is(TextBlock block) {
    return block.block() instanceof Block.Paragraph && is(block.text());
  }

  private static boolean is(String text) {
    int start = FurnitureLine.words(text);
    return start >= 0
        && ((text.length() <= MAX_LENGTH && OPENINGS.at(text, start) && isLine(text, start))
            || CommentHeading.counts(text)
            || CommentForm.isPart(text)
            || isSource(text));
  }

  private static boolean isLine(String text, int start) {
    String line = text.substring(start);
    return LINES.contains(FurnitureLine.folded(line))
        || LINES.contains(FurnitureLine.folded(uncounted(line)));
  }

  /**
   * {@code Listen to this article 5 min} without the length, {@code Share 12} without the count.
   */
  private static String uncounted(String text) {
    String line = Strings.CS.removeEnd(text, ")");
    int end = line.endsWith(MINUTES) ? line.length() - MINUTES.length() : line.length();
    int from = end;
    while (from > 0
        && (Character.isDigit(line.charAt(from - 1)) || isMark(line.charAt(from - 1)))) {
      from--;
    }
    return from < end ? line.substring(0, from) : line;
  }

  private static boolean isMark(char c) {
    return " ():.·•-".indexOf(c) >= 0;
  }

  /**
   * {@code 来源：海港网}, {@code Source: Lund Yearbook}, at the end or below a picture. On the annotated
   * pages and texts 29 of 34 such lines of up to 60 UTF-16 units are no part of the story.
   */
  private static boolean isSource(String text) {
    if (FULL_STOPS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    boolean eastern = text.startsWith("来源：") || text.startsWith("來源：");
    return eastern ? text.length() <= MAX_SOURCE : text.length() <= MAX_LENGTH && isNamed(text);
  }

  private static boolean isAddress(String text, int at) {
    return text.startsWith("www.", at) || text.startsWith("http", at);
  }

  private static boolean isNamed(String text) {
    int colon = text.indexOf(": ");
    return colon > 0
        && colon <= MAX_LABEL
        && colon + 2 < text.length()
        && (!Character.isLowerCase(text.charAt(colon + 2)) || isAddress(text, colon + 2))
        && SOURCES.contains(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }
}
