package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Body;
import dev.tearsheet.article.Kind;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.render.Html;
import dev.tearsheet.render.Json;
import dev.tearsheet.render.Markdown;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of testdata/. */
class PropertyTest {

  private static final ArticleParser PARSER = ArticleParser.create();

  static List<String> fixtures() throws IOException {
    return Fixtures.names();
  }

  static List<String> articles() throws IOException {
    List<String> articles = new ArrayList<>();
    for (String name : Fixtures.names()) {
      boolean page = Files.exists(Fixtures.folder(name).resolve("page.html"));
      if (page && PARSER.parse(Fixtures.source(name)).kind() != Kind.OTHER) {
        articles.add(name);
      }
    }
    return articles;
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void eightThreadsAtOnceGiveTheSameArticle(String name) throws Exception {
    String alone = Json.write(PARSER.parse(Fixtures.source(name)));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        all.add(threads.submit(() -> Json.write(PARSER.parse(Fixtures.source(name)))));
      }
      for (Future<String> one : all) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void defaultLocaleAndZoneChangeNothing(String name) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = Json.write(PARSER.parse(Fixtures.source(name)));
    try {
      for (String tag : List.of("tr-TR", "th-TH-u-nu-thai-ca-buddhist", "ar-SA-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        assertThat(Json.write(PARSER.parse(Fixtures.source(name)))).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aQuotesTextIsWhatItsSpansCover(String name) throws IOException {
    Article article = PARSER.parse(Fixtures.source(name));
    for (Quote quote : article.quotes()) {
      String covered =
          quote.spans().stream()
              .map(span -> fold(span.of(article.body().text())))
              .collect(Collectors.joining(" "));
      assertThat(fold(quote.text())).isEqualTo(covered);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everySpanLiesInTheTextAndInOrder(String name) throws IOException {
    Body body = PARSER.parse(Fixtures.source(name)).body();
    int last = 0;
    for (Span span : body.spans()) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(body.text().length());
      last = span.end();
    }
  }

  /** Nothing is invented and the order is kept. */
  @ParameterizedTest
  @MethodSource("articles")
  void theTextIsASubsequenceOfThePagesText(String name) throws IOException {
    String page = letters(page(name).text());
    String text = letters(PARSER.parse(Fixtures.source(name)).body().text());
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      at = page.indexOf(text.charAt(i), at) + 1;
      assertThat(at).as("lost at %s", text.substring(0, i)).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void doubledWhiteSpaceChangesNoText(String name) throws IOException {
    String html = page(name).outerHtml();
    Article plain = PARSER.parse(Source.html(html));
    Article spaced = PARSER.parse(Source.html(html.replace(" ", "  ").replace("\n", "\n\n")));

    assertThat(spaced.kind()).isEqualTo(plain.kind());
    assertThat(fold(spaced.body().text())).isEqualTo(fold(plain.body().text()));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void aPageWithoutClassNamesStillGivesAnArticle(String name) throws IOException {
    Document page = page(name);
    page.getAllElements().removeAttr("class").removeAttr("id");
    Article bare = PARSER.parse(Source.html(page.outerHtml()));

    assertThat(bare.kind()).isNotEqualTo(Kind.OTHER);
    assertThat(bare.body().text()).isNotEmpty();
  }

  /** What we write has the same blocks when it is read again, around them head and credits. */
  @ParameterizedTest
  @MethodSource("articles")
  void ourOwnHtmlGivesTheSameBlocksAgain(String name) throws IOException {
    Article article = PARSER.parse(Fixtures.source(name));
    String dateline = article.dateline().map(found -> fold(found.text()) + " ").orElse("");
    List<String> again = new ArrayList<>();
    PARSER
        .explain(Source.html(Html.render(article)))
        .blocks()
        .forEach(judged -> again.add(dump(judged.block()).replace(dateline, "")));
    List<String> body = article.body().blocks().stream().map(PropertyTest::dump).toList();

    assertThat(again).containsSubsequence(body);
    assertThat(again.size() - body.size()).isLessThan(12);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void ourOwnMarkdownGivesTheSameBlocksAgain(String name) throws IOException {
    Article article = PARSER.parse(Fixtures.source(name));
    String dateline = article.dateline().map(found -> fold(found.text()) + " ").orElse("");
    List<String> again = new ArrayList<>();
    PARSER
        .explain(Source.text(Markdown.render(article)))
        .blocks()
        .forEach(judged -> again.add(dump(judged.block()).replace(dateline, "")));
    List<String> body = article.body().blocks().stream().map(PropertyTest::dump).toList();

    assertThat(again).containsSubsequence(body);
    assertThat(again.size() - body.size()).isLessThan(12);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void ourOwnTextGivesTheSameParagraphsAgain(String name) throws IOException {
    String text = PARSER.parse(Fixtures.source(name)).body().text();
    String again =
        PARSER.explain(Source.text(text)).blocks().stream()
            .map(judged -> judged.block().text())
            .collect(Collectors.joining("\n"));

    assertThat(fold(again)).isEqualTo(fold(text));
    assertThat(again.lines()).hasSameSizeAs(text.lines().filter(line -> !line.isBlank()).toList());
  }

  private static String dump(Block block) {
    return block.getClass().getSimpleName() + " " + fold(block.text());
  }

  private static Document page(String name) throws IOException {
    Path file = Fixtures.folder(name).resolve("page.html");
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean other = text.indexOf('\uFFFD') >= 0;
    return Jsoup.parse(other ? new String(bytes, Charset.forName("windows-1251")) : text);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
