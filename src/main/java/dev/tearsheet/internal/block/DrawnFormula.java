package dev.tearsheet.internal.block;

import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Element;

/**
 * A formula drawn as a picture, as MediaWiki and WordPress do, whose alternative text is the
 * formula as its writer set it.
 *
 * <pre>
 * {@code the length <img class="tex" alt="l = 2r"> of the arch → the length l = 2r of the arch}
 * </pre>
 */
final class DrawnFormula {

  private static final Set<String> NAMES =
      Set.of("tex", "latex", "mwe-math-fallback-image-inline", "mwe-math-fallback-image-display");

  /** Around every formula of MediaWiki's. */
  private static final String STYLE = "{\\displaystyle ";

  /** UTF-16 units. */
  private static final int MAX_TEXT = 1000;

  private DrawnFormula() {}

  /** The formula that a picture shows, empty for any other picture. */
  static String of(Element picture) {
    String names = picture.attributes().get("class");
    String text = names.isEmpty() ? "" : picture.attributes().get("alt");
    if (text.isEmpty() || text.length() > MAX_TEXT) {
      return "";
    }
    for (String name : StringUtils.split(names)) {
      if (NAMES.contains(name)) {
        return formula(text);
      }
    }
    return "";
  }

  private static String formula(String text) {
    return text.startsWith(STYLE)
        ? Strings.CS.removeEnd(text.substring(STYLE.length()), "}").strip()
        : text;
  }
}
