package dev.tearsheet.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of Markdown that open something, and the same signs where they mean themselves. */
final class MarkdownSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      value = {
        "`open → `open",
        "`a` or `b` → <code>a</code> or <code>b</code>",
        "C:\\dir → C:\\dir",
        "ends \\ → ends \\",
        "!no and ! → !no and !",
        "![a](b.png) → <img src=\"b.png\" alt=\"a\">",
        "[a] (b) → [a] (b)",
        "[a]( → [a](",
        "[a](b → [a](b",
        "[a] → [a]",
        "[a [b] c](/d) → <a href=\"/d\">a [b] c</a>",
        "[a\\]b](/d) → <a href=\"/d\">a]b</a>",
        "[a](/b(c)d) → <a href=\"/b(c)d\">a</a>",
        "[a](/b) [c](/d) → <a href=\"/b\">a</a> <a href=\"/d\">c</a>",
        "a < b <b> < → a &lt; b &lt;b&gt; &lt;",
        "a< br >b<br / >c → a<br>b<br>c",
        "_a_b and a_b_ → <em>a_b and a_b</em>",
        "_a_b and a_bc → _a_b and a_bc",
        "_a _ b_ → <em>a _ b</em>",
        "(_a_) → (<em>a</em>)",
        "~a~ ~~a → ~a~ ~~a",
        "~~a~~b → <s>a</s>b",
        "** a** → ** a**",
        "*a **b** c* → <em>a <strong>b</strong> c</em>",
        "**a *b* c** → <strong>a <em>b</em> c</strong>",
        "*a → *a",
        "a* → a*",
        "* → *",
        "*a* → <em>a</em>",
        "**a** → <strong>a</strong>",
        "*a*b → <em>a</em>b",
      })
  void marksWithinALine(String text, String html) {
    assertThat(InlineMarks.html(text)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource({
    "# a, 1, a",
    "###### a, 6, a",
    "####### a, 0, ''",
    "#a, 0, ''",
    "#, 0, ''",
    "## , 0, ''",
    "## a ##, 2, a",
    "## a#, 2, a",
    "# a b #, 1, a b",
  })
  void headings(String line, int level, String text) {
    assertThat(MarkdownLine.headingLevel(line)).isEqualTo(level);
    if (level > 0) {
      assertThat(MarkdownLine.headingText(line)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "- a, 2",
    "* a, 2",
    "'  + a', 4",
    "1. a, 3",
    "12) a, 4",
    "123456789. a, 11",
    "1234567890. a, 0",
    "1.a, 0",
    "1, 0",
    "1 a, 0",
    "-a, 0",
    "-, 0",
    "a, 0",
  })
  void items(String line, int text) {
    assertThat(MarkdownLine.itemText(line)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "***, true",
    "* * *, true",
    "' ---', true",
    "____, true",
    "**, false",
    "* *, false",
    "*-*, false",
    "---a, false",
    "===, false",
    "'', false",
  })
  void rules(String line, boolean rule) {
    assertThat(MarkdownLine.isRule(line, "*-_")).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"===, true", "---, true", "--, false", "' ---', false", "- - -, false", "'', false"})
  void underlines(String line, boolean underline) {
    assertThat(MarkdownLine.isUnderline(line)).isEqualTo(underline);
  }

  @ParameterizedTest
  @CsvSource({
    "| --- | :-: |, true",
    "|---|, true",
    "| |, false",
    "--- | ---, false",
    "| a | - |, false",
  })
  void rulesOfTables(String line, boolean rule) {
    assertThat(MarkdownLine.isTableRule(line)).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](http://a.example) [b](/b)\n\nIt came.",
        "[a](<http://a.example>) [b](<b>)\n\nIt came.",
        "## It is back\n\n**By Ann Roe**",
      })
  void linksHeadingsAndStrongWordsTellMarkdown(String text) {
    assertThat(MarkedText.html(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](b) [c](d)\n\nIt came.",
        "a](http://a.example) b](/b)\n\nIt came.",
        "**By\n\nIt came.",
        "** By **\n\nIt came.",
      })
  void theSameSignsInProseDoNot(String text) {
    assertThat(MarkedText.html(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "title: \"The ferry\" | The ferry",
        "title: 'The ferry' | The ferry",
        "title: 'The ferry\" | 'The ferry\"",
        "title: The ferry: back | The ferry: back",
        "title:The ferry | The ferry",
        "title: \" | \"",
        "title: \"\"a | \"\"a",
      })
  void valuesOfFrontMatter(String line, String value) {
    String html = MarkedText.html("---\n" + line + "\n---\nIt came.").orElseThrow();
    assertThat(org.jsoup.Jsoup.parse(html).select("meta[property=og:title]").attr("content"))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"57, true", "58, true", "59, false"})
  void frontMatterEndsSoon(int others, boolean read) {
    String text = "---\n" + "other: a\n".repeat(others - 1) + "title: The ferry\n---\nIt came.";
    assertThat(MarkedText.html(text).isPresent()).isEqualTo(read);
  }
}
