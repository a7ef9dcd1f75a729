package dev.tearsheet.internal.block;

import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Elements with names of a site's own, {@code <story-paragraph>}. Style sheets tell how they are
 * set, so it is told by where they stand: amid words inline, beside other elements as blocks.
 */
final class CustomElement {

  /** Parents whose children are words of one text. */
  private static final Set<String> TEXTS =
      Set.of(
          "p",
          "li",
          "td",
          "th",
          "dt",
          "dd",
          "figcaption",
          "caption",
          "summary",
          "legend",
          "button",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "address",
          "pre");

  private CustomElement() {}

  /** The name has a hyphen (HTML standard, 4.13.3). */
  static boolean is(String tag) {
    return tag.indexOf('-') > 0;
  }

  /** Whether it is set as a block. */
  static boolean isBlock(Element element) {
    @Nullable Element parent = element.parent();
    if (parent == null || !holdsBlocks(parent.normalName())) {
      return false;
    }
    @Nullable Node before = beside(element.previousSibling(), true);
    @Nullable Node after = beside(element.nextSibling(), false);
    return !(before instanceof TextNode)
        && !(after instanceof TextNode)
        && (before instanceof Element || after instanceof Element);
  }

  private static boolean holdsBlocks(String parent) {
    return is(parent) || (!TEXTS.contains(parent) && !Role.of(parent).inline());
  }

  /** What stands beside an element, blanks and one comment passed over. */
  private static @Nullable Node beside(@Nullable Node sibling, boolean before) {
    @Nullable Node node = sibling;
    for (int i = 0; i < 3 && node != null && isNothing(node); i++) {
      node = before ? node.previousSibling() : node.nextSibling();
    }
    return node;
  }

  private static boolean isNothing(Node node) {
    return node instanceof Comment
        || (node instanceof TextNode text && StringUtils.isBlank(text.getWholeText()));
  }
}
