package dev.tearsheet.internal.block;

import java.util.Optional;
import org.apache.commons.lang3.Strings;
import org.jsoup.parser.Parser;

/**
 * Markup in what a page's data states as text: systems put the story there as an editor saved it.
 *
 * <pre>{@code {"articleBody": "<p>The bridge opened.</p><p>It is new.</p>"}}</pre>
 */
final class StatedMarkup {

  /** What parts lines; a text about HTML hardly has these. */
  private static final String[] TAGS = {
    "<p>", "</p>", "<br>", "<br/>", "<br />", "</div>", "</li>"
  };

  private static final String[] ESCAPED = {"&lt;/p&gt;", "&lt;br", "&lt;/div&gt;", "&lt;/li&gt;"};

  private StatedMarkup() {}

  /** The markup; empty for text without any. */
  static Optional<String> of(String stated) {
    if (Strings.CI.containsAny(stated, TAGS)) {
      return Optional.of(stated);
    }
    return Strings.CI.containsAny(stated, ESCAPED)
        ? Optional.of(Parser.unescapeEntities(stated, false))
        : Optional.empty();
  }
}
