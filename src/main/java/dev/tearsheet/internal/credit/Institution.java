package dev.tearsheet.internal.credit;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Whether a name is that of a body of people: an institute, a ministry, an outlet's editors. */
final class Institution {

  private Institution() {}

  /** "Harbour Institute", "Institute for Tides and Rivers", "Redaktion", "Redaktion Hafenbote". */
  static boolean is(String name) {
    String[] words = StringUtils.split(name);
    for (int i = 0; i < words.length; i++) {
      boolean group = i == 0 && Lists.has(Lists.TEAMS, words[i]);
      if (group || Lists.has(Lists.INSTITUTIONS, words[i]) || isCompound(words[i])) {
        return true;
      }
    }
    return words.length > 0 && Lists.has(Lists.TEAMS, words[words.length - 1]);
  }

  /** German and the Nordic languages write "Landesanstalt", "Hafenverband" as one word. */
  private static boolean isCompound(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Lists.COMPOUNDS.stream()
        .anyMatch(end -> lower.endsWith(end) && lower.length() > end.length() + 2);
  }
}
