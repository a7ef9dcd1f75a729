package dev.tearsheet.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts carry markup, and the pages they stand for. */
final class MarkedTextTest {

  private static final String HEAD = "# The ferry is back\n\n**By Anna Roe**\n\n";

  private static Document page(String text) {
    return Jsoup.parseBodyFragment(MarkedText.html(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The ferry is back.\n\nIt came at noon.",
        "#1 in the harbour\n\n**** four stars ****",
        "# set the port\nport = 1\n# open **all** of it\nopen(port)",
        "See [1] and (http://a.example) and a](b\n\nOr not.",
        "A tag is written <p> and closed </p>.\n\nSo\n\nmuch\n\nfor\n\ntags.",
        "---\nThe ferry is back.\n---\nIt came at noon."
      })
  void plainTextStaysPlain(String text) {
    assertThat(MarkedText.html(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEAD + "It came at noon.",
        "[Home](https://a.example/)\n\n[News](/news)\n\nIt came at noon.",
        "---\ntitle: The ferry is back\n---\nIt came at noon.\nIt left at dusk.",
        "<p>The ferry is back.</p><p>It came at noon.</p>",
        "The ferry is back.<br /><br />It came at noon."
      })
  void markupIsKnown(String text) {
    assertThat(MarkedText.html(text)).isPresent();
  }

  @Test
  void tagsStayWhatTheyAre() {
    String text = "<h1>The ferry</h1><p>It is back.</p><p>It came at noon.</p>";
    assertThat(MarkedText.html(text)).contains(text);
  }

  @Test
  void linesBecomeElements() {
    Document page =
        page(
            HEAD
                + "It came\n\n## What it cost ##\n\n- piles\n  - of oak\n- a pier\n\n1. draw\n2) build\n\n"
                + "> The sea waits\n> for nobody.\n\n```\na < b\n```\n\n| Item | Euros |\n|---|--:|\n"
                + "| Piles | 12 |\n\nIn short\n--------\n\n* * *\n\nThe end.\n[1]: https://a.example");

    assertThat(page.select("h1").eachText()).containsExactly("The ferry is back");
    assertThat(page.select("h2").eachText()).containsExactly("What it cost", "In short");
    assertThat(page.select("ul > li").eachText()).containsExactly("piles", "of oak", "a pier");
    assertThat(page.select("ul ul > li").eachText()).containsExactly("of oak");
    assertThat(page.select("ol > li").eachText()).containsExactly("draw", "build");
    assertThat(page.select("blockquote").text()).isEqualTo("The sea waits for nobody.");
    assertThat(page.select("pre code").text()).isEqualTo("a < b");
    assertThat(page.select("th").eachText()).containsExactly("Item", "Euros");
    assertThat(page.select("td").eachText()).containsExactly("Piles", "12");
    assertThat(page.select("hr")).hasSize(1);
    assertThat(page.select("p").eachText()).endsWith("The end.");
  }

  @Test
  void listsNestByTheBlanksBeforeTheirMarks() {
    Document page =
        page(HEAD + "*   one\n    *   two\n        * three\n*   four\n1. five\n - six\n");

    assertThat(page.select("section > ul > li").eachText()).containsExactly("one", "four", "six");
    assertThat(page.select("section > ul > ul > li").eachText()).containsExactly("two");
    assertThat(page.select("ul > ul > ul > li").eachText()).containsExactly("three");
    assertThat(page.select("ol > li").eachText()).containsExactly("five");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      value = {
        "a **bold** word → a <strong>bold</strong> word",
        "a *slanted* and _other_ one → a <em>slanted</em> and <em>other</em> one",
        "snake_case_name and 2 * 3 * 4 → snake_case_name and 2 * 3 * 4",
        "~~gone~~ and ~5 → <s>gone</s> and ~5",
        "`a * b` → <code>a * b</code>",
        "[text](https://a.example \"title\") → <a href=\"https://a.example\">text</a>",
        "[a](<https://a.example/(b)>) → <a href=\"https://a.example/(b)\">a</a>",
        "[![alt](i.png)](/b) → <a href=\"/b\"><img src=\"i.png\" alt=\"alt\"></a>",
        "<https://a.example> → <a href=\"https://a.example\">https://a.example</a>",
        "a<br/>b <script> → a<br>b &lt;script&gt;",
        "\\*no\\* \\[link\\](x) & more → *no* [link](x) &amp; more",
        "[open and **open → [open and **open",
        "**[a](/b)** → <strong><a href=\"/b\">a</a></strong>"
      })
  void marksBecomeTags(String text, String html) {
    assertThat(InlineMarks.html(text)).isEqualTo(html);
  }

  @Test
  void frontMatterIsThePagesHead() {
    Document page =
        page(
            """
            ---
            title: "The \"Anna\" is back"
            author: Anna Roe
            date: 2024-03-14
            url: https://a.example/ferry
            layout: post
            ---
            It came at noon.
            """);

    assertThat(page.select("meta[name=author]").attr("content")).isEqualTo("Anna Roe");
    assertThat(page.select("meta[property=article:published_time]").attr("content"))
        .isEqualTo("2024-03-14");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://a.example/ferry");
    assertThat(page.select("meta[property=og:title]")).hasSize(1);
    assertThat(page.text()).isEqualTo("It came at noon.");
  }

  @Test
  void headOfAReaderIsOneToo() {
    Document page =
        page(
            """
            Title: The ferry is back

            URL Source: https://a.example/ferry

            Published Time: 2024-03-14

            Markdown Content:
            It came at noon.
            """);

    assertThat(page.select("meta[property=og:title]").attr("content"))
        .isEqualTo("The ferry is back");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://a.example/ferry");
    assertThat(page.text()).isEqualTo("It came at noon.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Title", "Headline"})
  void labelledLinesUpToABlankOneAreOneToo(String label) {
    Document page =
        page(label + ": The ferry is back\nAuthor: Anna Roe\nDate: 2024-03-14\n\nIt came at noon.");

    assertThat(page.select("meta[property=og:title]").attr("content"))
        .isEqualTo("The ferry is back");
    assertThat(page.select("meta[name=author]").attr("content")).isEqualTo("Anna Roe");
    assertThat(page.text()).isEqualTo("It came at noon.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: The ferry\nHarbour: Lund\n\nIt came at noon.",
        "Title: The ferry\nIt came at noon.\nIt left.",
        "Title: The ferry"
      })
  void otherLabelsOrNoBlankLineAreText(String text) {
    assertThat(MarkedText.html(text)).isEmpty();
  }

  @Test
  void itemsAndRowsThatNoBlankLinePartsAreMarkdownToo() {
    String items = "\n- The ferry is back\n1. It came at noon\n+ It left".repeat(20);
    assertThat(page("# The ferry\n\nAll in short:\n" + items).select("li")).hasSize(60);
    String rows = "\n| noon | pier |".repeat(40);
    assertThat(page("# The ferry\n\n| When | Where |\n|---|---|" + rows).select("tr")).hasSize(41);
    assertThat(MarkedText.html("# The ferry\n\nAll in short:\n" + "\nIt came.".repeat(40)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      value = {
        "![](/a.png)¶¶*At the pier* → figure:has(img) > figcaption",
        "![Ferry](/a.png)¶¶_At the pier_ → figure:has(img) > figcaption",
        "*At the pier*¶¶It came.¶¶![At the pier](/a.png) → figure > figcaption:first-child",
        "![](/a.png)¶¶*At the pier*¶¶*Bo Dahl* → figcaption:has(+ figcaption)",
        "![](/a.png)¶¶It came.¶¶*At the pier* → p > em",
        "![](/a.png)¶¶## Piles¶¶*At the pier* → p > em",
        "![](/a.png)¶¶*At* the *pier* → p > em:first-child",
        "![](/a.png) more¶¶*At the pier* → p > em",
        "![Pier](/a.png)¶¶It came.¶¶*At the pier* → p > em",
        "*At the pier* → p > em",
      })
  void emphasizedWordsBelowAPictureOrDescribingOneAreItsCaption(String text, String selector) {
    Document page = page(HEAD + text.replace('¶', '\n'));
    assertThat(page.select(selector)).hasSize(1);
    assertThat(page.select("figcaption, p > em").text()).startsWith("At");
    assertThat(page.select("img")).hasSameSizeAs(text.contains("![") ? List.of(1) : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "<https://a.example/v>, https://a.example/v",
    "[https://a.example/v](<https://a.example/v>), https://a.example/v",
    "[https\\://a.example/v](<https://a.example/v>), https://a.example/v",
    "[The ferry](<https://a.example/v>), ''",
    "See <https://a.example/v>, ''",
    "<https://a.example/v> and <https://a.example/w>, ''",
  })
  void anAddressAloneShowsWhatItLeadsTo(String line, String address) {
    Document page = page(HEAD + line + "\n\nIt came.");
    assertThat(page.select("iframe").attr("src")).isEqualTo(address);
    assertThat(page.select("p").eachText()).hasSize(address.isEmpty() ? 3 : 2).endsWith("It came.");
  }

  @Test
  void oneHeadingAboveAllMakesMarkdown() {
    assertThat(page("# The ferry is back\n\nIt came at noon.").select("h1").text())
        .isEqualTo("The ferry is back");
    assertThat(MarkedText.html("It came at noon.\n\n# The ferry is back")).isEmpty();
  }

  @Test
  void printedLinesAreOneParagraphAndOthersEachTheirOwn() {
    String printed = "the ferry came back at noon and left at dusk, as it had done in\n".repeat(6);
    assertThat(page(HEAD + printed).select("p")).hasSize(2);
    assertThat(page(HEAD + "It came.\nIt left.\nIt came.").select("p")).hasSize(4);
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[a](",
        "*a ",
        "**a",
        "<",
        "`",
        "![",
        "](http",
        "_a_ ",
        "> ",
        "- ",
        "[a](http)\\\n",
        "[#### "
      })
  void worstTextsTakeLinearTime(String worst) {
    String text = HEAD + worst.repeat(1_000_000 / worst.length());
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkedText.html(text)))
        .isPresent();
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"text\":[", "<item>", "<item><title>", "<a>"})
  void worstRecordsTakeLinearTime(String worst) {
    String start = worst.startsWith("<") ? "<rss>" : "";
    String text = start + worst.repeat(1_000_000 / worst.length());
    assertThat(MarkedText.mayOpenRecord(text)).isTrue();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkedText.record(text, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!doctype html><title>The ferry is back</title>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html><html><title>The ferry is back</title>",
        "The ferry {is} back."
      })
  void pagesAndTextsOpenNoRecord(String start) {
    assertThat(MarkedText.mayOpenRecord(start)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One.<br>Two.<BR/>Three.|One. Two. Three.",
        "<p>One</p><p><b>Two</b> and</p>|One Two and",
        "&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;|One Two",
        "<p>One</p><p>Two < 3 &amp; <4</p>|One Two < 3 & <4",
      })
  void tagsThatOnlyPartLinesAreDropped(String written, String meant) {
    assertThat(MarkedText.lines(written).strip().replaceAll("\\s+", " ")).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One.<br>Two <a href=/x>and</a>.<br>Three.",
        "<h2>One</h2><p>Two</p>",
        "A tag is written <p> and closed </p>.\n\nSo\n\nmuch\n\nfor\n\ntags.",
        "",
      })
  void otherTextsAreLeft(String text) {
    assertThat(MarkedText.lines(text)).isEqualTo(text);
  }
}
