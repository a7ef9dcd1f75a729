package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The story's topics below it: a label as a line of its own, {@code Tags}, {@code Filed under}, and
 * short links, or nothing any more.
 */
final class LastTags {

  /** Kept blocks of a story; with fewer, the label may be of it. */
  private static final int MIN_BLOCKS = 3;

  /** UTF-16 units of a label or a topic. */
  private static final int MAX_LENGTH = 40;

  private static final double LINKED = 0.95;

  private static final Set<String> LABELS = Words.read(LastTags.class, "topic-labels.txt");

  private LastTags() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    int label = verdicts.size() - 1;
    while (label >= 0 && isTopic(verdicts.get(label))) {
      label--;
    }
    if (label < 0 || !isLabel(verdicts.get(label).block()) || !isBelow(verdicts, label)) {
      return verdicts;
    }
    List<Verdict> left = new ArrayList<>(verdicts);
    left.subList(label, left.size())
        .replaceAll(verdict -> verdict.content() ? verdict.dropped("the story's topics") : verdict);
    return left;
  }

  /** A link of a few words, or what was dropped. */
  private static boolean isTopic(Verdict verdict) {
    TextBlock block = verdict.block();
    return !verdict.content()
        || (block.text().length() <= MAX_LENGTH && block.linkDensity() >= LINKED);
  }

  private static boolean isLabel(TextBlock block) {
    boolean line =
        block.block() instanceof Block.Paragraph || block.block() instanceof Block.Heading;
    return line
        && block.text().length() <= MAX_LENGTH
        && (FurnitureLine.isTagLabel(block.text())
            || LABELS.contains(FurnitureLine.folded(block.text())));
  }

  private static boolean isBelow(List<Verdict> verdicts, int label) {
    return Kept.hold(verdicts.subList(0, label), MIN_BLOCKS);
  }
}
