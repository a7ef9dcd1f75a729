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

/** The one walk over a page: text runs collect until a block boundary closes them. */
final class PageWalk implements NodeFilter {

  private final List<TextBlock> blocks = new ArrayList<>();
  private final TextRun run = new TextRun();
  private final OpenAnchor anchor = new OpenAnchor();
  private Place place = Place.root();
  private int places;

  private PageWalk() {}

  static List<TextBlock> blocks(Element root) {
    PageWalk walk = new PageWalk();
    NodeTraversor.filter(walk, root);
    walk.flush();
    return walk.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      run.append(text.getWholeText(), place);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
  }

  private FilterResult enter(Element element) {
    if (element.parent() == null) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    Role role = Role.of(tag);
    if (tag.equals("br")) {
      lineBreak();
      return FilterResult.SKIP_ENTIRELY;
    } else if (tag.equals("iframe") || tag.equals("embed")) {
      embed(element);
      return FilterResult.SKIP_ENTIRELY;
    } else if (role.flow() == Role.Flow.SKIPPED || inlineButton(tag)) {
      run.space();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (role.flow() == Role.Flow.BLOCK) {
      flush();
    } else {
      run.seam();
    }
    place = place.child(element, ++places);
    if (tag.equals("a")) {
      anchor.open(element.attr("href"), blocks.size(), run.isEmpty());
    }
    return tag.equals("table") && table(element) ? skipped() : FilterResult.CONTINUE;
  }

  /** A button within a sentence is furniture; one that is a heading's text is the heading. */
  private boolean inlineButton(String tag) {
    return tag.equals("button") && place.within(Region.PARAGRAPH);
  }

  /** Its tail will not come. */
  private FilterResult skipped() {
    leavePlace();
    return FilterResult.SKIP_ENTIRELY;
  }

  private void lineBreak() {
    if (run.lineBreak(place.shape() == Shape.PREFORMATTED)) {
      flush();
    }
  }

  private boolean table(Element element) {
    Optional<TextBlock> table = TableReader.read(element, place);
    table.ifPresent(blocks::add);
    return table.isPresent();
  }

  private void embed(Element element) {
    Optional<String> url =
        address(element.attr("src").isEmpty() ? element.attr("data-src") : element.attr("src"));
    if (url.isPresent()) {
      flush();
      blocks.add(new TextBlock(new Block.Embed("", url), place.child(element, ++places), 0));
    }
  }

  /** Only an absolute web address is kept: no script, data or relative ones. */
  private static Optional<String> address(String source) {
    String url = source.startsWith("//") ? "https:" + source : source;
    return url.startsWith("https://") || url.startsWith("http://")
        ? Optional.of(url)
        : Optional.empty();
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (Role.of(element.normalName()).flow() == Role.Flow.BLOCK) {
        flush();
      } else {
        run.seam();
      }
      leavePlace();
    }
    return FilterResult.CONTINUE;
  }

  private void leavePlace() {
    Place parent = place.parent();
    place = parent == null ? place : parent;
  }

  private void flush() {
    if (run.isEmpty()) {
      return;
    }
    Place where = run.place();
    for (TextRun.Line line : run.take()) {
      blocks.add(new TextBlock(typed(line.text(), where), where, line.linked()));
    }
    anchor.added(blocks);
  }

  private static Block typed(String text, Place where) {
    return switch (where.shape()) {
      case PARAGRAPH -> new Block.Paragraph(text);
      case HEADING -> new Block.Heading(text, Math.max(1, Math.min(6, where.level())));
      case ITEM -> new Block.ListItem(text, Math.max(0, where.level() - 1), where.ordered());
      case QUOTATION -> new Block.Quotation(text);
      case PREFORMATTED -> new Block.Preformatted(text);
      case CAPTION -> new Block.Caption(text);
    };
  }
}
