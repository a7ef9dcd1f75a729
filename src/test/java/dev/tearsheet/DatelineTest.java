package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines that the rest of the page speaks for. */
class DatelineTest {

  private static final String AGENCY = "<p>By Associated Press</p>";

  private static String led(String lead) {
    return STORY.replaceFirst("<p>", "<p>" + lead);
  }

  private static String place(Article article) {
    return article.dateline().flatMap(Dateline::place).orElse("");
  }

  @Test
  void townInCapitalsBeforeAColonIsADatelineWhereTheStoryIsSetInIt() {
    String more = "<p>Shops in Harlow Ferry were shut for the day, and the streets were full.</p>";
    Article article = read(HEAD + led("HARLOW FERRY: ") + more);
    assertThat(place(article)).isEqualTo("Harlow Ferry");
    assertThat(article.body().text()).startsWith("The bridge");
    assertThat(place(read(HEAD + led("HARLOW FERRY: ")))).isEmpty();
  }

  @Test
  void townInCapitalsBeforeAFullStopIsADatelineWhereTheStoryIsSetInIt() {
    String more = "<p>Shops in Harlow Ferry were shut for the day, and the streets were full.</p>";
    assertThat(place(read(HEAD + led("HARLOW FERRY. ") + more))).isEqualTo("Harlow Ferry");
    assertThat(place(read(HEAD + led("HARLOW FERRY. ")))).isEmpty();
    assertThat(place(read(HEAD + led("Harlow Ferry. ") + more))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"LUND (Valley News - 3rd May, 2031) ", "LUND (Valley News - May 3, 2031) - "})
  void bracketMayHoldAgencyAndDay(String lead) {
    Article article = read(HEAD + led(lead));
    assertThat(article.dateline())
        .hasValueSatisfying(
            line -> {
              assertThat(line.place()).contains("Lund");
              assertThat(line.agency()).contains("Valley News");
              assertThat(line.date().orElse("")).contains("2031");
            });
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @Test
  void townInCapitalsBeforeAColonIsADatelineOfAnAgencysStory() {
    assertThat(place(read(HEAD + AGENCY + led("HARLOW FERRY: ")))).isEqualTo("Harlow Ferry");
    assertThat(place(read(HEAD + AGENCY + led("BOTTOM LINE: ")))).isEmpty();
  }

  @Test
  void speakerInCapitalsIsNoDateline() {
    String more = "<p>ANN ROE: It was a good day, and we had news from Ann Roe later on.</p>";
    assertThat(place(read(HEAD + led("ANN ROE: ") + more))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harlow Ferry, Mich.", "Harlow Ferry —", "HARLOW FERRY"})
  void elementCalledADatelineIsTakenOffTheParagraph(String line) {
    Article article = read(HEAD + led("<span class=dateline>" + line + "</span> "));
    assertThat(place(article)).isEqualTo("Harlow Ferry");
    assertThat(article.dateline().orElseThrow().text()).isEqualTo(line);
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>HARLOW FERRY, Mich. —</p>",
        "<p>WASHINGTON –</p>",
        "<div class=dateline>HARLOW FERRY —</div>"
      })
  void datelineInAParagraphOfItsOwnLeavesNoEmptyOne(String line) {
    Article article = read(HEAD + line + STORY);
    assertThat(place(article)).isIn("Harlow Ferry", "Washington");
    assertThat(article.body().blocks()).noneMatch(block -> block.text().isEmpty());
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @Test
  void placeInCapitalsInAPlacesElementOpensAStory() {
    Article article =
        read(
            "<h1>Bridge opens</h1><p><span class=loc>LUND, Mich.</span>The bridge opened.</p>"
                + STORY);
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Lund");
    assertThat(article.body().text()).startsWith("The bridge opened.");
    String city = "<p><span class=location>Lund</span> is calm.</p>";
    assertThat(read("<h1>Bridge opens</h1>" + city + STORY).dateline()).isEmpty();
    String aside = "<div class=location>LUND</div>";
    assertThat(read("<h1>Bridge opens</h1>" + aside + STORY).dateline()).isEmpty();
  }

  @Test
  void datelineOfItsOwnElementIsTheStorys() {
    String line = "<div class=story-dateline>HARLOW FERRY, Mich. —</div>";
    assertThat(place(read(HEAD + line + STORY))).isEqualTo("Harlow Ferry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 May 2024", "Published May 3, 2024", "Local News", "Harlow Ferry"})
  void elementOfADayOrASectionIsNoDateline(String text) {
    assertThat(place(read(HEAD + "<div class=dateline>" + text + "</div>" + STORY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bergfelden -",
        "Bad Lunden –",
        "Bergisch Lunden —",
        "Elk Forks –",
        "Lundeville –",
        "Villa del Río -",
        "Pontelungo -",
        "Lunderdam -",
        "Mostowo –",
        "Åbrohult –",
        "Мостовое –",
      })
  void aPlaceAndADashInAParagraphOfTheirOwnAreTheDateline(String line) {
    Article article = read(HEAD + "<p>" + line + "</p>" + STORY);
    assertThat(article.dateline().flatMap(Dateline::place))
        .contains(line.substring(0, line.length() - 2));
    assertThat(article.body().text()).doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe –",
        "By Ann Roe –",
        "Update –",
        "Interview -",
        "Sport –",
        "Eine gute Nachricht -",
        "Bergfelden",
        "Bergfelden an der langen Lune und am Berg –",
      })
  void otherLinesBeforeADashAreNone(String line) {
    Article article = read(HEAD + "<p>" + line + "</p>" + STORY);
    assertThat(article.dateline()).isEmpty();
  }

  /** A paragraph that is cut behind the mark. */
  @ParameterizedTest
  @ValueSource(strings = {"Altkamp.-", "Montalbo:-", "Rocca Alta.—"})
  void placeAndMarkAloneAreRead(String paragraph) {
    Article article = read(HEAD + "<p>" + paragraph + "</p>" + STORY);
    assertThat(article.body().text()).contains("The bridge over the river");
  }
}
