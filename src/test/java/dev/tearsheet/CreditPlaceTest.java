package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Contributor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines below a story that name people besides its author, or those of other stories. */
class CreditPlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Redaktion: Bo Doe",
        "Reportagem de Bo Doe em Lund",
        "Reportaje de Bo Doe en Lund",
        "(Reporting by Bo Doe)"
      })
  void whoeverACreditLineNamesIsNotTheAuthor(String line) {
    Article article = read(HEAD + "<p class=byline>Ann Roe</p>" + STORY + "<p>" + line + "</p>");
    assertThat(article.byline().authors()).extracting("name").containsExactly("Ann Roe");
    assertThat(article.byline().contributors())
        .extracting(Contributor::name)
        .containsExactly("Bo Doe");
    assertThat(article.body().text()).doesNotContain("Bo Doe");
  }

  @ParameterizedTest
  @CsvSource({
    "the occupied West Bank, true",
    "Rio de Janeiro, true",
    "Frankfurt am Main, true",
    "Ciudad del Este, true",
    "Holm Vale Ferry Mill Old Bridge Port Ellen, true",
    "Holm Vale Ferry Mill Old Bridge Port Ellen Town, false",
    "Holm that the port closed, false",
    "Holm and the, false",
    "north, false",
  })
  void whereSomebodyReportsFromHasAName(String place, boolean named) {
    Article article = read(HEAD + STORY + "<p>Reporting by Ann Roe in " + place + ".</p>");
    assertThat(article.byline().contributors())
        .extracting(one -> one.location().orElse(""))
        .isEqualTo(named ? List.of(place) : List.of());
  }

  @Test
  void authorsOfOtherStoriesBelowAreNotThisOnes() {
    String cards =
        "<div><h3><a href=/x>Ferry fares to rise</a></h3><p>By Bo Doe</p></div>"
            + "<div><h3><a href=/y>The old pier is sold</a></h3><p>By Cy Poe</p></div>";
    assertThat(authors(HEAD + STORY + cards)).isEmpty();
    assertThat(authors(HEAD + STORY + cards.replace("<p>", "<p class=author>"))).isEmpty();
  }
}
