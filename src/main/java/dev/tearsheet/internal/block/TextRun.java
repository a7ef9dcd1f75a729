package dev.tearsheet.internal.block;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text between two block boundaries as it is read: white space folded, line breaks remembered. */
final class TextRun {

  /** A single {@code <br>} parts paragraphs when lines are sentences of about a printed line. */
  private static final int MIN_MEAN_LINE = 60;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> linkedAtBreak = new ArrayList<>();
  private @Nullable Place place;
  private int linked;
  private boolean space;
  private boolean seam;

  /**
   * One line of a run.
   *
   * @param text the text
   * @param linked its characters within anchors
   */
  record Line(String text, int linked) {}

  boolean isEmpty() {
    return place == null;
  }

  /** The innermost element around all text so far. */
  Place place() {
    return requireNonNull(place, "no text yet");
  }

  void append(String piece, Place where) {
    int before = text.length();
    if (where.shape() == Shape.PREFORMATTED) {
      text.append(piece);
    } else {
      fold(piece);
    }
    if (text.length() > before) {
      place = place == null ? where : place.common(where);
      linked += where.within(Region.LINK) ? text.length() - before : 0;
    }
  }

  private void fold(String piece) {
    int i = 0;
    while (i < piece.length()) {
      char c = piece.charAt(i);
      if (isSpace(c)) {
        space = true;
        i++;
      } else if (isIgnorable(c)) {
        i++;
      } else {
        separate(c);
        int end = wordEnd(piece, i);
        text.append(piece, i, end);
        i = end;
      }
    }
  }

  /** Where the text ends that can be taken as it is. */
  private static int wordEnd(String piece, int from) {
    int end = from + 1;
    while (end < piece.length() && !isSpace(piece.charAt(end)) && !isIgnorable(piece.charAt(end))) {
      end++;
    }
    return end;
  }

  private void separate(char next) {
    if (!text.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      if (last != '\n' && (space || (seam && glued(last, next)))) {
        text.append(' ');
      }
    }
    space = false;
    seam = false;
  }

  /** "Heidi" and "Head of" meet at a seam of two elements that the style sheet sets apart. */
  private static boolean glued(char last, char next) {
    return (Character.isLowerCase(last) || Character.isDigit(last)) && Character.isUpperCase(next);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || (c > '\u1000' && Character.isSpaceChar(c));
  }

  /** Soft hyphen, zero-width space, word joiner, byte order mark; joiners of letters stay. */
  private static boolean isIgnorable(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }

  /** Text follows that belongs to another inline element than the text before. */
  void seam() {
    seam = true;
  }

  void space() {
    space = true;
  }

  /** A {@code <br>}; returns whether it is the second in a row. */
  boolean lineBreak(boolean preformatted) {
    if (text.isEmpty()) {
      return false;
    }
    if (!preformatted && text.charAt(text.length() - 1) == '\n') {
      return true;
    }
    text.append('\n');
    linkedAtBreak.add(linked);
    space = false;
    return false;
  }

  /** The run's paragraphs: one, or one a line; then the run is empty again. */
  List<Line> take() {
    List<Line> lines = new ArrayList<>(1);
    if (place != null && place.shape() == Shape.PREFORMATTED) {
      add(lines, text.toString().stripTrailing(), linked);
    } else if (!linkedAtBreak.isEmpty() && partsParagraphs()) {
      int at = 0;
      int before = 0;
      for (String line : text.toString().split("\n", -1)) {
        int upTo = at < linkedAtBreak.size() ? linkedAtBreak.get(at++) : linked;
        add(lines, line.strip(), upTo - before);
        before = upTo;
      }
    } else {
      add(lines, text.toString().replace('\n', ' ').strip(), linked);
    }
    clear();
    return lines;
  }

  private static void add(List<Line> lines, String text, int linked) {
    if (!text.isBlank()) {
      lines.add(new Line(text, linked));
    }
  }

  private boolean partsParagraphs() {
    int lines = linkedAtBreak.size() + 1;
    int sentences = 0;
    for (int i = 1; i <= text.length(); i++) {
      if ((i == text.length() || text.charAt(i) == '\n') && endsSentence(text.charAt(i - 1))) {
        sentences++;
      }
    }
    return text.length() / lines >= MIN_MEAN_LINE && sentences * 2 >= lines;
  }

  private static boolean endsSentence(char c) {
    return ".!?:…。！？।۔؟\"”»“’)".indexOf(c) >= 0;
  }

  private void clear() {
    text.setLength(0);
    linkedAtBreak.clear();
    place = null;
    linked = 0;
    space = false;
    seam = false;
  }
}
