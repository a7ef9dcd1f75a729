package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * A story whose line breaks are all lost, parted again where its byline, its date or dateline and
 * its credits start.
 *
 * <pre>{@code
 * "Bridge opens By Ann Roe LUND (AP) — The … . Bo Doe in Ystad contributed to this report."
 *   → "Bridge opens", "By Ann Roe", "LUND (AP) — The … .", "Bo Doe in Ystad contributed …"
 * "Old bridge opens to cars May 3, 2024 LUND – The … ."
 *   → "Old bridge opens to cars", "May 3, 2024", "LUND – The … ."
 * }</pre>
 */
public final class OneLine {

  /** UTF-16 units; a shorter text may be one paragraph of a story. */
  private static final int MIN_LENGTH = 300;

  /** UTF-16 units of a page on one line, and of one on a line of a longer text. */
  private static final int MIN_PAGE = 1000;

  /** UTF-16 units of a line of a text that may be a page; few paragraphs are longer. */
  public static final int MIN_LINE = 3000;

  /** UTF-16 units in which headline, byline and dateline stand. */
  private static final int HEAD = 500;

  /** UTF-16 units of the credits at the end. */
  private static final int TAIL = 400;

  /** Place in capitals with its agency: only this is seldom met amid a sentence. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<=\\s)\\p{Lu}[\\p{Lu}.'’ -]{1,40}(?:, [\\p{L}0-9. ]{2,20}){0,2} ?\\([\\p{L} ]{2,20}\\) ?[-–—]{1,2} ");

  private static final Pattern BYLINE =
      Pattern.compile("(?<=\\s)(?:By|Von|Par|Por) (?=\\p{Lu}\\p{L}* \\p{Lu})");

  /** "(Reporting by …", or a last sentence on who contributed. */
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?<=[.!?”\"] )(?:\\(?(?:Additional reporting|Reporting|Writing|Editing) by \\p{Lu}"
              + "|[^.!?]{5,200} contributed (?:to this|reporting)[^!?]{0,100}$)");

  private OneLine() {}

  /**
   * Parts a line that may be a whole page or a whole story.
   *
   * @param line a line of a text, no blank beside another
   * @param title the first line of the text; possibly the line itself
   * @param alone whether the text has no other line
   * @return its parts in their order; the line alone where nothing tells where one ends
   */
  public static List<String> parts(String line, String title, boolean alone) {
    boolean isLong = line.length() >= (alone ? MIN_PAGE : MIN_LINE);
    List<String> page = isLong ? OneLinePage.parts(line, title) : List.of();
    return !page.isEmpty() ? page : alone ? story(line, isLong) : List.of(line);
  }

  private static List<String> story(String line, boolean isLong) {
    List<String> parts = new ArrayList<>();
    int start = line.length() < MIN_LENGTH ? 0 : start(line, parts);
    int tail = Math.max(start, line.length() - TAIL);
    Matcher credits = CREDITS.matcher(line.substring(tail));
    int end =
        line.length() >= MIN_LENGTH && credits.find() ? tail + credits.start() : line.length();
    String story = line.substring(start, end);
    parts.addAll(isLong ? OneLinePage.ended(story) : List.of(story));
    parts.add(line.substring(end));
    return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  /** Where the story starts; what stands before it is added to the parts. */
  private static int start(String line, List<String> parts) {
    Matcher dateline = DATELINE.matcher(StringUtils.left(line, HEAD));
    Optional<DateReader.Found> date = HeadDate.of(line);
    int start = dateline.find() ? dateline.start() : date.map(DateReader.Found::end).orElse(0);
    int head = date.map(DateReader.Found::start).filter(at -> at < start).orElse(start);
    int byline = last(BYLINE.matcher(line.substring(0, head)));
    parts.add(line.substring(0, byline < 0 ? head : byline));
    parts.add(byline < 0 ? "" : line.substring(byline, head));
    parts.add(line.substring(head, start));
    return start;
  }

  private static int last(Matcher matcher) {
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
