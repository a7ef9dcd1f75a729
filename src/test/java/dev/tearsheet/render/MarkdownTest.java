package dev.tearsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Byline;
import dev.tearsheet.article.Image;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Test
  void blocksArePartedByBlankLines() {
    assertThat(
            Markdown.render(
                Articles.of(
                    new Block.Heading("H", 2),
                    new Block.Paragraph("P."),
                    new Block.ListItem("a", 0, false),
                    new Block.ListItem("b", 1, true),
                    new Block.Quotation("Q."))))
        .isEqualTo("## H\n\nP.\n\n- a\n    1. b\n\n> Q.\n");
  }

  @Test
  void signsThatWouldBecomeMarkupAreEscaped() {
    assertThat(MarkdownText.of("*a* _b_ `c` [d](e) <f> &amp; ~g~ # h $x$"))
        .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&amp; \\~g\\~ \\# h \\$x\\$");
  }

  @Test
  void listMarksAtTheStartOfALineAreEscapedAndElsewhereLeft() {
    assertThat(MarkdownText.of("- a - b")).isEqualTo("\\- a - b");
    assertThat(MarkdownText.of("1. a 2. b")).isEqualTo("1\\. a 2. b");
    assertThat(MarkdownText.of("1984) a")).isEqualTo("1984\\) a");
  }

  @Test
  void bareAddressesAreEscaped() {
    assertThat(MarkdownText.of("https://a.example www.b.example c@d.example at 9:15, so: yes"))
        .isEqualTo("https\\://a.example www\\.b.example c\\@d.example at 9\\:15, so: yes");
  }

  @Test
  void textNeverLeavesItsLine() {
    assertThat(MarkdownText.of("a\n\n    b\r\n# c\u2028d")).isEqualTo("a b \\# c d");
  }

  @Test
  void fenceIsLongerThanAnyInTheCode() {
    assertThat(Markdown.render(Articles.of(new Block.Preformatted("a\n````\nb"))))
        .isEqualTo("`````\na\n````\nb\n`````\n");
  }

  @Test
  void tableWithoutHeadGetsAnEmptyOne() {
    assertThat(
            Markdown.render(Articles.of(new Block.Table(List.of(), List.of(List.of("1", "2|"))))))
        .isEqualTo("|  |  |\n| --- | --- |\n| 1 | 2\\| |\n");
  }

  @Test
  void addressThatWouldEndTheLinkIsEncoded() {
    Image image = new Image("https://a.example/)>x", Optional.of("]("), Optional.empty(), true);
    assertThat(
            Markdown.render(
                Articles.of(
                    Optional.empty(), Byline.none(), Optional.empty(), List.of(image), List.of())))
        .isEqualTo("![\\](](<https://a.example/)%3Ex>)\n");
  }

  @Test
  void vectorsComeBackAsTheTextTheyWere() {
    for (String vector : Vectors.published()) {
      Node document = PARSER.parse(Markdown.render(Articles.of(new Block.Paragraph(vector))));
      Node paragraph = document.getFirstChild();
      assertThat(paragraph).as(vector).isInstanceOf(Paragraph.class);
      assertThat(text(paragraph)).isEqualTo(vector.strip().replaceAll("[ \\t]+", " "));
    }
  }

  @Test
  void vectorsEverywhereLeaveNoHtmlAndOnlyWebLinks() {
    for (String vector : Vectors.published()) {
      Vectors.forms(vector)
          .forEach(form -> check(PARSER.parse(Markdown.render(Articles.everywhere(form)))));
    }
  }

  private static String text(Node paragraph) {
    StringBuilder all = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      assertThat(node).isInstanceOf(Text.class);
      all.append(((Text) node).getLiteral());
    }
    return all.toString();
  }

  private static void check(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            throw new AssertionError(block.getLiteral());
          }

          @Override
          public void visit(HtmlInline inline) {
            throw new AssertionError(inline.getLiteral());
          }

          @Override
          public void visit(Link link) {
            assertThat(link.getDestination()).matches("(?is)^(https?://|mailto:).*");
          }
        });
  }
}
