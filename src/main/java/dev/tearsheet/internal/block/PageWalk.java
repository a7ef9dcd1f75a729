package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.dom.OpenElements;
import dev.tearsheet.internal.text.Permalink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The one walk over a page: text runs collect until a block boundary closes them. */
final class PageWalk {

  private final List<TextBlock> blocks = new ArrayList<>();
  private final TextRun run = new TextRun();
  private final OpenElements open = new OpenElements();
  private final OpenAnchor anchor = new OpenAnchor();
  private Place place = Place.root();
  private final PictureSpots pictures = new PictureSpots();
  private int places;

  private PageWalk() {}

  static PageBlocks over(Element root) {
    PageWalk walk = new PageWalk();
    walk.go(root);
    walk.flush();
    return new PageBlocks(walk.blocks, walk.pictures);
  }

  private void go(Element root) {
    open.open(root);
    while (open.depth() > 0) {
      Node node = open.child();
      if (node == null) {
        open.close();
        leave();
      } else if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element child) {
        element(child, child.normalName());
      }
    }
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    if (place.shape() == Shape.PREFORMATTED) {
      run.append(text, place);
      return;
    }
    boolean first = true;
    for (String line : WrittenLines.of(node, text)) {
      if (!first) {
        lineBreak();
      }
      run.append(line, place);
      first = false;
    }
  }

  private void element(Element element, String tag) {
    Role role = Role.of(element, tag);
    switch (role.flow()) {
      case BREAK -> lineBreak();
      case EMBED -> embed(element);
      case SKIPPED -> run.space();
      case GLOSS -> {}
      case INLINE, BLOCK -> {
        if (inlineButton(tag)) {
          run.space();
        } else if (!FootnoteMark.is(element, tag)) {
          enter(element, tag, role);
        }
      }
    }
  }

  private void enter(Element element, String tag, Role role) {
    edge(role);
    Place outer = place;
    place = outer.child(element, PictureLine.is(element, tag) ? role.caption() : role, ++places);
    if (tag.equals("img")) {
      pictures.add(element, blocks.size(), !run.isEmpty());
      run.append(DrawnFormula.of(element), place);
    } else if (tag.equals("amp-img")) {
      pictures.add(element, blocks.size(), !run.isEmpty());
    } else if (tag.equals("a")) {
      anchor.open(element.attributes().get("href"), blocks.size(), run.isEmpty());
    }
    if (ScreenReaderNote.is(place)
        || InlineWidget.is(element, role)
        || (tag.equals("math") && isTwin(element))
        || (tag.equals("table") && table(element))) {
      place = outer;
    } else {
      open.open(element);
    }
  }

  /** A formula for screen readers alone, beside the one that is shown. */
  private static boolean isTwin(Element formula) {
    Element around = formula.parent();
    String names = around == null ? "" : around.attributes().get("class");
    return names.contains("mathml") || names.contains("assistive-mml");
  }

  private void leave() {
    Place outer = place.parent();
    if (outer != null) {
      edge(place.role());
      place = outer;
    }
  }

  /** Where an element begins or ends: a block parts the text before from the text after. */
  private void edge(Role role) {
    if (role.flow() == Role.Flow.BLOCK) {
      flush();
    } else {
      run.seam();
    }
  }

  /** A button within a sentence is furniture; one that is a heading's text is the heading. */
  private boolean inlineButton(String tag) {
    return tag.equals("button") && place.within(Region.PARAGRAPH);
  }

  private void lineBreak() {
    if (run.lineBreak(place.shape() == Shape.PREFORMATTED)) {
      flush();
    }
  }

  private boolean table(Element element) {
    Optional<TextBlock> table = TableReader.read(element, place);
    if (table.isPresent()) {
      caption(element);
      blocks.add(table.get());
    }
    return table.isPresent();
  }

  /** What a table of data says above itself. */
  private void caption(Element table) {
    Element first = table.firstElementChild();
    if (first == null || !first.nameIs("caption")) {
      return;
    }
    String text = first.text().strip();
    if (!text.isEmpty()) {
      blocks.add(new TextBlock(new Block.Caption(text), place.child(first, ++places), 0));
    }
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

  private void flush() {
    if (run.isEmpty()) {
      return;
    }
    Place where = run.place();
    for (TextRun.Line line : run.take()) {
      String text =
          where.shape() == Shape.PREFORMATTED ? line.text() : EscapedTwice.read(line.text());
      Place own = line.place().within(Region.EMPHASIS) ? line.place() : where; // a heading, perhaps
      add(new TextBlock(typed(text, where), own, line.linked()));
    }
    anchor.added(blocks);
  }

  /**
   * "Photo:" in an element of its own belongs to the maker in the next, a first letter to its word,
   * and the numbers of lines to no text at all.
   */
  private void add(TextBlock block) {
    int last = blocks.size() - 1;
    if (last < 0) {
      blocks.add(block);
    } else if (block.block() instanceof Block.Caption && PhotoCredit.isLabel(blocks.get(last))) {
      blocks.set(last, PhotoCredit.joined(blocks.get(last), block));
    } else if (DropCap.is(blocks.get(last), block)) {
      blocks.set(last, DropCap.joined(blocks.get(last), block));
    } else if (LineNumbers.are(blocks.get(last), block)) {
      blocks.set(last, block);
    } else {
      blocks.add(block);
    }
  }

  /** Some pages set captions as headings. */
  private static Block heading(String text, int level) {
    return level > 1 && PhotoCredit.closes(text)
        ? new Block.Caption(text)
        : new Block.Heading(Permalink.without(text), Math.max(1, Math.min(6, level)));
  }

  private static Block typed(String text, Place where) {
    return switch (where.shape()) {
      case PARAGRAPH -> CaptionLine.typed(text);
      case HEADING -> heading(text, where.level());
      case ITEM -> new Block.ListItem(text, Math.max(0, where.level() - 1), where.ordered());
      case QUOTATION -> new Block.Quotation(text);
      case PREFORMATTED -> new Block.Preformatted(text);
      case CAPTION -> new Block.Caption(text);
    };
  }
}
