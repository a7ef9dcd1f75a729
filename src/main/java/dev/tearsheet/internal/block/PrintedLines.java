package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.HardWrap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Paragraphs that a converter of printed pages (PDF) set in an element a line: side by side in one
 * element, of one printed width, most going on with a small letter. They are joined again.
 */
final class PrintedLines {

  /** Lines of a story; fewer may be of verse. */
  private static final int MIN_LINES = 10;

  private PrintedLines() {}

  /**
   * Joins them.
   *
   * @param blocks the blocks of a page
   * @return the same blocks, but for such lines
   */
  static List<TextBlock> joined(List<TextBlock> blocks) {
    List<TextBlock> joined = new ArrayList<>(blocks.size());
    int from = 0;
    while (from < blocks.size()) {
      int end = from + 1;
      while (end < blocks.size() && areSideBySide(blocks.get(end - 1), blocks.get(end))) {
        end++;
      }
      List<TextBlock> run = blocks.subList(from, end);
      boolean printed = run.size() >= MIN_LINES && HardWrap.is(lines(run));
      joined.addAll(printed ? paragraphs(run) : run);
      from = end;
    }
    return joined;
  }

  private static boolean areSideBySide(TextBlock block, TextBlock next) {
    return isLine(block)
        && isLine(next)
        && block.place() != next.place()
        && block.place().parent() == next.place().parent()
        && block.place().tag().equals(next.place().tag());
  }

  /** In an element of its own. */
  private static boolean isLine(TextBlock block) {
    return block.block() instanceof Block.Paragraph
        && !block.place().inline()
        && block.place().parent() != null
        && block.linked() == 0;
  }

  private static List<String> lines(List<TextBlock> run) {
    return run.stream().map(TextBlock::text).toList();
  }

  private static List<TextBlock> paragraphs(List<TextBlock> run) {
    List<String> lines = lines(run);
    List<String> texts = HardWrap.paragraphs(lines);
    BitSet starts = HardWrap.starts(lines);
    List<TextBlock> paragraphs = new ArrayList<>(texts.size());
    int line = starts.nextSetBit(0);
    for (String text : texts) {
      paragraphs.add(new TextBlock(new Block.Paragraph(text), run.get(line).place(), 0));
      line = starts.nextSetBit(line + 1);
    }
    return paragraphs;
  }
}
