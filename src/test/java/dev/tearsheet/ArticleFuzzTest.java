package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.render.Html;
import dev.tearsheet.render.Json;
import dev.tearsheet.render.Markdown;
import dev.tearsheet.render.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever comes in, an article comes out whose spans lie in its text. As a plain test it runs the
 * seeds; with {@code JAZZER_FUZZ=1 mvn test -Dquick -Dtest=ArticleFuzzTest#bytes} it fuzzes.
 */
class ArticleFuzzTest {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  private static final String STORY =
      "<h1>The bell</h1>%s<p>The harbour bell rang twice before noon, which had not happened since"
          + " the spring, and half of the town went down to the pier to hear it again.</p>";

  @FuzzTest(maxDuration = "10m")
  void bytes(byte[] input) {
    check(PARSER.parse(Source.bytes(input).url("https://example.org/2024/01/02/a")));
  }

  @FuzzTest(maxDuration = "10m")
  void text(byte[] input) {
    check(PARSER.parse(Source.text(string(input))));
  }

  @FuzzTest(maxDuration = "10m")
  void jsonLd(byte[] input) {
    String script = "<script type=application/ld+json>" + string(input) + "</script>";
    check(PARSER.parse(Source.html(script + STORY.formatted(""))));
  }

  /** Byline, date line and dateline: each line of the input is one of the story's head. */
  @FuzzTest(maxDuration = "10m")
  void head(byte[] input) {
    StringBuilder lines = new StringBuilder();
    string(input).lines().limit(8).forEach(line -> lines.append("<p>").append(line).append("</p>"));
    check(PARSER.parse(Source.html("<article>" + STORY.replace("%s", lines) + "</article>")));
    check(PARSER.parse(Source.text(string(input) + "\n\n" + STORY)));
  }

  @FuzzTest(maxDuration = "10m")
  void quotes(byte[] input) {
    String text = string(input);
    checkQuotes(EXTRACTOR.extract(text), text);
  }

  @FuzzTest(maxDuration = "10m")
  void report(byte[] input) {
    String report = Report.render(PARSER.explain(Source.html(string(input))));
    assertThat(report).doesNotContainIgnoringCase("<script").endsWith("</html>\n");
  }

  private static String string(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  private static void check(Article article) {
    String text = article.body().text();
    article.body().spans().forEach(span -> assertThat(span.end()).isBetween(0, text.length()));
    checkQuotes(article.quotes(), text);
    assertThat(Json.write(article)).startsWith("{").endsWith("}");
    assertThat(Html.render(article)).doesNotContainIgnoringCase("<script").doesNotContain("\0");
    assertThat(Markdown.render(article)).isNotNull();
  }

  /** A mention over lines of print has blanks for their breaks. */
  private static void checkQuotes(List<Quote> quotes, String text) {
    for (Quote quote : quotes) {
      quote.spans().forEach(span -> assertThat(span.end()).isBetween(0, text.length()));
      quote
          .attribution()
          .flatMap(found -> found.speaker())
          .ifPresent(
              found ->
                  assertThat(List.of(found.span().of(text), mention(found.span(), text)))
                      .contains(found.text()));
    }
  }

  private static String mention(Span span, String text) {
    return span.of(text).replace('\n', ' ').replace('\r', ' ');
  }
}
