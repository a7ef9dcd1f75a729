package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.dom.Page;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Page or plain text to text blocks. */
public final class BlockSplitter {

  private BlockSplitter() {}

  /**
   * The blocks of a page in reading order.
   *
   * @param page the page
   * @return the blocks
   */
  public static List<TextBlock> split(Page page) {
    return page.document().select("p").stream()
        .filter(p -> p.hasText())
        .map(p -> new TextBlock(new Block.Paragraph(p.text()), "p"))
        .toList();
  }

  /**
   * The blocks of a text without markup: one a line.
   *
   * @param text the text
   * @return the blocks
   */
  public static List<TextBlock> splitText(String text) {
    return text.lines()
        .map(StringUtils::normalizeSpace)
        .filter(line -> !line.isEmpty())
        .map(line -> new TextBlock(new Block.Paragraph(line), ""))
        .toList();
  }
}
