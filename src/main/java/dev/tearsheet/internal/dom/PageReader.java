package dev.tearsheet.internal.dom;

import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.decode.Markup;
import dev.tearsheet.internal.text.PlainTags;
import dev.tearsheet.internal.text.TagNames;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Second stage: markup to a page. */
public final class PageReader {

  /** Browsers stop at 512 levels; real stories seldom pass 60. */
  private static final PageBounds USUAL = new PageBounds(256, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private PageReader() {}

  /**
   * Parses markup of a bearable size.
   *
   * @param html the markup
   * @param url the address it was fetched from, empty when not known
   * @return the page, all its nodes kept
   */
  public static Page read(String html, String url) {
    return read(Markup.of(html), url, USUAL);
  }

  /**
   * Parses markup.
   *
   * @param html the markup
   * @param url the address it was fetched from, empty when not known
   * @param bounds how much of it is kept
   * @return the page
   */
  public static Page read(Markup html, String url, PageBounds bounds) {
    Markup named = shortened(html);
    Page page = parsed(named, url, bounds);
    return EnclosedPage.of(page.document().body())
        .map(within -> parsed(shortened(Markup.of(within)), url, bounds))
        .orElse(page);
  }

  /** Formatting that is opened again at the greatest depth, see {@link PlainTags}, is given up. */
  private static Page parsed(Markup html, String url, PageBounds bounds) {
    try {
      return asIs(html, url, bounds);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      Markup plain = Markup.of(PlainTags.of(html.text(0, html.length())));
      return asIs(plain, url, bounds.atMost(USUAL.depth()));
    }
  }

  private static Page asIs(Markup html, String url, PageBounds bounds) {
    Programs programs = Programs.of(html);
    Page page = read(programs, url, bounds);
    return programs.isBack() ? page : read(Programs.none(html), url, bounds);
  }

  private static Markup shortened(Markup html) {
    return TagNames.surplus(html.length(), html::at).length == 0
        ? html
        : Markup.of(TagNames.shortened(html.text(0, html.length())));
  }

  private static Page read(Programs programs, String url, PageBounds bounds) {
    Document document =
        Parser.htmlParser().setMaxDepth(bounds.depth()).parseInput(programs.reader(), url);
    List<Problem> problems = new ArrayList<>();
    NodeBound.hold(document, bounds.of(programs.kept()), programs, problems);
    return new Page(document, url, problems);
  }
}
