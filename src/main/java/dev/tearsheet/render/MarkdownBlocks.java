package dev.tearsheet.render;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Image;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown blocks, each after a blank line but for items of one list. */
final class MarkdownBlocks {

  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final int SHORTEST_FENCE = 3;

  /** Wide enough for "1. " and narrower than what would open a code block inside an item. */
  private static final String INDENT = "    ";

  /** Deeper items stand here; no page nests its lists so deep, and indents add up. */
  private static final int DEEPEST = 20;

  private final StringBuilder out = new StringBuilder();
  private String lead = "";

  /** Depth of the item before, or -1 outside lists. */
  private int depth = -1;

  void lead(String dateline) {
    lead = dateline;
  }

  /** A paragraph of the story; the first one takes the dateline back. */
  void opening(String text) {
    paragraph(lead.isEmpty() ? text : lead + " " + text);
    lead = "";
  }

  void paragraph(String text) {
    block(MarkdownText.of(text));
  }

  void heading(int level, String text) {
    block("#".repeat(level) + " " + MarkdownText.of(text));
  }

  void strong(String text) {
    wrapped("**", text);
  }

  void emphasized(String text) {
    wrapped("*", text);
  }

  void quotation(String text) {
    block("> " + MarkdownText.of(text));
  }

  /** An item is at most one level deeper than the one before: deeper, it would be a code block. */
  void item(Block.ListItem item) {
    int level = Math.min(Math.min(item.depth(), DEEPEST), depth + 1);
    if (depth < 0) {
      blankLine();
    }
    out.append(INDENT.repeat(level)).append(item.ordered() ? "1. " : "- ");
    out.append(MarkdownText.of(item.text())).append('\n');
    depth = level;
  }

  void fenced(String code) {
    int longest =
        BACKTICKS
            .matcher(code)
            .results()
            .map(found -> found.end() - found.start())
            .reduce(SHORTEST_FENCE - 1, Math::max);
    String fence = "`".repeat(longest + 1);
    block(fence + "\n" + code + "\n" + fence);
  }

  void table(Block.Table table) {
    int named = Math.max(1, table.header().size());
    int columns = table.rows().stream().mapToInt(List::size).reduce(named, Math::max);
    block(row(table.header()) + "  |".repeat(columns - named));
    out.append("|").append(" --- |".repeat(columns)).append('\n');
    table.rows().forEach(cells -> out.append(row(cells)).append('\n'));
  }

  void image(Image image) {
    Link.picture(image.url())
        .ifPresent(
            url -> {
              block("!" + link(image.caption().orElse(""), url));
              image.credit().ifPresent(this::emphasized);
            });
  }

  void embed(Block.Embed embed) {
    Optional<String> target = embed.url().flatMap(Link::target);
    target.ifPresentOrElse(
        url -> block(link(embed.text().isEmpty() ? url : embed.text(), url)),
        () -> paragraph(embed.text()));
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void block(String markdown) {
    depth = -1;
    blankLine();
    out.append(markdown).append('\n');
  }

  private void blankLine() {
    if (!out.isEmpty()) {
      out.append('\n');
    }
  }

  /** Signs that would end the address or the link are percent-encoded. */
  private static String link(String text, String url) {
    return "["
        + MarkdownText.of(text)
        + "](<"
        + url.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
        + ">)";
  }

  private void wrapped(String mark, String text) {
    String escaped = MarkdownText.of(text);
    if (!escaped.isEmpty()) {
      block(mark + escaped + mark);
    }
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |"));
  }
}
