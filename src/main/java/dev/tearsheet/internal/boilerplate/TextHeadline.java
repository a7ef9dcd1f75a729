package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.forest.Forest;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/**
 * The headline of a text without markup: the line above the story that a choice among all of them,
 * learned from annotated pages, prefers.
 */
final class TextHeadline {

  /**
   * The probability from which the choice is given. On sites not seen it is then right on 132 of
   * 194 annotated texts and wrong on 45; from 0.4 on, 120 and 27.
   */
  private static final double LEAST = 0.2;

  /**
   * What is added to the log odds of a line that says the same as the address; on the annotated
   * texts 3 to 5 are right on 153 to 156 of 194, none on 147.
   */
  private static final double SLUG = 4;

  /** How much of the address says something, and how much is no chance. */
  private static final double SOME = 0.3;

  private static final double SURE = 0.9;

  /** Lines below a trail of links among which its last step is looked for. */
  private static final int BELOW = 3;

  /** Blanks of a headline of four words; fewer may end a trail and a line by chance. */
  private static final int BLANKS = 3;

  /** UTF-16 units of the name of a site, and of a line of names with it. */
  private static final int MAX_OUTLET = 50;

  private static final int MAX_BYLINE = 150;

  /** Lines below the name of a site among which the byline has it again. */
  private static final int BYLINE = 12;

  private static final String FULL_STOPS = ".。।۔";

  private static final class OfText {
    private static final Forest FOREST = Forest.read(TextHeadline.class, "text-headline.txt");
  }

  private static final class OfMarkdown {
    private static final Forest FOREST = Forest.read(TextHeadline.class, "marked-headline.txt");
  }

  private TextHeadline() {}

  /** The number of the block that is the headline, or -1. */
  static int of(List<Verdict> verdicts, Opinion opinion, String address) {
    return of(verdicts, opinion, OfText.FOREST, Slug.of(address));
  }

  /** The same of a page without names and containers, which has headings and links. */
  static int ofMarkdown(List<Verdict> verdicts, Opinion opinion, String address) {
    return of(verdicts, opinion, OfMarkdown.FOREST, Slug.of(address));
  }

  private static int of(List<Verdict> verdicts, Opinion opinion, Forest forest, Slug slug) {
    HeadlineFeatures features = new HeadlineFeatures(verdicts, opinion);
    IntPredicate other =
        i ->
            features.isByline(i)
                || LoneLine.is(verdicts.get(features.first() + i).block())
                || isOutlet(verdicts, features.first() + i);
    double[] told = new double[verdicts.size()];
    Arrays.setAll(told, i -> slug.likeness(verdicts.get(i).block().text()));
    int chosen =
        choice(forest, features.rows(), LEAST, other, i -> weight(told[features.first() + i]));
    int number = chosen < 0 ? -1 : untrailed(verdicts, features.first() + chosen);
    int stated = number < 0 ? first(told) : number;
    int best = stated < 0 || isOther(verdicts.get(stated)) ? number : stated;
    return best < 0 || isOther(verdicts.get(best)) ? -1 : best;
  }

  private static double weight(double told) {
    return told < SOME ? 0 : SLUG * told;
  }

  /** The first block that surely says the same as the address, or -1. */
  private static int first(double[] told) {
    return IntStream.range(0, told.length).filter(i -> told[i] >= SURE).findFirst().orElse(-1);
  }

  /** The name of the site, which stands behind that of the author again: "Ann Roe | The Post". */
  private static boolean isOutlet(List<Verdict> verdicts, int number) {
    String text = verdicts.get(number).block().text();
    int end = Math.min(verdicts.size(), number + 1 + BYLINE);
    for (int i = number + 1; text.length() <= MAX_OUTLET && i < end; i++) {
      String line = verdicts.get(i).block().text();
      if (line.length() <= MAX_BYLINE
          && (line.endsWith("| " + text) || line.endsWith("/" + text + ")"))) {
        return true;
      }
    }
    return false;
  }

  /** Below "Lund / Harbour / Bridge opens to cars" the headline alone, which ends the trail. */
  private static int untrailed(List<Verdict> verdicts, int number) {
    String text = verdicts.get(number).block().text();
    for (int i = number + 1; i < Math.min(verdicts.size(), number + 1 + BELOW); i++) {
      String line = verdicts.get(i).block().text();
      if (line.length() < text.length()
          && text.endsWith(line)
          && StringUtils.countMatches(line, ' ') >= BLANKS) {
        return i;
      }
    }
    return number;
  }

  /**
   * A caption of a page is no headline, and a line with a full stop that the judge keeps opens the
   * story: nothing of it may be lost.
   */
  private static boolean isOther(Verdict verdict) {
    String text = verdict.block().text();
    boolean caption =
        !verdict.block().block().running() && verdict.block().place().parent() != null;
    return caption || (verdict.content() && FULL_STOPS.indexOf(StringUtils.right(text, 1)) >= 0);
  }

  static int choice(Forest forest, float[][] rows, double least) {
    return choice(forest, rows, least, row -> false, row -> 0);
  }

  /** The likeliest row, when it is likely enough among all that may be it and none. */
  private static int choice(
      Forest forest, float[][] rows, double least, IntPredicate other, IntToDoubleFunction told) {
    double all = 1;
    double most = 0;
    int best = -1;
    for (int i = 0; i < rows.length; i++) {
      double weight = other.test(i) ? 0 : Math.exp(forest.margin(rows[i]) + told.applyAsDouble(i));
      all += weight;
      best = weight > most ? i : best;
      most = Math.max(most, weight);
    }
    return most >= least * all ? best : -1;
  }
}
