package dev.tearsheet.internal.text;

import dev.tearsheet.internal.text.QuoteMarks.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a line between single marks, outside of double ones or around them.
 *
 * <pre>{@code "‘He said “no” to me,’ said Roe." → "He said “no” to me,"}</pre>
 */
final class SingleMarks {

  /** Longest stretch between single marks, in UTF-16 units; longer ones are apostrophes. */
  private static final int LONGEST = 600;

  private final String text;

  /** Where characters that may be marks stand in the line; no apostrophes in words. */
  private final int[] noted;

  private final int count;
  private final int from;
  private final int to;

  SingleMarks(String text, int[] noted, int count, int from, int to) {
    this.text = text;
    this.noted = noted;
    this.count = count;
    this.from = from;
    this.to = to;
  }

  /**
   * The stretches of the line, in order.
   *
   * @param doubles those between double marks, in order
   */
  List<Stretch> join(List<Stretch> doubles) {
    List<Stretch> singles = new ArrayList<>();
    char nextLine = count == 0 ? 0 : nextLine();
    int free = from;
    int next = 0;
    for (int n = 0; n < count; n++) {
      int i = noted[n];
      next = past(doubles, next, i);
      if (i >= free && !isWithin(doubles, next, i) && opens(i)) {
        Stretch single = single(n, doubles, next, nextLine);
        if (single != null) {
          singles.add(single);
          free = single.end() + 1;
        }
      }
    }
    return singles.isEmpty() ? doubles : outer(doubles, singles);
  }

  /** The first of some stretches that does not end before a position. */
  private static int past(List<Stretch> stretches, int first, int position) {
    int next = first;
    while (next < stretches.size() && stretches.get(next).end() < position) {
      next++;
    }
    return next;
  }

  private static boolean isWithin(List<Stretch> stretches, int next, int position) {
    return next < stretches.size() && stretches.get(next).start() - 1 <= position;
  }

  /** Double and single stretches in order, without the double ones within single ones. */
  private static List<Stretch> outer(List<Stretch> doubles, List<Stretch> singles) {
    List<Stretch> outer = new ArrayList<>(singles);
    int next = 0;
    for (Stretch stretch : doubles) {
      next = past(singles, next, stretch.start());
      if (!isWithin(singles, next, stretch.start())) {
        outer.add(stretch);
      }
    }
    outer.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return outer;
  }

  private @Nullable Stretch single(int open, List<Stretch> doubles, int next, char nextLine) {
    int start = noted[open] + 1;
    int close = closes(open, Math.min(to, start - 1 + LONGEST), doubles, next);
    if (close > start) {
      return new Stretch(start, close, true, true, true);
    }
    boolean goesOn = next == doubles.size() && text.charAt(start - 1) == nextLine;
    return goesOn ? new Stretch(start, to, true, false, true) : null;
  }

  /** The mark that opens the next line that is not blank, where the quote goes on; 0 for none. */
  private char nextLine() {
    int next = to;
    while (next < text.length() && QuoteMarks.isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && opens(next) ? text.charAt(next) : 0;
  }

  private boolean opens(int i) {
    char c = text.charAt(i);
    if ("'‘‚‹".indexOf(c) < 0 || (c == '\'' && charAt(i + 1) == '\'')) {
      return false;
    }
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = charAt(i + 1);
    boolean starts = QuoteMarks.isSpace(before) || "([—–-/:\"“".indexOf(before) >= 0;
    boolean word = Character.isLetterOrDigit(after) || "$#@….[".indexOf(after) >= 0;
    return starts && word && !isElision(i + 1);
  }

  /** {@code 'em}, {@code 'til}, {@code '90s}: a letter is left out, nothing is quoted. */
  private boolean isElision(int from) {
    int end = from;
    while (Character.isLetterOrDigit(charAt(end))) {
      end++;
    }
    String word = text.substring(from, Math.min(end, from + 8)).toLowerCase(Locale.ROOT);
    boolean decade = word.length() == 3 && Character.isDigit(word.charAt(0)) && word.endsWith("s");
    return decade || ELISIONS.contains(word);
  }

  private static final Set<String> ELISIONS =
      Set.of("em", "til", "till", "cause", "tis", "twas", "bout", "round", "n", "cuz", "nuff");

  /** Where a single mark closes; around double stretches where a sentence ends or its cue comes. */
  private int closes(int open, int stop, List<Stretch> doubles, int first) {
    int possessive = -1;
    int next = first;
    for (int n = open + 1; n < count && noted[n] < stop; n++) {
      int j = noted[n];
      char c = text.charAt(j);
      next = past(doubles, next, j);
      if ("'’‘›".indexOf(c) < 0 || isWithin(doubles, next, j)) {
        continue;
      }
      char before = text.charAt(j - 1);
      char after = charAt(j + 1);
      if (!QuoteMarks.isSpace(before) && !Character.isLetterOrDigit(after)) {
        boolean around = next > first;
        if (around ? QuoteMarks.ENDS.indexOf(before) >= 0 : !isPlural(j)) {
          return j;
        }
        possessive = around ? possessive : j;
      } else if (c != '’' && QuoteMarks.isSpace(before) && Character.isLetterOrDigit(after)) {
        break;
      }
    }
    return possessive;
  }

  /** "the boys’ mother" */
  private boolean isPlural(int apostrophe) {
    return text.charAt(apostrophe - 1) == 's'
        && charAt(apostrophe + 1) == ' '
        && Character.isLetter(charAt(apostrophe + 2));
  }

  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }
}
