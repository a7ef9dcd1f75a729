package dev.tearsheet.internal.markup;

import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Knows the markup that a scraper left in what it calls text, and records that stand for pages. */
public final class MarkedText {

  /** UTF-16 units that tell whether a page is escaped. */
  private static final int START = 2000;

  private MarkedText() {}

  /**
   * The page that a text stands for.
   *
   * <pre>{@code "# Bridge opens\n\nBy **Anna Roe**" → <h1>Bridge opens</h1><p>By <strong>Anna Roe…}
   * </pre>
   *
   * @param text a text as it came
   * @return HTML when the text has paragraphs in tags or is Markdown; empty for a plain text
   */
  public static Optional<String> html(String text) {
    if (HtmlTags.parting(text)) {
      return Optional.of(text);
    }
    return Markdown.is(text) ? Optional.of(Markdown.html(text)) : Optional.empty();
  }

  /**
   * The text without tags that only part its lines, or with those tags that were escaped.
   *
   * <pre>{@code "Bridge opens<br>The bridge" → "Bridge opens\nThe bridge"}</pre>
   *
   * @param text a text as it came
   * @return the same text where it has other tags, or none
   */
  public static String lines(String text) {
    String tagged = HtmlTags.parting(text) ? text : HtmlTags.unescaped(text);
    return HtmlTags.parting(tagged) ? LineTags.lines(tagged).orElse(tagged) : text;
  }

  /**
   * Whether an input may be the record of a page, by how it starts.
   *
   * @param start its first 2,000 characters at most
   * @return false for nearly every page
   */
  public static boolean mayOpenRecord(String start) {
    return Records.mayOpen(start) || EscapedPage.mayBe(start);
  }

  /**
   * The page that a record stands for: JSON of an interface, or an entry of a feed.
   *
   * <pre>{@code {"title": "Bridge opens", "content": "<p>The bridge …"} → <h1>Bridge opens</h1>…}
   * </pre>
   *
   * @param text the whole input
   * @param url where it is said to be from, possibly empty; it tells which of several is meant
   * @return empty when no story is in it
   */
  public static Optional<String> record(String text, String url) {
    return EscapedPage.mayBe(StringUtils.left(text, START))
        ? Optional.of(EscapedPage.html(text))
        : Records.page(text, url);
  }
}
