package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Eastern;
import java.util.ArrayList;
import java.util.List;

/**
 * The story as the metadata states it, for pages that a script fills in: they carry no other text.
 */
final class StatedBody {

  /** Shorter ones are summaries; UTF-16 units, of which an ideograph says three times as much. */
  private static final int MIN_STATED = 600;

  private static final int MIN_EASTERN = 200;

  /** A page with less of the stated body than this share has not got the story. */
  private static final double MAX_FOUND = 0.25;

  private StatedBody() {}

  /**
   * The verdicts, with the stated body's paragraphs kept when the page has no story itself: what it
   * shows is the beginning, a note on the author, or offers.
   */
  static List<Verdict> addedTo(List<Verdict> verdicts, Hints hints) {
    String stated = hints.articleBody().orElse("");
    if (stated.length() < MIN_EASTERN || found(verdicts) >= MAX_FOUND * stated.length()) {
      return verdicts;
    }
    List<TextBlock> blocks = BlockSplitter.splitStated(stated);
    if (length(blocks) < least(blocks)) {
      return verdicts;
    }
    List<Verdict> added = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      added.add(verdict.content() ? verdict.dropped("not as the metadata states it") : verdict);
    }
    blocks.forEach(
        block -> added.add(new Verdict(block, true, "stated by the metadata only", 0.5)));
    return added;
  }

  private static int length(List<TextBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private static int least(List<TextBlock> blocks) {
    String opening = blocks.isEmpty() ? "" : blocks.get(0).text();
    return Eastern.opens(opening) ? MIN_EASTERN : MIN_STATED;
  }

  private static double found(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> verdict.content() && verdict.block().block().running())
        .mapToInt(verdict -> verdict.block().text().length())
        .sum();
  }
}
