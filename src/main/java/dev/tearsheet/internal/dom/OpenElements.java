package dev.tearsheet.internal.dom;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The elements around a place of the page on a walk down it, each with the child that comes next.
 * Such a walk takes nothing of the thread's stack, however deep the page is.
 */
public final class OpenElements {

  private Element[] elements = new Element[64];
  private int[] next = new int[64];
  private int depth;

  /**
   * Goes into an element.
   *
   * @param element the element
   */
  public void open(Element element) {
    if (depth == elements.length) {
      elements = Arrays.copyOf(elements, depth * 2);
      next = Arrays.copyOf(next, depth * 2);
    }
    elements[depth] = element;
    next[depth] = 0;
    depth++;
  }

  /**
   * The next child of the innermost element.
   *
   * @return null when all have come
   */
  public @Nullable Node child() {
    Element element = elements[depth - 1];
    return next[depth - 1] < element.childNodeSize() ? element.childNode(next[depth - 1]++) : null;
  }

  /**
   * The element that was opened last.
   *
   * @return the innermost of the open elements
   */
  public Element innermost() {
    return elements[depth - 1];
  }

  /**
   * Leaves the innermost element.
   *
   * @return the element
   */
  public Element close() {
    return elements[--depth];
  }

  /**
   * How many elements are open.
   *
   * @return 0 or more
   */
  public int depth() {
    return depth;
  }
}
