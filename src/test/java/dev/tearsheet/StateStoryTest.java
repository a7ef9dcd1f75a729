package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors and dates that stand in the data of a page's scripts alone. */
class StateStoryTest {

  private static final String HEADLINE = "Swing bridge to close for two years";

  private static final String STORY =
      "{\"story\":{\"title\":\""
          + HEADLINE
          + "\",\"author\":\"Orla Fenwick\",\"publishedAt\":\"2031-03-04T07:15:00Z\"}}";

  private static Article parsed(String scripts) {
    return parsed(HEADLINE, "", scripts);
  }

  private static Article parsed(String headline, String head, String scripts) {
    String page =
        "<html lang=en><head><title>"
            + headline
            + " | Harlow Courier</title>"
            + head
            + "</head><body><main><h1>"
            + headline
            + "</h1><p>"
            + BodyCasesTest.FIRST
            + "</p><p>"
            + BodyCasesTest.SECOND
            + "</p></main>"
            + scripts
            + "</body></html>";
    return ArticleParser.create().parse(Source.html(page));
  }

  private static List<String> names(Article article) {
    return article.byline().authors().stream().map(Author::name).toList();
  }

  private static String published(Article article) {
    return article.published().map(date -> date.precision() + " " + date.value()).orElse("");
  }

  private static String pushed(String piece) {
    return "<script>self.__next_f.push([1," + new JsonPrimitive(piece) + "])</script>";
  }

  private static String data(String json) {
    return "<script id=__NEXT_DATA__ type=application/json>" + json + "</script>";
  }

  @Test
  void creditsOfAnObjectNameItsAuthors() {
    String story =
        "{\"headlines\":{\"basic\":\""
            + HEADLINE
            + "\"},\"credits\":{\"by\":[{\"name\":\"Orla Fenwick\"},{\"name\":\"Bo Tarrant\"}]}}";
    assertThat(names(parsed("<script>Fusion.globalContent=" + story + ";</script>")))
        .containsExactly("Orla Fenwick", "Bo Tarrant");
  }

  @Test
  void jsonLdWithinPushedPiecesIsRead() {
    String node =
        "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\""
            + HEADLINE
            + "\",\"author\":[{\"@type\":\"Person\",\"name\":\"Orla Fenwick\"}],"
            + "\"datePublished\":\"2031-03-04T08:15:00+01:00\"}";
    String row =
        "1:[\"$\",\"script\",null,{\"type\":\"application/ld+json\",\"dangerouslySetInnerHTML\":"
            + "{\"__html\":"
            + new JsonPrimitive(node)
            + "}}]\n";
    Article article = parsed(pushed(row.substring(0, 90)) + pushed(row.substring(90)));
    assertThat(names(article)).containsExactly("Orla Fenwick");
    assertThat(published(article)).isEqualTo("SECOND 2031-03-04T08:15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"author\":{\"name\":\"Orla Fenwick\",\"slug\":\"orla\"}",
        "\"authors\":[{\"firstName\":\"Orla\",\"lastName\":\"Fenwick\"}]",
        "\"byline\":\"Orla Fenwick\"",
        "\"author\":{\"data\":{\"attributes\":{\"name\":\"Orla Fenwick\"}}}",
        "\"authors\":{\"edges\":[{\"node\":{\"displayName\":\"Orla Fenwick\"}}]}",
        "\"primary_author\":{\"fields\":{\"fullName\":\"Orla Fenwick\"}}"
      })
  void objectWithTheHeadlineTellsItsAuthorAndDay(String author) {
    String story =
        "{\"title\":\""
            + HEADLINE
            + "\","
            + author
            + ",\"publishedAt\":\"2031-03-04T07:15:00.000Z\",\"createdAt\":\"2031-03-01T00:00:01Z\"}";
    String other =
        "{\"title\":\"Ferry strike enters third week\",\"author\":{\"name\":\"Ann Reh\"},"
            + "\"publishedAt\":\"2031-02-01T07:15:00.000Z\"}";
    Article article = parsed(data("{\"related\":[" + other + "],\"story\":" + story + "}"));
    assertThat(names(article)).containsExactly("Orla Fenwick");
    assertThat(published(article)).isEqualTo("SECOND 2031-03-04T07:15");
  }

  @Test
  void secondsAndMidnightAreReadForWhatTheyAre() {
    assertThat(published(parsed(data(dated("1930288500"))))).isEqualTo("SECOND 2031-03-03T07:15");
    assertThat(published(parsed(data(dated("\"2031-03-04T00:00:00.000Z\"")))))
        .isEqualTo("DAY 2031-03-04T00:00");
  }

  private static String dated(String date) {
    return "{\"story\":{\"headline\":\""
        + HEADLINE
        + "\",\"author\":{},\"publishDate\":"
        + date
        + "}}";
  }

  @Test
  void objectsOfOtherStoriesTellNothing() {
    String state =
        "{\"items\":[{\"title\":\"Ferry strike enters third week\",\"author\":\"Ann Reh\","
            + "\"date\":\"2031-02-01T07:15:00Z\"},{\"title\":\"Mayor Tal to leave in spring\","
            + "\"author\":\"Bo Doe\",\"date\":\"2031-02-02T07:15:00Z\"}]}";
    Article article = parsed(data(state));
    assertThat(names(article)).isEmpty();
    assertThat(article.published()).isEmpty();
  }

  @Test
  void pageWithJsonLdOfItsOwnIsBelieved() {
    String own =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\""
            + HEADLINE
            + "\",\"author\":{\"@type\":\"Person\",\"name\":\"Jon Tarn\"}}</script>";
    String state = "{\"story\":{\"title\":\"" + HEADLINE + "\",\"author\":\"Orla Fenwick\"}}";
    assertThat(names(parsed(own + data(state)))).containsExactly("Jon Tarn");
  }

  @Test
  void whatThePageTellsItselfIsBelievedAndTheOtherIsRead() {
    Article named = parsed(HEADLINE, "<meta name=author content='Jon Tarn'>", data(STORY));
    assertThat(names(named)).containsExactly("Jon Tarn");
    assertThat(published(named)).isEqualTo("SECOND 2031-03-04T07:15");

    String day = "<meta property=article:published_time content=2031-03-05T09:00:00Z>";
    Article dated = parsed(HEADLINE, day, data(STORY));
    assertThat(names(dated)).containsExactly("Orla Fenwick");
    assertThat(published(dated)).isEqualTo("SECOND 2031-03-05T09:00");
  }

  @Test
  void headlineMayBeWrittenWithEscapes() {
    String headline = "Brücke über den Harl bleibt zu";
    String story = STORY.replace(HEADLINE, "Br\\u00fccke \\u00fcber den Harl bleibt zu");
    assertThat(names(parsed(headline, "", data(story)))).containsExactly("Orla Fenwick");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"title\":{\"rendered\":\"@\"},\"author\":\"Orla Fenwick\"",
        "\"title\":{\"raw\":\"x\"},\"headline\":\"@\",\"author\":\"Orla Fenwick\"",
        "\"title\":7,\"headline\":\"@\",\"author\":[[[\"Orla Fenwick\"]]]",
      })
  void headlineMayBeWrappedOrBesideOtherTitles(String members) {
    String story = "{\"story\":{" + members.replace("@", HEADLINE) + "}}";
    assertThat(names(parsed(data(story)))).containsExactly("Orla Fenwick");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"caption\":\"@\",\"author\":\"Orla Fenwick\"",
        "\"title\":\"Swing\",\"author\":\"Orla Fenwick\"",
        "\"title\":\"Swing bridge to clo\",\"author\":\"Orla Fenwick\"",
        "\"title\":\"@\",\"author\":[[[[[[[\"Orla Fenwick\"]]]]]]]",
      })
  void otherTextsSectionsAndWordsCutShortAreNoHeadline(String members) {
    String story = "{\"story\":{" + members.replace("@", HEADLINE) + "}}";
    assertThat(names(parsed(data(story)))).isEmpty();
  }

  @Test
  void linkedDataAmongOtherIsReadWhateverItsHeadline() {
    String node =
        "{\"props\":{\"seo\":{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
            + "\"headline\":\"Crossing shuts until 2033\",\"author\":{\"name\":\"Orla Fenwick\"}}}}";
    assertThat(names(parsed(data(node)))).containsExactly("Orla Fenwick");
  }

  @Test
  void modifiedIsReadAsSuch() {
    Article article = parsed(data(STORY.replace("publishedAt", "updatedAt")));
    assertThat(article.published()).isEmpty();
    assertThat(article.modified().map(date -> "" + date.value())).contains("2031-03-04T07:15");
  }

  /** Of a listing of a site only the first fifty thousand objects are looked at. */
  @Test
  void objectsBehindVeryManyAreNotLookedAt() {
    String before = "{\"list\":[" + "{},".repeat(49_000);
    assertThat(names(parsed(data(before + STORY + "]}")))).containsExactly("Orla Fenwick");
    assertThat(names(parsed(data(before + "{},".repeat(1_000) + STORY + "]}")))).isEmpty();
  }

  @Test
  void twentyNamesAreTheMost() {
    String names = "\"Orla Fenwick\"";
    for (char c = 'a'; c < 'w'; c++) {
      names += ",\"Bo D" + c + "hl\"";
    }
    String story = STORY.replace("\"Orla Fenwick\"", "[" + names + "]");
    assertThat(names(parsed(data(story))))
        .hasSize(20)
        .contains("Bo Dahl")
        .doesNotContain("Bo Dvhl");
  }
}
