package dev.tearsheet.internal.markup;

import dev.tearsheet.internal.text.HardWrap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** Writes the lines of a Markdown text as HTML. Each line is looked at once. */
final class MarkdownBlocks {

  private static final int DEEPEST_LIST = 20;
  private static final String SECTION = "<section>\n";
  private static final String FIGURE = "<figure>\n";
  private static final String FIGURE_END = "</figure>\n";

  /** A list whose items' marks stand behind so many blanks. */
  private record OpenList(String tag, int indent) {

    /** Whether an item belongs to this list or to one inside it. */
    boolean takes(int blanks, String other) {
      return holds(blanks) || (blanks >= indent && other.equals(tag));
    }

    /** A mark two blanks further in, or more, opens a list inside. */
    boolean holds(int blanks) {
      return blanks >= indent + 2;
    }
  }

  private final String[] lines;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();

  /** The open lists, innermost first. */
  private final Deque<OpenList> lists = new ArrayDeque<>();

  /** The levels of the headings whose sections are open, innermost first. */
  private final Deque<Integer> sections = new ArrayDeque<>();

  /** Whether the lines are those of print; else, as scrapers write it, each is a paragraph. */
  private final boolean wrapped;

  private final Set<String> descriptions;

  /** Where the figure written last ends, else -1. */
  private int figureEnd = -1;

  /** Where the headline ends, else -1. */
  private int headlineEnd = -1;

  private int at;

  MarkdownBlocks(String[] lines, int from) {
    this.lines = lines;
    this.at = from;
    this.descriptions = MarkdownParagraph.descriptions(lines);
    this.wrapped = HardWrap.is(Arrays.stream(lines).map(String::strip).toList());
  }

  /** Whether HTML was made here, of a text with headings. */
  static boolean wrote(String html) {
    return html.contains(SECTION);
  }

  String html() {
    while (at < lines.length) {
      String line = lines[at++];
      if (MarkdownLine.isFence(line)) {
        end();
        code(line.substring(0, 3));
      } else if (MarkdownLine.isTableRow(line)
          && at < lines.length
          && MarkdownLine.isTableRule(lines[at])) {
        end();
        table(line);
      } else {
        line(line);
      }
    }
    end();
    endSections(1);
    return out.toString();
  }

  private void line(String line) {
    int item = MarkdownLine.itemText(line);
    int level = MarkdownLine.headingLevel(line);
    if (line.isBlank()) {
      endParagraph();
    } else if (level > 0) {
      end();
      heading(level, MarkdownLine.headingText(line));
    } else if (item == 0 && at < lines.length && MarkdownLine.isUnderline(lines[at])) {
      end();
      heading(lines[at++].charAt(0) == '=' ? 1 : 2, line.strip());
    } else if (MarkdownLine.isRule(line, "*-_")) {
      end();
      out.append("<hr>\n");
    } else if (line.charAt(0) == '>') {
      end();
      quotation(line);
    } else if (item > 0) {
      item(line, item);
    } else if (!InlineMarks.isDefinition(line)) {
      text(line);
    }
  }

  /** What stands below a heading, down to the next of its level, is a section with it. */
  private void heading(int level, String text) {
    endSections(level);
    out.append(SECTION);
    sections.push(level);
    element("h" + level, InlineMarks.html(text));
    headlineEnd = level == 1 ? out.length() : headlineEnd;
  }

  private void endSections(int level) {
    while (!sections.isEmpty() && sections.element() >= level) {
      out.append("</section>\n");
      sections.pop();
    }
  }

  private void text(String line) {
    if (!Character.isWhitespace(line.charAt(0)) && paragraph.isEmpty()) {
      endLists();
    }
    paragraph.append(paragraph.isEmpty() ? "" : "\n");
    String rest = line;
    while (rest.endsWith("\\") && at < lines.length && !lines[at].isBlank()) {
      paragraph.append(rest, 0, rest.length() - 1).append("<br>");
      rest = lines[at++].strip();
    }
    paragraph.append(rest.strip());
    if (!wrapped || line.endsWith("  ")) {
      endParagraph();
    }
  }

  private void quotation(String line) {
    StringBuilder quoted = new StringBuilder(line);
    while (at < lines.length && lines[at].startsWith(">")) {
      quoted.append('\n').append(lines[at++]);
    }
    String text = quoted.toString().replaceAll("(?m)^>+ ?", "");
    element("blockquote", InlineMarks.html(text.replace("\n\n", "<br><br>")));
  }

  private void item(String line, int from) {
    endParagraph();
    int indent = MarkdownLine.indent(line);
    String tag = MarkdownLine.isOrdered(line) ? "ol" : "ul";
    while (!lists.isEmpty() && !lists.element().takes(indent, tag)) {
      endList();
    }
    if (lists.isEmpty() || (lists.element().holds(indent) && lists.size() < DEEPEST_LIST)) {
      lists.push(new OpenList(tag, indent));
      out.append('<').append(tag).append(">\n");
    }
    element("li", InlineMarks.html(line.substring(from).strip()));
  }

  private void code(String fence) {
    out.append("<pre><code>");
    while (at < lines.length && !lines[at].startsWith(fence)) {
      out.append(Entities.escape(lines[at++])).append('\n');
    }
    at++;
    out.append("</code></pre>\n");
  }

  private void table(String header) {
    at++;
    out.append("<table><thead>");
    row(header, "th");
    out.append("</thead><tbody>");
    while (at < lines.length && MarkdownLine.isTableRow(lines[at])) {
      row(lines[at++], "td");
    }
    out.append("</tbody></table>\n");
  }

  private void row(String line, String cell) {
    String inner = line.strip();
    inner =
        inner.substring(1, inner.endsWith("|") ? Math.max(1, inner.length() - 1) : inner.length());
    out.append("<tr>");
    for (String text : inner.split("(?<!\\\\)\\|", -1)) {
      element(cell, InlineMarks.html(text.strip()));
    }
    out.append("</tr>\n");
  }

  private void element(String tag, String html) {
    out.append('<').append(tag).append('>').append(html);
    out.append("</").append(tag).append(">\n");
  }

  private void end() {
    endParagraph();
    endLists();
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      paragraph(new MarkdownParagraph(paragraph.toString()));
      paragraph.setLength(0);
    }
  }

  /** A caption goes into the figure of the picture above it; a credit may follow it. */
  private void paragraph(MarkdownParagraph read) {
    boolean below = figureEnd == out.length();
    boolean headed = headlineEnd == out.length();
    if (read.isPicture()) {
      out.append(FIGURE).append(read.html()).append(FIGURE_END);
      figureEnd = out.length();
    } else if (read.isCaption(below, descriptions)) {
      if (below) {
        out.setLength(out.length() - FIGURE_END.length());
      } else {
        out.append(FIGURE);
      }
      element("figcaption", read.html());
      out.append(FIGURE_END);
      figureEnd = out.length();
    } else {
      out.append(below ? read.belowPicture() : headed ? read.belowHeadline() : read.element());
    }
  }

  private void endLists() {
    while (!lists.isEmpty()) {
      endList();
    }
  }

  private void endList() {
    out.append("</").append(lists.pop().tag()).append(">\n");
  }
}
