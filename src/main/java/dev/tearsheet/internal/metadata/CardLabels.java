package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.BylineOpening;
import org.apache.commons.lang3.StringUtils;

/**
 * Twitter cards carry up to two values with a label each, and WordPress plugins put the author into
 * one of them.
 *
 * <pre>{@code <meta name="twitter:label1" content="Written by">
 * <meta name="twitter:data1" content="Ann Roe">}</pre>
 */
final class CardLabels {

  private static final String LABEL = "twitter:label";
  private static final String DATA = "twitter:data";

  private String author = "";

  /** Takes a meta element in; true for the value whose label opens a byline. */
  boolean isAuthor(String name, String content) {
    if (name.startsWith(LABEL) && BylineOpening.isAll(StringUtils.normalizeSpace(content))) {
      author = DATA + name.substring(LABEL.length());
    }
    return !author.isEmpty() && name.equals(author);
  }
}
