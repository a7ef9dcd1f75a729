package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
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

  private final List<String> lines;
  private final int width;

  /** Words with a hyphen inside, as they stand within lines. */
  private final Set<String> compounds;

  private HardWrap(List<String> lines) {
    this.lines = lines;
    this.width =
        lines.stream()
            .mapToInt(String::length)
            .filter(length -> length <= MAX_WRAP)
            .max()
            .orElse(0);
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

  /**
   * Whether most lines that another line follows directly are of one printed width.
   *
   * @param lines the lines of a text, stripped; empty ones part its paragraphs
   * @return false also when no line is empty
   */
  public static boolean is(List<String> lines) {
    int followed = 0;
    int wide = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
        followed++;
        int length = lines.get(i).length();
        wide += length >= MIN_WRAP && length <= MAX_WRAP ? 1 : 0;
      }
    }
    return followed >= 3 && wide * 10 >= followed * 8 && lines.contains("");
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

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      append(paragraph, line);
      if (i + 1 == lines.size() || ends(line, lines.get(i + 1))) {
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
    } else if (end >= 0 && !line.isEmpty()) {
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

  private static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }

  private static String lastWord(StringBuilder paragraph) {
    return paragraph.substring(paragraph.lastIndexOf(" ") + 1);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** A line ends a paragraph above an empty one, and where the next word had room in it. */
  private boolean ends(String line, String next) {
    if (line.isEmpty() || next.isEmpty()) {
      return true;
    }
    if (startsSmall(next)) {
      return false;
    }
    int blank = next.indexOf(' ');
    int word = blank < 0 ? next.length() : blank;
    return line.length() + 1 + word < width - RAGGED;
  }
}
