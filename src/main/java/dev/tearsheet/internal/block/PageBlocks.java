package dev.tearsheet.internal.block;

import java.util.List;

/**
 * What a page is made of.
 *
 * @param blocks its text in reading order, hidden blocks among them
 * @param pictures between which of them its pictures stand
 */
public record PageBlocks(List<TextBlock> blocks, PictureSpots pictures) {

  /**
   * Blocks without pictures.
   *
   * @param blocks the blocks
   * @return those of a text
   */
  public static PageBlocks of(List<TextBlock> blocks) {
    return new PageBlocks(blocks, new PictureSpots());
  }

  /** The same with the lines of printed pages joined, which gives the blocks other numbers. */
  PageBlocks joined() {
    List<TextBlock> joined = PrintedLines.joined(blocks);
    return joined.size() == blocks.size() ? new PageBlocks(joined, pictures) : of(joined);
  }
}
