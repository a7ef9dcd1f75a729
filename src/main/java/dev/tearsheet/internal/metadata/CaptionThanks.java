package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.PictureCredit;
import dev.tearsheet.internal.text.Words;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Credits at a caption's end that thank the maker of a picture, or name nobody else.
 *
 * <pre>{@code "Boats at dusk. Courtesy of Bo Doe"    → "Courtesy of Bo Doe"
 * "Boats at dusk. — Picture by Bo Doe" → "Picture by Bo Doe"
 * "Boats at dusk. [Bo Doe]"            → "Bo Doe"}</pre>
 */
final class CaptionThanks {

  private static final Set<String> THANKS =
      Words.read(CaptionThanks.class, "image-credit-thanks.txt");

  private static final Set<String> LABELS = Words.read(Caption.class, "image-credit-words.txt");

  /** Words of a maker's name. */
  private static final int MAX_WORDS = 4;

  /** Characters of a credit. */
  private static final int MAX_LENGTH = 80;

  private CaptionThanks() {}

  /** Whether a text opens with thanks and goes on with a name. */
  static boolean is(String text) {
    return THANKS.stream()
        .filter(thanks -> Strings.CI.startsWith(text, thanks + " "))
        .anyMatch(thanks -> isCased(text.substring(thanks.length()).strip()));
  }

  /** Where a credit behind a dash or within square brackets starts; -1 for none. */
  static int start(String text) {
    int dash = Math.max(text.lastIndexOf("— "), text.lastIndexOf("– ")) + 2;
    String last = dash > 1 && text.length() - dash <= MAX_LENGTH ? text.substring(dash) : "";
    if (PictureCredit.isBy(last, LABELS) || is(last)) {
      return dash;
    }
    int open = text.lastIndexOf(" [");
    String name = open > 0 && text.endsWith("]") ? StringUtils.chop(text.substring(open + 2)) : "";
    return isName(name) && ".!?".indexOf(text.charAt(open - 1)) >= 0 ? open + 2 : -1;
  }

  private static boolean isName(String text) {
    int words = StringUtils.split(text).length;
    boolean letters = text.codePoints().noneMatch(Character::isDigit);
    return words > 1 && words <= MAX_WORDS && letters && isCased(text);
  }

  private static boolean isCased(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
