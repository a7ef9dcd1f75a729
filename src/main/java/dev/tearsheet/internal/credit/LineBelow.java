package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.Eastern;
import java.util.List;
import java.util.Optional;

/**
 * The standfirst that nothing calls so: the one sentence or two between the headline and the byline
 * or date of a story.
 *
 * <pre>{@code Bridge opens to cars
 * The council wants no toll in the first year.   → the standfirst
 * By Ann Roe, 3 May 2031
 * LUND – Cars …}</pre>
 */
final class LineBelow {

  /** UTF-16 units of the shortest and the longest standfirst. */
  private static final int LEAST = 20;

  private static final int MOST = 320;

  /** UTF-16 units of a byline. */
  private static final int BYLINE = 40;

  /** Lines between the headline and the standfirst: buttons, a section. */
  private static final int BETWEEN = 2;

  /** Blocks of the story: it and one behind it. */
  private static final int STORY = 2;

  private LineBelow() {}

  /**
   * Finds it.
   *
   * @param verdicts the page's blocks
   * @param first the first block of the story
   * @param credited the first block of the story's head that is byline or date
   * @param headline the headline
   * @param body the story
   */
  static Optional<String> of(
      List<Verdict> verdicts, int first, int credited, String headline, List<Block> body) {
    if (credited <= first || body.size() < STORY) {
      return Optional.empty();
    }
    String text = verdicts.get(first).block().text();
    boolean alone =
        body.get(0).text().equals(text)
            && !text.isEmpty()
            && text.length() >= (Eastern.opens(text) ? LEAST / 2 : LEAST)
            && text.length() <= MOST
            && !isByline(text)
            && verdicts.subList(first + 1, credited).stream().noneMatch(Verdict::content);
    return alone && isBelow(verdicts, first, headline) ? Optional.of(text) : Optional.empty();
  }

  /** "By Lund Post Staff", which names nobody. */
  private static boolean isByline(String text) {
    return text.indexOf('|') >= 0
        || (text.length() <= BYLINE && BylineOpening.length(text) > 0)
        || Lists.has(Lists.DESK_LINES, text);
  }

  private static boolean isBelow(List<Verdict> verdicts, int at, String headline) {
    return verdicts.subList(Math.max(0, at - 1 - BETWEEN), at).stream()
        .anyMatch(verdict -> verdict.block().text().equalsIgnoreCase(headline));
  }
}
