package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.BylineOpening;
import java.util.Arrays;
import org.apache.commons.lang3.StringUtils;

/**
 * A byline that names nobody: "By Our Correspondent", "By Web Desk", "Par La rédaction", "From
 * staff and wire reports".
 */
final class Desk {

  /** Words of "By Our Own Staff Reporter". */
  private static final int MAX_WORDS = 5;

  private Desk() {}

  static boolean signs(String line) {
    int opening = BylineOpening.length(line);
    return Lists.has(Lists.DESK_LINES, line)
        || (opening > 0
            && (Lists.has(Lists.DESK_LINES, line.substring(opening))
                || isDesk(StringUtils.split(line.substring(opening), " :"))));
  }

  /** Whether what is stated as a name is that of a desk: "Court Reporter", "News Desk". */
  static boolean is(String name) {
    String[] words = StringUtils.split(name);
    return (words.length > 1 && isDesk(words)) || Lists.has(Lists.DESK_LINES, name);
  }

  private static boolean isDesk(String[] words) {
    return words.length > 0
        && words.length <= MAX_WORDS
        && Arrays.stream(words).allMatch(Desk::isOfDesk)
        && isGroup(words[words.length - 1]);
  }

  private static boolean isGroup(String word) {
    return Lists.has(Lists.ROLES, word)
        || Lists.has(Lists.TEAMS, word)
        || Lists.GENERIC.contains(Lists.fold(word));
  }

  private static boolean isOfDesk(String word) {
    return isGroup(word)
        || Lists.has(Lists.DESKS, word)
        || Lists.has(Lists.OURS, word)
        || Lists.has(Lists.ARTICLES, word);
  }
}
