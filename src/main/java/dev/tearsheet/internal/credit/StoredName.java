package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.GivenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/**
 * A name as systems store it, read as it is spoken.
 *
 * <pre>{@code "Roe, Ann"           → "Ann Roe"
 * "Roe, Ann; Doe, Bo" → "Ann Roe, Bo Doe"
 * "ann.roe"           → "Ann Roe"}</pre>
 */
final class StoredName {

  /** "van der Roe, Ann Maria". */
  private static final int MAX_WORDS = 3;

  private StoredName() {}

  /** The value with family names behind given names, when it has them before. */
  static String turned(String value) {
    if (value.indexOf(',') < 0) {
      return value;
    }
    List<String> names = new ArrayList<>();
    boolean given = false;
    for (String person : StringUtils.split(value, ';')) {
      String[] parts = StringUtils.split(person, ',');
      if (parts.length != 2 || !isPart(parts[0].strip()) || !isPart(parts[1].strip())) {
        return value;
      }
      given |= isGiven(parts[1].strip()) && !GivenName.opens(parts[0].strip());
      names.add(parts[1].strip() + ' ' + parts[0].strip());
    }
    return given ? String.join(", ", names) : value;
  }

  /** A known given name, initials ("A. B."), or a name with what family names open with behind. */
  private static boolean isGiven(String part) {
    boolean initials = true;
    for (String word : StringUtils.split(part)) {
      initials &= word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
    }
    String last = StringUtils.substringAfterLast(part, " ");
    return initials || Lists.PARTICLES.contains(last) || GivenName.opens(part);
  }

  /** An account of a given and a family name as the person's name; other values as they are. */
  static String spelled(String value) {
    String given = StringUtils.substringBefore(value, ".");
    String family = StringUtils.substringAfter(value, ".");
    boolean account =
        StringUtils.isAllLowerCase(given)
            && StringUtils.isAllLowerCase(family)
            && family.length() > 1
            && GivenName.is(given);
    return account ? StringUtils.capitalize(given) + ' ' + StringUtils.capitalize(family) : value;
  }

  /** A few words, the last with a capital and none a role, a title or an outlet's. */
  private static boolean isPart(String part) {
    String[] words = StringUtils.split(part);
    for (String word : words) {
      boolean other =
          Lists.has(Lists.ROLES, word)
              || Lists.has(Lists.SUFFIXES, word)
              || Lists.has(Lists.OUTLETS, word)
              || Lists.has(Lists.TEAMS, word)
              || Lists.has(Lists.NOT_NAMES, word);
      if (other || !Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return words.length > 0
        && words.length <= MAX_WORDS
        && Character.isUpperCase(lastOfName(words).codePointAt(0))
        && (part.endsWith(".") || !part.equals(part.toUpperCase(Locale.ROOT)));
  }

  /** "Michiel" of "Michiel de", which is said before the family name. */
  private static String lastOfName(String[] words) {
    int last = words.length - 1;
    while (last > 0 && Lists.PARTICLES.contains(words[last])) {
      last--;
    }
    return words[last];
  }
}
