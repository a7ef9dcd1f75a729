package dev.tearsheet.internal.dom;

import java.util.List;
import org.jsoup.Jsoup;

/** Second stage: markup to a page. */
public final class PageReader {

  private PageReader() {}

  /**
   * Parses markup.
   *
   * @param html the markup
   * @param url the address it was fetched from, empty when not known
   * @return the page
   */
  public static Page read(String html, String url) {
    return new Page(Jsoup.parse(html, url), url, List.of());
  }
}
