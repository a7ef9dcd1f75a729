package dev.tearsheet.internal.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The block of text in which a word that opens a byline stands alone in its element. */
final class BylineBlock {

  /** Elements within a line that are looked at: {@code <p><i><b>By</b></i> …}. */
  private static final int MAX_LEVELS = 4;

  /** UTF-16 units before the word from which on it goes on in a sentence. */
  private static final int MIN_SENTENCE = 12;

  private BylineBlock() {}

  /** The line from the word on, which may name several people in elements of their own. */
  static String from(TextNode opener) {
    Element block = opener.parent();
    for (int i = 0; i < MAX_LEVELS && block != null && !block.isBlock(); i++) {
      block = block.parent();
    }
    return block == null ? "" : VisibleText.from(block, opener, BodyElements.MAX_TEXT);
  }

  /**
   * Whether a word in small letters goes on in a sentence: "the library written by Ann Roe". Behind
   * the title of the page it does not, nor behind a date or a label.
   */
  static boolean isAmid(TextNode opener, String title) {
    String word = opener.text().strip();
    if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    String before = before(opener);
    return before.length() >= MIN_SENTENCE
        && Character.isLetter(before.charAt(before.length() - 1))
        && before.chars().noneMatch(Character::isDigit)
        && !title.startsWith(before);
  }

  /** Within the head cell of a table's row, as a film's facts are told: "Written by". */
  static boolean isFact(Element element) {
    Element around = element;
    for (int i = 0; i < MAX_LEVELS && around != null; i++) {
      if (around.nameIs("th")) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** The last of the text that stands before the word on its line. */
  private static String before(TextNode opener) {
    StringBuilder before = new StringBuilder();
    Node node = opener;
    for (int level = 0; level < MAX_LEVELS && before.length() < MIN_SENTENCE; level++) {
      for (Node previous = node.previousSibling();
          previous != null && before.length() < MIN_SENTENCE;
          previous = previous.previousSibling()) {
        if (previous instanceof Element element && ends(element)) {
          return before.toString().strip();
        }
        before.insert(0, text(previous) + " ");
      }
      Node parent = node.parent();
      if (!(parent instanceof Element element) || element.isBlock()) {
        break;
      }
      node = parent;
    }
    return before.toString().strip();
  }

  private static boolean ends(Element element) {
    return element.isBlock() || element.nameIs("br");
  }

  private static String text(@Nullable Node node) {
    return node instanceof Element element
        ? VisibleText.of(element, BodyElements.MAX_TEXT)
        : node instanceof TextNode text ? text.text().strip() : "";
  }
}
