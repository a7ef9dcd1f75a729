package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;

/** What the words before a date call it. */
public final class DateLabel {

  /** Words, in labels and in class names, that say a date is of a later version; lower case. */
  public static final Set<String> MODIFIED = Words.read(DateLabel.class, "modified-words.txt");

  /** Words, in text, that say a date is of first publication; lower case. */
  private static final Set<String> PUBLISHED = Words.read(DateLabel.class, "published-words.txt");

  /** Words that say a date is of no version of the story; lower case. */
  private static final Set<String> OTHER = Words.read(DateLabel.class, "other-day-words.txt");

  /** Words that tell as of when a text is: its only date, or that of its last change. */
  private static final Set<String> AS_OF = Set.of("stand");

  /** Digits of a year. */
  private static final int YEAR = 4;

  /** No letter before it is followed by a sign. */
  private static final char FIRST_MARK = '\u0300';

  /** The zero-width non-joiner. */
  private static final char APART = '\u200c';

  private DateLabel() {}

  /**
   * Whether the first date of a text is called that of a later version.
   *
   * <pre>{@code "Updated on 3 May 2024"                 → true
   * "Top 5 bridges. Updated 3 May 2024"    → true
   * "Published 3 May | Updated 4 May 2024" → false}</pre>
   *
   * @param text a text that holds a date, or a label alone
   * @return whether such a word stands before the first digit that may be of a date
   */
  public static boolean isModified(String text) {
    return calls(text, MODIFIED);
  }

  /**
   * Whether the first date of a text tells as of when it is.
   *
   * <pre>{@code "Stand: 5. Mai 2024"                  → true
   * "Veröffentlicht 3. Mai, Stand 5. Mai" → false}</pre>
   *
   * @param text a text that holds a date, or a label alone
   * @return whether such a word stands before the first digit that may be of a date
   */
  public static boolean isAsOf(String text) {
    return calls(text, AS_OF);
  }

  /**
   * Whether the first date of a text is called that of something else than the story.
   *
   * <pre>{@code "Joined: 18.09.2008"     → true
   * "© 3 May 2024"           → true
   * "Published 3 May 2024"   → false}</pre>
   *
   * @param text a text that holds a date, or a label alone
   * @return whether such a word stands before the first digit that may be of a date
   */
  public static boolean isOther(String text) {
    return text.startsWith("©") || calls(text, OTHER);
  }

  private static boolean calls(String text, Set<String> labels) {
    String word = "";
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        end = end(text, at);
        String before = word;
        word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (labels.contains(word) || labels.contains(before + " " + word)) {
          return true;
        }
      } else if (Character.isDigit(c)) {
        end = end(text, at);
        if (isOfDate(text, word, end)) {
          return false;
        }
      }
      at = end;
    }
    return false;
  }

  /**
   * Where the label of a second date starts, of publication, of change or as of when a text is.
   *
   * <pre>{@code "Published 3 May 2024 | Updated 4 May 2024" → where "Updated" starts
   * "3 May 2024"                               → -1}</pre>
   *
   * @param text a text that may hold two dates
   * @return the label's start behind a first year and before another, or -1
   */
  public static int second(String text) {
    int first = year(text, 0);
    int last = first;
    for (int next = first; next >= 0; next = year(text, next)) {
      last = next;
    }
    for (int at = first; at >= 0 && at < last; at++) {
      if (Character.isLetter(text.charAt(at))) {
        int end = end(text, at);
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (MODIFIED.contains(word) || PUBLISHED.contains(word) || AS_OF.contains(word)) {
          return at;
        }
        at = end - 1;
      }
    }
    return -1;
  }

  /**
   * Whether a word before a date calls it that of publication or of a later version.
   *
   * @param word letters, in whatever case
   * @return whether it is such a label
   */
  public static boolean isLabel(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return MODIFIED.contains(small) || PUBLISHED.contains(small);
  }

  /**
   * Whether a text opens with a word that calls a date that of publication.
   *
   * @param text a label, or a date with one: "Published", "Veröffentlicht am 3. Mai"
   * @return false for another word before it
   */
  public static boolean opensAsPublished(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && PUBLISHED.contains(text.substring(0, end(text, 0)).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a text is a sentence that tells when it was published.
   *
   * <pre>{@code "This entry was posted on Friday, May 3, 2019 at 3:40 pm" → true
   * "The book was published in 2019"                          → true
   * "May 3, 2019"                                             → false}</pre>
   *
   * @param text a text that holds a date
   * @return whether a word of publication stands in it and none of change
   */
  public static boolean tellsPublication(String text) {
    boolean told = false;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      told |= PUBLISHED.contains(word);
      if (MODIFIED.contains(word)) {
        return false;
      }
    }
    return told;
  }

  /** One past the next four digits from a position on, or -1. */
  private static int year(String text, int from) {
    int digits = 0;
    for (int i = from; i < text.length(); i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
      boolean ends = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
      if (digits == YEAR && ends) {
        return i + 1;
      }
    }
    return -1;
  }

  /** One past the letters, or the digits, that go on from a position. */
  private static int end(String text, int start) {
    boolean letters = Character.isLetter(text.charAt(start));
    int end = start + 1;
    while (end < text.length()
        && (letters
            ? isOfWord(text.charAt(end)) && !isGlued(text, end)
            : Character.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** A letter, a vowel sign of Hindi or Thai, or what keeps Persian letters apart. */
  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || (c >= FIRST_MARK && (c == APART || isMark(c)));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** "RoeUpdated 3 May", where a scraper lost a blank. */
  private static boolean isGlued(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  /** A number is not where a bracket or the end of a clause follows and no month stands before. */
  private static boolean isOfDate(String text, String before, int end) {
    return Months.of(before, "") > 0
        || end == text.length()
        || ")]:;!?".indexOf(text.charAt(end)) < 0;
  }
}
