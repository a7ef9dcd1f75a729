package dev.tearsheet.internal.dom;

import dev.tearsheet.article.Problem;
import java.util.List;
import org.jsoup.nodes.Document;

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
}
