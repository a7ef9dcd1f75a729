package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.Eastern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads a table of data in one go; a table of layout is left to the walk. */
final class TableReader implements NodeFilter {

  /**
   * Longer cells are a layout's columns; UTF-16 units, of which an ideograph says three times as
   * much.
   */
  private static final int MAX_CELL = 400;

  private static final int MAX_EASTERN_CELL = 130;

  /** Blanks of a headline of four words; fewer are a name. */
  private static final int MIN_BLANKS = 3;

  /** Elements in a line that part the words around them. */
  private static final Set<String> BREAKS = Set.of("br", "img", "button", "input", "label");

  private final Place place;
  private final List<String> header = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final TextRun cell = new TextRun();
  private int anchors;
  private boolean links = true;
  private int headCells;
  private boolean layout;

  private TableReader(Place place) {
    this.place = place;
  }

  /**
   * Reads a table.
   *
   * @return the block, or empty when the table is layout, which stops the reading at the first sign
   */
  static Optional<TextBlock> read(Element table, Place place) {
    TableReader reader = new TableReader(place);
    NodeTraversor.filter(reader, table);
    return reader.block(table);
  }

  private Optional<TextBlock> block(Element table) {
    long columns = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean data = !layout && !isTeasers() && rows.size() + header.size() > 1 && columns > 1;
    if (!data || table.attr("role").equals("presentation")) {
      return Optional.empty();
    }
    return Optional.of(new TextBlock(new Block.Table(header, rows), place, 0));
  }

  /** Headlines that lead to other stories and nothing else, side by side. */
  private boolean isTeasers() {
    return links
        && rows.stream()
            .flatMap(List::stream)
            .allMatch(cell -> cell.isEmpty() || StringUtils.countMatches(cell, ' ') >= MIN_BLANKS);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      cell.append(text.getWholeText(), place);
      links &= anchors > 0 || text.isBlank();
    } else if (node instanceof Element element) {
      return enter(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element, int depth) {
    switch (element.normalName()) {
      case "table" -> layout |= depth > 0;
      case "tr" -> row = new ArrayList<>();
      case "td", "th" -> {
        cell.take();
        headCells += element.normalName().equals("th") ? 1 : 0;
      }
      case "script", "style", "noscript", "svg", "select", "caption", "del", "rt", "rp" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case "a" -> {
        anchors++;
        cell.seam();
      }
      case "h1", "h2", "h3", "article", "section", "form", "iframe" -> layout = true;
      default -> space(element);
    }
    return layout ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return layout ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  /** What breaks a line parts words; marks within a word, as of a formula, hardly do. */
  private void space(Element element) {
    if (element.isBlock() || BREAKS.contains(element.normalName())) {
      cell.space();
    } else {
      cell.seam();
    }
  }

  private void leave(Element element) {
    switch (element.normalName()) {
      case "td", "th" -> {
        String text = String.join(" ", cell.take().stream().map(TextRun.Line::text).toList());
        layout |= text.length() > (Eastern.opens(text) ? MAX_EASTERN_CELL : MAX_CELL);
        row.add(text);
      }
      case "tr" -> close();
      case "a" -> {
        anchors--;
        cell.seam();
      }
      default -> space(element);
    }
  }

  private void close() {
    if (!row.stream().allMatch(String::isEmpty)) {
      if (rows.isEmpty() && header.isEmpty() && headCells == row.size()) {
        header.addAll(row);
      } else {
        rows.add(row);
      }
    }
    headCells = 0;
    row = new ArrayList<>();
  }
}
