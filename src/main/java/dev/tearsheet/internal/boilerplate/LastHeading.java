package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading that nothing of the story follows: it stood above something that was dropped, as
 * "Sources" and "Up next" do. Of those on the annotated pages 19 are no part of the story and 12
 * are. So with a label of one or two words, "Sources:", and with a line without a letter: a rule
 * above credits that went, "___", or an editor's number, "17302".
 */
final class LastHeading {

  /** Kept blocks of a story; with fewer, the headings may be all there is. */
  private static final int MIN_BLOCKS = 5;

  /** UTF-16 units of a label. */
  private static final int MAX_LABEL = 30;

  private LastHeading() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    if (!Kept.hold(verdicts, MIN_BLOCKS)) {
      return verdicts;
    }
    int last = verdicts.size() - 1;
    while (last >= 0 && !isText(verdicts.get(last))) {
      last--;
    }
    return last < 0 ? verdicts : without(verdicts, last);
  }

  private static boolean isText(Verdict verdict) {
    return verdict.content()
        && !(verdict.block().block() instanceof Block.Heading)
        && !isLabel(verdict.block())
        && !isRule(verdict.block());
  }

  private static boolean isLabel(TextBlock block) {
    String text = block.text();
    return block.block() instanceof Block.Paragraph
        && text.length() <= MAX_LABEL
        && text.endsWith(":")
        && text.indexOf(' ') == text.lastIndexOf(' ');
  }

  private static boolean isRule(TextBlock block) {
    return block.block() instanceof Block.Paragraph
        && block.text().codePoints().noneMatch(Character::isLetter);
  }

  private static List<Verdict> without(List<Verdict> verdicts, int last) {
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i = last + 1; i < left.size(); i++) {
      Verdict verdict = left.get(i);
      if (verdict.content()) {
        left.set(i, verdict.dropped("a heading, a label or a rule with no text below"));
      }
    }
    return left;
  }
}
