package dev.tearsheet.internal.block;

import dev.tearsheet.internal.dom.Page;
import java.util.List;

/** Page or plain text to text blocks. */
public final class BlockSplitter {

  private BlockSplitter() {}

  /**
   * The blocks of a page in reading order.
   *
   * @param page the page
   * @return the blocks, hidden ones among them
   */
  public static List<TextBlock> split(Page page) {
    return PageWalk.blocks(page.document());
  }

  /**
   * The blocks of a text without markup: one a line, or one a paragraph when lines are wrapped.
   *
   * @param text the text
   * @return the blocks
   */
  public static List<TextBlock> splitText(String text) {
    return PlainText.blocks(text);
  }
}
