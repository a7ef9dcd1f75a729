package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.DateLabel;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Names on one line with a date, with no word that opens them. */
final class DatedName {

  /** A line with date and byline; a longer one is prose. */
  private static final int MAX_LENGTH = 80;

  /** A label before a byline; characters. */
  private static final int MAX_LABEL = 14;

  /** Digits of a number of comments, of minutes or of a day. */
  private static final int MAX_DIGITS = 3;

  /** What may stand between a date and a name. */
  private static final String AROUND = " ,;:|•–—-";

  private final DateLines dates;

  DatedName(DateLines dates) {
    this.dates = dates;
  }

  /** The part of a line that names people: "Ann Roe" of "Ann Roe | 4 May 2031". */
  Optional<String> in(String text) {
    return BareByline.of(text, dates::isDate).or(() -> glued(text)).or(() -> beside(text));
  }

  /** "Ann Roe, Lund Today 9:35 p.m. May 3, 2031", "May 3, 2031 Ann Roe": a known given name. */
  private Optional<String> beside(String text) {
    return text.length() > MAX_LENGTH
        ? Optional.empty()
        : dates
            .find(text)
            .filter(date -> date.start() == 0 || date.end() == text.length())
            .map(
                date ->
                    date.start() == 0
                        ? text.substring(date.end())
                        : text.substring(0, date.start()))
            .map(people -> withoutLabel(StringUtils.strip(people, AROUND)))
            .filter(people -> GivenName.opens(people) && BareByline.isPeople(people));
  }

  /** "Ann RoeMay 3, 2031": elements met without a blank. */
  private Optional<String> glued(String text) {
    return text.length() > MAX_LENGTH
        ? Optional.empty()
        : dates
            .find(Glue.parted(text))
            .map(date -> Glue.parted(text).substring(0, date.start()).stripTrailing())
            .filter(
                line ->
                    text.startsWith(line) && Character.isLetterOrDigit(text.charAt(line.length())))
            .filter(BareByline::isPeople);
  }

  /**
   * A byline up to what stands behind its names that is none of them: a date with its label, the
   * time of the day, and the rubrics, counters and buttons behind these.
   *
   * <pre>{@code "By Ann Roe on May 3, 2031 in Harbour 12 comments" → "By Ann Roe"
   * "Par A. ROHAN - 05:01 - Temps de lecture"         → "Par A. ROHAN"
   * "by Ann Roe 5 min read"                           → "by Ann Roe"}</pre>
   */
  String without(String line, List<Author> people) {
    int names = people.stream().mapToInt(author -> end(line, author.name())).max().orElse(-1);
    if (names <= 0) {
      return line;
    }
    String rest = line.substring(names);
    int end =
        dates
            .find(rest)
            .map(DateReader.Found::start)
            .orElseGet(() -> Math.min(clock(rest), counter(rest)));
    String kept = line.substring(0, names + end);
    String text = StringUtils.stripEnd(kept, AROUND);
    while (end < rest.length() && text.length() > names && isOfDate(last(text))) {
      text = StringUtils.stripEnd(Strings.CS.removeEnd(text, last(text)), AROUND);
    }
    return end < rest.length() || Strings.CS.endsWithAny(kept, "|", "/")
        ? StringUtils.stripEnd(text, "/ ")
        : line;
  }

  private static int end(String line, String name) {
    int at = Strings.CI.indexOf(line, name);
    return at < 0 ? -1 : at + name.length();
  }

  /** Where a time of the day starts, or the end: " - 05:01 -". */
  private static int clock(String text) {
    for (int i = text.indexOf(':'); i > 0; i = text.indexOf(':', i + 1)) {
      int start = i;
      while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
        start--;
      }
      boolean minutes = i + 2 < text.length() && Character.isDigit(text.charAt(i + 2));
      if (start < i && i - start <= 2 && minutes && Character.isDigit(text.charAt(i + 1))) {
        return start;
      }
    }
    return text.length();
  }

  /** Where the number right behind the names starts, or the end: " 12 comments". */
  private static int counter(String text) {
    int from = StringUtils.indexOfAnyBut(text, AROUND);
    int end = Math.max(0, from);
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = from > 0 && end > from && end - from <= MAX_DIGITS;
    return number && isBeforeWord(text, end) ? from : text.length();
  }

  private static boolean isBeforeWord(String text, int at) {
    int blank = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    return blank + 1 < text.length()
        && text.charAt(blank) == ' '
        && Character.isLetter(text.charAt(blank + 1));
  }

  private static boolean isOfDate(String word) {
    return DateLabel.isLabel(word)
        || Lists.has(Lists.DATE_WORDS, word)
        || Lists.has(Lists.DATE_LINE_WORDS, word)
        || Lists.has(Lists.LINE_ENDS, word);
  }

  private static String last(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** A line without the label of a date at its end: "Ann Roe Updated". */
  static String withoutLabel(String line) {
    String last = StringUtils.substringAfterLast(line, " ");
    return DateLabel.isLabel(last) ? Strings.CS.removeEnd(line, last).strip() : line;
  }

  /** Without a label in capitals or a section: "JUST IN: By Ann Roe", "News By Ann Roe". */
  static String unlabelled(String text, DateLines dates) {
    String line = BylineStart.behindOthers(text);
    int by = line.indexOf(" By ");
    if (by > 0 && by <= MAX_LABEL && line.length() <= MAX_LENGTH && dates.find(line).isPresent()) {
      return line.substring(by + 1);
    }
    String rest = StringUtils.substringAfter(line, ": ");
    String label = StringUtils.substringBefore(line, ": ");
    return BylineOpening.length(rest) > 0 && label.equals(label.toUpperCase(Locale.ROOT))
        ? rest
        : line;
  }
}
