package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Problem;
import dev.tearsheet.render.Html;
import dev.tearsheet.render.Json;
import dev.tearsheet.render.Markdown;
import dev.tearsheet.render.Report;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to hurt: each is read and rendered on a thread with a small stack, and soon. */
class HostilePageTest {

  private static final int STACK_BYTES = 512 * 1024;

  /** Coarse: each takes well under a second; a quadratic walk takes minutes. */
  private static final int LONGEST_SECONDS = 60;

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
        page("formatting above deep divs", "<p><b><i>x</p>" + "<div>".repeat(MANY) + "x"),
        page("links above deep divs", "<p><a href=x><b>x</p>" + "<div>".repeat(MANY) + "x"),
        page("templates in deep cells", "<table><tr><td><b><i>x<template>".repeat(MANY / 100)),
        page("unclosed everything", "<p><a href='x'><b><table><script><!--".repeat(MANY / 100)),
        page("unclosed comments", "<!--".repeat(MANY)),
        page("unclosed attribute", "<a href=\"" + "x ".repeat(MANY)),
        page("null bytes", "\0".repeat(MANY)),
        page("lone surrogates", "\uD83D \uDE00 ".repeat(MANY)),
        page("bidi controls", "\u202E\u2066\u200F".repeat(MANY)),
        page("attribute of 10 MB", "<p title=\"" + "x".repeat(10_000_000) + "\">y</p>"),
        page("element's name of 10 MB", "<" + "x".repeat(10_000_000) + ">y"),
        page("end tag's name of 10 MB", "</" + "x".repeat(10_000_000) + ">y"),
        page("names of signs that open tags", "<x".repeat(4_000_000) + ">y"),
        page("long names of elements", ("<" + "x".repeat(20_000) + ">y").repeat(400)),
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
        page("long names above many blocks", longNames()),
        page("many authors", bylines()),
        page("many credit lines", named(MANY / 2, "<p>(Reporting by Ann @; Editing by Bo @)</p>")),
        page(
            "authors in metas",
            named(MANY / 100, "<meta name=author content=\"" + "Ann @, ".repeat(40) + "\">")),
        page(
            "comments with a day and a time", named(MANY / 2, "<p>Ann @, May 3, 2024 at 9:15</p>")),
        page("notices", "<p>Contact us<p>© 2024 Harbor Daily<p>2 hours ago".repeat(MANY / 3)),
        page("parts of one class name", "<p class=\"" + "comment-".repeat(30_000) + "\">x</p>"),
        page("year 999999 in the text", "<time>1 May 999999</time><p>Published 999999-01-01</p>"),
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

  /** Two megabytes of one thing on one line, or of lines that print has parted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0301",
        "\u200D\uFE0F",
        "\u202E",
        "“‘«„",
        "a-",
        "(a ",
        "**a* ",
        "![",
        "![x](",
        "\\*",
        "the council of the old town met on monday and spoke of the wall-\n",
        "thecounciloftheoldtownmetonmondayandspokeofthewallandofthesea-\n"
      })
  void textOfOneThingIsReadSoon(String piece) throws Exception {
    String text = "The wall stands\n\na" + piece.repeat(2_000_000 / piece.length());
    assertThat(onSmallStack(Source.text(text)).body().text().length())
        .isLessThanOrEqualTo(text.length());
  }

  /** The deepest tree that may be asked for; deeper elements are hung higher. */
  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<ul><li>x", "<blockquote>x", "<b><i>x", "<span class=a>x"})
  void theDeepestTreeFitsOnASmallStack(String element) throws Exception {
    ArticleParser deepest = ArticleParser.builder().maxDepth(1024).build();
    Source source = Source.html(STORY.repeat(3) + element.repeat(5000) + STORY);

    assertThat(onSmallStack(deepest, source).problems())
        .extracting(Problem::code)
        .contains(Problem.Code.DEPTH_LIMIT);
  }

  /** The parser opens what was not closed again, and drops the last elements to make room. */
  @ParameterizedTest
  @ValueSource(ints = {16, 256, 1024})
  void formattingAboveTheDeepestTreeLosesNoText(int depth) throws Exception {
    ArticleParser parser = ArticleParser.builder().maxDepth(depth).build();
    String deep = "<p><b><i>Noted.</p>" + "<div>".repeat(2 * depth) + STORY.repeat(3);
    Article article = onSmallStack(parser, Source.html("<h1>The harbor wall</h1>" + deep));

    assertThat(article.body().text()).contains("two hours about the harbor wall");
    assertThat(article.problems()).extracting(Problem::code).contains(Problem.Code.DEPTH_LIMIT);
  }

  @Test
  void formattingAboveDeepElementsOfAValueIsRead() throws Exception {
    String value = "<p><b><i>Ann</p>" + "<div>".repeat(20_000) + " Roe";
    String record = "---\ntitle: The wall\nauthor: %s\n---\n\nThe wall held.".formatted(value);

    onSmallStack(Source.html("<meta name=author content='" + value + "'>" + STORY.repeat(3)));
    assertThat(onSmallStack(Source.text(record)).body().text()).contains("The wall held.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isExplainedSoon(String name, String page) throws Exception {
    Source source = Source.html(page).url("https://example.org/a");
    String report = onSmallStack(() -> Report.render(ArticleParser.create().explain(source)));

    assertThat(report.length()).isLessThan(400 * 1024 * 1024);
  }

  /** Each goes through the parser in another place than a page's markup does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: %s\n---\n\nThe wall held.",
        "{\"title\":\"The wall\",\"content\":\"<p>The wall held.</p>%s\"}",
        "<rss><item><title>The wall</title><description>The wall held.</description>%s</item></rss>"
      })
  void longNameInARecordIsReadSoon(String record) throws Exception {
    String name = "<" + "x".repeat(10_000_000) + "></p>";

    assertThat(onSmallStack(Source.text(record.formatted(name))).body().text())
        .isEqualTo("The wall held.");
  }

  @Test
  void storyOfManyParagraphsInScriptDataIsReadSoon() throws Exception {
    String data = "{\"body\":\"" + "<p>A b c d.".repeat(MANY) + "\"}";
    String page = "<script type=\"application/json\">" + data + "</script>";

    assertThat(onSmallStack(Source.html(page)).body().text()).startsWith("A b c d.\n\nA b c d.");
  }

  private static Article onSmallStack(Source source) throws Exception {
    return onSmallStack(ArticleParser.create(), source);
  }

  private static Article onSmallStack(ArticleParser parser, Source source) throws Exception {
    return onSmallStack(
        () -> {
          Article article = parser.parse(source);
          String all = Json.write(article) + Html.render(article) + Markdown.render(article);
          assertThat(all).isNotEmpty();
          return article;
        });
  }

  private static <T> T onSmallStack(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "small stack", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
  }

  /** Each block's path would hold the names of all that is around it. */
  private static String longNames() {
    return "<div class=\"" + "name ".repeat(40_000) + "\">" + "<p>x</p>".repeat(MANY / 2);
  }

  private static String bylines() {
    return named(MANY / 10, "<a rel=author href=/@>Ann @</a> <meta name=author content=\"Ann @\">");
  }

  /** A piece again and again, in each of which {@code @} stands for a name of its own. */
  private static String named(int times, String piece) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      String digits = Integer.toString(i);
      all.append(
          piece.replace("@", "R" + StringUtils.replaceChars(digits, "0123456789", "aeioubdfgl")));
    }
    return all.toString();
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
