package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.GivenName;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.commons.lang3.StringUtils;

/**
 * Names and places that a page sets in capitals, in normal case.
 *
 * <pre>{@code "JANE McROE-DOE III" → "Jane McRoe-Doe III"
 * "Jane ROE-DOE"       → "Jane Roe-Doe"
 * "PORT-AU-PRINCE"     → "Port-au-Prince"}</pre>
 */
final class NameCase {

  /** What goes on a word that starts with a capital of its own: "McROE", "D'ARCY". */
  private static final String JOINTS = "-.'’/";

  /** Letters of the part before the capitals in "McROE", "MacROE", "DeROE". */
  private static final int MAX_PREFIX = 3;

  /** Words of two names and what joins them; more are a sentence. */
  private static final int MAX_SMALL = 6;

  /** Letters of a family name behind any word; fewer may be an outlet's: "Harbour LIVE". */
  private static final int MIN_FAMILY = 5;

  private NameCase() {}

  /** The name in normal case when it, or all behind the given name, is in capitals. */
  static String normal(String name) {
    boolean shouted = name.length() > 3 && name.contains(" ") && isShouting(name);
    return shouted || isFamilyShouted(name) ? capitals(name) : scottish(name);
  }

  /** "Ann MCRoe" → "Ann McRoe". */
  private static String scottish(String name) {
    int at = name.indexOf(" MC");
    boolean mixed =
        at > 0
            && at + 4 < name.length()
            && Character.isUpperCase(name.charAt(at + 3))
            && Character.isLowerCase(name.charAt(at + 4));
    return mixed ? name.substring(0, at) + " Mc" + name.substring(at + 3) : name;
  }

  /** "Ann ROE-DAHL": French papers set family names in capitals. */
  private static boolean isFamilyShouted(String name) {
    String given = StringUtils.substringBefore(name, " ");
    String family = StringUtils.substringAfterLast(name, " ");
    return (family.length() >= MIN_FAMILY || GivenName.is(given))
        && given.length() > 1
        && Character.isLowerCase(given.charAt(given.length() - 1))
        && !Lists.has(Lists.SUFFIXES, family)
        && isShouting(StringUtils.substringAfter(name, " "));
  }

  /**
   * A byline in small letters with its names in normal case: {@code "by ann roe and bo doe"} → "by
   * Ann Roe and Bo Doe".
   *
   * @param line a byline
   * @param opening the characters of the words that open it
   * @return the line itself unless all of it is small and a given name follows the opening
   */
  static String ofSmall(String line, int opening) {
    String names = line.substring(opening);
    String[] words = StringUtils.split(names);
    boolean small = names.equals(names.toLowerCase(Locale.ROOT)) && words.length >= 2;
    if (!small || words.length > MAX_SMALL || !GivenName.is(words[0])) {
      return line;
    }
    StringJoiner joined = new StringJoiner(" ", line.substring(0, opening) + " ", "");
    for (String word : words) {
      boolean link = Lists.JOINS.contains(word) || Lists.PARTICLES.contains(word);
      joined.add(link ? word : capital(word));
    }
    return joined.toString();
  }

  private static boolean isShouting(String name) {
    boolean capitals = false;
    for (String word : StringUtils.split(name)) {
      boolean other =
          Lists.PARTICLES.contains(word)
              || Lists.has(Lists.SUFFIXES, StringUtils.remove(word, '.'));
      if (!isShoutingWord(word) && !other) {
        return false;
      }
      capitals |= word.length() > 2;
    }
    return capitals;
  }

  /** All in capitals, but perhaps for a prefix: "McROE". */
  private static boolean isShoutingWord(String word) {
    int prefix = prefix(word);
    return word.substring(prefix).equals(word.substring(prefix).toUpperCase(Locale.ROOT));
  }

  /** Characters of a capital and small letters before at least two capitals; else 0. */
  private static int prefix(String word) {
    int end = 1;
    while (end < word.length() && Character.isLowerCase(word.charAt(end))) {
      end++;
    }
    boolean capitals =
        end > 1
            && end <= MAX_PREFIX
            && end + 1 < word.length()
            && Character.isUpperCase(word.charAt(0))
            && Character.isUpperCase(word.charAt(end))
            && Character.isUpperCase(word.charAt(end + 1));
    return capitals ? end : 0;
  }

  /** {@code "PORT ELLEN"} → "Port Ellen"; a word of mixed case and initials stay. */
  static String capitals(String name) {
    StringJoiner joined = new StringJoiner(" ");
    for (String word : StringUtils.split(name)) {
      joined.add(isShoutingWord(word) ? word(word, joined.length() == 0) : word);
    }
    return joined.toString();
  }

  private static String word(String word, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!first && Lists.PARTICLES.contains(lower) && lower.length() > 1) {
      return lower;
    }
    if (isNumeral(lower) || isInitials(lower)) {
      return word;
    }
    int prefix = prefix(word);
    return prefix > 0
        ? word.substring(0, prefix) + capital(lower.substring(prefix))
        : lower.startsWith("mc") && lower.length() > 3
            ? "Mc" + capital(lower.substring(2))
            : capital(lower);
  }

  /** "III" behind a name. */
  private static boolean isNumeral(String lower) {
    return lower.equals("ii") || lower.equals("iii") || lower.equals("iv");
  }

  /** Two letters that no syllable can be made of: "JD". */
  private static boolean isInitials(String lower) {
    return lower.length() == 2
        && !lower.equals("jr")
        && !lower.equals("sr")
        && !lower.equals("st")
        && lower.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !StringUtils.containsAny(lower, "aeiouy");
  }

  private static String capital(String lower) {
    StringBuilder word = new StringBuilder(lower);
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || JOINTS.indexOf(word.charAt(i)) >= 0) {
        boolean inner = start > 0 && i < word.length() && word.charAt(i) == '-';
        boolean small = inner && Lists.LINKS.contains(lower.substring(start, i));
        if (start < i && !small) {
          word.setCharAt(start, Character.toTitleCase(word.charAt(start)));
        }
        start = i + 1;
      }
    }
    return word.toString();
  }
}
