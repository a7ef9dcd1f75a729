package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Kind;
import dev.tearsheet.article.Problem;
import dev.tearsheet.article.Problem.Code;
import dev.tearsheet.article.Quote;
import dev.tearsheet.render.Html;
import dev.tearsheet.render.Json;
import dev.tearsheet.render.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, an article comes out: in time, on a small stack, with its problems named. */
class BadInputTest {

  /** Half of the usual default; services run parsers on threads like this. */
  private static final long STACK_BYTES = 512 * 1024;

  /** Far above what any of these takes; a quadratic loop over them takes minutes. */
  private static final long SECONDS = 20;

  private static final ArticleParser PARSER = ArticleParser.create();

  private static final String STORY =
      "<p>The ferry left the quay at dawn, an hour late, with forty crates of apples on board.</p>"
          + "<p>By noon the fog had gone, and half the town stood on the pier to see it return.</p>"
          + "<p>The harbour master wrote the hour into his book and closed the office for lunch.</p>";

  /** On a page that names no headline one is looked for among the lines above the story. */
  @Test
  void frameAboveTheStoryIsNoHeadline() throws Exception {
    String frame = "<iframe src=\"https://video.example/1\"></iframe>";
    Article article = parse(Source.html(frame + STORY));

    assertThat(article.headline()).isEmpty();
    assertThat(article.body().text()).startsWith("The ferry").endsWith("for lunch.");
  }

  private static <T> T onSmallStack(Supplier<T> work) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                result.complete(work.get());
              } catch (Throwable e) {
                result.completeExceptionally(e);
              }
            },
            "small stack",
            STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return result.get(SECONDS, TimeUnit.SECONDS);
  }

  private static Article parse(Source source) throws Exception {
    return onSmallStack(
        () -> {
          Article article = PARSER.parse(source);
          Json.write(article);
          Markdown.render(article);
          Html.render(article);
          return article;
        });
  }

  private static List<Code> codes(Article article) {
    return article.problems().stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "span", "ul><li", "table><tr><td", "blockquote", "font"})
  void aHundredThousandNestedElementsKeepTheStory(String element) throws Exception {
    String html = "<article>" + ("<" + element + ">").repeat(100_000) + STORY;
    Article article = parse(Source.html(html));

    assertThat(article.body().text()).contains("forty crates");
    assertThat(codes(article)).contains(Code.DEPTH_LIMIT);
  }

  @Test
  void anEmptyInputSaysSo() throws Exception {
    for (Source source : List.of(Source.html(""), Source.text(" \n"), Source.bytes(new byte[0]))) {
      Article article = parse(source);
      assertThat(codes(article)).contains(Code.EMPTY_INPUT);
      assertThat(article.body().text()).isEmpty();
    }
  }

  @Test
  void aPageWithoutAStorySaysSo() throws Exception {
    assertThat(codes(parse(Source.html("<html><body></body></html>")))).contains(Code.NO_BODY);
  }

  @Test
  void binaryJunkIsNamed() throws Exception {
    byte[] junk = new byte[200_000];
    new Random(42).nextBytes(junk);
    assertThat(codes(parse(Source.bytes(junk)))).contains(Code.BINARY_INPUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%PDF-1.4\n", "\u0089PNG\r\n\u001a\n", "GIF89a", "PK\u0003\u0004", "\u007fELF"})
  void fileOfAnotherKindHasNoStory(String opening) throws Exception {
    String rest =
        "BT (The ferry left the harbour at noon, and nobody saw it go.) Tj ET\n".repeat(40);
    byte[] file = (opening + rest).getBytes(StandardCharsets.ISO_8859_1);
    Article article = parse(Source.bytes(file));
    assertThat(codes(article)).contains(Code.BINARY_INPUT).doesNotContain(Code.EMPTY_INPUT);
    assertThat(article.kind()).isEqualTo(Kind.OTHER);
    assertThat(article.body().text()).isEmpty();
  }

  @Test
  void anUnknownCharsetLosesNothing() throws Exception {
    byte[] bytes =
        ("<article>"
                + STORY
                + "<p>Der Zoll prüft größere Fähren am Südkai seit heute schon vor dem Anlegen, und viele Fahrgäste warten.</p>")
            .getBytes(StandardCharsets.UTF_8);
    Article article = parse(Source.bytes(bytes).contentType("text/html; charset=utf-ocho"));

    assertThat(article.body().text()).contains("prüft größere Fähren");
  }

  @Test
  void aPageCutAnywhereStillGivesWhatWasReadable() throws Exception {
    String page =
        "<html><head><title>The ferry</title></head><body><article><h1>The ferry</h1>"
            + STORY
            + STORY
            + "</article></body></html>";
    for (int end = page.length(); end > page.length() - 200; end--) {
      assertThat(parse(Source.html(page.substring(0, end))).body().text()).contains("forty crates");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"headline\":",
        "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"},\"@id\":\"#a\"}",
        "{{{{",
        "]",
        "null",
        "[null,[null]]",
        "{\"@graph\":{\"@graph\":{}}}",
        "\"text\"",
        "{'a':1,}"
      })
  void brokenJsonLdLosesNothingElse(String json) throws Exception {
    String script = "<script type=\"application/ld+json\">" + json + "</script>";
    Article article = parse(Source.html(script + "<article><h1>The ferry</h1>" + STORY));

    assertThat(article.body().text()).contains("forty crates", "closed the office");
  }

  @Test
  void deepJsonLdLosesNothingElse() throws Exception {
    String json = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
    String script = "<script type=\"application/ld+json\">" + json + "</script>";
    Article article = parse(Source.html(script + "<article><h1>The ferry</h1>" + STORY));

    assertThat(article.body().text()).contains("forty crates");
  }

  @Test
  void aMessageThatWasReadAsAStringIsThePageItCarries() throws Exception {
    String message =
        "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;"
            + " boundary=\"-7\"\n\n---7\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + ("<article><h1>The ferry</h1>" + STORY + "</article>").replace("=", "=3D")
            + "\n---7--\n";
    Article article = parse(Source.html(message));

    assertThat(article.headline()).contains("The ferry");
    assertThat(article.body().text()).contains("forty crates").doesNotContain("MIME", "Saved by");
  }

  @Test
  void anOddQuotationMarkLosesNoText() throws Exception {
    String odd = "<p>“The fog came down in minutes, said Mara Quill, who was at the wheel.</p>";
    Article article = parse(Source.html("<article>" + odd + STORY));

    assertThat(article.body().text()).contains("The fog came down", "forty crates", "for lunch");
    assertThat(article.quotes())
        .filteredOn(quote -> quote.kind() != Quote.Kind.INDIRECT)
        .allSatisfy(quote -> assertThat(quote.text()).doesNotContain("for lunch"));
  }
}
