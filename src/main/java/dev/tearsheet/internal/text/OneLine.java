package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      Pattern.compile("(?<=\\s)(?:By|Von|Par|Por|Di) (?=\\p{Lu}\\p{L}* \\p{Lu})");

  /** Words of three names, and what stands between or within them. */
  private static final int MOST_NAMES = 9;

  private static final Set<String> JOINS =
      Set.of("and", "und", "et", "y", "e", "&", "de", "la", "du", "da", "di", "von", "van", "der");

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
   * @param address the words of its address, perhaps none
   * @return its parts in their order; the line alone where nothing tells where one ends
   */
  public static List<String> parts(String line, String title, boolean alone, List<String> address) {
    boolean isLong = line.length() >= (alone ? MIN_PAGE : MIN_LINE);
    List<String> page = isLong ? OneLinePage.parts(line, title, address) : List.of();
    return !page.isEmpty() ? page : alone ? story(line, isLong, address) : List.of(line);
  }

  private static List<String> story(String line, boolean isLong, List<String> address) {
    List<String> parts = new ArrayList<>();
    int start = line.length() < MIN_LENGTH ? 0 : start(line, parts, address);
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
  private static int start(String line, List<String> parts, List<String> address) {
    Matcher dateline = DATELINE.matcher(StringUtils.left(line, HEAD));
    Optional<DateReader.Found> date = HeadDate.of(line);
    int start = dateline.find() ? dateline.start() : date.map(DateReader.Found::end).orElse(0);
    int head = date.map(DateReader.Found::start).filter(at -> at < start).orElse(start);
    if (start == 0) {
      return undated(line, parts, address);
    }
    int byline = last(BYLINE.matcher(line.substring(0, head)));
    parts.add(line.substring(0, byline < 0 ? head : byline));
    parts.add(byline < 0 ? "" : line.substring(byline, head));
    parts.add(line.substring(head, start));
    return start;
  }

  /** By a byline behind which a sentence opens, else by the words of the address. */
  private static int undated(String line, List<String> parts, List<String> address) {
    Matcher byline = BYLINE.matcher(StringUtils.left(line, HEAD));
    while (byline.find()) {
      int start = sentence(line, byline.end());
      if (start > 0) {
        parts.add(line.substring(0, byline.start()));
        parts.add(line.substring(byline.start(), start));
        return start;
      }
    }
    int end = AddressedHead.end(line, address);
    parts.add(line.substring(0, end));
    return end;
  }

  /** Where the sentence behind names starts, 0 where other words come first. */
  private static int sentence(String line, int from) {
    int names = 0;
    int at = from;
    while (names < MOST_NAMES && at > 0 && at < line.length()) {
      if (names > 1 && SentenceStart.isAt(line, at)) {
        return at;
      }
      int end = line.indexOf(' ', at);
      boolean isName = Character.isUpperCase(line.charAt(at));
      if (end < 0 || !(isName || JOINS.contains(line.substring(at, end)))) {
        return 0;
      }
      names += isName ? 1 : 0;
      at = end + 1;
    }
    return 0;
  }

  private static int last(Matcher matcher) {
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
