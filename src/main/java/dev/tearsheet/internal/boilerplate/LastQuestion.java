package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A stock question to the readers alone below the story, {@code What do you think?}, which stood
 * above their comments.
 */
final class LastQuestion {

  /** Kept blocks of a story; with fewer, the question may be of it. */
  private static final int MIN_BLOCKS = 4;

  private LastQuestion() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    int last = Kept.last(verdicts);
    if (last < MIN_BLOCKS - 1 || !isQuestion(verdicts.get(last))) {
      return verdicts;
    }
    List<Verdict> left = new ArrayList<>(verdicts);
    left.set(last, left.get(last).dropped("a stock question to the readers"));
    return left;
  }

  private static boolean isQuestion(Verdict verdict) {
    Block block = verdict.block().block();
    return (block instanceof Block.Paragraph || block instanceof Block.Heading)
        && CommentCall.isQuestion(verdict.block().text());
  }
}
