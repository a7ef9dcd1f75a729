package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

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

  @Test
  void orderOfDayAndMonthIsThatOfTheTextsLanguage() {
    String dated = STORY.replaceFirst("\n\n", "\n\nPublié le 06/01/2026\n\n");
    assertThat(published(Source.text(dated))).isEqualTo("2026-01-06");
  }
}
