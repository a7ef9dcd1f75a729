package dev.tearsheet.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that records stand for. */
final class RecordPagesTest {

  private static final String SENTENCE = "The ferry left the pier at noon and came back at dusk.";

  private static final String STORY = SENTENCE + " " + SENTENCE.repeat(4);

  private static Document page(String json, String url) {
    return Jsoup.parse(MarkedText.record(json.replace('\'', '"'), url).orElseThrow());
  }

  private static String story(String title, String url) {
    return "{'title': '%s', 'url': '%s', 'text': '%s'}".formatted(title, url, STORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann & Bo | Ann &amp; Bo",
        "Ann &amp; Bo | Ann &amp; Bo",
        "<em>Ann</em> came | <em>Ann</em> came",
        "1 > 0 | 1 &gt; 0",
      })
  void theTitleIsTheHeading(String title, String html) {
    assertThat(page(story(title, ""), "").select("article > h1").html()).isEqualTo(html);
  }

  @Test
  void anEntryAloneMayStandBelowAnXmlDeclaration() {
    String entry =
        "<?xml version='1.0'?>\n<entry xmlns='http://www.w3.org/2005/Atom'><title>Ann</title>"
            + ("<content type='html'>&lt;p>" + STORY + "&lt;/p></content></entry>");
    assertThat(page(entry, "").select("article > h1").text()).isEqualTo("Ann");
  }

  @Test
  void aStoryWithoutATitleHasNoHeading() {
    Document page = page("{'lead': 'x', 'text': '" + STORY + "'}", "");
    assertThat(page.select("h1")).isEmpty();
    assertThat(page.select("article p").text()).isEqualTo(STORY);
  }

  @Test
  void ofSeveralTheOneAtTheAddressIsRead() {
    String both = "[" + story("One", "https://a.example/1") + "," + story("Two", "/2") + "]";
    assertThat(page(both, "/2").select("h1").eachText()).containsExactly("Two");
    assertThat(page(both, "/3").select("h2").eachText()).containsExactly("One", "Two");
    assertThat(page(both, "").select("script").html()).contains("DataFeed");
    assertThat(page(both, "One").select("h1")).isEmpty();
  }

  @Test
  void headingsAmongParagraphsAreHeadings() {
    String blocks =
        "[{'type': 'Heading', 'text': 'It is back'}, {'type': 'header', 'text': 'At noon'},"
            + " {'type': 'text', 'text': '%s'}, {'kind': 'heading', 'text': 'It left'}, 'So.']";
    Document page = page("{'blocks': " + blocks.formatted(STORY) + "}", "");
    assertThat(page.select("h2").eachText()).containsExactly("It is back", "At noon");
    assertThat(page.select("p").eachText()).containsExactly(STORY, "It left", "So.");
  }

  @Test
  void aTextMayBeAnyOfThese() {
    String lines = SENTENCE + "\\n\\n" + SENTENCE.repeat(4);
    assertThat(page("{'body': '" + lines + "'}", "").select("p")).hasSize(2);
    String markdown = "## It is back\\n\\n**By Ann Roe**\\n\\n" + STORY;
    assertThat(page("{'body': '" + markdown + "'}", "").select("h2").text())
        .isEqualTo("It is back");
    String escaped = STORY.replace("noon", "noon &amp; dusk");
    assertThat(page("{'body': '" + escaped + "'}", "").text()).contains("noon & dusk");
    String marked = "<p>" + STORY + "</p>";
    assertThat(page("{'body': ['" + marked + "', 'It <b>left</b>']}", "").select("p, p b"))
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"191, false", "192, true"})
  void shortTextsAreNoStories(int letters, boolean story) {
    String json = "{\"text\": \"" + "x".repeat(letters) + "\"}";
    assertThat(MarkedText.record(json, "").isPresent()).isEqualTo(story);
  }

  @ParameterizedTest
  @CsvSource({"7, true", "8, false"})
  void storiesStandNearTheTop(int levels, boolean found) {
    String json = "[".repeat(levels) + story("One", "") + "]".repeat(levels);
    assertThat(MarkedText.record(json.replace('\'', '"'), "").isPresent()).isEqualTo(found);
  }

  @Test
  void theLongestTextIsTheStory() {
    String json = "{'content': '%s', 'text': 'It left.', 'body': '%s'}";
    assertThat(page(json.formatted(SENTENCE, STORY), "").text()).isEqualTo(STORY);
    assertThat(page(json.formatted(STORY, SENTENCE), "").text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'source': 'Valley Courier' | meta[property=og:site_name] | Valley Courier",
        "'author': ' <b>Ann</b> Roe ' | meta[name=author] | Ann Roe",
        "'author': ' Ann Roe ' | meta[name=author] | Ann Roe",
        "'byline': {'name': 'Ann Roe'} | meta[name=author] | Ann Roe",
      })
  void whatARecordSaysOfItselfIsThePagesHead(String member, String element, String content) {
    Document page = page("{" + member + ", 'text': '" + STORY + "'}", "");
    assertThat(page.select(element).attr("content")).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"metadata", "meta"})
  void whatStandsInAMemberBesideTheStoryIsSaidOfIt(String name) {
    String about = "{'title': 'The ferry', 'sourceURL': 'https://a.example/f', 'statusCode': 200}";
    String record = "{'data': {'markdown': '%s', '%s': %s%%s}}".formatted(STORY, name, about);

    Document page = page(record.formatted(""), "");
    assertThat(page.select("[property=og:title]").attr("content")).isEqualTo("The ferry");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://a.example/f");
    assertThat(page(record.formatted(", 'title': 'Ann'"), "").select("[property=og:title]"))
        .hasSize(1)
        .allMatch(title -> title.attr("content").equals("Ann"));
  }

  @Test
  void markdownWithHeadingsMayBeAWholePage() {
    String markdown = "[News](/n)\\n\\n# Ferry\\n\\n" + STORY + "\\n\\n## More";
    Document page = page("{'title': 'Ferry | Courier', 'content': '" + markdown + "'}", "");

    assertThat(page.select("article")).isEmpty();
    assertThat(page.select("h1").eachText()).containsExactly("Ferry");
    assertThat(page.select("body > p").text()).isEqualTo("News");
  }

  @Test
  void linksOfAtomAreAddresses() {
    String entry =
        "<entry><title>One</title><link href=\"https://a.example/1\"/><author><name>Ann Roe</name>"
            + "<email>a@a.example</email></author><content>"
            + STORY
            + "</content></entry>";
    Document page = Jsoup.parse(MarkedText.record(entry, "").orElseThrow());
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://a.example/1");
    assertThat(page.select("meta[name=author]").attr("content")).isEqualTo("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>It left.</p> | true",
        "It left.<BR>It came.<br/> | true",
        "It left.</p> | false",
        "<p>It~left~at~noon.</p> | true",
        "<p>It~left~at~noon~.</p> | false",
        "<p>It~~left~~at~~noon.</p> | true",
        "<b>It</b> <i>left</i> | false",
      })
  void tagsPartParagraphsWhenTheyAreAsManyAsLines(String text, boolean parts) {
    assertThat(HtmlTags.parting(text.replace('~', '\n'))).isEqualTo(parts);
  }
}
