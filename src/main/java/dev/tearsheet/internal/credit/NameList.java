package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.GivenName;
import org.apache.commons.lang3.StringUtils;

/** Names of people that the page sets one below the other, or side by side with nothing between. */
final class NameList {

  /** Words of two names. */
  private static final int PAIR = 4;

  private NameList() {}

  /**
   * Whether each line of a byline is a name and no more: "Ann Roe | Bo Doe", "By Ann Roe | By Bo
   * Doe". What is below the first may be a job, an outlet or a section as well, but for a known
   * given name or behind a word that opens bylines.
   */
  static boolean is(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      String name = BylineParser.open(i > 0 ? withoutJoin(line) : line);
      boolean known = i == 0 || name.length() < line.length() || GivenName.opens(name);
      if (!known || !BareByline.isName(name)) {
        return false;
      }
    }
    return lines.length > 1;
  }

  /** "and Bo Doe" → "Bo Doe". */
  private static String withoutJoin(String line) {
    String first = StringUtils.substringBefore(line, " ");
    return Lists.JOINS.contains(first) ? line.substring(first.length()).strip() : line;
  }

  /** "Ann Roe Bo Doe", each a known given name with another word → "Ann Roe & Bo Doe". */
  static String parted(String part) {
    String[] words = StringUtils.split(part);
    boolean pair =
        words.length == PAIR
            && isGiven(words[0])
            && !isGiven(words[1])
            && isGiven(words[2])
            && !isGiven(words[PAIR - 1])
            && Names.isPerson(words[0] + ' ' + words[1])
            && Names.isPerson(words[2] + ' ' + words[PAIR - 1]);
    return pair ? words[0] + ' ' + words[1] + " & " + words[2] + ' ' + words[PAIR - 1] : part;
  }

  private static boolean isGiven(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && GivenName.is(word);
  }
}
