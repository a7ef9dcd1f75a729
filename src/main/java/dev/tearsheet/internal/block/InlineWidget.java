package dev.tearsheet.internal.block;

import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;

/**
 * What stands among words and is none of them: what a page shows when a word is pointed at ({@code
 * waste heat<span role="tooltip">heat that would be lost</span>}), and a heading's link that edits
 * its section ({@code History<span class="mw-editsection">[edit]</span>}). The names are those that
 * tutorials teach, and MediaWiki's.
 */
final class InlineWidget {

  private static final Set<String> NAMES =
      Set.of(
          "tooltiptext",
          "tooltip-text",
          "tooltip-content",
          "tooltip__content",
          "mw-editsection",
          "editsection");

  private InlineWidget() {}

  /** Whether an element set inline is one. */
  static boolean is(Element element, Role role) {
    if (element.attributesSize() == 0 || !role.inline()) {
      return false;
    }
    return element.attributes().get("role").equals("tooltip")
        || isNamed(element.attributes().get("class"));
  }

  private static boolean isNamed(String classes) {
    if (!classes.contains("tooltip") && !classes.contains("editsection")) {
      return false;
    }
    for (String name : StringUtils.split(classes)) {
      if (NAMES.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
