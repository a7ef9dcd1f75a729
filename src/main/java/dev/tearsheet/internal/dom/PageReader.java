package dev.tearsheet.internal.dom;

import dev.tearsheet.article.Problem;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Second stage: markup to a page. */
public final class PageReader {

  /** Browsers stop at 512 levels; real stories seldom pass 60. */
  private static final int USUAL_DEPTH = 256;

  private PageReader() {}

  /**
   * Parses markup of a bearable size.
   *
   * @param html the markup
   * @param url the address it was fetched from, empty when not known
   * @return the page, all its nodes kept
   */
  public static Page read(String html, String url) {
    return read(new StringReader(html), url, USUAL_DEPTH, Integer.MAX_VALUE);
  }

  /**
   * Parses markup.
   *
   * @param html the markup
   * @param url the address it was fetched from, empty when not known
   * @param maxDepth levels of elements kept apart; what stands deeper is hung under the last
   * @param maxNodes nodes kept; what comes after them is left out
   * @return the page
   */
  public static Page read(Reader html, String url, int maxDepth, int maxNodes) {
    Document document = Parser.htmlParser().setMaxDepth(maxDepth).parseInput(html, url);
    List<Problem> problems = new ArrayList<>();
    NodeBound.hold(document, maxDepth, maxNodes, problems);
    return new Page(document, url, problems);
  }
}
