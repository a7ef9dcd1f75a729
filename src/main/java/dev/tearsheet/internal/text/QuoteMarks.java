package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The stretches between quotation marks. A stretch never leaves its line, so a lost mark closes at
 * the end of the paragraph at the latest.
 */
public final class QuoteMarks {

  private static final String OPENING = "“«„‟〝「『";
  private static final String CLOSING = "”»〞」』";
  private static final String STRAIGHT = "\"＂";

  /** Longest stretch between single marks, in UTF-16 units; longer ones are apostrophes. */
  private static final int LONGEST_SINGLE = 600;

  private final String text;
  private final List<Stretch> found = new ArrayList<>();

  /** Where characters that may be marks stand in the line that is read; no apostrophes in words. */
  private int[] noted = new int[64];

  private int count;

  private QuoteMarks(String text) {
    this.text = text;
  }

  /**
   * What stands between one opening and one closing mark.
   *
   * @param start after the opening mark
   * @param end before the closing mark
   * @param closed whether the closing mark was found
   * @param single whether the marks are single ones
   */
  public record Stretch(int start, int end, boolean closed, boolean single) {}

  private enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  /**
   * The quoted stretches of a text, in order; nested ones are left out.
   *
   * @param text any text
   * @param tokens the tokens of that text
   * @return the stretches
   */
  public static List<Stretch> stretches(String text, Tokens tokens) {
    QuoteMarks marks = new QuoteMarks(text);
    marks.read(tokens);
    return marks.found;
  }

  /** Goes through the lines that hold marks. */
  private void read(Tokens tokens) {
    for (int n = 0; n < tokens.marks(); ) {
      int to = text.indexOf('\n', tokens.mark(n));
      to = to < 0 ? text.length() : to;
      int from = text.lastIndexOf('\n', tokens.mark(n)) + 1;
      count = 0;
      while (n < tokens.marks() && tokens.mark(n) < to) {
        note(tokens.mark(n++));
      }
      line(from, to);
    }
  }

  private void note(int position) {
    if (count == noted.length) {
      noted = Arrays.copyOf(noted, count * 2);
    }
    noted[count++] = position;
  }

  private void line(int from, int to) {
    int before = found.size();
    doubles(from, to);
    singles(before, from, to);
  }

  /** The stretches between single marks, where no double ones are. */
  private void singles(int before, int from, int to) {
    int doubles = found.size();
    int free = from;
    int next = 0;
    for (int i = before; i < doubles; i++) {
      Stretch stretch = found.get(i);
      next = singlesUntil(next, free, Math.max(free, stretch.start - 1));
      free = Math.min(to, stretch.end + 1);
    }
    singlesUntil(next, free, to);
    if (before < doubles && doubles < found.size()) {
      found.subList(before, found.size()).sort((a, b) -> Integer.compare(a.start, b.start));
    }
  }

  private void doubles(int from, int to) {
    int depth = 0;
    int open = -1;
    int free = from;
    boolean whole = true;
    int inch = inch();
    for (int n = 0; n < count; n++) {
      int i = noted[n];
      int width = i >= free && n != inch ? width(i, open, from, to) : 0;
      if (width == 0) {
        continue;
      }
      Side side = side(i, width, from, to);
      boolean straight = isStraight(i);
      if (side == Side.EITHER) {
        side = depth > 0 ? Side.CLOSE : Side.OPEN;
      } else if (side == Side.OPEN && depth > 0 && straight && open != i) {
        depth = 0;
      } else if (side == Side.OPEN && depth > 0 && LostMark.opensAgain(text, open, i)) {
        addUnclosed(open, i);
        depth = 0;
      }
      if (side == Side.OPEN) {
        open = depth++ == 0 ? i + width : open;
      } else if (depth > 0) {
        depth--;
        if (depth == 0 && i > open) {
          found.add(new Stretch(open, i, true, false));
        }
      } else {
        addLost(i, whole ? LostMark.opening(text, i, free) : -1);
        whole = false;
      }
      free = i + width;
    }
    if (depth > 0 && to > open) {
      addUnclosed(open, to);
    }
  }

  /** What stands before a closing mark whose opening one was lost. */
  private void addLost(int close, int start) {
    if (start >= 0 && close > start && CLOSING.indexOf(text.charAt(close)) >= 0) {
      found.add(new Stretch(start, close, true, false));
    }
  }

  /** The end of the paragraph closes; marks left over at its end are not part of it. */
  private void addUnclosed(int open, int to) {
    int end = to;
    while (end > open && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > open && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > open) {
      found.add(new Stretch(open, end, false, false));
    }
  }

  /** Whether a character may be a quotation mark. */
  static boolean isMark(char c) {
    return switch (c) {
      case '"', '\'', '`', '«', '»', '‘', '’', '‚', '“', '”', '„', '‟', '‹', '›' -> true;
      case '「', '」', '『', '』', '〝', '〞', '＂' -> true;
      default -> false;
    };
  }

  private boolean isStraight(int i) {
    return STRAIGHT.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '\'';
  }

  /**
   * The first inch mark of a line ("a 6' 2" pole"): where straight marks are odd in number, one
   * behind a digit before another word; -1 where there is none.
   */
  private int inch() {
    int straight = 0;
    int inch = -1;
    for (int n = 0; n < count; n++) {
      int i = noted[n];
      straight += text.charAt(i) == '"' ? 1 : 0;
      inch = inch < 0 && isInch(i) ? n : inch;
    }
    return straight % 2 == 0 ? -1 : inch;
  }

  private boolean isInch(int i) {
    return text.charAt(i) == '"'
        && i > 0
        && i + 2 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '-')
        && Character.isLowerCase(text.charAt(i + 2));
  }

  /** How many units the double mark at {@code i} takes; 0 when there is none. */
  private int width(int i, int open, int from, int to) {
    char c = text.charAt(i);
    if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0) {
      return 1;
    }
    if (c == '`' || c == '‘') {
      return charAt(i + 1, to) == c ? 2 : 0;
    }
    if (c == '’') {
      return charAt(i + 1, to) == c && isDoubled(open) ? 2 : 0;
    }
    return c == '\'' && charAt(i + 1, to) == '\'' && !singleFirst(i, from, to) ? 2 : 0;
  }

  /** Whether two single marks opened the stretch that is read: ‘‘We wait’’. */
  private boolean isDoubled(int open) {
    return open > 1 && isSingle(text.charAt(open - 1)) && isSingle(text.charAt(open - 2));
  }

  private static boolean isSingle(char c) {
    return c == '‘' || c == '\'' || c == '`';
  }

  /** Of three straight marks in a row at the end of a quote, the first is the inner single one. */
  private boolean singleFirst(int i, int from, int to) {
    boolean three = charAt(i + 2, to) == '\'' && charAt(i + 3, to) != '\'';
    char before = i > from ? text.charAt(i - 1) : ' ';
    return three && !isSpace(before) && "([-—–".indexOf(before) < 0;
  }

  private Side side(int i, int width, int from, int to) {
    char c = text.charAt(i);
    char before = i > from ? text.charAt(i - 1) : ' ';
    char after = charAt(i + width, to);
    boolean opens = isSpace(before) || "([{—–-/‘‚:".indexOf(before) >= 0 || isOpening(before);
    if (opens
        && before == '-'
        && i - 2 >= from
        && Character.isLetterOrDigit(text.charAt(i - 2))
        && isSpace(after)) {
      opens = false;
    }
    opens |= c == '«' && isElided(i, from);
    boolean wordAfter = !isSpace(after) && ".,;:!?)]}".indexOf(after) < 0;
    boolean wordBefore = !isSpace(before) && "([{".indexOf(before) < 0;
    boolean closes =
        isSpace(after) || ".,;:!?)]}—–-/’".indexOf(after) >= 0 || CLOSING.indexOf(after) >= 0;
    boolean looksOpen = opens && wordAfter;
    boolean looksClosed = wordBefore && closes;
    if (STRAIGHT.indexOf(c) >= 0 || c == '\'') {
      return looksOpen == looksClosed ? Side.EITHER : looksOpen ? Side.OPEN : Side.CLOSE;
    }
    if (OPENING.indexOf(c) >= 0 || c == '`' || c == '‘') {
      return c != '`' && c != '‘' && looksClosed && !opens ? Side.CLOSE : Side.OPEN;
    }
    return looksOpen && (!wordBefore || c == '»') ? Side.OPEN : Side.CLOSE;
  }

  /**
   * "d’« une époque", "qu’« un jour": a mark right behind a French word without its last letter.
   */
  private boolean isElided(int i, int from) {
    boolean apostrophe = i - 2 >= from && "'’".indexOf(text.charAt(i - 1)) >= 0;
    if (!apostrophe || "dlnmtscju".indexOf(Character.toLowerCase(text.charAt(i - 2))) < 0) {
      return false;
    }
    int letter = text.charAt(i - 2) == 'u' ? i - 4 : i - 3;
    return letter < from || !Character.isLetter(text.charAt(letter));
  }

  private static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private char charAt(int i, int to) {
    return i < to ? text.charAt(i) : ' ';
  }

  /** Looks from one of the noted places up to a position; the first place beyond it. */
  private int singlesUntil(int first, int from, int to) {
    int free = from;
    int n = first;
    for (; n < count && noted[n] < to; n++) {
      int i = noted[n];
      if (i >= free && opensSingle(i, to)) {
        int close = closesSingle(n, Math.min(to, i + LONGEST_SINGLE));
        if (close > i + 1) {
          found.add(new Stretch(i + 1, close, true, true));
          free = close + 1;
        }
      }
    }
    return n;
  }

  private boolean opensSingle(int i, int to) {
    char c = text.charAt(i);
    if ("'‘‚‹".indexOf(c) < 0 || (c == '\'' && charAt(i + 1, to) == '\'')) {
      return false;
    }
    char before = i > 0 ? text.charAt(i - 1) : ' ';
    char after = charAt(i + 1, to);
    boolean starts = isSpace(before) || "([—–-/:\"“".indexOf(before) >= 0;
    boolean word = Character.isLetterOrDigit(after) || "$#@….[".indexOf(after) >= 0;
    return starts && word && !isElision(i + 1, to);
  }

  /** {@code 'em}, {@code 'til}, {@code '90s}: a letter is left out, nothing is quoted. */
  private boolean isElision(int from, int to) {
    int end = from;
    while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(from, Math.min(end, from + 8)).toLowerCase(Locale.ROOT);
    boolean decade = word.length() == 3 && Character.isDigit(word.charAt(0)) && word.endsWith("s");
    return decade || ELISIONS.contains(word);
  }

  private static final Set<String> ELISIONS =
      Set.of("em", "til", "till", "cause", "tis", "twas", "bout", "round", "n", "cuz", "nuff");

  private int closesSingle(int open, int stop) {
    int possessive = -1;
    for (int n = open + 1; n < count && noted[n] < stop; n++) {
      int j = noted[n];
      char c = text.charAt(j);
      if ("'’‘›".indexOf(c) < 0) {
        continue;
      }
      char before = text.charAt(j - 1);
      char after = j + 1 < text.length() ? text.charAt(j + 1) : ' ';
      if (!isSpace(before) && !Character.isLetterOrDigit(after)) {
        boolean plural =
            before == 's'
                && after == ' '
                && j + 2 < text.length()
                && Character.isLetter(text.charAt(j + 2));
        if (!plural) {
          return j;
        }
        possessive = j;
      } else if (c != '’' && isSpace(before) && Character.isLetterOrDigit(after)) {
        break;
      }
    }
    return possessive;
  }
}
