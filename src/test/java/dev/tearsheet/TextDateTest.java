package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of a text without markup. */
class TextDateTest {

  private static final String STORY =
      String.join(
          "\n\n",
          "Le bac de Lund reprend du service",
          "Les habitants de la vallée ont retrouvé lundi le bac qui relie les deux rives du fleuve.",
          "La mairie avait promis que les travaux seraient terminés avant la fin de l'hiver.",
          "Les commerçants du quai attendent le retour des visiteurs et des marchés du samedi.");

  private static final ArticleParser PARSER = ArticleParser.create();

  private static String published(Source source) {
    Article article = PARSER.parse(source);
    return article.published().map(Timestamp::iso).orElse("");
  }

  @Test
  void addressTellsTheDayThatTheTextDoesNot() {
    Source text = Source.text(STORY).url("https://courrier.example/2024/03/05/bac");
    assertThat(published(text)).isEqualTo("2024-03-05");
    assertThat(PARSER.explain(text).claims())
        .anyMatch(claim -> claim.source().equals("url") && claim.won());
  }

  @Test
  void addressTellsNoDayAfterTheFetch() {
    Source text = Source.text(STORY).url("https://courrier.example/2024/03/05/bac");
    assertThat(published(text.fetchedAt(Instant.parse("2024-03-01T00:00:00Z")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2024",
        "Monday, 3 May 2024",
        "3 May 2024 in the Letters",
        "3 May 2024 paper.valley.example",
        "3 May 2024 9.15",
        "3 May 2024 Print Email Share",
        "3 May 2024, 09:15, 4 May 2024, 10:15",
      })
  void lineOfADateIsNoPartOfTheStory(String line) {
    Article article = BridgeStory.plain(line);
    assertThat(article.published().map(day -> day.day().toString())).contains("2024-05-03");
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2024 in Old Letters",
        "3 May 2024 .in .Old .Letters",
        "3 May 2024 as the bridge was opened",
        "As the bridge was opened 3 May 2024",
        "3 May 2024 and 4 May 2024, said the mayor of Lund to us",
      })
  void sentenceWithADateIsOfTheStory(String line) {
    Article article = BridgeStory.plain(line);
    assertThat(article.published()).isEmpty();
    assertThat(article.body().text()).startsWith(line);
  }

  @Test
  void linesThatAreNotTheStorysMayHaveMoreBesideTheDate() {
    String line = "<div class=share><a href=/p>Print</a> Lund Harbour News 3 May 2024</div>";
    Article article = BridgeStory.read(BridgeStory.HEAD + line + BridgeStory.STORY);
    assertThat(article.published().map(Timestamp::iso)).contains("2024-05-03");
  }

  @Test
  void changeIsNotBeforeThePublication() {
    Article before = BridgeStory.plain("Published 3 May 2024 Updated 1 May 2024");
    assertThat(before.published().map(Timestamp::iso)).contains("2024-05-03");
    assertThat(before.modified()).isEmpty();
    assertThat(BridgeStory.plain("Published 3 May 2024 Updated 3 May 2024").modified())
        .map(Timestamp::iso)
        .contains("2024-05-03");
  }

  @Test
  void dayAfterTheFetchIsNoneOfTheTexts() {
    Source text = Source.text(STORY.replaceFirst("\n\n", "\n\nPublié le 5 mars 2024\n\n"));
    assertThat(published(text.fetchedAt(Instant.parse("2024-03-06T00:00:00Z"))))
        .isEqualTo("2024-03-05");
    assertThat(published(text.fetchedAt(Instant.parse("2024-03-01T00:00:00Z")))).isEmpty();
  }

  @Test
  void orderOfDayAndMonthIsThatOfTheTextsLanguage() {
    String dated = STORY.replaceFirst("\n\n", "\n\nPublié le 06/01/2026\n\n");
    assertThat(published(Source.text(dated))).isEqualTo("2026-01-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HARLOW, May 3, 2024 (AFP) — ",
        "LUND, le 3 mai 2024 (AFP) – ",
        "MADRID, 3 de mayo de 2024 (EFE) – ",
      })
  void datelineTellsTheDayThatNothingElseDoes(String dateline) {
    String text = STORY.replaceFirst("Les habitants", dateline + "Les habitants");
    assertThat(published(Source.text(text))).isEqualTo("2024-05-03");
    String dated = text.replaceFirst("\n\n", "\n\n4 May 2024\n\n");
    assertThat(published(Source.text(dated))).isEqualTo("2024-05-04");
    Source early = Source.text(text).fetchedAt(Instant.parse("2024-03-01T00:00:00Z"));
    assertThat(published(early)).isEmpty();
  }
}
