package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.DateReader;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Cuts off what follows a name: an outlet, a place, a date, a bracket.
 *
 * <pre>{@code "Ann Roe for the Ledger" → "Ann Roe"
 * "Ann Roe March 3, 2031" → "Ann Roe"}</pre>
 */
final class NameEnd {

  /** Prepositions before an outlet, a place or a subject. */
  private static final List<String> AFTER_NAME =
      List.of(
          " for ", " on ", " am ", " le ", " in ", " at ", " from ", " für ", " aus ", " pour ",
          " 기자", " 특파원", " 記者", " 记者", " | ", " • ", " · ", " – ", " — ", " - ", " / ");

  /** Before an outlet, and within the names of some. */
  static final String OF = " of ";

  private NameEnd() {}

  /** The name that a piece of a byline opens with. */
  static String cut(String piece) {
    return plain(StringUtils.substringBefore(piece, OF));
  }

  /** The same where "of" may be a part of it. */
  static String plain(String piece) {
    String name = piece;
    for (String mark : AFTER_NAME) {
      name = StringUtils.substringBefore(name, mark);
    }
    int at = name.indexOf('@');
    name = at > 0 ? name.substring(0, Math.max(0, name.lastIndexOf(' ', at))) : name;
    int digit = StringUtils.indexOfAny(name, isMaiden(name) ? "0123456789@[" : "0123456789(@[");
    name = digit > 0 ? withoutMonth(name.substring(0, digit)) : name;
    String bare = StringUtils.strip(name, " .,:;–—-*\u00a0").strip();
    String whole = name.contains(bare + ".") && abbreviated(bare) ? bare + "." : bare;
    int middle = whole.length() / 2;
    boolean twice = whole.endsWith(" " + whole.substring(0, middle)) && whole.length() % 2 == 1;
    return twice ? whole.substring(0, middle) : whole; // a picture's text and the link below it
  }

  /** What stands before a day may be its month: "Ann Roe March 3, 2024". */
  private static String withoutMonth(String text) {
    String plain = text.stripTrailing();
    int last = plain.lastIndexOf(' ') + 1;
    boolean month = last > 1 && DateReader.isMonth(plain.substring(last));
    return withoutJoin(month ? plain.substring(0, last) : text);
  }

  /** "Anna Bakker op" of "Anna Bakker op 3 mei 2024". */
  private static String withoutJoin(String text) {
    String plain = text.stripTrailing();
    int last = plain.lastIndexOf(' ') + 1;
    boolean join =
        last > 1
            && Character.isLowerCase(plain.codePointAt(last))
            && (Lists.has(Lists.DATE_WORDS, plain.substring(last))
                || Lists.has(Lists.DATE_LINE_WORDS, plain.substring(last)));
    return join ? plain.substring(0, last) : text;
  }

  /** A word in brackets amid a name is of it: "Ann (Lee) Roe". */
  private static boolean isMaiden(String name) {
    int close = name.indexOf(") ");
    int open = name.lastIndexOf(" (", Math.max(0, close));
    return open > 0
        && close + 2 < name.length()
        && name.indexOf(' ', open + 1) == close + 1
        && Character.isUpperCase(name.charAt(open + 2))
        && Character.isUpperCase(name.charAt(close + 2));
  }

  /** Whether a full stop after the name belongs to its last word: "Jr.", an initial. */
  private static boolean abbreviated(String name) {
    int last = name.lastIndexOf(' ') + 1;
    boolean initial =
        last > 1 && last == name.length() - 1 && Character.isUpperCase(name.charAt(last));
    return initial || Strings.CI.endsWith(name, " Jr") || Strings.CI.endsWith(name, " Sr");
  }
}
