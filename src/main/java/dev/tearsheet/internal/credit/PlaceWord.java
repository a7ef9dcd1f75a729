package dev.tearsheet.internal.credit;

import java.util.Locale;
import org.apache.commons.lang3.Strings;

/** A word of a place: "Rio", "de", "’s-Gravenwold", "a." of "Altkamp a. d. Mar". */
final class PlaceWord {

  /** What opens the name of a ship or a train in place of a town's. */
  private static final String[] ABOARD = {
    "ABOARD ", "ON BOARD ", "AN BORD ", "À BORD ", "A BORD ", "A BORDO ", "OMBORD "
  };

  private PlaceWord() {}

  /** A word of a place; of one in capitals with its agency any but a label: "ABOARD THE …". */
  static boolean is(String text, boolean shouted) {
    if (isShort(text)) {
      return true;
    }
    String word = core(text);
    boolean name =
        word.equals(word.toUpperCase(Locale.ROOT)) || Character.isUpperCase(word.charAt(0));
    return (name || Lists.PARTICLES.contains(word) || Lists.LINKS.contains(word))
        && word.chars().allMatch(PlaceWord::isLetter)
        && !Lists.NOT_PLACES.contains(Lists.fold(word))
        && (shouted || !Lists.has(Lists.NOT_NAMES, word));
  }

  /** Of a place whose words have capitals but for the small ones. */
  static boolean isCased(String word) {
    boolean cased =
        Character.isUpperCase(core(word).codePointAt(0)) || Lists.has(Lists.LINKS, word);
    return isShort(word)
        || (cased
            && !Lists.has(Lists.NOT_PLACES, word)
            && !Lists.has(Lists.NOT_NAMES, word)
            && !Lists.has(Lists.DESKS, word));
  }

  /** "a.", "d.", "i." */
  private static boolean isShort(String word) {
    return word.length() == 2 && word.charAt(1) == '.' && Character.isLowerCase(word.charAt(0));
  }

  /** Whether a letter of a river or a district ends a place: "Altkamp a. M." */
  static boolean endsShort(String place) {
    int at = place.length() - 2;
    return at > 1
        && place.charAt(at + 1) == '.'
        && place.charAt(at - 1) == ' '
        && Character.isUpperCase(place.charAt(at));
  }

  /** Without an article before a hyphen: "Gravenwold" of "’s-Gravenwold". */
  static String core(String word) {
    boolean article = word.length() > 3 && Strings.CS.startsWithAny(word, "’s-", "'s-");
    return article ? word.substring(3) : word;
  }

  /** Whether a place is a ship or a train: "ABOARD THE FERRY ANNA". */
  static boolean aboard(String place) {
    return Strings.CS.startsWithAny(place, ABOARD);
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c)
        || ".'’-/".indexOf(c) >= 0
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
