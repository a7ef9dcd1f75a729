package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.GivenName;
import java.util.Locale;
import java.util.Set;
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

  private static final Locale TURKISH = Locale.forLanguageTag("tr");

  /** What a name goes on behind with a capital of its own, besides single letters: "Dell'Acqua". */
  private static final Set<String> ELIDED =
      Set.of("dell", "dall", "nell", "sant", "all", "de", "da", "la", "le");

  /** Small words within the names of places and ships. */
  private static final Set<String> SMALL = Set.of("the", "of");

  /** The marks of navies' ships. */
  private static final Set<String> SHIPS = Set.of("uss", "hms", "hmcs", "hmas", "hmnzs", "ins");

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
      joined.add(link ? word : capital(word, Locale.ROOT));
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
    return capitals(name, isTurkish(name) ? TURKISH : Locale.ROOT);
  }

  /** The same by the rules of Turkish, whatever the letters: {@code "YILDIZ"} → "Yıldız". */
  static String turkish(String name) {
    return capitals(name, TURKISH);
  }

  /** The same of a place: {@code "ABOARD THE USS HARTLEY"} → "Aboard the USS Hartley". */
  static String place(String place) {
    String[] raw = StringUtils.split(place);
    String[] words = StringUtils.split(capitals(place));
    for (int i = 0; i < words.length; i++) {
      String lower = raw[i].toLowerCase(Locale.ROOT);
      words[i] =
          SHIPS.contains(lower)
              ? raw[i]
              : i > 0 && SMALL.contains(lower) && isShoutingWord(raw[i]) ? lower : words[i];
    }
    return String.join(" ", words);
  }

  private static String capitals(String name, Locale locale) {
    StringJoiner joined = new StringJoiner(" ");
    for (String word : StringUtils.split(name)) {
      joined.add(isShoutingWord(word) ? word(word, joined.length() == 0, locale) : word);
    }
    return joined.toString();
  }

  /** Capitals that Turkish and its nearest kin alone have: there "I" is the capital of "ı". */
  private static boolean isTurkish(String name) {
    return name.indexOf('İ') >= 0 || name.indexOf('Ğ') >= 0;
  }

  private static String word(String word, boolean first, Locale locale) {
    String lower = word.toLowerCase(locale);
    if (!first && Lists.PARTICLES.contains(lower) && lower.length() > 1) {
      return lower;
    }
    if (isNumeral(lower) || isInitials(lower)) {
      return word;
    }
    int prefix = prefix(word);
    return prefix > 0
        ? word.substring(0, prefix) + capital(lower.substring(prefix), locale)
        : lower.startsWith("mc") && lower.length() > 3
            ? "Mc" + capital(lower.substring(2), locale)
            : capital(lower, locale);
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

  private static String capital(String lower, Locale locale) {
    StringBuilder word = new StringBuilder(lower);
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || isJoint(lower, start, i)) {
        boolean inner = start > 0 && i < word.length() && word.charAt(i) == '-';
        boolean small = inner && Lists.LINKS.contains(lower.substring(start, i));
        if (start < i && !small) {
          boolean dotted = locale.equals(TURKISH) && word.charAt(start) == 'i';
          word.setCharAt(start, dotted ? 'İ' : Character.toTitleCase(word.charAt(start)));
        }
        start = i + 1;
      }
    }
    return word.toString();
  }

  /** Whether a name starts anew behind a mark: "D'Arcy", "Sant'Anna", not "Nuku'alofa". */
  private static boolean isJoint(String lower, int start, int at) {
    char mark = lower.charAt(at);
    boolean apostrophe = mark == '\'' || mark == '’';
    return JOINTS.indexOf(mark) >= 0
        && (!apostrophe || at - start <= 1 || ELIDED.contains(lower.substring(start, at)));
  }
}
