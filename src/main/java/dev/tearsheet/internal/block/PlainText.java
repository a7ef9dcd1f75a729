package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.HardWrap;
import dev.tearsheet.internal.text.HeadGlue;
import dev.tearsheet.internal.text.Indents;
import dev.tearsheet.internal.text.LoneClosing;
import dev.tearsheet.internal.text.OneLine;
import dev.tearsheet.internal.text.SentenceEnd;
import dev.tearsheet.internal.text.SplitLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text that has no markup, as blocks: one a line, one a paragraph, or parts of a long line. */
public final class PlainText {

  private final List<TextBlock> blocks;

  /** The numbers of the blocks that stand on the line of the block before. */
  private final BitSet sameLine;

  private PlainText(List<TextBlock> blocks, BitSet sameLine) {
    this.blocks = blocks;
    this.sameLine = sameLine;
  }

  /**
   * Splits a text.
   *
   * @param text the text
   * @param address the words of its address, perhaps none
   * @return its blocks: one a line, or one a paragraph when lines are wrapped, or sentences and
   *     names of links where a whole page stands on one line
   */
  static PlainText of(String text, List<String> address) {
    TextRun run = new TextRun();
    List<String> lines = text.lines().toList();
    List<String> told = lines.stream().filter(line -> !line.isBlank()).limit(2).toList();
    boolean alone = told.size() == 1;
    if (alone || (told.size() > 1 && lines.stream().anyMatch(PlainText::isLong))) {
      String title = fold(told.get(0), run);
      return alone
          ? parted(lines, line -> OneLine.parts(line, title, true, address), run)
          : parted(lines, line -> longParted(line, title), run);
    }
    List<String> folded = lines.stream().map(line -> fold(line, run)).toList();
    List<String> joined = LoneClosing.joined(Indents.parted(lines, folded));
    List<String> whole = HardWrap.is(joined) ? HardWrap.paragraphs(joined) : joined;
    return new PlainText(blocks(SplitLines.joined(HeadGlue.parted(whole))), new BitSet());
  }

  private static boolean isLong(String line) {
    return line.length() >= OneLine.MIN_LINE;
  }

  private static List<String> longParted(String line, String title) {
    return isLong(line) ? OneLine.parts(line, title, false, List.of()) : List.of(line);
  }

  private static PlainText parted(
      List<String> lines, Function<String, List<String>> splitter, TextRun run) {
    List<String> all = new ArrayList<>();
    BitSet sameLine = new BitSet();
    for (String line : lines) {
      String folded = fold(line, run);
      if (!folded.isEmpty()) {
        List<String> parts = splitter.apply(folded);
        sameLine.set(all.size() + 1, all.size() + parts.size());
        all.addAll(parts);
      }
    }
    return new PlainText(blocks(all), sameLine);
  }

  private static List<TextBlock> blocks(List<String> lines) {
    Place place = Place.root();
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .map(line -> new TextBlock(typed(line), place, 0))
        .toList();
  }

  /** The blocks in their order. */
  public List<TextBlock> blocks() {
    return blocks;
  }

  /**
   * Sentences that stand side by side on a line as one paragraph again.
   *
   * @param story some of the blocks, in their order
   * @return the same where no line was parted
   */
  public List<Block> joined(List<Block> story) {
    if (sameLine.isEmpty()) {
      return story;
    }
    IdentityHashMap<Block, Integer> numbers = new IdentityHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      numbers.put(blocks.get(i).block(), i);
    }
    List<Block> joined = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      paragraph.add(story.get(i).text());
      int next = i + 1 < story.size() ? numbers.getOrDefault(story.get(i + 1), 0) : 0;
      if (!goesOn(story.get(i), next)) {
        boolean one = paragraph.size() == 1;
        joined.add(one ? story.get(i) : new Block.Paragraph(String.join(" ", paragraph)));
        paragraph.clear();
      }
    }
    return joined;
  }

  /** Whether a block of the story and the one of that number are sentences side by side. */
  private boolean goesOn(Block block, int next) {
    return sameLine.get(next)
        && isSentence(block)
        && isSentence(blocks.get(next).block())
        && blocks.get(next - 1).text().endsWith(block.text());
  }

  private static boolean isSentence(Block block) {
    return block instanceof Block.Paragraph && SentenceEnd.isAt(block.text());
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
