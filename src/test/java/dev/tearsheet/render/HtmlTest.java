package dev.tearsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Byline;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Image;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void headHoldsHeadlineStandfirstBylineAndDay() {
    Byline byline =
        new Byline(
            Optional.of("By Ann Roe and Bo Doe"),
            List.of(author("Ann Roe", "https://example.invalid/ann"), author("Bo Doe", "data:x")),
            List.of(new Contributor("Cy Poe", Optional.of("Kyiv"), Optional.of("reporting"))));
    String html =
        Html.render(
            Articles.of(Optional.of("A & B"), byline, Optional.empty(), List.of(), List.of()));
    assertThat(html)
        .contains("<h1>A &amp; B</h1>\n")
        .contains(
            "<address>By <a href=\"https://example.invalid/ann\" rel=\"author\">Ann Roe</a>"
                + " and Bo Doe</address>\n")
        .contains("<time datetime=\"2024-03-09\">A &amp; B</time>")
        .contains("<footer>\n<address>Cy Poe, reporting, Kyiv</address>\n</footer>\n");
  }

  @Test
  void aCaptionOfTheBodyStandsThereAlone() {
    Image image =
        new Image("https://example.invalid/a.png", Optional.of("At dawn"), Optional.empty(), true);
    List<Block> body = List.of(new Block.Paragraph("P"), new Block.Caption("At dawn"));
    assertThat(html(image, body)).containsOnlyOnce("At dawn").contains("a.png");
    assertThat(html(image, body.subList(0, 1))).containsOnlyOnce("At dawn");
  }

  private static String html(Image image, List<Block> body) {
    return Html.render(
        Articles.of(Optional.empty(), Byline.none(), Optional.empty(), List.of(image), body));
  }

  @Test
  void datelineGoesBackToTheFirstParagraph() {
    Dateline dateline =
        new Dateline(
            "OSLO (AP) —",
            Optional.of("Oslo"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("AP"));
    List<Block> blocks = List.of(new Block.Paragraph("One."), new Block.Paragraph("Two."));
    assertThat(
            Html.render(
                Articles.of(
                    Optional.empty(), Byline.none(), Optional.of(dateline), List.of(), blocks)))
        .contains("<p>OSLO (AP) — One.</p>\n<p>Two.</p>\n");
  }

  @Test
  void nestedListsOpenInsideTheirItem() {
    assertThat(
            html(
                new Block.ListItem("a", 0, false),
                new Block.ListItem("b", 1, true),
                new Block.ListItem("c", 0, false)))
        .isEqualTo("<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>\n");
  }

  @Test
  void numberedListAfterBulletsIsAListOfItsOwn() {
    assertThat(html(new Block.ListItem("a", 0, false), new Block.ListItem("b", 0, true)))
        .isEqualTo("<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n");
  }

  @Test
  void depthWithoutListsAroundOpensOneListOnly() {
    assertThat(html(new Block.ListItem("a", Integer.MAX_VALUE, false)))
        .isEqualTo("<ul>\n<li>a</li>\n</ul>\n");
  }

  @Test
  void tableHasHeadAndBody() {
    assertThat(html(new Block.Table(List.of("x"), List.of(List.of("1", "2")))))
        .isEqualTo(
            """
            <table>
            <thead>
            <tr><th>x</th></tr>
            </thead>
            <tbody>
            <tr><td>1</td><td>2</td></tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void preformattedTextKeepsItsFirstLineFeed() {
    assertThat(html(new Block.Preformatted("\n a"))).isEqualTo("<pre>\n\n a</pre>\n");
  }

  @Test
  void onlyWebAddressesAreCarried() {
    Image safe =
        new Image("https://example.invalid/\"a.png", Optional.of("C"), Optional.of("Roe"), true);
    Image unsafe = new Image("data:image/png,x", Optional.of("C"), Optional.empty(), true);
    String html =
        Html.render(
            Articles.of(
                Optional.empty(),
                Byline.none(),
                Optional.empty(),
                List.of(safe, unsafe),
                List.of(new Block.Embed("e", Optional.of("java\nscript:alert(1)")))));
    assertThat(html)
        .containsOnlyOnce("<img")
        .contains(
            "<figure><img src=\"https://example.invalid/&quot;a.png\" alt=\"\">"
                + "<figcaption>C Roe</figcaption></figure>\n")
        .contains("<figure>e</figure>\n");
  }

  @Test
  void controlCharactersAndLoneSurrogatesAreReplaced() {
    assertThat(html(new Block.Paragraph("a\0b\uD83Dc\uDE00d\uD83D\uDE00")))
        .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00</p>\n");
  }

  private static Author author(String name, String url) {
    return new Author(
        name, Author.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.of(url));
  }

  private static String html(Block... blocks) {
    String all = Html.render(Articles.of(blocks));
    int start = all.indexOf("</header>\n") + "</header>\n".length();
    return all.substring(start, all.indexOf("</article>"));
  }
}
