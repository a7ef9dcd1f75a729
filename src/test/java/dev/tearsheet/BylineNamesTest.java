package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.json;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Contributor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names, names that are words as well, and bylines in more languages. */
class BylineNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Orin Day | Orin Day",
        "By ORIN WEEKS | Orin Weeks",
        "By Ann Post | Ann Post",
        "By JOSÉ DE LA RUIZ MARÍN | José de la Ruiz Marín",
        "Photographs by Ann Roe. Story by Bo Dahl | Bo Dahl",
        "Reviewed by Ann Roe, MD — By Bo Dahl | Bo Dahl",
        "By Ann Roe Political correspondent and Jonas Dahl | Ann Roe, Jonas Dahl",
        "Special to the Herald by Ann Roe | Ann Roe",
        "Di Lorenzo | Di Lorenzo",
        "文＝林田秀子 | 林田秀子",
        "【沢田千鶴】 | 沢田千鶴",
        "［林田秀子］ | 林田秀子",
        "By Ann Roe<br>By Bodil Dahl | Ann Roe, Bodil Dahl",
        "Ann Roe, Port Ellen | Ann Roe",
        "By Ann Roe, with additional reporting by Bo Dahl | Ann Roe",
        "5 min read By Ann Roe | Ann Roe",
        "Lesezeit: 4 Min. Von Ann Roe | Ann Roe",
        "Temps de lecture : 4 min. Par Ann Roe | Ann Roe",
        "Czas czytania: 4 min. Autor: Jan Dahl | Jan Dahl",
        "Ann Roe (text) and Bo Dahl (photos) | Ann Roe",
        "Anna Roe (texto) e Rui Dahl (fotos) | Anna Roe",
        "Door Jan 't Dahl en Sanne van ’t Roe | Jan 't Dahl, Sanne van ’t Roe",
        "Von Prof. Dr. Anna Freifrau von der Roe | Prof. Dr. Anna Freifrau von der Roe",
        "【林田秀子】 | 林田秀子",
        "임순영, 박지훈 기자 | 임순영, 박지훈",
        "기자명 임순영 기자 | 임순영",
        "记者 王德明 报道 | 王德明",
        "بقلم: ليلى حسن وأحمد سالم | ليلى حسن, أحمد سالم",
        "بقلم: ليلى حسن | ليلى حسن",
        "โดย ลีลา วัฒนกุล | ลีลา วัฒนกุล",
        "Autoři: Anna Roe a Jan Dahl | Anna Roe, Jan Dahl",
        "Írta: Anna Roe és Jan Dahl | Anna Roe, Jan Dahl",
        "Від Марта Кельвін | Марта Кельвін",
      })
  void lineNamesItsPeople(String line, String names) {
    assertThat(authors(HEAD + "<p class=byline>" + line + "</p>" + STORY))
        .containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Lund Post", "By Cover Story", "By Our Story", "By Front Page"})
  void wordsOfPagesAreNoPersons(String line) {
    assertThat(read(HEAD + "<p>" + line + "</p>" + STORY).byline().authors())
        .noneMatch(author -> author.name().equals("Cover Story") || author.name().startsWith("Our"))
        .noneMatch(author -> author.name().equals("Lund Post"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul class=byline><li>Anna Roe</li><li>Thomas Dahl</li></ul>",
        "<div class=byline><p>Anna Roe</p><p>Thomas Dahl</p></div>",
        "<div class=byline>Anna Roe<br>Thomas Dahl</div>",
        "<div class=byline><span>Anna Roe</span><span>Thomas Dahl</span></div>",
        "<p class=byline>By Anna Roe | Thomas Dahl</p>",
        "<p>Anna Roe, Thomas Dahl</p>",
      })
  void eachNameOfAListIsAnAuthor(String list) {
    assertThat(authors(HEAD + list + STORY)).containsExactly("Anna Roe", "Thomas Dahl");
  }

  @Test
  void whatStandsBelowANameIsAnotherOnlyBehindAGivenName() {
    String line = "<div class=byline><p>Anna Roe</p><p>Content Coordinator</p></div>";
    assertThat(authors(HEAD + line + STORY)).containsExactly("Anna Roe");
  }

  @Test
  void pageTellsTheOrder() {
    String stated = json("NewsArticle", "[\"Thomas Dahl\",\"Anna Roe\"]");
    String line = "<p class=byline>By Anna Roe and Thomas Dahl</p>";
    assertThat(authors(stated + HEAD + line + STORY)).containsExactly("Anna Roe", "Thomas Dahl");
    assertThat(authors(stated + HEAD + STORY)).containsExactly("Thomas Dahl", "Anna Roe");
  }

  @Test
  void namesInBracketsBehindTheStoryAreContributorsWhereItsAuthorIsKnown() {
    String page = HEAD + "<p class=byline>By Ann Roe</p>" + STORY + "<p>（林田秀子）</p>";
    assertThat(read(page).byline().contributors())
        .extracting(Contributor::name)
        .isEqualTo(List.of("林田秀子"));
    assertThat(read(page).body().text()).doesNotContain("林田");
  }
}
