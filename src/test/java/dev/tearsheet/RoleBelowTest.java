package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is, told by a line of its own below his name. */
class RoleBelowTest {

  private static final String DATE = "<p>3.5.2031</p>";

  private static Article page(String name, String below) {
    return read(HEAD + "<p class=author>" + name + "</p><p>" + below + "</p>" + DATE + STORY);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Roe, Senior Reporter",
    "By Ann Roe, Staff Writer",
    "By Ann Roe, Business Editor",
    "Anna Rohde, Redakteurin",
    "Von Anna Rohde, Chefredakteurin Wirtschaft",
    "Par Jean Morel, Journaliste",
    "Ana Roel, Redactora jefe",
    "Ana Roel, Corresponsal en Lund",
    "Anna Rossi, Giornalista",
    "Ani Rahayu, Penulis",
    "Анна Рощина, Корреспондент",
    "Ayşe Demir, Spor Muhabiri",
  })
  void theLineBelowANameTellsTheRole(String name, String role) {
    Article article = page(name, role);
    assertThat(article.byline().authors()).hasSize(1);
    assertThat(article.byline().authors().get(0).role()).contains(role);
    assertThat(article.body().text()).doesNotContain(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share this story",
        "Freelance hacks",
        "Verified expert",
        "Writer: 3 stories",
        "Rivers",
        "The reporter of the valley news writes"
      })
  void otherLinesDoNot(String line) {
    assertThat(page("Ann Roe", line).byline().authors().get(0).role()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"More from this author", "About the author"})
  void aLinkToMoreOfHimIsNoRole(String below) {
    assertThat(page("Ann Roe", below).byline().authors())
        .allMatch(author -> author.role().isEmpty());
  }
}
