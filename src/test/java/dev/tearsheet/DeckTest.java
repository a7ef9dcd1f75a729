package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary that a page shows between its headline and its story, before what it states. */
class DeckTest {

  private static final String HEADLINE = "Bridge opens to traffic";

  private static final String STATED =
      "<meta name=description content='Lund Bridge, cars, toll: all that you should know.'>";

  private static Optional<String> standfirst(String below) {
    return standfirst(HEADLINE, below, "");
  }

  private static Optional<String> standfirst(String headline, String below, String beside) {
    String page =
        STATED
            + "<title>"
            + headline
            + "</title><header><h1>"
            + headline
            + "</h1>"
            + beside
            + "</header>"
            + below
            + "<div>"
            + BridgeStory.STORY
            + "</div>";
    return BridgeStory.read(page).standfirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article-subtitle | The council wants no toll before the spring.",
        "m-header__sub-headline | “It was worth the wait,” the mayor said.",
        "post-subtitle | Ann Roe turned 42 on the day it opened, Nov. 2, and walked across first.",
        "introText | Wer in diesem Winter über die Brücke fährt, zahlt nichts.",
        "untertitel | Der Rat verzichtet bis zum Frühjahr auf die Maut.",
        "ue-c-article__entradilla | El concejo no cobrará peaje hasta la primavera.",
        "article__subtitle | Совет города не будет брать плату до самой весны",
        "post-spot mb-0 | Belediye ilkbahara kadar geçiş ücreti almayacak.",
        "c-perex | Rada nebude do jara vybírat mýtné od nikoho.",
        "ingress | Kommunen tar ingen avgift innan våren är här.",
        "sottotitolo | Il comune non chiederà alcun pedaggio fino a primavera.",
        "sub_title | ～春まで通行料なしと市議会が決定～"
      })
  void elementThatIsCalledSoHoldsIt(String name, String line) {
    assertThat(standfirst("<p class='" + name + "'>" + line + "</p><p>By Ann Roe</p>"))
        .contains(line);
    assertThat(standfirst("<ul><li>Share</li></ul><h2 class='" + name + "'>" + line + "</h2>"))
        .contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council wants no toll before the spring",
        "Der Rat verzichtet bis zum Frühjahr auf die Maut",
        "Il comune non chiederà alcun pedaggio fino a primavera",
        "Город не будет брать плату до самой весны",
        "市議会は春まで通行料を取らない方針"
      })
  void lineBesideTheHeadlineIsIt(String line) {
    assertThat(standfirst(HEADLINE, "", "<p>" + line + "</p>")).contains(line);
    assertThat(standfirst(HEADLINE, "<p>3 May 2024</p>", "<h2>" + line + "</h2>")).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Ann Roe and Bo Lind, Lund Valley Press</p>",
        "<p>Steve Roe, Lund Post National Bridge Writer</p>",
        "<p>Updated Nov 19, 2024, 6:55 AM; posted Nov 19, 2024, 6:51 AM</p>",
        "<p>sexta-feira, 22 de outubro de 2010 às 20:13 na ponte</p>",
        "<p>March 15, 2022 · 3 min read · a story of the bridge</p>",
        "<p class=subtitle>Reviewed by Ann Roe, engineer at Lund Bridges, in May</p>",
        "<p class=subtitle><a href=/x>More about the bridge and its long history</a></p>",
        "<div class=author-box><p class=description>Ann is a writer who likes long bridges.</p></div>",
        "<p class=image-description>The bridge as it was seen from the harbour.</p>",
        "<p class=subtitle>Cars may cross the bridge again, as the council...</p>",
        "<form><p class=description>Choose a bridge to see what it costs.</p></form>"
      })
  void otherLinesAreNot(String line) {
    String stated = "Lund Bridge, cars, toll: all that you should know.";
    assertThat(standfirst(HEADLINE, "", line)).contains(stated);
  }

  @Test
  void statedWordsThatThePageShowsAreIt() {
    String shown = "<meta property=og:description content='No toll before the spring comes'>";
    String line = "<div><section><p>No toll before the spring comes</p></section></div>";
    String name = "<div><div><span>Ann Roe</span></div></div>";
    assertThat(standfirst(shown + name + line)).contains("No toll before the spring comes");
  }

  @Test
  void firstParagraphOfTheStoryIsNoneWhateverItIsCalled() {
    String lead = "<p class=lead>Cars crossed the new bridge for the first time on Monday.</p>";
    assertThat(standfirst("<div>" + lead + BridgeStory.STORY + "</div>"))
        .contains("Lund Bridge, cars, toll: all that you should know.");
  }
}
