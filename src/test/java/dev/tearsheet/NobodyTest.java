package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines in a byline's place, and authors that pages state, which name no person. */
class NobodyTest {

  private static final String DATE = "<p>3 May 2024</p>";

  private static Article below(String line) {
    return BridgeStory.read(BridgeStory.HEAD + "<p>" + line + "</p>" + DATE + BridgeStory.STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pressemitteilung",
        "Nota de prensa",
        "Пресс-служба",
        "بيان صحفي",
        "Por Invitado",
        "La Rédaction",
        "Redakcja",
        "هيئة التحرير",
        "編集部",
        "온라인뉴스팀",
        "Tác giả: Ban biên tập",
        "Admin"
      })
  void lineOfADeskOrANoticeIsNoPartOfTheStoryAndNobody(String line) {
    Article article = below(line);
    assertThat(article.body().text()).startsWith("The bridge over the river");
    assertThat(article.standfirst()).isEmpty();
    assertThat(article.byline().authors()).noneMatch(NobodyTest::isPerson);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Pressemitteilung", "Comunicado de prensa", "Invitado", "Haber Merkezi", "編集部"})
  void statedAuthorThatIsADeskOrANoticeIsNoPerson(String name) {
    Article article =
        BridgeStory.read(
            "<meta name=author content='"
                + name
                + "'>"
                + BridgeStory.HEAD
                + DATE
                + BridgeStory.STORY);
    assertThat(article.byline().authors()).noneMatch(NobodyTest::isPerson);
  }

  private static boolean isPerson(Author author) {
    return author.kind() == Author.Kind.PERSON;
  }

  @Test
  void nameOfTheSiteInABylinesPlaceLeavesTheStory() {
    String site = "<meta property=og:site_name content='港新報'>";
    Article article =
        BridgeStory.read(site + BridgeStory.HEAD + "<p>港新報</p>" + DATE + BridgeStory.STORY);
    assertThat(article.body().text()).startsWith("The bridge over the river");
    assertThat(article.byline().authors()).noneMatch(NobodyTest::isPerson);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "安藤 花子 記者 | 安藤 花子",
        "社会部 安藤花子 | 安藤花子",
        "安藤花子（社会部） | 安藤花子",
        "筆者：安藤花子 | 安藤花子",
        "【记者王小明报道】 | 王小明",
        "来源：港口网 记者：王小明 责任编辑：李红 | 王小明",
        "글=홍길동 기자 | 홍길동",
        "홍길동 특파원 | 홍길동"
      })
  void reportersOfEastAsianPapersAreNamed(String line, String name) {
    Article article = below(line);
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly(name);
    assertThat(article.body().text()).startsWith("The bridge over the river");
  }

  @Test
  void reportersThatADotPartsAreTwo() {
    assertThat(below("홍길동·김철수 기자").byline().authors())
        .extracting(Author::name)
        .containsExactly("홍길동", "김철수");
  }

  @Test
  void theDayThatABoxTellsOfItsSubjectIsNotTheStorys() {
    String box = "<table class=infobox><tr><th>By<td>Steel<tr><th>Opened<td>May 3, 1931</table>";
    assertThat(BridgeStory.read(BridgeStory.HEAD + box + BridgeStory.STORY).published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"La rédaction", "The Newsroom", "La Redacción"})
  void aDeskThatThePageCallsTheAuthorIsNobody(String line) {
    String byline = "<span class=byline>" + line + "</span>";
    assertThat(BridgeStory.authors(BridgeStory.HEAD + byline + BridgeStory.STORY)).isEmpty();
  }
}
