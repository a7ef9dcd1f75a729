package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.BylineOpening;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A small part of the page that leads to another story, whatever its classes are called: a heading
 * or a long line that is a link, and little beside it.
 *
 * <pre>{@code <li><a href="/pier"><h4>Old pier sold</h4></a> <time>May 5, 2022</time></li>}</pre>
 */
final class Teaser {

  /** Elements from a date up to the part that it stands in. */
  private static final int MAX_LEVELS = 4;

  /** Characters of the longest teaser, with its summary. */
  private static final int MAX_TEXT = 400;

  /** Nodes of the largest teaser. */
  private static final int MAX_NODES = 80;

  /** Words and characters of the shortest link that is a headline by itself. */
  private static final int MIN_WORDS = 4;

  private static final int MIN_LINE = 25;

  /** Words of a heading. */
  private static final int MIN_HEADING = 2;

  /** A line of another story is as long without blanks, as in Chinese. */
  private static final int MIN_DENSE = 10;

  private final Node mark;
  private final String title;
  private boolean passed;
  private int nodes;
  private int length;
  private boolean link;
  private boolean whole;

  private Teaser(Node mark, String title) {
    this.mark = mark;
    this.title = title;
  }

  /**
   * Whether a mark stands in a teaser.
   *
   * @param mark a text or element with a date
   * @param title the page's title, as {@link Agreement#fold} has it
   */
  static boolean holds(Node mark, String title) {
    @Nullable Element around = mark instanceof Element element ? element : mark.parentElement();
    for (int level = 0; level < MAX_LEVELS && around != null; level++) {
      Teaser part = new Teaser(mark, title);
      part.read(around);
      if (part.whole || part.link) {
        return !part.whole;
      }
      around = around.parent();
    }
    return false;
  }

  /** Reads a node, no more than {@link #MAX_NODES} deep. */
  private void read(Node node) {
    passed |= node.equals(mark); // identity, by jsoup's contract
    if (++nodes > MAX_NODES || length > MAX_TEXT) {
      whole = true;
    } else if (node instanceof TextNode text) {
      length += text.getWholeText().strip().length();
    } else if (node instanceof Element element) {
      element(element);
    }
    int size = whole ? 0 : node.childNodeSize();
    for (int i = 0; i < size && !whole; i++) {
      read(node.childNode(i));
    }
  }

  private void element(Element element) {
    if (element.nameIs("h1") || element.nameIs("body") || element.nameIs("main")) {
      whole = true;
    } else if (isHeading(element)) {
      String text = VisibleText.of(element, MAX_TEXT);
      leads(text, isWithinLink(element) && Agreement.count(text, MIN_HEADING) == MIN_HEADING);
    } else if (element.nameIs("a") && element.hasAttr("href")) {
      String text = VisibleText.of(element, MAX_TEXT);
      leads(text, isHeadline(element, text));
    }
  }

  /** A heading or line leads elsewhere, unless the page's title tells it. */
  private void leads(String text, boolean elsewhere) {
    whole = (elsewhere || text.length() >= MIN_LINE) && isTitle(text);
    link |= elsewhere;
  }

  /** Before a date a long line that leads elsewhere is a headline; behind it, a heading alone. */
  private boolean isHeadline(Element element, String text) {
    boolean before = !passed && !element.hasAttr("rel");
    return (isHeading(element.parent()) && !text.isBlank())
        || (before && isLine(besideMark(element, text)) && !isAuthors(element, text));
  }

  /** What a link says beside the mark, which may lead to the story that it is of. */
  private String besideMark(Element link, String text) {
    @Nullable Node around = mark;
    for (int level = 0; level <= MAX_LEVELS && around != null; level++) {
      if (around.equals(link)) {
        return text.replace(marked(), "");
      }
      around = around.parent();
    }
    return text;
  }

  private String marked() {
    return mark instanceof Element element
        ? VisibleText.of(element, MAX_TEXT)
        : mark instanceof TextNode text ? text.text().strip() : "";
  }

  private static boolean isAuthors(Element link, String text) {
    return BylineOpening.length(text) > 0 || (Folders.of(link.attr("href")) & Folders.AUTHOR) != 0;
  }

  private static boolean isWithinLink(Element heading) {
    Element parent = heading.parent();
    return parent != null && parent.nameIs("a") && parent.hasAttr("href");
  }

  private static boolean isHeading(@Nullable Element element) {
    return element != null && isHeading(element.normalName());
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  private static boolean isLine(String text) {
    boolean dense = text.indexOf(' ') < 0 && text.length() >= MIN_DENSE && text.charAt(0) > 0x2e80;
    return dense || (text.length() >= MIN_LINE && Agreement.count(text, MIN_WORDS) == MIN_WORDS);
  }

  /** Whether the title of the page tells it, so that it leads to this very story. */
  private boolean isTitle(String text) {
    return Agreement.count(text, MIN_HEADING) == MIN_HEADING
        && title.contains(Agreement.fold(text));
  }
}
