package dev.tearsheet.internal.block;

import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;

/**
 * What a page shows when a word is pointed at, kept right behind the word: {@code waste heat<span
 * role="tooltip">heat that would be lost</span>}. The names are those that tutorials teach.
 */
final class Tooltip {

  private static final Set<String> NAMES =
      Set.of("tooltiptext", "tooltip-text", "tooltip-content", "tooltip__content");

  private Tooltip() {}

  /** Whether an element set inline is one. */
  static boolean is(Element element, Role role) {
    if (element.attributesSize() == 0 || !role.inline()) {
      return false;
    }
    return element.attributes().get("role").equals("tooltip")
        || isNamed(element.attributes().get("class"));
  }

  private static boolean isNamed(String classes) {
    if (!classes.contains("tooltip")) {
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
