package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What agencies and desks leave around their stories. */
class WireTest {

  private static final String BYLINE = "<p>By Ann Roe<p>May 3, 2024";

  private static final String LAST = "The ferry will stop in June, the mayor told the council.";

  private static Article ended(String end) {
    return read(HEAD + BYLINE + STORY + "<p>" + LAST + end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(With inputs from agencies)",
        "With agency inputs",
        "(Agencies)",
        "Mit Agenturmaterial.",
        "___",
        "(ar)",
        "AROE",
        "(This story has not been edited by our staff and is auto-generated from a feed.)",
      })
  void aNoteThatNamesNobodyLeavesTheEndOfTheStory(String note) {
    Article article = ended("<p>" + note);
    assertThat(article.body().text()).endsWith(LAST);
    assertThat(article.byline().contributors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yes!", "Ja", "Lund!", "R", "沈没"})
  void aShortLastLineThatIsNoInitialsStays(String line) {
    assertThat(ended("<p>" + line).body().text()).endsWith(line);
  }

  @Test
  void notesWithinTheStoryStay() {
    Article article = read(HEAD + STORY + "<p>With agency inputs<p>" + LAST + STORY);
    assertThat(article.body().text()).contains("With agency inputs");
  }

  @ParameterizedTest
  @CsvSource({
    "LUND (AP) —, ' (AP)'",
    "'ROMA, 3 MAG (ANSA) -', ' (ANSA).'",
    "'LUND, May 3 (PTI) -', ' PTI ANN BO'",
    "'LUND, May 3 (Xinhua) --', ' Enditem'",
  })
  void theSignOfTheDatelinesAgencyLeavesTheLastSentence(String dateline, String sign) {
    Article article = read(HEAD + "<p>" + dateline + STORY.substring(3) + "<p>" + LAST + sign);
    assertThat(article.dateline()).isPresent();
    assertThat(article.body().text()).endsWith(LAST);
  }

  @Test
  void anAgencyThatEndsASentenceStays() {
    String last = "<p>The mayor read the news of the bridge in a story by the AP";
    Article article = read(HEAD + "<p>LUND (AP) — " + STORY.substring(3) + last);
    assertThat(article.body().text()).endsWith("by the AP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By Our Correspondent", "By Web Desk", "By Admin", "Par La rédaction", "By Staff"})
  void aBylineOfADeskNamesNoPersonAndLeavesTheStory(String line) {
    Article article = read(HEAD + "<p>" + line + "<p>May 3, 2024" + STORY);
    assertThat(article.byline().authors()).noneMatch(author -> author.kind() == Author.Kind.PERSON);
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Από Ann Roe",
        "द्वारा Ann Roe",
        "Bởi Ann Roe",
        "Text and photos: Ann Roe",
        "De notre correspondante Ann Roe",
        "dal nostro inviato Ann Roe",
        "Van onze verslaggever Ann Roe",
        "Una crónica de Ann Roe",
        "Корреспондент Ann Roe",
        "Reporter: Ann Roe Editor: Bo Doe",
        "By Ann RoeJournal New",
        "Ann Roe*",
      })
  void bylinesOpenInMoreWays(String line) {
    assertThat(authors(HEAD + "<p>" + line + "<p>May 3, 2024" + STORY)).containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Foto: Bo Doe", "Foto: Bo Doe."})
  void aLineForThePhotographerBelowTheStoryIsACredit(String line) {
    Article article = ended("<p>" + line);
    assertThat(article.byline().contributors())
        .extracting(Contributor::name)
        .containsExactly("Bo Doe");
    assertThat(article.body().text()).endsWith(LAST);
  }
}
