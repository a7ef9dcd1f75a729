package dev.tearsheet.training;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a whole page as Markdown, as services do that fetch pages for readers without a browser.
 */
public final class PageAsMarkdown {

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "button",
          "input",
          "textarea",
          "canvas",
          "video",
          "audio",
          "object");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "em", "font", "i", "img", "ins",
          "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
          "time", "u", "var", "wbr", "br");

  private final boolean links;
  private final StringBuilder out = new StringBuilder();
  private StringBuilder line = new StringBuilder();
  private String indent = "";
  private String mark = "";

  private PageAsMarkdown(boolean links) {
    this.links = links;
  }

  /**
   * The Markdown of what a page shows.
   *
   * @param body its body
   * @param links whether links and pictures are written, or their words alone
   * @return paragraphs parted by blank lines
   */
  public static String of(Element body, boolean links) {
    PageAsMarkdown markdown = new PageAsMarkdown(links);
    markdown.blocks(body);
    markdown.end();
    return markdown.out.toString();
  }

  private void blocks(Element element) {
    element.childNodes().forEach(this::node);
  }

  private void node(Node node) {
    if (node instanceof Element element && !isInline(element)) {
      if (!isUnseen(element)) {
        end();
        block(element);
        end();
      }
    } else if (node instanceof Element element && holdsBlocks(element)) {
      blocks(element);
    } else {
      inline(node);
    }
  }

  private static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  private static boolean isUnseen(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none");
  }

  /** Around blocks a link stays a link; emphasis is left out. */
  private static boolean holdsBlocks(Element element) {
    return !element.normalName().equals("a")
        && element.children().stream().anyMatch(child -> !isInline(child) || holdsBlocks(child));
  }

  private void block(Element element) {
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
      case "li" -> item(element);
      case "pre" -> out.append("```\n").append(element.wholeText().strip()).append("\n```\n\n");
      case "hr" -> out.append("* * *\n\n");
      case "table" -> table(element);
      case "blockquote" -> within("> ", element);
      default -> blocks(element);
    }
  }

  private void heading(Element element, int level) {
    element.childNodes().forEach(this::inline);
    String text = line.toString().strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      out.append("#".repeat(level)).append(' ').append(text.replace('\n', ' ')).append("\n\n");
    }
  }

  private void item(Element element) {
    Element list = element.parent();
    boolean ordered = list != null && list.normalName().equals("ol");
    String outer = indent;
    mark = outer + (ordered ? element.elementSiblingIndex() + 1 + ". " : "* ");
    indent = outer + "  ";
    blocks(element);
    end();
    indent = outer;
    mark = "";
  }

  private void within(String prefix, Element element) {
    String outer = indent;
    indent = outer + prefix;
    blocks(element);
    end();
    indent = outer;
    out.append('\n');
  }

  /** Tables that lay out a page are no tables. */
  private void table(Element table) {
    if (!table.select("table table, p, div, h1, h2, h3, li").isEmpty()) {
      blocks(table);
      return;
    }
    String rule = "";
    for (Element row : table.select("tr")) {
      out.append('|');
      for (Element cell : row.select("td, th")) {
        cell.childNodes().forEach(this::inline);
        out.append(' ').append(line.toString().strip().replace('\n', ' ')).append(" |");
        line.setLength(0);
      }
      out.append('\n').append(rule.isEmpty() ? "|" + " --- |".repeat(row.childrenSize()) : "");
      out.append(rule.isEmpty() ? "\n" : "");
      rule = "|";
    }
    out.append('\n');
  }

  private void inline(Node node) {
    if (node instanceof TextNode text) {
      add(text.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element && !isUnseen(element)) {
      switch (element.normalName()) {
        case "br" -> line.append("  \n");
        case "img" -> picture(element);
        case "a" -> link(element);
        case "b", "strong" -> wrapped("**", element);
        case "i", "em" -> wrapped("_", element);
        case "code" -> wrapped("`", element);
        default -> spaced(element);
      }
    }
  }

  private void add(String text) {
    boolean blank = line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1));
    line.append(blank ? text.stripLeading() : text);
  }

  /** Blocks in a line are parted from it, and their headings keep their mark. */
  private void spaced(Element element) {
    boolean block = !isInline(element);
    add(block ? " " : "");
    if (element.normalName().matches("h[1-6]")) {
      line.append("#".repeat(element.normalName().charAt(1) - '0')).append(' ');
    }
    element.childNodes().forEach(this::inline);
    add(block ? " " : "");
  }

  private void picture(Element picture) {
    String address = picture.absUrl("src");
    if (links && !address.isEmpty() && !address.startsWith("data:")) {
      line.append("![").append(picture.attr("alt")).append("](").append(address).append(')');
    }
  }

  private void link(Element link) {
    String text = text(link).replaceAll("\\s+", " ");
    String address = link.absUrl("href");
    if (!links || address.isEmpty()) {
      add(text);
    } else if (!text.isBlank()) {
      add("[" + text.strip() + "](" + address + ")");
    }
  }

  private void wrapped(String sign, Element element) {
    String text = text(element);
    boolean empty = text.isBlank();
    add(text.startsWith(" ") ? " " : "");
    add(empty ? "" : sign + text.strip() + sign);
    add(text.endsWith(" ") ? " " : "");
  }

  private String text(Element element) {
    StringBuilder outer = line;
    line = new StringBuilder();
    element.childNodes().forEach(this::inline);
    String text = line.toString();
    line = outer;
    return text;
  }

  private void end() {
    String text = line.toString().strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      boolean item = !mark.isEmpty();
      out.append(item ? mark : indent).append(text.replace("\n", "\n" + indent)).append('\n');
      out.append(item ? "" : "\n");
      mark = "";
    }
  }
}
