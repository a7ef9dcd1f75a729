package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Problem;
import dev.tearsheet.article.Quote;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Text whose characters were damaged before it came here reads as if they had not been. */
class DamagedTextTest {

  private static final String STORY =
      String.join(
          "\n\n",
          "River towns count losses",
          "HARLOW FERRY – Thousands of families returned on Thursday to streets covered in mud.",
          "“We got lucky twice,” said Dell Okafor, the head of the regional rescue service.",
          "Mr. Okafor’s crews took more than four hundred people from roofs and trees by boat.",
          "The port authority said that the first ships would be unloaded again on Monday.",
          "Insurers put the losses at 300 million crowns, most of them in the harbour itself.");

  private static final ArticleParser PARSER = ArticleParser.create();

  @Test
  void charactersReadInAWrongCharset() {
    String damaged =
        new String(STORY.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

    Article article = PARSER.parse(Source.text(damaged));

    assertWhole(article);
    assertThat(article.problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.MENDED_CHARSET);
  }

  @Test
  void charactersAsHtmlWritesThem() {
    String damaged =
        STORY
            .replace("“", "&ldquo;")
            .replace("”", "&#8221;")
            .replace("’", "&amp;rsquo;")
            .replace("–", "&ndash;");

    assertWhole(PARSER.parse(Source.text(damaged)));
  }

  @Test
  void linesAsJsonWritesThem() {
    assertWhole(PARSER.parse(Source.text(STORY.replace("\n", "\\n").replace("’", "\\u2019"))));
  }

  @Test
  void markdown() {
    String marked =
        "# "
            + STORY.replace("Dell Okafor", "[Dell Okafor](https://a.example/)").replace(".", "\\.");
    assertWhole(PARSER.parse(Source.text(marked)));
  }

  @Test
  void paragraphsInTags() {
    assertWhole(
        PARSER.parse(
            Source.text(
                "<h1>" + STORY.replaceFirst("\n\n", "</h1><p>").replace("\n\n", "</p><p>"))));
  }

  @Test
  void linesPartedByBreaks() {
    assertWhole(PARSER.parse(Source.text(STORY.replace("\n\n", "<br>"))));
    assertWhole(PARSER.parse(Source.text(STORY.replace("\n\n", "<br />\n"))));
  }

  @Test
  void paragraphsAndBoldWordsInTags() {
    String tagged = "<p>" + STORY.replace("\n\n", "</p>\n<p class=\"text\">") + "</p>";
    String bold = tagged.replace("Mr. Okafor", "<strong>Mr. Okafor</strong>");
    assertWhole(PARSER.parse(Source.text(bold)));
    assertWhole(PARSER.parse(Source.text(bold.replace("<", "&lt;").replace(">", "&gt;"))));
  }

  @Test
  void linesOfMailWithoutItsHeader() {
    String quoted = quoted(STORY);
    assertThat(quoted).contains("=E2=80=9C").contains("=\n");
    assertWhole(PARSER.parse(Source.text(quoted)));
  }

  @Test
  void pageOfMailWithoutItsHeader() {
    String page = quoted(PAGE);
    assertPage(Source.html(page));
    assertPage(Source.bytes(page.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void pageAsJsonWritesIt() {
    String page = PAGE.replace("\"", "\\\"").replace("\n", "\\n").replace("’", "\\u2019");
    assertPage(Source.html(page));
    assertPage(Source.html("\"" + page + "\""));
  }

  private static final String PAGE =
      "<html lang=\"en\">\n<h1 class=\"head\">"
          + STORY.replaceFirst("\n\n", "</h1>\n<p>").replace("\n\n", "</p>\n<p class=\"text\">")
          + "</html>";

  private static void assertPage(Source source) {
    Article article = PARSER.parse(source);
    Article meant = PARSER.parse(Source.html(PAGE));
    assertThat(article.headline()).isEqualTo(meant.headline()).isPresent();
    assertThat(article.body()).isEqualTo(meant.body());
    assertThat(speakers(article)).isEqualTo(speakers(meant)).contains("Dell Okafor");
  }

  /** As mail writes a text, with at most 60 units in a line. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    int line = 0;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String one = b < 0 || b == '=' ? String.format(Locale.ROOT, "=%02X", b) : "" + (char) b;
      line = b == '\n' ? 0 : line + one.length();
      if (line > 60) {
        quoted.append("=\n");
        line = one.length();
      }
      quoted.append(one);
    }
    return quoted.toString();
  }

  @Test
  void bytesThatTheirHeaderCallsText() {
    byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
    assertWhole(PARSER.parse(Source.bytes(bytes).contentType("Text/Plain; charset=utf-8")));
  }

  @Test
  void pageThatItsHeaderCallsText() {
    String page = "\n<html><h1>" + STORY.replace("\n\n", "</h1><p>") + "</html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Article article = PARSER.parse(Source.bytes(bytes).contentType("text/plain"));
    assertThat(article.headline()).contains("River towns count losses");
    assertThat(article.body().text()).doesNotContain("<");
  }

  @Test
  void linesOfPrint() {
    assertWhole(PARSER.parse(Source.text(STORY.replaceAll("(.{50,60}) ", "$1\n"))));
  }

  private static void assertWhole(Article article) {
    Article meant = PARSER.parse(Source.text(STORY));
    assertThat(article.body()).isEqualTo(meant.body());
    assertThat(article.headline()).isEqualTo(meant.headline());
    assertThat(article.dateline()).isEqualTo(meant.dateline()).isPresent();
    assertThat(speakers(article)).isEqualTo(speakers(meant)).contains("Dell Okafor");
  }

  private static List<String> speakers(Article article) {
    return article.quotes().stream()
        .map(Quote::attribution)
        .map(attribution -> attribution.flatMap(Attribution::name).orElse(""))
        .toList();
  }
}
