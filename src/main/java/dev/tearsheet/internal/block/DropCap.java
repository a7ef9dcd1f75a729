package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;

/**
 * The first letter of a story in an element of its own: {@code <div>T</div><p>he mill …}. Letters
 * that are words in one of the languages of Europe stay apart, as nothing tells whether they are.
 */
final class DropCap {

  private static final String NO_WORDS = "BCDFGHJLMNPQRTX";

  private DropCap() {}

  static boolean is(TextBlock letter, TextBlock rest) {
    String text = letter.text();
    return text.length() == 1
        && NO_WORDS.contains(text)
        && letter.block() instanceof Block.Paragraph
        && rest.block() instanceof Block.Paragraph
        && Character.isLowerCase(rest.text().charAt(0));
  }

  static TextBlock joined(TextBlock letter, TextBlock rest) {
    Block whole = new Block.Paragraph(letter.text() + rest.text());
    return new TextBlock(whole, rest.place(), rest.linked());
  }
}
