package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.GivenName;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Whether words read as the name of a person. */
final class Names {

  private static final int MAX_WORDS = 5;
  private static final int MAX_LENGTH = 50;

  /** Words with capitals; with more it is a headline: "Top Chefs Talk Healthy Eating". */
  private static final int MAX_CAPITALS = 4;

  /** Given names before a family name. */
  private static final int MAX_GIVEN = 2;

  private Names() {}

  /** Two to five words, each with a capital but for particles, none of them a common word. */
  static boolean isPerson(String text) {
    String[] words = StringUtils.split(text);
    if (words.length > MAX_WORDS && Lists.has(Lists.TITLES, words[0])) {
      return isPerson(untitled(text));
    }
    if (words.length == 1) {
      return (isIdeographic(text) || isHanThenKana(text)) && !Lists.NOT_NAMES.contains(text);
    }
    if (words.length < 2 || words.length > MAX_WORDS || text.length() > MAX_LENGTH) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean within = i > 0 && i < words.length - 1 && isShouted(word, text);
      boolean particle = Lists.PARTICLES.contains(within ? word.toLowerCase(Locale.ROOT) : word);
      if (!particle && !isNameWord(word)) {
        return false;
      }
      capitals += particle ? 0 : 1;
    }
    return capitals >= 2 && capitals <= MAX_CAPITALS && isWhole(words[0], words[words.length - 1]);
  }

  /** "DE" of "JOSÉ DE LA RUIZ", no initial and no word amid small letters. */
  private static boolean isShouted(String word, String text) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(1))
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether a byline's words are a name that ends with a word of pages: "Ann Day", "Ann Lee Page".
   * Behind what is no known given name most such words end the names of outlets and sections.
   */
  static boolean isBylined(String text) {
    String[] words = StringUtils.split(text);
    int last = words.length - 1;
    if (last < 1 || last > MAX_GIVEN || !Lists.has(Lists.SURNAMES, words[last])) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (!isNameWord(words[i]) || isOfPage(words[i])) {
        return false;
      }
    }
    boolean cased = Character.isUpperCase(words[last].codePointAt(0));
    return cased && (GivenName.opens(text) || isRatherFamily(words[last]));
  }

  private static boolean isOfPage(String word) {
    return Lists.has(Lists.DESKS, word)
        || Lists.has(Lists.OURS, word)
        || Lists.has(Lists.ARTICLES, word)
        || Lists.has(Lists.TEAMS, word)
        || Lists.has(Lists.OUTLETS, word)
        || Lists.has(Lists.NOT_PLACES, word);
  }

  /** "Corin Day": behind a word that is no known given name but few are family names. */
  private static boolean isRatherFamily(String word) {
    return word.equalsIgnoreCase("Day") || word.equalsIgnoreCase("Weeks");
  }

  /** Whether two names differ in case and titles alone: "Dr. Ann Roe", "Ann Roe". */
  static boolean same(String name, String other) {
    return untitled(name).equalsIgnoreCase(untitled(other));
  }

  /** A name without the titles before it. */
  static String untitled(String name) {
    String rest = name;
    while (rest.contains(" ") && Lists.has(Lists.TITLES, StringUtils.substringBefore(rest, " "))) {
      rest = StringUtils.substringAfter(rest, " ");
    }
    return rest;
  }

  /** No name opens with a degree ("M.A. History") or ends with a particle or a group of people. */
  private static boolean isWhole(String first, String last) {
    return !Lists.has(Lists.PARTICLES, last)
        && !Lists.has(Lists.TEAMS, last)
        && !(first.indexOf('.') >= 0 && isDegree(StringUtils.remove(first, '.')));
  }

  /** "M.A.", not initials that no degree is spelled with: "J.R." */
  private static boolean isDegree(String word) {
    String letters = Lists.fold(word);
    return Lists.SUFFIXES.contains(letters) && !letters.startsWith("j") && !letters.equals("sr");
  }

  /** Georgian is written in small letters alone. */
  static boolean isSmall(int letter) {
    boolean georgian = letter >= '\u10d0' && letter <= '\u10ff';
    return Character.isLowerCase(letter) && !georgian;
  }

  private static boolean isNameWord(String word) {
    int first = word.codePointAt(0);
    boolean quoted = word.length() > 2 && "\"“‘'(„«".indexOf(word.charAt(0)) >= 0;
    boolean cased = Character.isUpperCase(first) || Character.isTitleCase(first);
    boolean uncased = Character.isLetter(first) && !isSmall(first);
    boolean letters =
        word.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || ".'’-‑\"“”‘()„«»".indexOf(c) >= 0
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    return letters
        && !isOwner(word)
        && (cased
            || uncased
            || quoted
            || word.startsWith("al-")
            || word.startsWith("d’")
            || word.startsWith("d'"))
        && !Lists.has(Lists.NOT_NAMES, word)
        && !Lists.has(Lists.ROLES, word);
  }

  /** "Lund's": whose paper or staff it is. */
  private static boolean isOwner(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  /** A family name in Han characters, a given name in kana: "山野つぐみ". */
  private static boolean isHanThenKana(String text) {
    int han = 0;
    int kana = 0;
    for (int c : text.codePoints().toArray()) {
      UnicodeScript script = UnicodeScript.of(c);
      boolean given = script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
      if (!given && (script != UnicodeScript.HAN || kana > 0)) {
        return false;
      }
      kana += given ? 1 : 0;
      han += given ? 0 : 1;
    }
    return han >= 1 && han <= 3 && kana >= 2 && kana <= 4;
  }

  /** Two to four Han characters or Hangul syllables are a name where nothing else is said. */
  static boolean isIdeographic(String text) {
    int length = text.codePointCount(0, text.length());
    return length >= 2
        && length <= 4
        && text.codePoints()
            .allMatch(
                c -> {
                  UnicodeScript script = UnicodeScript.of(c);
                  return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
                });
  }
}
