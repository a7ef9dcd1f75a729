package dev.tearsheet;

import static dev.tearsheet.BodyCasesTest.FIFTH;
import static dev.tearsheet.BodyCasesTest.FIRST;
import static dev.tearsheet.BodyCasesTest.FOURTH;
import static dev.tearsheet.BodyCasesTest.SECOND;
import static dev.tearsheet.BodyCasesTest.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.tearsheet.article.Block;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages without a text of their own, whose story stands in the data of their scripts. */
class StoryInScriptsTest {

  @Test
  void storyInTheDataOfAScriptStandsInForAnEmptyPage() {
    String state =
        "{\"props\":{\"menu\":[\"Home\",\"News\"],\"story\":{\"blocks\":["
            + "{\"type\":\"p\",\"text\":\"%s\"},{\"type\":\"p\",\"text\":\"%s\"},"
            + "{\"type\":\"p\",\"text\":\"%s\"},{\"type\":\"p\",\"text\":\"%s\"},"
            + "{\"type\":\"p\",\"text\":\"%s\"}]},"
            + "\"padding\":\"%s\"}}";
    String json = state.formatted(FIRST, SECOND, THIRD, FOURTH, FIFTH, "x".repeat(1000));
    String script = "<script id=\"__NEXT_DATA__\" type=\"application/json\">" + json + "</script>";
    String html = "<html><body><div id=\"root\"></div>" + script + "</body></html>";

    assertThat(body(html)).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH, FIFTH));
  }

  @Test
  void markupInTheDataOfAScriptIsReadAsMarkup() {
    String body = "<p>" + String.join("<\\/p><p>", FIRST, SECOND, THIRD, FOURTH, FIFTH) + "<\\/p>";
    String script =
        "<script>window.__STATE__ = {\"a\":{\"body\":\""
            + body
            + "\"},\"b\":\""
            + "y".repeat(1000)
            + "\"};</script>";

    assertThat(body("<html><body>" + script + "</body></html>"))
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH, FIFTH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window.Fusion=window.Fusion||{};Fusion.site=\"lund\";"
            + "Fusion.globalContent={\"elements\":[LIST]};Fusion.config={\"id\":\"x\"};",
        "window.__A__={\"a\":\"b\"};window.__B__={\"story\":{\"html\":HTML}};(function(){go()}());",
        "window.__NUXT__=(function(a,b){return {layout:\"default\",data:[{id:a,html:HTML}],c:b}}"
            + "(null,\"Lund\"));",
        "window.__NUXT__=(function(a,b){return {data:[{post:{title:a,body:b}}]}}"
            + "(\"Bridge opens\",HTML));",
        "window.__STATE__ = JSON.parse(STRING);",
        "window.__STATE__ = JSON.parse('{\"html\":HTML}');",
        "window.__STATE__ = {\"cache\":{\"story:1\":STRING}};",
        "self.__next_f.push([1,\"1:HL[\\\"/a.css\\\"]\\n2:TBYTES,\"]);self.__next_f.push([1,HTML]);"
            + "self.__next_f.push([1,\"3:[\\\"$\\\",\\\"p\\\",null,{}]\\n\"]);"
      })
  void storyInThePartOfAProgramStandsInForAnEmptyPage(String program) {
    List<String> story = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);
    String html = new JsonPrimitive("<p>" + String.join("</p><p>", story) + "</p>").toString();
    String list =
        story.stream()
            .map(text -> "{\"type\":\"text\",\"content\":" + new JsonPrimitive(text) + "}")
            .collect(Collectors.joining(","));
    String script =
        program
            .replace("STRING", new JsonPrimitive("{\"html\":" + html + "}").toString())
            .replace("BYTES", Integer.toHexString(html.length() - 2))
            .replace("HTML", html)
            .replace("LIST", list);
    String page =
        "<html><body><div id=\"root\"></div><script>" + script + "</script></body></html>";

    assertThat(body(page)).isEqualTo(String.join("\n\n", story));
  }

  @Test
  void blocksInAStringOfTheDataAreRead() {
    String blocks =
        Stream.of(FIRST, SECOND, THIRD, FOURTH, FIFTH)
            .map(text -> "{\"type\":\"paragraph\",\"data\":{\"text\":\"" + text + "\"}}")
            .collect(Collectors.joining(",", "{\"blocks\":[", "]}"));
    String data = "{\"story\":" + new JsonPrimitive(blocks) + "}";

    assertThat(body("<body><script type='application/json'>" + data + "</script></body>"))
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH, FIFTH));
  }

  @Test
  void headlineAmongTheStringsOfTheDataIsNoParagraph() {
    String title = "Swing bridge of the old harbour to close for two years";
    String list =
        Stream.of(title, FIRST, SECOND, THIRD, FOURTH, FIFTH)
            .map(text -> new JsonPrimitive(text).toString())
            .collect(Collectors.joining(",", "[\"x\",{\"title\":2},", "]"));
    String head = "<title>" + title + " - Lund Post</title>";

    assertThat(body(head + "<body><script type='application/json'>" + list + "</script></body>"))
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH, FIFTH));
  }

  @Test
  void lengthOfWhatNextPushesCountsBytes() {
    String greek =
        "Ο ποταμός ανέβηκε δύο μέτρα σε μια νύχτα και οι κάτω δρόμοι της πόλης ήταν νερό. ";
    String story = "<p>" + greek.repeat(9).strip() + "</p>";
    String rows =
        "2:T%x,%s3:[\"$\",\"p\",null,{\"children\":\"%s\"}]\n"
            .formatted(story.getBytes(StandardCharsets.UTF_8).length, story, "x ".repeat(20));
    String script = "self.__next_f.push([1," + new JsonPrimitive(rows) + "]);";

    assertThat(body("<html><body><script>" + script + "</script></body></html>"))
        .isEqualTo(greek.repeat(9).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"nodeType\":\"paragraph\",\"content\":[{\"nodeType\":\"text\",\"value\":\"HEAD\"},"
            + "{\"nodeType\":\"hyperlink\",\"data\":{\"uri\":\"https://example.org\"},"
            + "\"content\":[{\"nodeType\":\"text\",\"value\":\"TAIL\"}]}]}",
        "{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":\"HEAD\"},"
            + "{\"_type\":\"span\",\"text\":\"TAIL\"}]}",
        "{\"type\":\"listItem\",\"content\":[{\"type\":\"paragraph\",\"content\":["
            + "{\"type\":\"text\",\"text\":\"HEADTAIL\"}]}]}",
        "[\"$\",\"p\",null,{\"children\":[\"HEAD\",[\"$\",\"a\",null,{\"href\":\"/\","
            + "\"children\":\"TAIL\"}]]}]"
      })
  void paragraphsOfAnEditorsTreeAreWhole(String paragraph) {
    List<String> story = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);
    String list =
        story.stream()
            .map(
                text ->
                    paragraph
                        .replace("HEAD", text.substring(0, 9))
                        .replace("TAIL", text.substring(9)))
            .collect(Collectors.joining(","));
    String script =
        "<script type=\"application/json\">{\"body\":{\"content\":[" + list + "]}}</script>";

    assertThat(body("<html><body>" + script + "</body></html>"))
        .isEqualTo(String.join("\n\n", story));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "self.__next_f.push([1,\"1:a\\nno row\\n\"]);",
        "self.__next_f.push([1,\"1:Tzz,a\\n2:Tffffff,b\"]);self.__next_f.push(",
        "self.__next_f.push([1,\"",
        "x=JSON.parse(",
        "x=JSON.parse('\\",
        "x={\"a\":\"b",
        "x=JSON.parse(\"[[[{\")"
      })
  void brokenPartsOfProgramsAreNone(String program) {
    String padded = program + " ".repeat(1000);

    assertThat(body("<html><body><script>" + program + "</script></body></html>")).isEmpty();
    assertThat(body("<html><body><script>" + padded + "</script></body></html>")).isEmpty();
  }

  @Test
  void programsInScriptsAreNoStory() {
    String code = "var tools = {\"run\":\"" + "if (a) { go(b); } ".repeat(100) + "\"};";

    assertThat(body("<html><body><script>" + code + "</script></body></html>")).isEmpty();
  }

  private static String body(String html) {
    return ArticleParser.create().parse(Source.html(html)).body().text();
  }

  @Test
  void aStatedStoryOfIdeographsIsShorter() {
    String story = "橋は月曜日に二年ぶりに再開し、日の出前に最初の車が渡ったと市は発表した。".repeat(7);
    String page =
        "<html lang=ja><title>橋が再開</title><script type=application/ld+json>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"橋が再開\",\"articleBody\":\""
            + story
            + "\"}</script><div id=root></div>";
    assertThat(ArticleParser.create().parse(Source.html(page)).body().text()).isEqualTo(story);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>%s</p>", "&lt;p&gt;%s&lt;/p&gt;", "%s<br>", "<div>%s</div>"})
  void statedMarkupIsReadAsMarkup(String paragraph) {
    String story =
        Stream.of(FIRST, SECOND, THIRD, FOURTH, FIFTH)
            .map(paragraph::formatted)
            .collect(Collectors.joining());
    String page =
        "<title>Bridge</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\","
            + "\"articleBody\":"
            + new JsonPrimitive(story)
            + "}</script><div id=root></div>";

    assertThat(body(page)).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH, FIFTH));
  }

  @Test
  void headingsAndListsOfStatedMarkupAreSuch() {
    String story = "<p>%s</p><h2>The work</h2><ul><li>%s</li><li>%s</li></ul><p>%s</p>";
    String page =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"articleBody\":"
            + new JsonPrimitive(story.formatted(FIRST.repeat(2), SECOND, THIRD, FOURTH.repeat(2)))
            + "}</script><div id=root></div>";

    assertThat(ArticleParser.create().parse(Source.html(page)).body().blocks())
        .satisfiesExactly(
            lede -> assertThat(lede).isInstanceOf(Block.Paragraph.class),
            heading -> assertThat(heading).isInstanceOf(Block.Heading.class),
            first -> assertThat(first).isInstanceOf(Block.ListItem.class),
            second -> assertThat(second).isInstanceOf(Block.ListItem.class),
            end -> assertThat(end).isInstanceOf(Block.Paragraph.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"div data-react-props", "astro-island props", "div data-page"})
  void storyInAComponentsAttributeStandsInForAnEmptyPage(String start) {
    String html = "<p>" + String.join("</p><p>", FIRST, SECOND, THIRD, FOURTH, FIFTH) + "</p>";
    String props = "{\"menu\":[\"News\"],\"story\":{\"html\":" + new JsonPrimitive(html) + "}}";
    String page = "<body><" + start + "=\"" + Entities.escape(props) + "\"></body>";

    assertThat(body(page)).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH, FIFTH));
  }

  @Test
  void guideInTheStatedDataStandsInForAnEmptyPage() {
    String page =
        """
        <title>Mend a net</title><script type=application/ld+json>{"@type": "HowTo",
        "name": "Mend a net", "description": "<p>%s</p>", "step": [
        {"@type": "HowToStep", "name": "Cut", "text": "%s"},
        {"@type": "HowToSection", "name": "Knots", "itemListElement": [
        {"@type": "HowToStep", "name": "Tie", "itemListElement": {"text": "%s"}}]},
        "%s", {"@type": "HowToStep", "name": "%s", "text": "%s"}]}</script><div id=root></div>
        """;

    assertThat(body(page.formatted(FIRST, SECOND, THIRD, FOURTH, FIFTH, FIFTH)))
        .isEqualTo(String.join("\n\n", FIRST, FOURTH, "Cut", SECOND, "Knots", "Tie", THIRD, FIFTH));
  }

  @Test
  void recipeInTheStatedDataStandsInForAnEmptyPage() {
    String page =
        """
        <title>Soup</title><script type=application/ld+json>{"@type": "Recipe", "name": "Soup",
        "description": "%s", "recipeIngredient": ["2 leeks & salt", "1 fish"],
        "recipeInstructions": ["%s", "%s", "%s", "%s"]}</script><div id=root></div>
        """;

    assertThat(body(page.formatted(FIRST, SECOND, THIRD, FOURTH, FIFTH)))
        .startsWith(FIRST + "\n\n")
        .contains("2 leeks & salt", "1 fish")
        .endsWith(String.join("\n\n", SECOND, THIRD, FOURTH, FIFTH));
  }

  @Test
  void teasersInTheDataAreNoStory() {
    String list =
        Stream.of(FIRST, SECOND, THIRD, FOURTH, FIFTH)
            .map(text -> "{\"title\":\"A\",\"text\":" + new JsonPrimitive(text + "..") + "}")
            .collect(Collectors.joining(","));
    String script = "<script type=application/json>{\"items\":[" + list + "]}</script>";

    assertThat(body("<body>" + script + "<div id=root></div></body>")).isEmpty();
  }

  @Test
  void whatAPageShowsOfAStatedStoryIsNotSaidTwice() {
    String story =
        String.join("\n", FIRST, SECOND, THIRD, FOURTH, FIFTH, FIRST.replace("Ostermark", "Lund"));
    String page =
        "<title>Harbour to be dredged</title><script type=application/ld+json>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour to be dredged\","
            + "\"articleBody\":"
            + new JsonPrimitive(story)
            + "}</script><h1>Harbour to be dredged</h1><p>"
            + FIRST
            + "</p><p>Read on in the app.</p>";

    assertThat(body(page)).isEqualTo(story.replace("\n", "\n\n"));
  }
}
