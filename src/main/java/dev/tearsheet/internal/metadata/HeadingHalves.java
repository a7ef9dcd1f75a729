package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The halves of a heading that an element or a line's end parts in two, whatever they are called: a
 * label and the headline, the headline and what is below it.
 *
 * <pre>{@code <h1><span>Lund</span> Bridge opens</h1>   → Lund / Bridge opens
 * <h1><b>Bridge opens</b><br>After two years</h1> → Bridge opens / After two years}</pre>
 *
 * @param first the first half
 * @param second the second half
 * @param label whether the first has an element of its own, on the line of the second
 */
record HeadingHalves(String first, String second, boolean label) {

  /** What may part the halves, on either side. */
  private static final String MARKS = " :/|•·";

  /** Nodes of a heading; one of more has other parts as well. */
  private static final int MAX_NODES = 12;

  static Optional<HeadingHalves> of(Element heading, int limit) {
    Element inner = inner(heading);
    List<Node> nodes = inner.childNodes();
    if (inner.childrenSize() == 0 || nodes.size() > MAX_NODES) {
      return Optional.empty();
    }
    int end = end(nodes);
    boolean line = end < nodes.size() && isBreak(nodes.get(end));
    String first = text(nodes.subList(0, end), limit);
    String second = StringUtils.stripStart(text(nodes.subList(end, nodes.size()), limit), MARKS);
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeadingHalves(first, second, !line && first(nodes) instanceof Element));
  }

  /** The element that holds the parts: the link around a whole headline. */
  private static Element inner(Element heading) {
    Element inner = heading;
    while (inner.childrenSize() == 1 && inner.ownText().isBlank()) {
      inner = inner.child(0);
    }
    return inner;
  }

  /** Where the first half ends: at a line's end, behind an element that opens, before the last. */
  private static int end(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (isBreak(nodes.get(i))) {
        return i;
      }
    }
    int opening = nodes.indexOf(first(nodes)) + 1;
    if (first(nodes) instanceof Element) {
      return opening;
    }
    while (opening < nodes.size() && !(nodes.get(opening) instanceof Element)) {
      opening++;
    }
    return opening;
  }

  private static Node first(List<Node> nodes) {
    return nodes.stream().filter(node -> !isBlank(node)).findFirst().orElse(nodes.get(0));
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode run ? run.isBlank() : !(node instanceof Element);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.nameIs("br");
  }

  private static String text(List<Node> nodes, int limit) {
    StringBuilder text = new StringBuilder();
    for (Node node : nodes) {
      if (node instanceof Element element) {
        text.append(' ').append(VisibleText.of(element, limit)).append(' ');
      } else if (node instanceof TextNode run) {
        text.append(run.getWholeText());
      }
    }
    return StringUtils.normalizeSpace(StringUtils.left(text.toString(), limit));
  }
}
