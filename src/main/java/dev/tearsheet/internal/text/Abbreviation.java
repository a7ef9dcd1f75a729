package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;

/** Words that a full stop belongs to. */
final class Abbreviation {

  private static final Set<String> LISTED = Words.read(Abbreviation.class, "abbreviations.txt");

  /** Characters of the longest listed. */
  private static final int LONGEST = 6;

  /** "No. 7", but "“No.” She left." */
  private static final String NUMBER = "no";

  /** Titles with a capital; Scandinavian pronouns and adverbs without ("sade hon.", "om det."). */
  private static final Set<String> PRONOUNS = Set.of("hon", "det", "sen", "maj");

  private Abbreviation() {}

  /**
   * Whether the full stop at {@code end} is of the word before it.
   *
   * @param text the characters of a text
   * @param from where the word starts
   * @param end where its full stop stands
   */
  static boolean is(char[] text, int from, int end) {
    if (end - from == 1) {
      return Character.isUpperCase(text[from]) && text[from] != 'I';
    }
    String word = new String(text, from, end - from);
    if (word.equalsIgnoreCase(NUMBER) && !isDigit(text, end + 1) && !isDigit(text, end + 2)) {
      return false;
    }
    if (PRONOUNS.contains(word)) {
      return false;
    }
    return word.indexOf('.') >= 0
        || (word.length() <= LONGEST && LISTED.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isDigit(char[] text, int at) {
    return at < text.length && Character.isDigit(text[at]);
  }
}
