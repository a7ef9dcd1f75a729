package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.dom.Page;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of an element without hidden parts, up to a limit, so that many nested elements cost no
 * more than one.
 */
final class VisibleText {

  /** Nodes looked at for one text: an element can be deep and empty. */
  private static final int MAX_NODES = 200;

  private final StringBuilder text = new StringBuilder();
  private final int limit;

  /** Characters looked at for each that is read, as templates indent what they fill in. */
  private static final int BLANKS = 16;

  private final Node from;
  private boolean reached;
  private int nodes;

  private VisibleText(Node from, int limit) {
    this.from = from;
    this.limit = limit;
  }

  /** The text with a bar where two blocks or lines meet. */
  static String lines(Element element, int limit) {
    return from(element, element, limit);
  }

  static String of(Element element, int limit) {
    return StringUtils.normalizeSpace(read(element, element, limit));
  }

  /** The text from a node within the element on, with a bar where two blocks or lines meet. */
  static String from(Element element, Node from, int limit) {
    return StringUtils.normalizeSpace(read(element, from, limit).replace("\n", " | "));
  }

  private static String read(Element element, Node from, int limit) {
    VisibleText reader = new VisibleText(from, limit);
    reader.go(element, 0);
    return reader.text.toString();
  }

  /** Reads a node, no more than {@link #MAX_NODES} deep; returns whether to go on behind it. */
  private boolean go(Node node, int depth) {
    reached |= node.equals(from); // identity, by jsoup's contract
    if (++nodes > MAX_NODES || text.length() >= limit) {
      return false;
    }
    if (node instanceof Element element) {
      return isUnseen(element, depth) || into(element, depth);
    } else if (reached && node instanceof TextNode run) {
      text.append(shortened(run.getWholeText()).replace('\n', ' '));
    }
    return true;
  }

  /** As much of a run as is read; blanks of a template are none of it. */
  private String shortened(String run) {
    return run.length() <= limit
        ? run
        : StringUtils.left(
            StringUtils.normalizeSpace(StringUtils.left(run, BLANKS * limit)), limit);
  }

  private boolean into(Element element, int depth) {
    if (reached && depth > 0 && !text.isEmpty()) {
      text.append(element.isBlock() || element.nameIs("br") ? '\n' : ' ');
    }
    int size = element.childNodeSize();
    for (int i = 0; i < size; i++) {
      if (!go(element.childNode(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnseen(Element element, int depth) {
    String tag = element.normalName();
    return tag.equals("script")
        || tag.equals("style")
        || tag.equals("svg")
        || tag.equals("template")
        || (depth > 0 && element.attributesSize() > 0 && Page.hidden(element));
  }
}
