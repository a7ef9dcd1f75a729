package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.text.GivenName;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * The outlet's own name that opens its story, as an agency's does, up to a dash.
 *
 * <pre>{@code "Harbour News – Police …", "جريدة الميناء :- قالت …" → Harbour News; جريدة الميناء}
 * </pre>
 */
final class OutletLead {

  /** Characters of a name. */
  private static final int MAX_NAME = 40;

  /** Characters of the sentence behind it. */
  private static final int MIN_SENTENCE = 30;

  private static final String DASHES = "–—-―";

  private OutletLead() {}

  /** Reads the lead of one of a story's first paragraphs. */
  static Optional<Dateline> of(String paragraph, Metadata metadata) {
    int dash = dash(paragraph);
    String rest = paragraph.substring(Math.max(0, dash + 1)).strip();
    String name = StringUtils.strip(paragraph.substring(0, Math.max(0, dash)), " :\u00a0");
    return name.isEmpty()
            || rest.length() < MIN_SENTENCE
            || Character.isLowerCase(rest.charAt(0))
            || !isOutlet(name, new Outlet(metadata))
        ? Optional.empty()
        : Optional.of(
            new Dateline(
                paragraph.substring(0, dash + 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name)));
  }

  private static boolean isOutlet(String name, Outlet outlet) {
    return outlet.signs(name) || (outlet.is(name) && !GivenName.opens(name));
  }

  /** The first dash between blanks, or behind a colon. */
  private static int dash(String text) {
    int end = Math.min(MAX_NAME, text.length() - 1);
    for (int i = 2; i < end; i++) {
      char before = text.charAt(i - 1);
      if (DASHES.indexOf(text.charAt(i)) >= 0
          && Character.isSpaceChar(text.charAt(i + 1))
          && (Character.isSpaceChar(before) || before == ':')) {
        return i;
      }
    }
    return -1;
  }
}
