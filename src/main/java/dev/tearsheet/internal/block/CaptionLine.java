package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;

/** A line of running text that its label or its credit makes a picture's caption. */
final class CaptionLine {

  private CaptionLine() {}

  static Block typed(String line) {
    boolean caption = CaptionLabel.opens(line) || CaptionLabel.ends(line) || PhotoCredit.ends(line);
    return caption ? new Block.Caption(line) : new Block.Paragraph(line);
  }
}
