package dev.tearsheet.internal.dom;

import dev.tearsheet.article.Problem;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Counts nodes and levels in one walk, finds what is beyond the limits, and puts programs back. */
final class NodeBound {

  private final PageBounds bounds;
  private final Programs programs;
  private int nodes;
  private int deepest;
  private int longAttributes;
  private @Nullable Node beyond;

  private NodeBound(PageBounds bounds, Programs programs) {
    this.bounds = bounds;
    this.programs = programs;
  }

  /** Cuts a document at the limits, tells which were reached, and puts its programs back. */
  static void hold(
      Document document, PageBounds bounds, Programs programs, List<Problem> problems) {
    NodeBound bound = new NodeBound(bounds, programs);
    bound.look(document, 0);
    if (bound.deepest >= bounds.depth()) {
      problems.add(
          Problem.of(
              Problem.Code.DEPTH_LIMIT,
              "Elements nested deeper than " + bounds.depth() + " levels were hung higher."));
    }
    if (bound.beyond != null) {
      cut(bound.beyond);
      problems.add(
          Problem.of(Problem.Code.NODE_LIMIT, "The first " + bounds.nodes() + " nodes were read."));
    }
    if (bound.longAttributes > 0) {
      problems.add(
          Problem.of(
              Problem.Code.ATTRIBUTE_LIMIT,
              "Attributes longer than " + bounds.attribute() + " characters were left out."));
    }
  }

  /** Looks at a node and those within it; returns whether to go on. */
  private boolean look(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    if (nodes++ > bounds.nodes()) {
      beyond = node;
      return false;
    }
    if (node instanceof DataNode data) {
      programs.putBack(data);
    }
    return !(node instanceof Element element) || look(element, depth);
  }

  private boolean look(Element element, int depth) {
    if (bounds.attribute() < Integer.MAX_VALUE && element.attributesSize() > 0) {
      shorten(element);
    }
    if (isShadow(element)) {
      element.tagName("div");
    }
    int size = element.childNodeSize();
    for (int i = 0; i < size; i++) {
      if (!look(element.childNode(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** A template that browsers show in the place of its parent's content (HTML standard, 4.12.3). */
  private static boolean isShadow(Element element) {
    return element.attributesSize() > 0
        && element.nameIs("template")
        && element.hasAttr("shadowrootmode");
  }

  private void shorten(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      if (attribute.getValue().length() > bounds.attribute()) {
        element.removeAttr(attribute.getKey());
        longAttributes++;
      }
    }
  }

  /** Removes a node and all that follows it on the page. */
  private static void cut(Node first) {
    for (@Nullable Node node = first; node != null; node = node.parent()) {
      removeAfter(node);
    }
    first.remove();
  }

  /** All at once: after a single removal jsoup counts the siblings anew. */
  private static void removeAfter(Node node) {
    @Nullable Element parent = node.parentElement();
    if (parent != null && parent.childNodeSize() > node.siblingIndex() + 1) {
      List<Node> kept = List.copyOf(parent.childNodes().subList(0, node.siblingIndex() + 1));
      parent.empty();
      parent.appendChildren(kept);
    }
  }
}
