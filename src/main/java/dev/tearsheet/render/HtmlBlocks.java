package dev.tearsheet.render;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Dateline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes the blocks of one body; the dateline goes back to where it stood. */
final class HtmlBlocks {

  private final StringBuilder out;
  private final Deque<String> lists = new ArrayDeque<>();
  private String lead;

  private HtmlBlocks(String lead, StringBuilder out) {
    this.lead = lead;
    this.out = out;
  }

  static void append(Article article, StringBuilder out) {
    String lead = article.dateline().map(Dateline::text).orElse("");
    HtmlBlocks blocks = new HtmlBlocks(lead, out);
    article.body().blocks().forEach(blocks::block);
    blocks.closeLists(0);
  }

  private void block(Block block) {
    if (block instanceof Block.ListItem item) {
      item(item);
      return;
    }
    closeLists(0);
    if (block instanceof Block.Heading heading) {
      element("h" + heading.level(), heading.text());
    } else if (block instanceof Block.Quotation quotation) {
      wrapped("blockquote", "p", quotation.text());
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Preformatted preformatted) {
      // A parser drops the first line feed of a pre element; this one is there to be dropped.
      element("pre", "\n" + preformatted.text());
    } else if (block instanceof Block.Caption caption) {
      wrapped("figure", "figcaption", caption.text());
    } else if (block instanceof Block.Embed embed) {
      embed(embed);
    } else {
      paragraph(block.text());
    }
  }

  private void paragraph(String text) {
    element("p", lead.isEmpty() ? text : lead + " " + text);
    lead = "";
  }

  /** An item may open one list at most, whatever depth it claims: nothing is nested for nothing. */
  private void item(Block.ListItem item) {
    int depth = Math.min(item.depth(), lists.size());
    String name = item.ordered() ? "ol" : "ul";
    closeLists(depth + 1);
    if (lists.size() == depth + 1 && !name.equals(lists.peek())) {
      closeLists(depth);
    }
    if (lists.size() == depth) {
      lists.push(name);
      out.append('<').append(name).append(">\n<li>");
    } else {
      out.append("</li>\n<li>");
    }
    HtmlText.append(item.text(), out);
  }

  private void closeLists(int open) {
    while (lists.size() > open) {
      out.append("</li>\n</").append(lists.pop()).append(">\n");
    }
  }

  private void table(Block.Table table) {
    out.append("<table>\n");
    if (!table.header().isEmpty()) {
      out.append("<thead>\n");
      row("th", table.header());
      out.append("</thead>\n");
    }
    out.append("<tbody>\n");
    table.rows().forEach(row -> row("td", row));
    out.append("</tbody>\n</table>\n");
  }

  private void row(String cell, List<String> texts) {
    out.append("<tr>");
    for (String text : texts) {
      out.append('<').append(cell).append('>');
      HtmlText.append(text, out);
      out.append("</").append(cell).append('>');
    }
    out.append("</tr>\n");
  }

  private void embed(Block.Embed embed) {
    out.append("<figure>");
    embed
        .url()
        .flatMap(Link::target)
        .ifPresentOrElse(
            target -> link(target, embed.text().isEmpty() ? target : embed.text()),
            () -> HtmlText.append(embed.text(), out));
    out.append("</figure>\n");
  }

  private void link(String target, String text) {
    out.append("<a href=\"").append(HtmlText.of(target)).append("\" rel=\"nofollow noopener\">");
    HtmlText.append(text, out);
    out.append("</a>");
  }

  private void wrapped(String outer, String inner, String text) {
    out.append('<').append(outer).append('>');
    out.append('<').append(inner).append('>');
    HtmlText.append(text, out);
    out.append("</").append(inner).append('>');
    out.append("</").append(outer).append(">\n");
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>');
    HtmlText.append(text, out);
    out.append("</").append(name).append(">\n");
  }
}
