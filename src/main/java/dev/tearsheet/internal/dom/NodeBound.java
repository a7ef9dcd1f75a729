package dev.tearsheet.internal.dom;

import dev.tearsheet.article.Problem;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Counts nodes and levels in one walk, and finds the first node beyond the limit. */
final class NodeBound implements NodeFilter {

  private final int maxNodes;
  private int nodes;
  private int deepest;
  private @Nullable Node beyond;

  private NodeBound(int maxNodes) {
    this.maxNodes = maxNodes;
  }

  /** Cuts a document at the limit of nodes, and tells which limits were reached. */
  static void hold(Document document, int maxDepth, int maxNodes, List<Problem> problems) {
    NodeBound bound = new NodeBound(maxNodes);
    document.filter(bound);
    if (bound.deepest >= maxDepth) {
      problems.add(
          Problem.of(
              Problem.Code.DEPTH_LIMIT,
              "Elements nested deeper than " + maxDepth + " levels were hung higher."));
    }
    if (bound.beyond != null) {
      cut(bound.beyond);
      problems.add(
          Problem.of(Problem.Code.NODE_LIMIT, "The first " + maxNodes + " nodes were read."));
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    if (nodes++ <= maxNodes) {
      return FilterResult.CONTINUE;
    }
    beyond = node;
    return FilterResult.STOP;
  }

  /** Removes a node and all that follows it on the page. */
  private static void cut(Node first) {
    for (@Nullable Node node = first; node != null; node = node.parent()) {
      removeAfter(node);
    }
    first.remove();
  }

  /** From the end, as each removal moves up what follows. */
  private static void removeAfter(Node node) {
    @Nullable Node parent = node.parent();
    while (parent != null && parent.childNodeSize() > node.siblingIndex() + 1) {
      parent.childNode(parent.childNodeSize() - 1).remove();
    }
  }
}
