package dev.tearsheet;

import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with what their bearers do, on lines without a class name below the headline. */
class RoleLineTest {

  private static final String HEAD = BridgeStory.HEAD;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Roe, Staff Writer;Ann Roe;Staff Writer",
        "Ann Roe | Senior Reporter;Ann Roe;Senior Reporter",
        "Anna Roh, Redakteurin;Anna Roh;Redakteurin",
        "Anne Roux, journaliste;Anne Roux;journaliste",
        "Ana Rueda, corresponsal;Ana Rueda;corresponsal",
      })
  void jobBehindABareNameIsItsRole(String line, String name, String role) {
    Article article = read(HEAD + "<p>" + line + "</p>" + STORY);
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly(name);
    assertThat(article.byline().authors().get(0).role()).contains(role);
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Staff Writer", "Redakteurin", "Correspondante"})
  void jobOnTheNextLineTellsANameThatNoListHas(String role) {
    String day = "<p>Tue, June 4, 2024 at 3:12 PM GMT+2·4 min read</p>";
    Article article = read(HEAD + "<p>Odalys Brackwater</p><p>" + role + "</p>" + day + STORY);
    assertThat(article.byline().authors())
        .extracting(Author::name)
        .containsExactly("Odalys Brackwater");
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @Test
  void otherWordsOnTheNextLineDoNot() {
    String lines = "<p>Harbour Quarter</p><p>Opening hours</p>";
    assertThat(read(HEAD + lines + STORY).byline().authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Written by", "Directed by", "Geschrieben von"})
  void factsOfAFilmSignNothing(String fact) {
    String box =
        "<table class=infobox><tr><th>The Bridge</th></tr><tr><th>%s</th><td>Ann Roe</td></tr></table>";
    assertThat(read(HEAD + box.formatted(fact) + STORY).byline().authors()).isEmpty();
  }
}
