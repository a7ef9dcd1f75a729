package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.render.Html;
import dev.tearsheet.render.Json;
import dev.tearsheet.render.Markdown;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hurt: each is read and rendered on a thread with a small stack, and soon. */
class HostilePageTest {

  private static final int STACK_BYTES = 512 * 1024;

  /** Coarse: each takes well under a second; a quadratic walk takes minutes. */
  private static final int LONGEST_SECONDS = 30;

  private static final int MANY = 100_000;

  private static final String STORY =
      "<p>The council met on Monday and spoke for two hours about the harbor wall, Ann Roe said.</p>";

  static Stream<Arguments> pages() {
    return Stream.of(
        page("deep divs", "<div>".repeat(MANY)),
        page("deep lists", "<ul><li>x".repeat(MANY)),
        page("deep quotations", "<blockquote>x".repeat(MANY)),
        page("deep tables", "<table><tr><td>x".repeat(MANY / 10)),
        page("deep formatting", "<b><i><a href=x>".repeat(MANY / 100)),
        page("unclosed everything", "<p><a href='x'><b><table><script><!--".repeat(MANY / 100)),
        page("unclosed comments", "<!--".repeat(MANY)),
        page("unclosed attribute", "<a href=\"" + "x ".repeat(MANY)),
        page("null bytes", "\0".repeat(MANY)),
        page("lone surrogates", "\uD83D \uDE00 ".repeat(MANY)),
        page("bidi controls", "\u202E\u2066\u200F".repeat(MANY)),
        page("attribute of 10 MB", "<p title=\"" + "x".repeat(10_000_000) + "\">y</p>"),
        page("many attributes", "<p " + attributes() + ">y</p>"),
        page("entity flood", "&amp;&lt;&#x41;&bogus;".repeat(MANY)),
        page("base and refresh", baseAndRefresh()),
        page("doctype entities", doctype()),
        page("xml declaration", "<?xml version='1.0'?><?php echo 1 ?>".repeat(1000)),
        page("cyclic ids", jsonLd(cycle())),
        page("deep JSON-LD", jsonLd("[".repeat(MANY))),
        page("deep JSON-LD objects", jsonLd("{\"@graph\":".repeat(MANY))),
        page("wide JSON-LD", jsonLd("[" + "{\"@type\":\"Article\"},".repeat(MANY / 10) + "1]")),
        page("year 999999", jsonLd("{\"@type\":\"Article\",\"datePublished\":\"999999-01-01\"}")),
        page("number of many digits", "<time datetime=\"" + "9".repeat(MANY) + "\">9</time>"),
        page("opening marks", "<p>" + "“".repeat(MANY) + "</p>"),
        page("straight marks", "<p>" + "\"a\" ".repeat(MANY) + "</p>"),
        page("apostrophes", "<p>" + "'a 'b ".repeat(MANY) + "</p>"),
        page("one long word", "<p>" + "a".repeat(1_000_000) + "</p>"),
        page("one long capital word", "<p>" + "A".repeat(1_000_000) + "</p>"),
        page("one long byline", "<p>By " + "Ann Roe and ".repeat(MANY) + "</p>"),
        page("one long dateline", "<p>" + "OSLO, ".repeat(MANY) + "(AP) — x</p>"),
        page("white space", "<p>" + " \t\n\u00A0".repeat(MANY) + "</p>"),
        page("short paragraphs", "<p>x</p>".repeat(MANY)),
        page("links", "<a href=x>y</a> ".repeat(MANY)),
        page("list items", "<ul>" + "<li>x".repeat(MANY) + "</ul>"),
        page("line breaks", "<p>" + "x<br>".repeat(MANY) + "</p>"),
        page("caption switches", "<p class=\"has-" + "caption".repeat(30_000) + "\">x</p>"),
        page("metas", "<meta name=author content=x>".repeat(MANY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isReadAndRenderedSoonOnASmallStack(String name, String page) throws Exception {
    Article article = onSmallStack(Source.html(page).url("https://example.org/a"));
    assertThat(article.body().text().length()).isLessThanOrEqualTo(page.length());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isReadSoonAsPlainText(String name, String page) throws Exception {
    Article article = onSmallStack(Source.text(page));
    assertThat(article.body().text().length()).isLessThanOrEqualTo(2 * page.length());
  }

  @Test
  void storyOfManyParagraphsInScriptDataIsReadSoon() throws Exception {
    String data = "{\"body\":\"" + "<p>A b c d.".repeat(MANY) + "\"}";
    String page = "<script type=\"application/json\">" + data + "</script>";

    assertThat(onSmallStack(Source.html(page)).body().text()).startsWith("A b c d.\n\nA b c d.");
  }

  private static Article onSmallStack(Source source)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<Article> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> complete(source, result), "small stack", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return result.get(LONGEST_SECONDS, TimeUnit.SECONDS);
  }

  private static void complete(Source source, CompletableFuture<Article> result) {
    try {
      Article article = ArticleParser.create().parse(source);
      String all = Json.write(article) + Html.render(article) + Markdown.render(article);
      assertThat(all).isNotEmpty();
      result.complete(article);
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private static Arguments page(String name, String markup) {
    return Arguments.of(name, "<h1>The wall</h1>" + STORY.repeat(3) + markup + STORY);
  }

  private static String jsonLd(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static String cycle() {
    return "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#b\"}},"
        + "{\"@id\":\"#b\",\"@type\":\"Person\",\"worksFor\":{\"@id\":\"#a\"},"
        + "\"author\":{\"@id\":\"#b\"},\"name\":{\"@id\":\"#b\"}}]}";
  }

  private static String attributes() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < MANY / 10; i++) {
      all.append('a').append(i).append("=x ");
    }
    return all.toString();
  }

  private static String baseAndRefresh() {
    return "<base href=\"javascript:alert(1)\"><base href=\"http://[\"><a href=\"//x\">y</a>"
        + "<meta http-equiv=refresh content=\"0;url=file:///etc/passwd\"><img src=\"http://[::\">";
  }

  private static String doctype() {
    return "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM"
        + " \"file:///etc/passwd\">]><p>&b;&c;</p>";
  }
}
