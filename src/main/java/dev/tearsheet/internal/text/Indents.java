package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Printed text whose paragraphs are told by the blanks before their first line alone. */
public final class Indents {

  /** Blanks that are no slip; a tab counts as four. */
  private static final int MIN_BLANKS = 2;

  private static final int TAB = 4;

  /** Characters; a longer line goes on in the next. */
  private static final int MAX_ROW = 50;

  /** One line in so many may stand further out: a heading. */
  private static final int FEW = 7;

  /** Paragraphs of such a text, and lines that go on. */
  private static final int MIN_LINES = 3;

  private Indents() {}

  /**
   * Lines with an empty one before each that opens a paragraph.
   *
   * @param raw the lines of a text
   * @param lines the same, stripped
   * @return {@code lines} itself where blanks before lines tell no paragraphs
   */
  public static List<String> parted(List<String> raw, List<String> lines) {
    BitSet openings = openings(raw);
    if (openings.isEmpty()) {
      return lines;
    }
    List<String> parted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (openings.get(i)) {
        parted.add("");
      }
      parted.add(lines.get(i));
    }
    return parted;
  }

  /** The lines that open a paragraph; none unless more lines go on than open one. */
  static BitSet openings(List<String> raw) {
    int base = base(raw);
    BitSet openings = new BitSet();
    int others = 0;
    for (int i = 1; i < raw.size(); i++) {
      boolean opens = opens(raw, i, base);
      openings.set(i, opens);
      others += !opens && !raw.get(i).isBlank() && !raw.get(i - 1).isBlank() ? 1 : 0;
    }
    int count = openings.cardinality();
    return count >= MIN_LINES && others >= Math.max(MIN_LINES, count) ? openings : new BitSet();
  }

  /**
   * Whether a line stands further in, and the line right before it does not or ends a paragraph.
   */
  private static boolean opens(List<String> raw, int at, int base) {
    String line = raw.get(at);
    return !line.isBlank()
        && !raw.get(at - 1).isBlank()
        && of(line) >= base + MIN_BLANKS
        && (of(raw.get(at - 1)) < base + MIN_BLANKS || ends(raw.get(at - 1).strip()));
  }

  /** Whether a line further in is a paragraph by itself: a row of a table, a sentence. */
  private static boolean ends(String line) {
    return line.length() < MAX_ROW || ".!?:\"”»".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Where lines start that open no paragraph: the least indent that is none of a few lines. */
  private static int base(List<String> raw) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    int all = 0;
    for (String line : raw) {
      if (!line.isBlank()) {
        counts.merge(of(line), 1, Integer::sum);
        all++;
      }
    }
    int few = all / FEW;
    return counts.entrySet().stream()
        .filter(indent -> indent.getValue() > few)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  /** The width of the blanks before a line. */
  private static int of(String line) {
    int width = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      width += line.charAt(i) == '\t' ? TAB : 1;
    }
    return width;
  }
}
