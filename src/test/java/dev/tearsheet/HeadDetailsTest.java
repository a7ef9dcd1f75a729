package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kicker, standfirst, section and site name where pages state something else in their place. */
class HeadDetailsTest {

  private static final String LONG_TITLE = "<h1>Harbour bridge opens as winter tides recede</h1>";

  @Test
  void headlineOfThePrintedPaperIsNoKicker() {
    String print = "<meta itemprop=alternativeHeadline content='%s'>" + LONG_TITLE + STORY;
    assertThat(read(print.formatted("Harbour Bridge Opens Amid Winter Tides")).kicker()).isEmpty();
    assertThat(read(print.formatted("The coast in winter")).kicker())
        .contains("The coast in winter");
  }

  @Test
  void labelAboveALetterBoxBeforeTheHeadlineIsNoKicker() {
    String label = "<div class=kicker>%s</div>%s" + LONG_TITLE + STORY;
    String box = "<p>Get the latest harbour news and tide tables in your inbox every morning</p>";
    assertThat(read(label.formatted("Stay near us", box)).kicker()).isEmpty();
    assertThat(read(label.formatted("Harbour", "")).kicker()).contains("Harbour");
  }

  @Test
  void wordThatIsLeftOfACutSummaryIsNoStandfirst() {
    String summary = "<meta property=og:description content='%s'>" + HEAD + STORY;
    assertThat(read(summary.formatted("The")).standfirst()).isEmpty();
    assertThat(read(summary.formatted("The river is free")).standfirst())
        .contains("The river is free");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/harbour/boats; harbour",
        "Lund News, Coast News, Sea News, Money, Saving & Investing; Lund News",
        "Arts, Books & Culture; Arts, Books & Culture",
        "Harbour; Harbour"
      })
  void sectionIsTheFirstOfAPathOrALongList(String stated, String section) {
    assertThat(
            read("<meta property=article:section content='" + stated + "'>" + HEAD + STORY)
                .section())
        .contains(section);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"domainName\":\"harbour\"",
        "https://paper.example/harbour",
        "The bridge over the river opened to traffic on Monday after years of work"
      })
  void dataAndSentencesAreNoSection(String stated) {
    assertThat(
            read("<meta property=article:section content='" + stated + "'>" + HEAD + STORY)
                .section())
        .isEmpty();
  }

  @Test
  void headingBelowTheStoryThatLeadsToAnotherSiteIsNoSitesName() {
    String link = "<h2><a href='https://paper.example/'>%s</a></h2>";
    assertThat(read(HEAD + STORY + link.formatted("Back to")).siteName()).isEmpty();
    assertThat(read(link.formatted("Lund Post") + HEAD + STORY).siteName()).contains("Lund Post");
  }
}
