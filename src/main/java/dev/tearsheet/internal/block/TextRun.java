package dev.tearsheet.internal.block;

import static java.util.Objects.requireNonNull;

import dev.tearsheet.internal.text.BylineOpening;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text between two block boundaries as it is read: white space folded, line breaks remembered. */
final class TextRun {

  /** A single {@code <br>} parts paragraphs when lines are sentences of about a printed line. */
  private static final int MIN_MEAN_LINE = 60;

  /** Share of the characters in long lines that a few short ones, a byline or a credit, leave. */
  private static final double MOST = 0.8;

  /** The text so far, and after it the piece that is being folded. */
  private char[] units = new char[256];

  private int length;
  private final List<Integer> linkedAtBreak = new ArrayList<>();

  /** The innermost element around each line, null around an empty one. */
  private final List<@Nullable Place> lineAtBreak = new ArrayList<>();

  private @Nullable Place line;
  private @Nullable Place place;
  private int linked;
  private boolean space;
  private boolean seam;

  /**
   * One line of a run.
   *
   * @param text the text
   * @param linked its characters within anchors
   * @param place the innermost element around it
   */
  record Line(String text, int linked, Place place) {}

  boolean isEmpty() {
    return place == null;
  }

  /** The innermost element around all text so far. */
  Place place() {
    return requireNonNull(place, "no text yet");
  }

  void append(String piece, Place where) {
    int before = length;
    if (where.shape() == Shape.PREFORMATTED) {
      length = read(piece, 0, length);
    } else {
      fold(piece);
    }
    if (length > before) {
      place = place == null ? where : place.common(where);
      line = line == null ? where : line.common(where);
      linked += where.within(Region.LINK) ? length - before : 0;
    }
  }

  /** Half of a page's texts are white space between elements and need no copy. */
  private void fold(String piece) {
    int start = 0;
    while (start < piece.length() && isSpace(piece.charAt(start))) {
      start++;
    }
    space |= start > 0;
    if (start < piece.length()) {
      int from = length + 1; // room for a space before it
      fold(from, read(piece, start, from));
    }
  }

  /** Copies a piece, from its start on, to a place after the text; returns where it ends. */
  private int read(String piece, int start, int at) {
    int end = at + piece.length() - start;
    if (end > units.length) {
      units = Arrays.copyOf(units, Math.max(end, 2 * units.length));
    }
    piece.getChars(start, piece.length(), units, at);
    return end;
  }

  /** Adds the units that stand after the text; folded they take no more room than before. */
  private void fold(int from, int to) {
    int i = from;
    while (i < to) {
      char c = units[i];
      if (isSpace(c)) {
        space = true;
        i++;
      } else if (isIgnorable(c)) {
        i++;
      } else {
        separate(c);
        i = word(i, to);
      }
    }
  }

  /** Adds what can be taken as it is; returns where it ends. */
  private int word(int from, int to) {
    int i = from;
    int at = length;
    do {
      units[at++] = units[i++];
    } while (i < to && isPart(units[i]));
    length = at;
    return i;
  }

  private static boolean isPart(char c) {
    return (c > ' ' && c < '\u00a0') || !(isSpace(c) || isIgnorable(c));
  }

  private void separate(char next) {
    if (length > 0) {
      char last = units[length - 1];
      if (last != '\n' && (space || (seam && (glued(last, next) || ended(last, next))))) {
        units[length++] = ' ';
      }
    }
    space = false;
    seam = false;
  }

  /** "Heidi" and "Head of" meet at a seam of two elements that the style sheet sets apart. */
  private static boolean glued(char last, char next) {
    return (Character.isLowerCase(last) || Character.isDigit(last)) && Character.isUpperCase(next);
  }

  /** "It was late." and "Photo: Ann Roe" meet there as well; "e." and "V." are of one word. */
  private boolean ended(char last, char next) {
    return length > 2
        && (last == '.' || last == '!' || last == '?')
        && Character.isUpperCase(next)
        && Character.isLowerCase(units[length - 2])
        && Character.isLowerCase(units[length - 3]);
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
    if (length == 0) {
      return false;
    }
    if (!preformatted && units[length - 1] == '\n') {
      return true;
    }
    length = read("\n", 0, length);
    linkedAtBreak.add(linked);
    lineAtBreak.add(line);
    line = null;
    space = false;
    return false;
  }

  /** The run's paragraphs: one, or one a line; then the run is empty again. */
  List<Line> take() {
    List<Line> lines = lines(new String(units, 0, length));
    clear();
    return lines;
  }

  private List<Line> lines(String text) {
    if (place != null && place.shape() == Shape.PREFORMATTED) {
      return seen(text.stripTrailing());
    } else if (linkedAtBreak.isEmpty()) {
      return seen(text); // folded, it neither begins nor ends in white space
    }
    boolean parts = partsParagraphs() || isStyledApart();
    return parts ? parted(text) : seen(text.replace('\n', ' ').strip());
  }

  private boolean isStyledApart() {
    List<@Nullable Place> around = new ArrayList<>(lineAtBreak);
    around.add(line);
    return place().shape() == Shape.PARAGRAPH && StyledLines.are(place(), around);
  }

  private List<Line> seen(String text) {
    return isSeen(text) ? List.of(new Line(text, linked, place())) : List.of();
  }

  private List<Line> parted(String text) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    int before = 0;
    for (String part : text.split("\n", -1)) {
      boolean last = at == linkedAtBreak.size();
      int upTo = last ? linked : linkedAtBreak.get(at);
      @Nullable Place around = last ? this.line : lineAtBreak.get(at);
      at++;
      String line = part.strip();
      if (isSeen(line)) {
        lines.add(new Line(line, upTo - before, around == null ? place() : around));
      }
      before = upTo;
    }
    return lines;
  }

  /** Whether a text has more than blanks and what only joins or directs letters. */
  private static boolean isSeen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether most lines end as sentences do and the mean is about a printed line, or nearly all
   * characters stand in such lines, or a line is a byline.
   */
  private boolean partsParagraphs() {
    int lines = linkedAtBreak.size() + 1;
    int sentences = 0;
    int told = 0;
    boolean signed = false;
    int start = 0;
    for (int i = 1; i <= length; i++) {
      if (i == length || units[i] == '\n') {
        boolean sentence = endsSentence(units[i - 1]);
        sentences += sentence ? 1 : 0;
        told += sentence && i - start >= MIN_MEAN_LINE ? i - start : 0;
        signed |= start > 0 && isByline(start, i);
        start = i + 1;
      }
    }
    boolean printed = length / lines >= MIN_MEAN_LINE && sentences * 2 >= lines;
    return printed || told >= MOST * length || signed;
  }

  /** A name behind the word that opens a byline, and little else; a verse ends in a mark. */
  private boolean isByline(int from, int end) {
    if (end - from > MIN_MEAN_LINE || !Character.isLetterOrDigit(units[end - 1])) {
      return false;
    }
    String line = new String(units, from, end - from);
    int opening = BylineOpening.length(line);
    int name = opening;
    while (name > 0 && name < line.length() && " :：・".indexOf(line.charAt(name)) >= 0) {
      name++;
    }
    boolean marked = name > opening + 1 || (name > opening && line.charAt(opening) != ' ');
    return name > opening && opensName(line, name, marked);
  }

  /** A capital and two words; behind a colon or a dot a letter of a script without capitals. */
  private static boolean opensName(String line, int at, boolean marked) {
    boolean capital = at < line.length() && Character.isUpperCase(line.charAt(at));
    boolean uncased =
        at < line.length() && Character.getType(line.charAt(at)) == Character.OTHER_LETTER;
    return (capital && line.indexOf(' ', at) > 0) || (marked && uncased);
  }

  private static boolean endsSentence(char c) {
    return ".!?:…。！？।۔؟\"”»“’)".indexOf(c) >= 0;
  }

  private void clear() {
    length = 0;
    linkedAtBreak.clear();
    lineAtBreak.clear();
    line = null;
    place = null;
    linked = 0;
    space = false;
    seam = false;
  }
}
