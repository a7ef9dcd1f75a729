package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.GivenName;
import java.util.Arrays;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A line of nothing but a byline's opening and names: {@code "By Ann Roe and Bo Doe"}, {@code "Par
 * ANN ROE, envoyée spéciale"}; not {@code "By the river"} or {@code "Von Ann Roe lernen"}.
 */
final class NameLine {

  /** UTF-16 units of two names with what they are. */
  private static final int MAX_LENGTH = 120;

  /** UTF-16 units of two names and an outlet. */
  private static final int MAX_PAIR = 70;

  private static final Set<String> JOINS =
      Set.of("and", "AND", "und", "UND", "et", "y", "e", "en", "og", "och", "&");

  /** Words of a name. */
  private static final int MIN_NAME = 2;

  /** Small words within names and between them. */
  private static final Set<String> LINKS =
      Set.of(
          "and", "und", "et", "y", "e", "en", "og", "och", "i", "de", "da", "di", "du", "del", "la",
          "van", "von", "der", "den", "zu", "bin", "for", "of", "für", "pour", "&");

  private NameLine() {}

  static boolean is(String text) {
    int opening = text.length() > MAX_LENGTH ? 0 : BylineOpening.length(text);
    if (opening == 0) {
      return false;
    }
    String[] words = StringUtils.split(text.substring(opening), " :,");
    return words.length >= MIN_NAME && (isLoud(words) || areNames(words));
  }

  /**
   * Whether a line joins the names of two people and says no more than whom they write for: {@code
   * "ANN ROE and BO DOE, The Harbour Post"}.
   */
  static boolean joins(String text) {
    String[] words = text.length() > MAX_PAIR ? new String[0] : StringUtils.split(text, " ,");
    if (words.length < 2 * MIN_NAME + 1 || !GivenName.is(words[0]) || !areNames(words)) {
      return false;
    }
    return Arrays.stream(words, MIN_NAME, words.length - 1).anyMatch(JOINS::contains);
  }

  private static boolean isLoud(String[] words) {
    return isLoud(words[0]) && isLoud(words[1]);
  }

  private static boolean isLoud(String word) {
    return word.length() > 1 && StringUtils.isAllUpperCase(word);
  }

  private static boolean areNames(String[] words) {
    int names = 0;
    for (String word : words) {
      boolean name = Character.isUpperCase(word.codePointAt(0));
      if (!name && !LINKS.contains(word)) {
        return false;
      }
      names += name ? 1 : 0;
    }
    return names >= MIN_NAME;
  }
}
