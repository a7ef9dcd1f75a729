package dev.tearsheet.internal.text;

import java.util.Set;

/** French pronouns behind their verbs, which are words of their own: "a-t-elle", "dit-il". */
final class Enclitics {

  private static final Set<String> PRONOUNS = Set.of("il", "elle", "ils", "elles", "on");

  /** Letters of the longest of them. */
  private static final int LONGEST = 5;

  /** The units of "-t-". */
  private static final int EUPHONIC = 3;

  private Enclitics() {}

  /** How many units "-" or "-t-" take before a pronoun that ends its word; 0 elsewhere. */
  static int hyphens(char[] text, int at) {
    boolean euphonic = charAt(text, at + 1) == 't' && charAt(text, at + 2) == '-';
    int length = euphonic ? EUPHONIC : 1;
    char first = charAt(text, at + length);
    boolean behind = at > 0 && Character.isLetterOrDigit(text[at - 1]);
    boolean pronoun = first == 'i' || first == 'e' || (first == 'o' && euphonic);
    return behind && pronoun && isPronoun(text, at + length) ? length : 0;
  }

  private static boolean isPronoun(char[] text, int from) {
    int end = from;
    while (end - from <= LONGEST && Character.isLetterOrDigit(charAt(text, end))) {
      end++;
    }
    return charAt(text, end) != '-' && PRONOUNS.contains(new String(text, from, end - from));
  }

  private static char charAt(char[] text, int i) {
    return i < text.length ? text[i] : ' ';
  }
}
