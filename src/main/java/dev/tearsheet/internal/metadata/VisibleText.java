package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.dom.Page;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an element without hidden parts, up to a limit, so that many nested elements cost no
 * more than one.
 */
final class VisibleText implements NodeFilter {

  /** Nodes looked at for one text: an element can be deep and empty. */
  private static final int MAX_NODES = 200;

  private final StringBuilder text = new StringBuilder();
  private final int limit;
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
    element.filter(reader);
    return reader.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    reached |= node.equals(from); // identity, by jsoup's contract
    if (++nodes > MAX_NODES || text.length() >= limit) {
      return FilterResult.STOP;
    }
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("script")
          || tag.equals("style")
          || tag.equals("svg")
          || tag.equals("template")
          || (depth > 0 && element.attributesSize() > 0 && Page.hidden(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (reached && depth > 0 && !text.isEmpty()) {
        text.append(element.isBlock() || tag.equals("br") ? '\n' : ' ');
      }
    } else if (reached && node instanceof TextNode run) {
      String folded = StringUtils.left(run.getWholeText(), limit);
      text.append(folded.replace('\n', ' '));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return FilterResult.CONTINUE;
  }
}
