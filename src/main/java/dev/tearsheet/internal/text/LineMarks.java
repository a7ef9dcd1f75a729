package dev.tearsheet.internal.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A mark before every line of a text, as mail quotes a text and converters set its paragraphs.
 *
 * <pre>{@code
 * "> Bridge opens\n>\n> The old bridge …" → "Bridge opens\n\nThe old bridge …"
 * }</pre>
 */
public final class LineMarks {

  private static final String MARKS = ">|*-•·";

  /** Lines that one mark may stand before for other reasons: those of a list. */
  private static final int FEW = 4;

  /** UTF-16 units of a paragraph; items of lists are seldom as long. */
  private static final int PROSE = 200;

  private LineMarks() {}

  /**
   * The text without its marks.
   *
   * @param text any text
   * @return the same text where not every line has the mark of the first one, or no line is prose
   */
  public static String without(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first == text.length() || MARKS.indexOf(text.charAt(first)) < 0) {
      return text;
    }
    char mark = text.charAt(first);
    List<String> lines = text.lines().map(String::strip).toList();
    List<String> told = lines.stream().filter(line -> !line.isEmpty()).toList();
    boolean marked =
        told.size() > FEW
            && told.stream().allMatch(line -> isMarked(line, mark))
            && told.stream().anyMatch(line -> line.length() > PROSE);
    return marked
        ? lines.stream()
            .map(line -> line.isEmpty() ? line : line.substring(1).strip())
            .collect(Collectors.joining("\n"))
        : text;
  }

  private static boolean isMarked(String line, char mark) {
    return line.charAt(0) == mark && (line.length() == 1 || line.charAt(1) == ' ');
  }
}
