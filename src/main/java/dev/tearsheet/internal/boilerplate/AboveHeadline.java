package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.BylineOpening;
import java.util.ArrayList;
import java.util.List;

/**
 * A kicker, the name of a section or of a place: one or two short lines before everything else that
 * was kept, right above the headline.
 */
final class AboveHeadline {

  private static final int MAX_LINES = 2;

  /** UTF-16 units of a kicker; a longer line may be the story's. */
  private static final int MAX_LENGTH = 40;

  private AboveHeadline() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    int first = Kept.first(verdicts);
    int headline = first;
    while (headline < verdicts.size()
        && headline - first < MAX_LINES
        && isKicker(verdicts.get(headline))) {
      headline++;
    }
    if (headline == first || headline == verdicts.size() || !isHeadline(verdicts.get(headline))) {
      return verdicts;
    }
    List<Verdict> left = new ArrayList<>(verdicts);
    left.subList(first, headline).replaceAll(kicker -> kicker.dropped("above the headline"));
    return left;
  }

  private static boolean isHeadline(Verdict verdict) {
    return !verdict.content()
        && verdict.block().block() instanceof Block.Heading heading
        && (heading.level() == 1 || verdict.reason().equals(Verdict.HEADLINE));
  }

  private static boolean isKicker(Verdict verdict) {
    String text = verdict.block().text();
    return verdict.content()
        && verdict.block().block() instanceof Block.Paragraph
        && text.length() <= MAX_LENGTH
        && !text.endsWith(".")
        && text.chars().noneMatch(Character::isDigit)
        && BylineOpening.length(text) == 0;
  }
}
