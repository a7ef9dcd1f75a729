package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Text whose paragraphs were broken into lines of one printed width. */
public final class HardWrap {

  /** A hard-wrapped line's length: what mail, terminals and wire services use; characters. */
  private static final int MIN_WRAP = 45;

  private static final int MAX_WRAP = 95;

  /** Characters that print leaves free at most at the end of a line that goes on. */
  private static final int RAGGED = 8;

  /** Characters of an agency's name in one word. */
  private static final int MAX_SIGNATURE = 12;

  /** Of ten lines of prose that print broke, those that go on with a small letter; seven do. */
  private static final int GO_ON = 4;

  /** Of ten lines of prose, those that are not the last of a paragraph of a few lines. */
  private static final int WIDE = 6;

  /** Characters of the longest compound whose hyphen is kept; it bounds the work for each line. */
  private static final int MAX_WORD = 2 * MAX_WRAP;

  private static final String BULLETS = "*+-•–o";

  /** Of a hundred lines, those that are no longer than the printed width. */
  private static final int WIDEST = 97;

  /** Lines amid menus that go on with a small letter, and of ten full lines those that do. */
  private static final int MIN_GO_ON = 5;

  private static final int SOME = 3;

  /** One line in so many may be longer than print has them. */
  private static final int LONGER = 50;

  /** Lines that tell of a width to which words are set as far as they go. */
  private static final int MIN_TIGHT = 4;

  private final List<String> lines;
  private final int width;

  /** The longest line. */
  private final int widest;

  /** Characters free at most at the end of a line that goes on; 0 where print fills its lines. */
  private final int ragged;

  /** Characters of a line that goes on with a small letter; amid menus such lines are items. */
  private final int least;

  /** Words with a hyphen inside, as they stand within lines. */
  private final Set<String> compounds;

  private HardWrap(List<String> lines) {
    this.lines = lines;
    this.width = width(lines);
    this.widest = widest(lines);
    this.ragged = isGreedy(lines, widest) ? 0 : RAGGED;
    this.least = Tally.of(lines, width).mostly(lines.contains("")) ? 0 : width / 2;
    this.compounds =
        lines.stream()
            .flatMap(line -> Arrays.stream(StringUtils.split(line)))
            .filter(word -> word.indexOf('-', 1) > 0)
            .map(HardWrap::stripped)
            .collect(Collectors.toSet());
  }

  private static String stripped(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  /** The length that lines are printed to: few of those that print breaks are longer. */
  private static int width(List<String> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(String::length)
            .filter(length -> length >= MIN_WRAP && length <= MAX_WRAP)
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * WIDEST / 100];
  }

  /**
   * Whether a text was broken into lines of one printed width: most lines that another follows
   * directly are of one, or, amid menus, hardly any is longer and enough go on in the next.
   *
   * @param lines the lines of a text, stripped; empty ones part its paragraphs
   */
  public static boolean is(List<String> lines) {
    Tally tally = Tally.of(lines, width(lines));
    return tally.mostly(lines.contains(""))
        || (tally.amidMenus() && isBound(lines))
        || isTight(lines);
  }

  /**
   * Lines that another follows directly.
   *
   * @param followed all of them
   * @param wide those of a length that print has
   * @param small those that go on with a small letter
   * @param full those of nearly the printed width
   * @param goOn those of nearly the printed width that go on with a small letter
   */
  private record Tally(int followed, int wide, int small, int full, int goOn) {

    static Tally of(List<String> lines, int width) {
      int followed = 0;
      int wide = 0;
      int small = 0;
      int full = 0;
      int goOn = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        int length = lines.get(i).length();
        if (length > 0 && !lines.get(i + 1).isEmpty()) {
          boolean next = startsSmall(lines.get(i + 1));
          boolean near = length >= width - 2 * RAGGED;
          followed++;
          wide += length >= MIN_WRAP && length <= MAX_WRAP ? 1 : 0;
          small += next ? 1 : 0;
          full += near ? 1 : 0;
          goOn += near && next ? 1 : 0;
        }
      }
      return new Tally(followed, wide, small, full, goOn);
    }

    boolean mostly(boolean parted) {
      boolean prose = small * 10 >= followed * GO_ON && wide * 10 >= followed * WIDE;
      return followed >= 3 && (prose || (parted && wide * 10 >= followed * 8));
    }

    boolean amidMenus() {
      return goOn >= MIN_GO_ON && goOn * 10 >= full * SOME;
    }
  }

  /** Whether hardly any line is longer than print has them; a link's address is not broken. */
  private static boolean isBound(List<String> lines) {
    long longer =
        lines.stream().filter(line -> line.length() > MAX_WRAP && !line.contains("](")).count();
    return longer * LONGER <= lines.size();
  }

  /**
   * The paragraphs of such a text.
   *
   * @param lines its lines, stripped
   * @return a paragraph each, some possibly empty
   */
  public static List<String> paragraphs(List<String> lines) {
    return new HardWrap(lines).paragraphs();
  }

  /**
   * A text as long as it is, with a blank in place of each line break within a paragraph.
   *
   * @param text any text
   * @return {@code text} itself unless it was broken into lines of one printed width
   */
  public static String joined(String text) {
    if (text.length() > MAX_WRAP * (1L + StringUtils.countMatches(text, '\n'))) {
      return text; // most texts, whose lines are paragraphs
    }
    List<String> raw = Arrays.asList(StringUtils.splitPreserveAllTokens(text, '\n'));
    List<String> lines = raw.stream().map(String::strip).toList();
    if (!is(Indents.parted(raw, lines))) {
      return text;
    }
    BitSet openings = Indents.openings(raw);
    HardWrap wrap = new HardWrap(lines);
    StringBuilder joined = new StringBuilder(text);
    int end = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      end += raw.get(i).length();
      if (!openings.get(i + 1) && !wrap.ends(lines.get(i), lines.get(i + 1))) {
        joined.setCharAt(end, ' ');
      }
      end++;
    }
    return joined.toString();
  }

  /**
   * Where the paragraphs of such a text start.
   *
   * @param lines its lines, stripped
   * @return the first line of each of {@link #paragraphs}, by number
   */
  public static BitSet starts(List<String> lines) {
    HardWrap wrap = new HardWrap(lines);
    BitSet starts = new BitSet(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      starts.set(i, i == 0 || wrap.parts(i - 1));
    }
    return starts;
  }

  /** Whether a paragraph ends with a line that another follows. */
  private boolean parts(int at) {
    return ends(lines.get(at), lines.get(at + 1)) || isSigned(at);
  }

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      append(paragraph, line);
      if (i + 1 == lines.size() || parts(i)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return paragraphs;
  }

  /** Joins what a hyphen parted at the end of a line, but for compounds that have one elsewhere. */
  private void append(StringBuilder paragraph, String line) {
    int end = paragraph.length() - 1;
    if (end > 0 && parts(paragraph, line)) {
      String compound = lastWord(paragraph) + firstWord(line);
      paragraph.setLength(compounds.contains(compound) ? end + 1 : end);
    } else if (end >= 0 && !line.isEmpty() && !isUnspaced(paragraph.charAt(end), line.charAt(0))) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private static boolean parts(CharSequence paragraph, String line) {
    int end = paragraph.length() - 1;
    return paragraph.charAt(end) == '-'
        && Character.isLetter(paragraph.charAt(end - 1))
        && startsSmall(line);
  }

  /** Han and kana go on without a blank, as their marks do; Hangul has words. */
  private static boolean isUnspaced(char last, char next) {
    return isUnspaced(last) && isUnspaced(next);
  }

  private static boolean isUnspaced(char c) {
    return Eastern.is(c) && !(c >= '\uac00' && c <= '\ud7af');
  }

  private static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }

  private static String lastWord(StringBuilder paragraph) {
    int least = Math.max(0, paragraph.length() - MAX_WORD);
    int start = paragraph.length();
    while (start > least && paragraph.charAt(start - 1) != ' ') {
      start--;
    }
    return paragraph.substring(start);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** A word alone behind the last sentence signs the text: "Reuters". */
  private boolean isSigned(int at) {
    String line = lines.get(at);
    String last = lines.get(at + 1);
    return at + 2 == lines.size()
        && line.endsWith(".")
        && last.length() <= MAX_SIGNATURE
        && last.indexOf(' ') < 0
        && last.codePoints().allMatch(Character::isLetter);
  }

  /** A line ends a paragraph above an empty one, and where the next word had room in it. */
  private boolean ends(String line, String next) {
    if (line.isEmpty() || next.isEmpty()) {
      return true;
    }
    if (isItem(next)) {
      return true;
    }
    if (startsSmall(next)) {
      return line.length() < least;
    }
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return line.length() + 1 + word <= (ragged > 0 ? width - ragged - 1 : widest);
  }

  /**
   * Whether no line that goes on with a small letter had room for the next word, in enough lines.
   */
  private static boolean isGreedy(List<String> lines, int widest) {
    int goOn = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() >= MIN_WRAP && startsSmall(lines.get(i + 1))) {
        if (hasRoom(lines.get(i), lines.get(i + 1), widest)) {
          return false;
        }
        goOn++;
      }
    }
    return goOn >= MIN_TIGHT;
  }

  private static boolean hasRoom(String line, String next, int width) {
    int blank = next.indexOf(' ');
    return line.length() + 1 + (blank < 0 ? next.length() : blank) <= width;
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Whether no line is longer than print has them, and half of the long ones end amid a sentence
   * without room for the next word, as they do where nouns have capitals.
   */
  private static boolean isTight(List<String> lines) {
    int widest = widest(lines);
    if (widest > MAX_WRAP || widest < MIN_WRAP) {
      return false;
    }
    int tight = 0;
    int wide = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      boolean followed = line.length() >= MIN_WRAP && !lines.get(i + 1).isEmpty();
      boolean full = followed && !hasRoom(line, lines.get(i + 1), widest);
      wide += followed ? 1 : 0;
      tight += full && !SentenceEnd.isAt(line) ? 1 : 0;
    }
    return tight >= MIN_TIGHT && tight * 2 >= wide;
  }

  private static boolean isItem(String line) {
    return line.length() > 2 && line.charAt(1) == ' ' && BULLETS.indexOf(line.charAt(0)) >= 0;
  }
}
