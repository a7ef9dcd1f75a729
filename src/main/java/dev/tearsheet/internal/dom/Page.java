package dev.tearsheet.internal.dom;

import dev.tearsheet.article.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A parsed page.
 *
 * @param document the page's own, depth-bounded tree; not shared with anyone
 * @param url the address it was fetched from, empty when not known
 * @param problems what was left out
 * @param ruled what an embedder's rule for the site found, by element
 * @param bodyRuled whether the rule found the body, which then alone has {@code
 *     itemprop=articleBody}
 */
public record Page(
    Document document,
    String url,
    List<Problem> problems,
    Map<Element, SiteRule.Part> ruled,
    boolean bodyRuled) {

  /** Copies the list and the map. */
  public Page {
    problems = List.copyOf(problems);
    ruled = Map.copyOf(ruled);
  }

  /**
   * A page of a site without rules.
   *
   * @param document the page's own, depth-bounded tree
   * @param url the address it was fetched from, empty when not known
   * @param problems what was left out
   */
  public Page(Document document, String url, List<Problem> problems) {
    this(document, url, problems, Map.of(), false);
  }

  /**
   * Whether an element says of itself that it is not shown.
   *
   * @param element an element of the document that has attributes
   * @return true for {@code hidden}, {@code aria-hidden} and an inline style that hides
   */
  public static boolean hidden(Element element) {
    Attributes attributes = element.attributes();
    return attributes.hasKey("hidden")
        || attributes.get("aria-hidden").equals("true")
        || hides(attributes.get("style"));
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }
}
