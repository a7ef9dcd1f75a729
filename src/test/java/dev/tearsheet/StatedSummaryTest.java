package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries that only the metadata has: what stands around them, and what is none. */
class StatedSummaryTest {

  private static final String LONG = "<h1>Bridge opens to cars after years</h1>";

  private static Optional<String> standfirst(String summary, String page) {
    return read("<meta property=og:description content=\"" + summary + "\">" + page).standfirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cars may cross again, for no toll. Read more »|Cars may cross again, for no toll.",
        "Autos fahren ab heute wieder. Weiterlesen →|Autos fahren ab heute wieder.",
        "Les voitures passent de nouveau ! Lire la suite|Les voitures passent de nouveau !",
        "Los coches cruzan de nuevo. Seguir leyendo →|Los coches cruzan de nuevo.",
        "Машины снова едут. Читать далее…|Машины снова едут.",
        "車が再び橋を渡る。 続きを読む|車が再び橋を渡る。",
        "We rode over the bridge to find out more|We rode over the bridge to find out more",
      })
  void aCallToReadOnIsNoPartOfIt(String summary, String left) {
    assertThat(standfirst(summary, HEAD + STORY)).contains(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday we went to see what … Bridge opens to cars after years Read more →",
        "Am Montag fuhren wir zum Fluss und … Bridge opens to cars after years weiterlesen →",
        "Le lundi, nous avons vu… Lire la suite",
        "Read more",
      })
  void whatACallCutsIsNone(String summary) {
    assertThat(standfirst(summary, LONG + STORY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bridge opens to cars after years - No toll in the first summer|No toll in the first summer",
        "Bridge opens to cars after years: No toll in the first summer|No toll in the first summer",
        "BRIDGE OPENS TO CARS AFTER YEARS – No toll yet, says Lund|No toll yet, says Lund",
        "Bridge opens to cars after years. No toll yet, says Lund|No toll yet, says Lund",
        "Bridge opens to cars after years of work and with no toll|"
            + "Bridge opens to cars after years of work and with no toll",
      })
  void theHeadlineBeforeItIsNoPartOfIt(String summary, String left) {
    assertThat(standfirst(summary, LONG + STORY)).contains(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Written by Ann Roe",
        "Par Jean Morel (Les ponts du monde, 21 juin 2031)",
        "Von Anna Rohde",
        "Por Ana Roel",
        "di Anna Rossi",
        "By Ann van der Roe, Lund Post",
      })
  void aBylineIsNone(String summary) {
    assertThat(standfirst(summary, HEAD + STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By Tuesday cars may cross", "Von Montag an fahren Autos", "Par tous les temps"})
  void whatOpensLikeABylineIsOne(String summary) {
    assertThat(standfirst(summary, HEAD + STORY)).contains(summary);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News, views and rivers from the valley",
        "The Lund pages - News, views and rivers from the valley",
      })
  void whatStandsAboveTheHeadlineIsTheSitesSlogan(String summary) {
    String slogan = "<p>News, views and rivers from the valley!</p>";
    assertThat(standfirst(summary, slogan + HEAD + STORY)).isEmpty();
    assertThat(standfirst(summary, HEAD + STORY)).contains(summary);
  }

  @Test
  void aSectionAboveTheHeadlineIsNoSlogan() {
    assertThat(standfirst("Rivers", "<p>Rivers</p>" + HEAD + STORY)).isEmpty();
    assertThat(standfirst("On the rivers", "<p>On the rivers</p>" + HEAD + STORY))
        .contains("On the rivers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opened to...",
        "2031-05-03 08:10:00",
        "입력 2031-05-03 08:10 수정 2031-05-03 09:20"
      })
  void theOpeningCutByDotsAndMereDaysAreNone(String summary) {
    String story = "<p>The bridge opened to cars on Monday, after years of work.</p>" + STORY;
    assertThat(standfirst(summary, HEAD + story)).isEmpty();
  }
}
