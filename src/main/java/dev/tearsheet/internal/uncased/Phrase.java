package dev.tearsheet.internal.uncased;

import dev.tearsheet.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a clause before or behind a quote.
 *
 * @param text the whole text
 * @param words where they stand, UTF-16 units
 * @param breaks the places among them at which a comma or a colon parts the clause
 */
record Phrase(String text, List<Span> words, List<Integer> breaks) {

  /** UTF-16 units of a clause. */
  private static final int REACH = 160;

  private static final String ENDS = ".!?؟।\n";

  private static final String PARTING = ",،؛;:–—(";

  /** What stands within words beside letters: "מנכ״ל", "ד\"ר". */
  private static final String WITHIN = "'׳״\"-";

  /** Between the parts of a Persian word: "می‌گوید". */
  private static final char NON_JOINER = '\u200c';

  /** The clause before a place. */
  static Phrase before(String text, int to) {
    int from = to;
    while (from > 0 && to - from < REACH && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return of(text, from, to);
  }

  /** The clause behind a place, up to another. */
  static Phrase behind(String text, int from, int most) {
    int to = from;
    while (to < most && to - from < REACH && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return of(text, from, to);
  }

  private static Phrase of(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    List<Integer> breaks = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && isWordPart(text, i, to);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
      if (i < to && PARTING.indexOf(text.charAt(i)) >= 0) {
        breaks.add(words.size());
      }
    }
    return new Phrase(text, words, breaks);
  }

  private static boolean isWordPart(String text, int i, int to) {
    char c = text.charAt(i);
    int type = Character.getType(c);
    boolean inner =
        WITHIN.indexOf(c) >= 0
            && i > 0
            && i + 1 < to
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1));
    return Character.isLetterOrDigit(c)
        || inner
        || (c == NON_JOINER && i > 0 && Character.isLetter(text.charAt(i - 1)))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (c == '.' && i > 0 && Character.isLetter(text.charAt(i - 1)) && i + 1 < to);
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i).of(text);
  }

  /** Whether a comma or a colon stands before a word. */
  boolean isParted(int i) {
    return breaks.contains(i);
  }

  /** Whether nothing but a colon and blanks stands behind the last word. */
  boolean endsInColon(int to) {
    int from = words.isEmpty() ? to : words.get(words.size() - 1).end();
    return text.substring(from, to).strip().equals(":");
  }

  /** From one word to before another. */
  Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }
}
