package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were written, or written out, carelessly. */
class DirtyPageTest {

  private static final String FIRST =
      "The bridge over the river opened to traffic on Monday after two years of work.";

  private static final String SECOND =
      "“We waited long enough,” said Dell Okafor, who’d crossed it first. He had come at dawn.";

  private static final String THIRD =
      "The town paid four million crowns for it, a third more than it had planned to spend.";

  private static final String STORY =
      "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

  private static Article read(String html) {
    return ArticleParser.create().parse(Source.html(html));
  }

  private static List<String> blocks(String html) {
    return read(html).body().blocks().stream().map(Block::text).toList();
  }

  @Test
  void breaksPartParagraphsAmongShortLines() {
    String lines = String.join("<br>", "Dawn", FIRST, "At last", SECOND, "Euros", THIRD, "The end");
    assertThat(blocks("<h1>Bridge opens</h1><div>" + lines.replace("<br>", "<br>\n") + "</div>"))
        .contains(FIRST, SECOND, THIRD)
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The grey bridge stands upon the mud,<br>its planks are worn and thin;<br>the tide goes"
            + " out, and so do we,<br>and lets the winter in.",
        "Bridge Board of Ostwick<br>4 Quay Street<br>Ostwick",
        "By the river she sat,<br>by the river she stayed"
      })
  void versesAndAddressesStayWhole(String lines) {
    String joined = lines.replace("<br>", " ");
    assertThat(blocks("<h1>Bridge opens</h1><p>" + FIRST + "</p><p>" + lines + "</p>" + STORY))
        .contains(joined);
  }

  @Test
  void bylineAmongLinesPartsThem() {
    Article article =
        read(
            "<table><tr><td><b>Bridge opens to traffic</b><br>May 3, 2024<br>By Ann Roe<br><br>"
                + STORY.replace("<p>", "").replace("</p>", "<br><br>")
                + "</td></tr></table>");
    assertThat(article.headline()).contains("Bridge opens to traffic");
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.body().text()).startsWith(FIRST);
  }

  @Test
  void textThatWasEscapedTwiceIsRead() {
    String escaped =
        STORY
            .replace("“", "&amp;amp;ldquo;")
            .replace("”", "&amp;rdquo;")
            .replace("’", "&amp;#8217;");
    assertThat(blocks("<h1>Bridge opens</h1>" + escaped)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void referencesThatATextNamesStay() {
    String named = "In markup you write &amp;nbsp; for a blank and &amp;amp; for the sign of and.";
    assertThat(blocks("<h1>Bridge opens</h1>" + STORY + "<p>" + named + "</p>"))
        .contains("In markup you write &nbsp; for a blank and &amp; for the sign of and.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Bridge opens to traffic</p>",
        "<p><b>Bridge opens to traffic</b></p><p>By Ann Roe</p>",
        "<div class=title>Bridge opens to traffic</div>",
        "<title>Untitled Document</title><p><b>Bridge opens to traffic</b></p>",
        "<title>Ohne Titel</title><p>Bridge opens to traffic</p>"
      })
  void lineAboveTheStoryIsTheHeadlineOfAPageWithoutTitle(String head) {
    Article article = read(head + STORY);
    assertThat(article.headline()).contains("Bridge opens to traffic");
    assertThat(article.body().text()).startsWith(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p>Photo: Bo Doe</p>"})
  void pageWithNothingLikeATitleHasNone(String head) {
    assertThat(read(head + STORY).headline()).isEmpty();
  }
}
