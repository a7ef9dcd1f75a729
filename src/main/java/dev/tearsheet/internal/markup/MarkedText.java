package dev.tearsheet.internal.markup;

import java.util.Optional;

/** Knows the markup that a scraper left in what it calls text. */
public final class MarkedText {

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
}
