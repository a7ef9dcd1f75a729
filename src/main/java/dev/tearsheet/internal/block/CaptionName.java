package dev.tearsheet.internal.block;

import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.Strings;

/** Tells by its class that an element holds a picture's caption: many pages use no figcaption. */
final class CaptionName {

  private static final String CAPTION = "caption";

  /** Larger elements carry the word for what is somewhere in them. */
  private static final Set<String> TAGS =
      Set.of("div", "p", "span", "small", "em", "i", "cite", "dt", "dd");

  /** Before the word, what makes it a switch of something larger: {@code has-caption}. */
  private static final List<String> SWITCHES =
      List.of("has", "no", "with", "without", "hide", "show", "is", "js", "toggle");

  private CaptionName() {}

  /**
   * Whether one of an element's names is a caption's.
   *
   * @param tag the element's name
   * @param names its classes and id parted by spaces
   */
  static boolean is(String tag, String names) {
    if (names.isEmpty() || !TAGS.contains(tag) || !mayContain(names)) {
      return false;
    }
    int at = indexOf(names, 0);
    while (at >= 0 && !isName(names.substring(names.lastIndexOf(' ', at) + 1, at))) {
      int next = names.indexOf(' ', at);
      at = next < 0 ? -1 : indexOf(names, next);
    }
    return at >= 0;
  }

  /** Whether it is worth a slow look: the end of the word, small or in capitals, is there. */
  private static boolean mayContain(String names) {
    return names.contains("aption") || names.contains("APTION");
  }

  private static int indexOf(String names, int from) {
    return Strings.CI.indexOf(names, CAPTION, from);
  }

  /** Not a switch, and no rule for what is within, as {@code [&_figcaption]:mt-2} is. */
  private static boolean isName(String before) {
    return before.indexOf('[') < 0
        && before.indexOf(':') < 0
        && SWITCHES.stream().noneMatch(word -> isSwitch(before, word));
  }

  private static boolean isSwitch(String before, String word) {
    return Strings.CI.startsWith(before, word)
        && (before.length() == word.length() || "-_".indexOf(before.charAt(word.length())) >= 0);
  }
}
