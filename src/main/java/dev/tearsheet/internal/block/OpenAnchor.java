package dev.tearsheet.internal.block;

import java.util.List;

/**
 * An anchor that was never closed: a parser hangs all that follows into it, or opens it again in
 * each paragraph. More text than a teaser's in one link is the story, and no link text.
 */
final class OpenAnchor {

  /** A link around a whole card of headline and teaser has less text; characters. */
  private static final int MAX_TEASER = 800;

  /** A menu's items and a list of headlines are shorter; mean characters of a block. */
  private static final int MIN_MEAN = 100;

  /** Share of a block's text that one link takes when it was not closed. */
  private static final double WHOLE = 0.9;

  private String address = "";
  private int seen;
  private int opened;
  private int chars;

  /** The first block wholly within the link, and the first whose link was not taken off. */
  private int first;

  private int from;

  /** An anchor opens; the same address again may be the same anchor opened again. */
  void open(String href, int blocks, boolean startsBlock) {
    if (!href.equals(address)) {
      address = href;
      from = blocks;
      first = blocks;
      chars = 0;
      opened = startsBlock ? 1 : opened + 1;
    }
  }

  /** Looks at the blocks that were added, and takes their links off when they are too much. */
  void added(List<TextBlock> blocks) {
    for (; seen < blocks.size(); seen++) {
      TextBlock block = blocks.get(seen);
      boolean whole = opened < 2 && block.linkDensity() >= WHOLE;
      chars = whole ? chars + block.text().length() : 0;
      from = whole ? from : seen + 1;
      first = whole ? first : seen + 1;
      if (chars > MAX_TEASER && chars > MIN_MEAN * (seen + 1 - first)) {
        unlink(blocks);
      }
    }
    opened = 0;
  }

  private void unlink(List<TextBlock> blocks) {
    for (; from <= seen; from++) {
      TextBlock block = blocks.get(from);
      blocks.set(from, new TextBlock(block.block(), block.place(), 0));
    }
  }
}
