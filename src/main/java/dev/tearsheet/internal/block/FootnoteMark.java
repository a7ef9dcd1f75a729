package dev.tearsheet.internal.block;

import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The bare number of a footnote, raised behind a word and linked to the note: read with the word it
 * would be a part of it.
 *
 * <pre>{@code built in 1972<sup><a href="#fn2">2</a></sup> → built in 1972}</pre>
 */
final class FootnoteMark {

  /** Digits of the number. */
  private static final int MAX_DIGITS = 3;

  /** Nodes of such an element: one within, perhaps blanks around it. */
  private static final int MAX_NODES = 3;

  private FootnoteMark() {}

  /** Whether an element is such a mark; brackets around the number part it from the word. */
  static boolean is(Element element, String tag) {
    if (tag.equals("sup") && isNamed(element)) {
      return isNumber(element);
    }
    Element within =
        tag.equals("sup") ? only(element, "a") : tag.equals("a") ? only(element, "sup") : null;
    if (within == null) {
      return false;
    }
    Element link = tag.equals("a") ? element : within;
    return link.attributes().get("href").indexOf('#') >= 0 && isNumber(within);
  }

  /** Whether it calls itself one, as {@code <sup class="footnote-ref">2</sup>} does. */
  private static boolean isNamed(Element element) {
    String names = element.attributesSize() == 0 ? "" : element.attributes().get("class");
    return Strings.CI.contains(names, "footnote") || Strings.CI.contains(names, "noteref");
  }

  /** The one child of an element, when nothing but blanks stands beside it. */
  private static @Nullable Element only(Element element, String tag) {
    Element child = element.childNodeSize() > MAX_NODES ? null : element.firstElementChild();
    if (child == null || !child.nameIs(tag) || child.nextElementSibling() != null) {
      return null;
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return null;
      }
    }
    return child;
  }

  private static boolean isNumber(Element element) {
    if (element.childNodeSize() != 1 || !(element.childNode(0) instanceof TextNode text)) {
      return false;
    }
    String number = text.getWholeText().strip();
    return number.length() <= MAX_DIGITS && StringUtils.isNumeric(number);
  }
}
