package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Kind;
import dev.tearsheet.article.Timestamp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story handed out as JSON or as an entry of a feed reads as its page does. */
class RecordTest {

  private static final String HEADLINE = "Bridge opens to traffic";

  private static final List<String> STORY =
      List.of(
          "The bridge over the river opened to traffic on Monday after two years of work.",
          "“We waited long enough,” said Dell Okafor, the first driver to cross it in the morning.",
          "The town paid four million crowns for it, a third more than it had planned to spend.");

  private static final String PARAGRAPHS = "<p>" + String.join("</p>\n<p>", STORY) + "</p>";

  private static final String ENTRY =
      "<item><title>%s</title><link>https://paper.example/%s</link><dc:creator><![CDATA[Ann Roe]]>"
          + "</dc:creator><pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate>"
          + "<description>The bridge opened.</description><content:encoded><![CDATA["
          + PARAGRAPHS
          + "]]></content:encoded></item>";

  private static final String FEED =
      "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Valley Courier</title>%s</channel>"
          + "</rss>";

  private static final ArticleParser PARSER = ArticleParser.create();

  /** Marks as JSON writes them, and none that need it in the sentences. */
  private static String json(String single) {
    return single.replace('\'', '"').replace("\n", "\\n");
  }

  private static void assertWhole(Article article) {
    assertThat(article.headline()).contains(HEADLINE);
    assertThat(article.body().blocks()).extracting(Block::text).containsExactlyElementsOf(STORY);
    assertThat(article.kind()).isEqualTo(Kind.ARTICLE);
    assertThat(article.problems()).isEmpty();
  }

  private static void assertCredited(Article article) {
    assertWhole(article);
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.published().map(Timestamp::toString))
        .hasValueSatisfying(day -> assertThat(day).contains("2024-05-03"));
  }

  @Test
  void textInOneMember() {
    String json =
        "{'title': '" + HEADLINE + "', 'author': 'Ann Roe', 'published_at': '2024-05-03',";
    String lines = json(json + " 'text': '" + String.join("\n", STORY) + "'}");
    assertCredited(PARSER.parse(Source.text(lines)));
    assertCredited(PARSER.parse(Source.text(json(json + "'content': '" + PARAGRAPHS + "'}"))));
  }

  @Test
  void membersWithinMembers() {
    String json =
        "[{'id': 7, 'title': {'rendered': '"
            + HEADLINE
            + "'}, 'author': [{'id': 3, 'name': 'Ann Roe'}], 'date': '2024-05-03', 'content':"
            + " {'rendered': '"
            + PARAGRAPHS
            + "', 'protected': false}}]";
    assertCredited(PARSER.parse(Source.html(json(json))));
  }

  @Test
  void paragraphsAsEditorsKeepThem() {
    String json =
        "{'data': {'article': {'headline': '"
            + HEADLINE
            + "', 'body': [{'type': 'paragraph', 'text': '"
            + String.join("'}, {'type': 'paragraph', 'text': '", STORY)
            + "'}]}}}";
    byte[] bytes = json(json).getBytes(StandardCharsets.UTF_8);
    assertWhole(PARSER.parse(Source.bytes(bytes).contentType("application/json")));
  }

  @Test
  void wholePageInOneMember() {
    String page = "<html><h1>" + HEADLINE + "</h1>" + PARAGRAPHS + "</html>";
    assertWhole(
        PARSER.parse(Source.text(json("{'url': 'https://a.example', 'html': '" + page + "'}"))));
  }

  @Test
  void entryOfAFeed() {
    String entry = ENTRY.formatted(HEADLINE, "bridge");
    assertCredited(PARSER.parse(Source.text(entry)));
    assertCredited(PARSER.parse(Source.html(FEED.formatted(entry))));
  }

  @Test
  void entryOfAtomWithEscapedMarkup() {
    String entry =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Valley Courier</title><entry><title>"
            + HEADLINE
            + "</title><link href=\"https://paper.example/bridge\"/><author><name>Ann Roe</name>"
            + "</author><published>2024-05-03T10:00:00Z</published><content type=\"html\">"
            + PARAGRAPHS.replace("<", "&lt;")
            + "</content></entry></feed>";
    assertCredited(PARSER.parse(Source.html(entry)));
  }

  @Test
  void addressTellsWhichOfSeveralEntriesIsMeant() {
    String feed =
        FEED.formatted(
            ENTRY.formatted("Ferry is back", "ferry") + ENTRY.formatted(HEADLINE, "bridge"));
    assertCredited(PARSER.parse(Source.html(feed).url("https://paper.example/bridge")));
    assertThat(PARSER.parse(Source.html(feed)).kind()).isEqualTo(Kind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title': 'Bridge opens', 'price': 3}",
        "{curly} marks open a sentence, too.",
        "[Monday] The bridge opened.",
        "{'title': 'Bridge opens', 'text': 'The bridge"
      })
  void otherTextsStayWhatTheyAre(String text) {
    Article article = PARSER.parse(Source.text(json(text)));
    assertThat(PARSER.explain(Source.text(json(text))).blocks())
        .extracting(block -> block.block().text())
        .containsExactly(json(text));
    assertThat(article.headline()).isEmpty();
  }
}
