package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Byline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the names on a byline's line, and names that are an outlet's. */
class BylineEndTest {

  private static Byline byline(String line) {
    return read(HEAD + "<p class=byline>" + line + "</p>" + STORY).byline();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "by <a href=/a>Ann Roe</a> 5 Comments;by Ann Roe",
        "By Ann Roe—10 min read;By Ann Roe",
        "By Ann Roe · 3 shares;By Ann Roe",
        "Von Anna Rohde 12 Kommentare;Von Anna Rohde",
        "Von Anna Rohde | 4 Min. Lesezeit;Von Anna Rohde",
        "Par Jean Morel 8 commentaires;Par Jean Morel",
        "Por Ana Roel 4 comentarios;Por Ana Roel",
        "Di Anna Rossi - 2 commenti;Di Anna Rossi",
        "Door Anna de Roo 7 reacties;Door Anna de Roo",
        "von <a href=/a>Anna Rohde</a> <b>3. Mai 2031</b><b>4. Mai 2031</b>;von Anna Rohde",
        "By <a href=/a>Ann Roe</a>/;By Ann Roe",
        "By Ann Roe, Channel 9 News;By Ann Roe, Channel 9 News",
      })
  void countersAndMarksAreNoPartOfTheLine(String line, String text) {
    assertThat(byline(line).text()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Flusspresse",
        "Le Courrier",
        "El Puente",
        "De Rivier",
        "Il Ponte",
        "Das Ufer"
      })
  void theSitesNameBehindAnArticleIsNoPerson(String name) {
    String site = "<meta property=og:site_name content='" + name + "'>";
    String line = "<p class=byline>By <a href=/a>" + name + "</a></p>";
    assertThat(read(site + HEAD + line + STORY).byline().authors())
        .extracting(Author::kind)
        .containsExactly(Author.Kind.ORGANIZATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Deutsche Flussnachrichten", "Lunder Kreiszeitung", "Lunder Stadtanzeiger"})
  void compoundsForPapersNameNoPerson(String name) {
    assertThat(byline("von <a href=/a>" + name + "</a>").authors())
        .extracting(Author::kind)
        .containsExactly(Author.Kind.ORGANIZATION);
  }
}
