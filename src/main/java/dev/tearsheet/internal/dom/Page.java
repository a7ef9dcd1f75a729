package dev.tearsheet.internal.dom;

import dev.tearsheet.article.Problem;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A parsed page.
 *
 * @param document the page's own, depth-bounded tree; not shared with anyone
 * @param url the address it was fetched from, empty when not known
 * @param problems what was left out
 */
public record Page(Document document, String url, List<Problem> problems) {

  /** Copies the list. */
  public Page {
    problems = List.copyOf(problems);
  }

  /**
   * Whether an element says of itself that it is not shown.
   *
   * @param element an element of the document
   * @return true for {@code hidden}, {@code aria-hidden} and an inline style that hides
   */
  public static boolean hidden(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || hides(element.attr("style")));
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }
}
