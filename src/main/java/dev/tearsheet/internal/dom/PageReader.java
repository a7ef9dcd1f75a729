package dev.tearsheet.internal.dom;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Second stage: markup to a page. */
public final class PageReader {

  /**
   * Levels of elements kept apart; what stands deeper is hung under the last of them. Browsers stop
   * at 512; real stories seldom pass 60.
   */
  private static final int MAX_DEPTH = 256;

  private PageReader() {}

  /**
   * Parses markup.
   *
   * @param html the markup
   * @param url the address it was fetched from, empty when not known
   * @return the page
   */
  public static Page read(String html, String url) {
    Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, url);
    return new Page(document, url, List.of());
  }
}
