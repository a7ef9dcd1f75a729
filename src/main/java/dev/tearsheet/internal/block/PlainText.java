package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Splits text that has no markup. */
final class PlainText {

  /** A hard-wrapped line's length: what mail, terminals and wire services use; characters. */
  private static final int MIN_WRAP = 45;

  private static final int MAX_WRAP = 95;

  private PlainText() {}

  static List<TextBlock> blocks(String text) {
    TextRun run = new TextRun();
    List<String> lines = text.lines().map(line -> fold(line, run)).toList();
    Place place = Place.root();
    return (wrapped(lines) ? unwrap(lines) : lines)
        .stream()
            .filter(line -> !line.isEmpty())
            .map(line -> new TextBlock(typed(line), place, 0))
            .toList();
  }

  private static String fold(String line, TextRun run) {
    run.append(line, Place.root());
    return run.take().stream().map(TextRun.Line::text).collect(Collectors.joining(" "));
  }

  /** Most lines that another line follows directly are of one printed width. */
  private static boolean wrapped(List<String> lines) {
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

  private static List<String> unwrap(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private static Block typed(String line) {
    if (isItem(line)) {
      return new Block.ListItem(line.substring(2).strip(), 0, false);
    }
    return PhotoCredit.ends(line) ? new Block.Caption(line) : new Block.Paragraph(line);
  }

  /** A dash before a whole sentence opens somebody's turn to speak rather than an item. */
  private static boolean isItem(String line) {
    if (line.length() < 3 || "•*-–·".indexOf(line.charAt(0)) < 0 || line.charAt(1) != ' ') {
      return false;
    }
    return line.charAt(0) != '–' || ".!?…".indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
