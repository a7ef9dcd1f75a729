package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.GivenName;
import java.util.StringJoiner;
import org.apache.commons.lang3.StringUtils;

/** The Arabic and the Hebrew word for "and", a letter that is written as one with the next word. */
final class Waw {

  private static final char AND = 'و';

  /** The Hebrew one, behind which a known given name has to stand. */
  private static final char HEBREW = 'ו';

  /** Letters of such a letter and a name. */
  private static final int MIN_LENGTH = 4;

  /** Words of a name before it. */
  private static final int MIN_NAME = 2;

  private Waw() {}

  /** {@code "ليلى حسن وأحمد سالم"} → {@code "ليلى حسن و أحمد سالم"}; other texts as they are. */
  static String parted(String text) {
    if (text.indexOf(AND) < 0 && text.indexOf(HEBREW) < 0) {
      return text;
    }
    StringJoiner joined = new StringJoiner(" ");
    String[] words = StringUtils.split(text);
    for (int i = 0; i < words.length; i++) {
      boolean and =
          i >= MIN_NAME
              && i + 1 < words.length
              && words[i].charAt(0) == AND
              && words[i].length() >= MIN_LENGTH
              && !Lists.has(Lists.WAW_NAMES, words[i]);
      boolean known =
          i >= MIN_NAME
              && words[i].charAt(0) == HEBREW
              && GivenName.is(words[i].substring(1))
              && !GivenName.is(words[i]);
      joined.add(and || known ? AND + " " + words[i].substring(1) : words[i]);
    }
    return joined.toString();
  }
}
