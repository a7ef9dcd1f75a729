package dev.tearsheet.internal.block;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The line under a picture that shares its paragraph with the picture alone, as old content systems
 * set captions.
 *
 * <pre>
 * {@code <p><img src="quay.jpg"><br><small>The quay at dawn.</small></p> → The quay at dawn.}
 * </pre>
 */
final class PictureLine {

  /** Slanted lines below a picture are as often a part of the text. */
  private static final Set<String> STYLES = Set.of("small", "font", "span");

  /** Around the two; anything larger may hold a story below its picture. */
  private static final Set<String> PARAGRAPHS = Set.of("p", "div", "center");

  /** UTF-16 units; what is longer is told rather than shown. */
  private static final int MAX_TEXT = 400;

  /** Neighbours that are looked at. */
  private static final int MAX_NODES = 8;

  private PictureLine() {}

  /** Whether an inline element is one. */
  static boolean is(Element element, String tag) {
    Element around = element.parent();
    return STYLES.contains(tag)
        && around != null
        && around.childNodeSize() <= MAX_NODES
        && PARAGRAPHS.contains(around.normalName())
        && isAlone(element)
        && element.text().length() <= MAX_TEXT;
  }

  /** Before it a picture, a line break and blanks; behind it nothing. */
  private static boolean isAlone(Element element) {
    boolean pictured = false;
    boolean broken = false;
    for (Node node = element.previousSibling(); node != null; node = node.previousSibling()) {
      broken |= isBreak(node);
      pictured |= isPicture(node);
      if (!isBreak(node) && !isPicture(node) && !isBlank(node)) {
        return false;
      }
    }
    return pictured && broken && isLast(element.nextSibling());
  }

  private static boolean isLast(@Nullable Node next) {
    Node node = next;
    while (node != null && (isBreak(node) || isBlank(node))) {
      node = node.nextSibling();
    }
    return node == null;
  }

  private static boolean isBlank(Node node) {
    return !(node instanceof Element) && !(node instanceof TextNode text && !text.isBlank());
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.nameIs("br");
  }

  /** A picture, or a link that is a picture. */
  private static boolean isPicture(Node node) {
    return node instanceof Element element
        && (element.nameIs("img") || (element.nameIs("a") && isPictured(element)));
  }

  private static boolean isPictured(Element link) {
    Element inner = link.firstElementChild();
    return inner != null && inner.nameIs("img") && link.childrenSize() == 1 && !link.hasText();
  }
}
