package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** How a block looks, as far as names tell: those of its element and of the one around it. */
final class Look {

  private static final char[] DIGITS = "0123456789".toCharArray();

  private Look() {}

  static String of(Verdict verdict) {
    Place element = element(verdict.block().place());
    @Nullable Place parent = element.parent();
    return names(element) + '<' + (parent == null ? "" : names(parent));
  }

  /** The block around a place that is set inline. */
  static Place element(Place place) {
    Place element = place;
    for (Place up = place.parent(); element.inline() && up != null; up = element.parent()) {
      element = up;
    }
    return element;
  }

  /** The element's tag and names without those that hold a number: one may be its own. */
  private static String names(Place element) {
    StringBuilder names = new StringBuilder(element.tag());
    for (String name : StringUtils.split(element.tokens(), ' ')) {
      if (StringUtils.indexOfAny(name, DIGITS) < 0) {
        names.append(' ').append(name);
      }
    }
    return names.toString();
  }
}
