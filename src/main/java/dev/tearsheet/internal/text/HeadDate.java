package dev.tearsheet.internal.text;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * The date between the headline and the story of a text whose line breaks are lost, or before the
 * story alone: before the first sentence ends, with its year, behind no preposition, and a capital
 * follows it.
 */
final class HeadDate {

  /** UTF-16 units in which headline, byline and date stand. */
  private static final int HEAD = 300;

  /** UTF-16 units of a headline of a few words. */
  private static final int MIN_HEADLINE = 20;

  /** Letters of "on", "am", "vom", "den"; a date behind such a word is of a sentence. */
  private static final int MAX_PREPOSITION = 3;

  private HeadDate() {}

  static Optional<DateReader.Found> of(String line) {
    return DateReader.find(StringUtils.left(line, HEAD), "", DayOrder.DAY_FIRST)
        .filter(date -> isYear(line.substring(date.start(), date.end())))
        .filter(
            date ->
                date.start() == 0 || isHeadline(line.substring(0, date.start()).stripTrailing()))
        .filter(date -> opensSentence(line.substring(date.end())));
  }

  private static boolean isYear(String date) {
    int digits = 0;
    int most = 0;
    for (int i = 0; i < date.length(); i++) {
      digits = Character.isDigit(date.charAt(i)) ? digits + 1 : 0;
      most = Math.max(most, digits);
    }
    return most == 4;
  }

  private static boolean isHeadline(String before) {
    String word = before.substring(before.lastIndexOf(' ') + 1);
    boolean preposition =
        word.length() <= MAX_PREPOSITION
            && !word.isEmpty()
            && Character.isLowerCase(word.charAt(0));
    return before.length() >= MIN_HEADLINE
        && !preposition
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && StringUtils.indexOfAny(before, ". ", "! ", "? ") < 0;
  }

  private static boolean opensSentence(String behind) {
    String story = StringUtils.stripStart(behind, " |–—-\"“„«");
    return behind.startsWith(" ") && !story.isEmpty() && Character.isUpperCase(story.charAt(0));
  }
}
