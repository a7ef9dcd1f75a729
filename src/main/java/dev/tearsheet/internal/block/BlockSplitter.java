package dev.tearsheet.internal.block;

import dev.tearsheet.internal.dom.Page;
import dev.tearsheet.internal.dom.PageReader;
import dev.tearsheet.internal.text.AddressWords;
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
    return read(page).blocks();
  }

  /**
   * The blocks of a page in reading order, and its pictures between them.
   *
   * @param page the page
   * @return the blocks, hidden ones among them
   */
  public static PageBlocks read(Page page) {
    return PageWalk.over(page.document()).joined();
  }

  /**
   * The blocks of a text without markup.
   *
   * @param text the text
   * @return the blocks
   */
  public static List<TextBlock> splitText(String text) {
    return lines(text, "").blocks();
  }

  /**
   * The blocks of a story that the page's data states.
   *
   * @param story text without markup, or markup, perhaps escaped
   * @return the blocks
   */
  public static List<TextBlock> splitStated(String story) {
    return StatedMarkup.of(story)
        .map(markup -> split(PageReader.read(markup, "")))
        .orElseGet(() -> splitText(story));
  }

  /**
   * A text without markup, which knows which of its blocks stand on one line.
   *
   * @param text the text
   * @param address the page's address, perhaps empty
   * @return the text, split
   */
  public static PlainText lines(String text, String address) {
    return PlainText.of(text, AddressWords.of(address));
  }
}
