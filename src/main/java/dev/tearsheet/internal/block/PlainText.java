package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.HardWrap;
import dev.tearsheet.internal.text.Indents;
import dev.tearsheet.internal.text.OneLine;
import java.util.List;
import java.util.stream.Collectors;

/** Splits text that has no markup. */
final class PlainText {

  private PlainText() {}

  static List<TextBlock> blocks(String text) {
    TextRun run = new TextRun();
    List<String> all = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    List<String> raw = all.size() == 1 ? OneLine.parts(all.get(0)) : text.lines().toList();
    List<String> lines = Indents.parted(raw, raw.stream().map(line -> fold(line, run)).toList());
    Place place = Place.root();
    return (HardWrap.is(lines) ? HardWrap.paragraphs(lines) : lines)
        .stream()
            .filter(line -> !line.isEmpty())
            .map(line -> new TextBlock(typed(line), place, 0))
            .toList();
  }

  private static String fold(String line, TextRun run) {
    run.append(line, Place.root());
    return bare(run.take().stream().map(TextRun.Line::text).collect(Collectors.joining(" ")));
  }

  /** A line that messengers print bold or slanted, without the marks around it. */
  private static String bare(String line) {
    int marks = 0;
    while (marks * 2 + 1 < line.length()
        && "*_".indexOf(line.charAt(marks)) >= 0
        && line.charAt(marks) == line.charAt(line.length() - 1 - marks)) {
      marks++;
    }
    String inner = line.substring(marks, line.length() - marks);
    return marks > 0 && !inner.startsWith(" ") && inner.indexOf(line.charAt(0)) < 0 ? inner : line;
  }

  private static Block typed(String line) {
    if (isItem(line)) {
      return new Block.ListItem(line.substring(2).strip(), 0, false);
    }
    return CaptionLine.typed(line);
  }

  /** A dash before a whole sentence opens somebody's turn to speak rather than an item. */
  private static boolean isItem(String line) {
    if (line.length() < 3 || "•*-–·".indexOf(line.charAt(0)) < 0 || line.charAt(1) != ' ') {
      return false;
    }
    return line.charAt(0) != '–' || ".!?…".indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
