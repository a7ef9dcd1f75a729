package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The stretches between quotation marks. A stretch never leaves its line, so a lost mark closes at
 * the end of the paragraph at the latest.
 */
public final class QuoteMarks {

  private static final String OPENING = "“«„‟〝「『";
  private static final String CLOSING = "”»〞」』";
  private static final String STRAIGHT = "\"＂";

  /** What stands before a closing mark at the end of a sentence or before its cue. */
  static final String ENDS = ",.?!…";

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
   * @param start after the opening mark; where that was lost, where its line starts or the last
   *     stretch of the line ends
   * @param end before the closing mark
   * @param opened whether the opening mark was found
   * @param closed whether the closing mark was found
   * @param single whether the marks are single ones
   */
  public record Stretch(int start, int end, boolean opened, boolean closed, boolean single) {}

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
    List<Stretch> doubles = List.copyOf(found.subList(before, found.size()));
    found.subList(before, found.size()).clear();
    found.addAll(new SingleMarks(text, noted, count, from, to).join(doubles));
  }

  private void doubles(int from, int to) {
    int depth = 0;
    int open = -1;
    int free = from;
    int inch = inch();
    for (int n = 0; n < count; n++) {
      int i = noted[n];
      int width = i >= free && n != inch ? width(i, open, from, to) : 0;
      if (width == 0) {
        continue;
      }
      Side side = depth == 1 && closesPair(open, i, to) ? Side.CLOSE : side(i, width, from, to);
      if (side == Side.EITHER) {
        side = depth > 0 ? Side.CLOSE : Side.OPEN;
      } else if (side == Side.OPEN && depth > 0 && opensAgain(open, i)) {
        addUnclosed(open, i);
        depth = 0;
      } else if (side == Side.OPEN && depth > 0 && isStraight(i) && open != i && !nests(open, n)) {
        addUnclosed(open, i);
        depth = 0;
      }
      if (side == Side.OPEN) {
        open = depth++ == 0 ? i + width : open;
      } else if (depth > 0) {
        depth--;
        if (depth == 0 && i > open) {
          found.add(new Stretch(open, i, true, true, false));
        }
      } else {
        addLost(free, i, charAt(i + width, to));
      }
      free = i + width;
    }
    if (depth > 0 && to > open) {
      addUnclosed(open, to);
    }
  }

  /**
   * What stands before a closing mark whose opening one was lost, where a sentence ends there or a
   * comma stands behind it. Of two single marks the first may close a quote within another.
   */
  private void addLost(int from, int close, char after) {
    boolean twoSingle = text.charAt(close) == '\'' || text.charAt(close) == '’';
    char before = close > from ? text.charAt(close - 1) : ' ';
    boolean ends = ENDS.indexOf(before) >= 0;
    boolean outside = ",.".indexOf(after) >= 0 && !Character.isDigit(before);
    if (!twoSingle && close > from && (ends || outside)) {
      found.add(new Stretch(from, close, false, true, false));
    }
  }

  /**
   * „Host: “ anklicken, „Na gut.“(lh): the fellow of the mark that opened, though a blank stands
   * before it or a word right behind; not both.
   */
  private boolean closesPair(int open, int mark, int to) {
    char opening = text.charAt(open - 1);
    char c = text.charAt(mark);
    boolean pair = (opening == '„' && c == '“') || (opening == '»' && c == '«');
    boolean before = !isSpace(text.charAt(mark - 1));
    char after = charAt(mark + 1, to);
    return pair && mark > open && (before || !(Character.isLetterOrDigit(after) || isMark(after)));
  }

  /** Whether two straight marks open and close within one: "tired of ''not here''". */
  private boolean nests(int open, int n) {
    boolean within = text.charAt(open - 1) == '"' && text.charAt(noted[n]) == '\'';
    for (int k = n + 2; within && k < count; k++) {
      int i = noted[k];
      if (text.charAt(i) == '"') {
        return false;
      } else if (text.charAt(i) == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'') {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark opens a sentence behind another one, which the same mark opened. */
  private boolean opensAgain(int open, int mark) {
    return text.charAt(open - 1) == text.charAt(mark)
        && mark - 2 > open
        && mark + 1 < text.length()
        && Character.isUpperCase(text.charAt(mark + 1))
        && isSpace(text.charAt(mark - 1))
        && ".?!".indexOf(text.charAt(mark - 2)) >= 0;
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
      found.add(new Stretch(open, end, true, false, false));
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

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private char charAt(int i, int to) {
    return i < to ? text.charAt(i) : ' ';
  }
}
