package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads a table of data in one go; a table of layout is left to the walk. */
final class TableReader implements NodeFilter {

  /** Longer cells are a layout's columns; characters. */
  private static final int MAX_CELL = 400;

  private final Place place;
  private final List<String> header = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final TextRun cell = new TextRun();
  private int linked;
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
    boolean data = !layout && rows.size() + header.size() > 1 && columns > 1;
    if (!data || table.attr("role").equals("presentation")) {
      return Optional.empty();
    }
    return Optional.of(new TextBlock(new Block.Table(header, rows), place, linked));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      cell.append(text.getWholeText(), place);
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
      case "script", "style", "noscript", "svg", "select", "caption", "del" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case "h1", "h2", "h3", "article", "section", "form", "iframe" -> layout = true;
      default -> cell.space();
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

  private void leave(Element element) {
    switch (element.normalName()) {
      case "td", "th" -> {
        String text = String.join(" ", cell.take().stream().map(TextRun.Line::text).toList());
        layout |= text.length() > MAX_CELL;
        row.add(text);
      }
      case "tr" -> close();
      default -> {}
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
