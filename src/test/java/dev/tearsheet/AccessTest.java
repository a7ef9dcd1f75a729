package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

  private static final String STORY =
      ("<p>The bridge over the river opened to traffic on Monday after two years of work, and the"
              + " first cars crossed it before the sun was up.</p>")
          .repeat(3);

  private static Access access(String after) {
    String page = "<html lang=en><title>Bridge opens</title><h1>Bridge opens</h1>" + STORY + after;
    return ArticleParser.create().parse(Source.html(page)).access();
  }

  @Test
  void wallBehindTheStoryIsPaid() {
    assertThat(access("<div class=wall><h2>This article is for subscribers</h2></div>"))
        .isEqualTo(Access.PAYWALLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This content is only available to subscribers",
        "Already a subscriber? Log in to read the full article.",
        "Weiterlesen mit dem Abo",
        "Subscribe now to continue reading this story.",
        "This content is for members only",
        "Become a member to read this story",
        "Registrieren Sie sich, um weiterzulesen",
        "Regístrate para continuar leyendo",
        "Logga in för att läsa vidare",
        "Zaloguj się, aby przeczytać cały artykuł",
        "Материал доступен только по подписке",
        "ここから先は有料会員限定の記事です",
        "Artikeln är bara för prenumeranter.",
        "Artiklen er kun for abonnenter",
        "Artykuł dostępny tylko dla prenumeratorów",
        "Статья доступна только подписчикам",
      })
  void wallsOfOtherLanguagesAreKnown(String wall) {
    assertThat(access("<div><p>" + wall + "</p></div>")).isEqualTo(Access.PAYWALLED);
  }

  @ParameterizedTest
  @CsvSource({"locked, PAYWALLED", "free, FREE", "metered, UNKNOWN"})
  void contentTierTellsAccess(String tier, Access access) {
    assertThat(access("<meta property='article:content_tier' content='" + tier + "'>"))
        .isEqualTo(access);
  }

  @Test
  void offerOnAFreePageTellsNothing() {
    assertThat(access("<div class=offer>Already a subscriber? Log in. Subscribe now!</div>"))
        .isEqualTo(Access.UNKNOWN);
  }

  @Test
  void statementOfThePageOutweighsTheWall() {
    String stated =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Bridge opens\","
            + "\"isAccessibleForFree\":true}</script>";
    assertThat(access(stated + "<div><h2>This article is for subscribers</h2></div>"))
        .isEqualTo(Access.FREE);
  }
}
