package dev.tearsheet.internal.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Whether a text opens the way bylines do: "By", "Von", "Par", "文：". */
final class BylineStart {

  private static final Set<String> WORDS = Set.copyOf(Words.lines("byline-words.txt"));

  /** First letters of the words: most texts are told apart by theirs. */
  private static final Set<Character> FIRSTS =
      WORDS.stream().map(word -> word.charAt(0)).collect(Collectors.toUnmodifiableSet());

  /** The longest opening is two words ("written by"). */
  private static final int MAX_OPENING = 24;

  private BylineStart() {}

  /** Whether a text is nothing but an opening: "Written by:". */
  static boolean isAll(String text) {
    return text.length() <= MAX_OPENING
        && WORDS.contains(StringUtils.strip(text.toLowerCase(Locale.ROOT), " :："));
  }

  static boolean is(String text) {
    if (text.isEmpty() || !FIRSTS.contains(Character.toLowerCase(text.charAt(0)))) {
      return false;
    }
    String opening =
        text.substring(0, Math.min(text.length(), MAX_OPENING)).toLowerCase(Locale.ROOT);
    for (int i = 1; i <= opening.length(); i++) {
      boolean ends = i == opening.length() || !Character.isLetter(opening.charAt(i));
      if (ends && WORDS.contains(opening.substring(0, i))) {
        return true;
      }
    }
    return false;
  }
}
