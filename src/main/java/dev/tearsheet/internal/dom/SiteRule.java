package dev.tearsheet.internal.dom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Where the parts of a story stand on the pages of one site.
 *
 * @param places a CSS selector for each part that the rule knows
 */
public record SiteRule(Map<Part, Evaluator> places) {

  /** What a page's own attribute for the text of the story is called (schema.org). */
  private static final String BODY = "itemprop";

  private static final String BODY_VALUE = "articleBody";

  /** A part of the page. */
  public enum Part {
    /** The headline. */
    HEADLINE,
    /** An author's name, or the line of names. */
    AUTHORS,
    /** When the story was published. */
    PUBLISHED,
    /** The element around the text of the story. */
    BODY,
    /** What is taken out of the page. */
    DROP
  }

  /** Copies the map. */
  public SiteRule {
    places = Map.copyOf(places);
  }

  /**
   * Applies the rule to a page that nobody else has: drops what is to be dropped and marks the
   * rest.
   *
   * @param page the page
   * @return the same page with what the rule found on it
   */
  public Page apply(Page page) {
    Document document = page.document();
    select(document, Part.DROP).forEach(Element::remove);
    Map<Element, Part> ruled = new HashMap<>(); // elements are equal when they are the same
    for (Part part : List.of(Part.HEADLINE, Part.AUTHORS, Part.PUBLISHED)) {
      select(document, part).forEach(element -> ruled.putIfAbsent(element, part));
    }
    return new Page(document, page.url(), page.problems(), ruled, body(document));
  }

  private List<Element> select(Document document, Part part) {
    Evaluator selector = places.get(part);
    return selector == null ? List.of() : document.select(selector);
  }

  /** The later stages know the body by the page's own mark, so it is set here and nowhere else. */
  private boolean body(Document document) {
    List<Element> bodies = select(document, Part.BODY);
    if (bodies.isEmpty()) {
      return false;
    }
    document
        .select(new Evaluator.AttributeWithValue(BODY, BODY_VALUE))
        .forEach(element -> element.removeAttr(BODY));
    bodies.forEach(element -> element.attr(BODY, BODY_VALUE));
    return true;
  }
}
