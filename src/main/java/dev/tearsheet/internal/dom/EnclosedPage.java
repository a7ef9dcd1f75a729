package dev.tearsheet.internal.dom;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The page within a page that has no story of its own: one whose text is the source of another, as
 * browsers show it, or that holds another in a frame.
 *
 * <pre>{@code <iframe srcdoc="<h1>Bridge opens…"> → <h1>Bridge opens…}</pre>
 */
final class EnclosedPage implements NodeFilter {

  /** UTF-16 units of text; a page with more is read as what it is. */
  private static final int MOST_OWN = 500;

  /** UTF-16 units of a frame's page; less is an advertisement. */
  private static final int MIN_FRAME = 1000;

  private int own;
  private boolean isSource;
  private String frame = "";

  private EnclosedPage() {}

  /** The markup of the page within; empty for nearly all pages, which are told soon. */
  static Optional<String> of(Element body) {
    EnclosedPage search = new EnclosedPage();
    body.filter(search);
    if (search.isSource) {
      return Optional.of(lines(body));
    }
    return Optional.of(search.frame)
        .filter(page -> search.own <= MOST_OWN && page.length() >= MIN_FRAME);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && !text.isBlank()) {
      String words = text.getWholeText();
      isSource = own == 0 && opensPage(words);
      own += words.length();
    } else if (node instanceof Element element && element.nameIs("iframe")) {
      String page = element.attr("srcdoc");
      frame = page.length() > frame.length() ? page : frame;
    }
    return isSource || own > MOST_OWN ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  private static boolean opensPage(String text) {
    String start = StringUtils.stripStart(StringUtils.left(text, MOST_OWN), null);
    return Strings.CI.startsWith(start, "<!doctype html") || Strings.CI.startsWith(start, "<html");
  }

  /** The text, with a line break where a row or a block begins. */
  private static String lines(Element body) {
    StringBuilder lines = new StringBuilder();
    body.forEachNode(
        node -> {
          if (node instanceof TextNode text) {
            lines.append(text.getWholeText());
          } else if (node instanceof Element element && element.tag().isBlock()) {
            lines.append('\n');
          }
        });
    return lines.toString();
  }
}
