package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Dateline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in small letters that open a story, and what else does. */
class OpeningPlaceTest {

  private static final String STORY =
      "%s%s<p>Die Stadt zahlt den Stein für die Bögen, das Land den Stahl für das Geländer.</p>";

  private static Article read(String head, String lead) {
    String lede = " Das Hochwasser hat zwei Bögen der Brücke mitgenommen, sagt das Bauamt. ";
    return ArticleParser.create()
        .parse(
            Source.html(
                STORY.formatted(head, "<h1>Die Brücke bleibt zu</h1><p>" + lead + lede)
                    + "<p>Der Umweg dauert eine Stunde, und der Bus fährt nur noch zweimal.</p>"));
  }

  private static String place(Article article) {
    return article.dateline().flatMap(Dateline::place).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Moorhude – ;Moorhude",
        "Saint-Aubert — ;Saint-Aubert",
        "’s-Gravenwold – ;’s-Gravenwold",
        "Altkamp a. d. Mar – ;Altkamp a. d. Mar",
        "Altkamp a. M. – ;Altkamp a. M.",
        "Bad Moorhude/Altkamp – ;Bad Moorhude/Altkamp",
        "Montalbo.- ;Montalbo",
        "Montalbo.— ;Montalbo",
        "<b>Moorhude.</b> ;Moorhude",
        "<strong>Moorhude</strong>. ;Moorhude",
        "<strong>Bad Moorhude |</strong> ;Bad Moorhude",
        "MOORHUDE (Hafenpost) -;Moorhude",
        "AN BORD DER FÄHRE ANNA — ;An Bord der Fähre Anna",
      })
  void placeOpensTheStory(String lead, String place) {
    Article article = read("", lead);
    assertThat(place(article)).isEqualTo(place);
    assertThat(article.body().text()).startsWith("Das Hochwasser");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moorhuder Bote", "Der Bote von Moorhude"})
  void paperOfThePlaceSpeaksForIt(String paper) {
    String site = "<meta property=og:site_name content='" + paper + "'>";
    assertThat(place(read(site, "Moorhude. "))).isEqualTo("Moorhude");
    assertThat(place(read("", "Moorhude. "))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moorhude. ",
        "Moorhude | ",
        "Anna – ",
        "Das Bauamt – ",
        "Opinión.- ",
        "Wirtschaft – ",
        "Bauamt – ",
        "Moorhude – ein Ort mit Mühle – ist froh. ",
        "<b>Anna Roe.</b> ",
      })
  void othersDoNot(String lead) {
    assertThat(read("", lead).dateline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>Moorhude.</b> ", "<b>Kürbis.</b> "})
  void boldOpeningsOfSeveralParagraphsAreLabels(String lead) {
    String other =
        "<p><b>Altkamp.</b> Auch hier ist der Fluss über die Ufer getreten, heißt es.</p>";
    assertThat(read("", lead).dateline()).isPresent();
    assertThat(read("<p hidden>x</p>", lead + "Es regnet.</p>" + other).dateline()).isEmpty();
  }
}
