package dev.tearsheet.internal.block;

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

  /** Regions whose elements hold words of one text. */
  private static final int TEXTS =
      Region.PARAGRAPH.bit() | Region.ADDRESS.bit() | Region.BUTTON.bit() | Region.DETAILS.bit();

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
    Role role = Role.of(parent);
    boolean container = role.shape() == null || role.shape() == Shape.QUOTATION;
    return is(parent) || (container && !role.inline() && (role.regions() & TEXTS) == 0);
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
