package dev.tearsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Quote;
import dev.tearsheet.render.Html;
import dev.tearsheet.render.Json;
import dev.tearsheet.render.Markdown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's examples stand here word for word, and print what it says they print. */
class ReadmeTest {

  private static final Path HERE = Path.of("src/test/java/dev/tearsheet/ReadmeTest.java");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** The fenced block that follows a comment. */
  private static String block(String comment) throws IOException {
    String readme = readme();
    int mark = readme.indexOf("<!-- " + comment + " -->");
    assertThat(mark).as(comment).isNotNegative();
    int start = readme.indexOf('\n', readme.indexOf("```", mark)) + 1;
    return readme.substring(start, readme.indexOf("```", start));
  }

  /** Code without white space, as the formatter breaks lines where the README does not. */
  private static String words(String code) {
    return code.lines()
        .map(line -> line.replaceFirst("//.*", line.contains("https://") ? "$0" : ""))
        .collect(Collectors.joining())
        .replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example: shortest", "example: doors", "example: limits", "example: rules"})
  void theExamplesAreRunHere(String comment) throws IOException {
    assertThat(words(Files.readString(HERE))).contains(words(block(comment)));
  }

  @Test
  void theShortestExamplePrintsWhatTheReadmeSays() throws IOException {
    String html = Files.readString(Path.of("testdata/wire-dateline/page.html"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      shortest(html);
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(UTF_8)).isEqualToNormalizingNewlines(block("output: shortest"));
  }

  private static void shortest(String html) {
    ArticleParser parser = ArticleParser.create();
    Article article =
        parser.parse(
            Source.html(html).url("https://valley-courier.example/news/river-towns-count-losses"));

    System.out.println(article.headline().orElse(""));
    System.out.println(article.byline().authors().get(0).name());
    System.out.println(article.dateline().flatMap(Dateline::place).orElse(""));
    for (Quote quote : article.quotes()) {
      if (quote.kind() == Quote.Kind.DIRECT) {
        String speaker = quote.attribution().flatMap(Attribution::name).orElse("?");
        System.out.println(speaker + ": " + quote.text());
      }
    }
  }

  @Test
  void theOtherDoorsOpen() {
    String scrapedText = "The ferry left the quay at dawn, an hour late.";
    doors(scrapedText, scrapedText.getBytes(UTF_8), "https://example.org/story");
  }

  @SuppressWarnings("CheckReturnValue") // the README shows calls, not what is done with them
  private static void doors(String scrapedText, byte[] bytes, String url) {
    ArticleParser parser = ArticleParser.create();
    String text = scrapedText;
    Source source = Source.html(scrapedText);
    Article article = parser.parse(source);

    parser.parse(Source.bytes(bytes).contentType("text/html; charset=windows-1251").url(url));
    parser.parse(Source.text(scrapedText)); // no markup at all
    QuoteExtractor.create().extract(text); // quotes alone; spans index the text
    parser.explain(source); // every block, verdict and reason

    Json.write(article);
    Markdown.render(article);
    Html.render(article);
    article.body().text();
  }

  @Test
  void rulesTellWhereTheHeadlineStands() {
    SiteRules rules =
        SiteRules.parse("site paper.example\nheadline h1.story\nbody .text\ndrop .poll");
    ArticleParser parser = ArticleParser.builder().siteRules(rules).build();

    String html = "<h1>Weather</h1><h1 class=story>Ferry leaves an hour late</h1>";
    assertThat(parser.parse(Source.html(html).url("https://www.paper.example/1")).headline())
        .contains("Ferry leaves an hour late");
  }

  @Test
  void theLimitsAreTheDefaults() throws IOException {
    ArticleParser parser = ArticleParser.builder().maxInput(2_000_000).maxQuotes(500).build();

    assertThat(parser.parse(Source.html("")).quotes()).isEmpty();
    assertThat(readme())
        .contains("| `maxInput` | " + ArticleParser.DEFAULT_MAX_INPUT + " |")
        .contains("| `maxDepth` | " + ArticleParser.DEFAULT_MAX_DEPTH + " |")
        .contains("| `maxNodes` | " + ArticleParser.DEFAULT_MAX_NODES + " |")
        .contains("| `maxAttribute` | " + ArticleParser.DEFAULT_MAX_ATTRIBUTE + " |")
        .contains("| `maxJsonLd` | " + ArticleParser.DEFAULT_MAX_JSON_LD + " |")
        .contains("| `maxJsonLdDepth` | " + ArticleParser.DEFAULT_MAX_JSON_LD_DEPTH + " |")
        .contains("| `maxImages` | " + ArticleParser.DEFAULT_MAX_IMAGES + " |")
        .contains("| `maxBlocks` | " + ArticleParser.DEFAULT_MAX_BLOCKS + " |")
        .contains("| `maxQuotes` | " + ArticleParser.DEFAULT_MAX_QUOTES + " |");
  }

  @Test
  void theTestCommandIsTheOneThatIsRun() throws IOException {
    assertThat(readme()).contains("\nmvn -B verify\n");
    assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify");
  }
}
