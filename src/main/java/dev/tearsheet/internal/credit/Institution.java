package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Whether a name is that of a body of people: an institute, a ministry, an outlet's editors. */
final class Institution {

  /** Where the kana and the characters of Chinese and Korean begin. */
  private static final char EASTERN = '\u3040';

  private static final Set<String> EASTERN_PARTS =
      Words.read(Institution.class, "eastern-outlets.txt");

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

  /** {@code "港口新聞"}, {@code "日刊港口"}: no blank parts the kind of a paper from its name. */
  static boolean isEastern(String word) {
    return !word.isEmpty()
        && word.charAt(0) >= EASTERN
        && EASTERN_PARTS.stream()
            .anyMatch(part -> word.length() > part.length() && tells(word, part));
  }

  private static boolean tells(String word, String part) {
    int last = part.length() - 1;
    return part.charAt(last) == '-'
        ? word.startsWith(part.substring(0, last))
        : word.endsWith(part);
  }
}
