package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  private static final String HEADLINE = "<title>Bridge opens</title><h1>Bridge opens</h1>";

  private static Metadata read(String page) {
    return read(page, "https://paper.example/bridge");
  }

  private static Metadata read(String page, String url) {
    return MetadataReader.read(PageReader.read("<html lang=en>" + page, url));
  }

  private static String published(String page) {
    return read(page).published().map(Timestamp::iso).orElse("");
  }

  private static String stated(String date) {
    return "<meta property='article:published_time' content='" + date + "'>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=date>Updated on March 4, 2024</p>",
        "<p>Last updated: <span>March 4, 2024</span></p>",
        "<div class=meta><span>Updated</span> <time datetime=2024-03-04>March 4, 2024</time></div>",
        "<time class=modified datetime=2024-03-04>March 4, 2024</time>",
        "<meta itemprop=dateModified content=2024-03-04>",
      })
  void dateOfALaterVersionIsNotPublished(String line) {
    Metadata metadata = read(HEADLINE + line);
    assertThat(metadata.published()).isEmpty();
    assertThat(metadata.modified().map(Timestamp::iso)).contains("2024-03-04");
  }

  @Test
  void firstOfTwoDatesOnALineIsCalledWhatStandsBeforeIt() {
    Metadata metadata =
        read(HEADLINE + "<p class=date>Published March 3, 2024 | Updated March 4, 2024</p>");
    assertThat(metadata.published().map(Timestamp::iso)).contains("2024-03-03");
  }

  @Test
  void instantInUtcIsToldInTheTimeThatThePageShows() {
    assertThat(
            published(
                stated("2024-03-04T02:25:54Z") + HEADLINE + "<p>March 3, 2024 at 9:25 p.m.</p>"))
        .isEqualTo("2024-03-03T21:25:54-05:00");
  }

  @Test
  void dayThatThePageShowsStandsWhenItsTimeIsNotShown() {
    assertThat(published(stated("2024-03-04T02:25:54Z") + HEADLINE + "<p>March 3, 2024</p>"))
        .isEqualTo("2024-03-03");
    assertThat(
            read(stated("2024-03-04T02:25:54Z") + HEADLINE, "https://paper.example/2024/03/03/x")
                .published()
                .map(Timestamp::iso))
        .contains("2024-03-03");
  }

  @Test
  void sameInstantWithTheOutletsOffsetIsPreferred() {
    assertThat(
            published(
                stated("2024-03-04T02:25:54Z")
                    + HEADLINE
                    + "<time datetime=2024-03-03T21:25:54-05:00>Sunday</time>"))
        .isEqualTo("2024-03-03T21:25:54-05:00");
  }

  @Test
  void statedDateThatTheHeadShowsBeatsAnother() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":"
            + "\"Bridge opens\",\"datePublished\":\"2023-05-01\"}</script>";
    assertThat(published(json + stated("2024-03-03") + HEADLINE + "<p>March 3, 2024</p>"))
        .isEqualTo("2024-03-03");
  }

  @Test
  void dateLineAtTheHeadlineBeatsAStatementNobodySees() {
    assertThat(published(stated("2024-06-01T10:00:00Z") + HEADLINE + "<p>March 3, 2024</p>"))
        .isEqualTo("2024-03-03");
  }

  @Test
  void dateOfAnEventIsNoDateLine() {
    assertThat(
            published(stated("2024-06-01T10:00:00Z") + HEADLINE + "<p>Doors: August 9, 2024</p>"))
        .isEqualTo("2024-06-01T10:00:00Z");
  }

  @Test
  void printedPaperBearsTheNextDay() {
    assertThat(published(stated("2024-03-03T19:30:00+01:00") + HEADLINE + "<p>March 4, 2024</p>"))
        .isEqualTo("2024-03-03T19:30:00+01:00");
  }

  @Test
  void numericDateIsReadInTheOrderThatTheMetadataTells() {
    assertThat(published(stated("2024-04-03") + HEADLINE + "<p>03/04/2024</p>"))
        .isEqualTo("2024-04-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=comments><p class=date>March 9, 2024</p></div>",
        "<aside><h2>More</h2><time datetime=2024-03-09>March 9</time><time datetime=2024-03-08>8</time></aside>",
        "<meta name=expires content=2024-03-09>",
        "<meta name=unpublish_date content=2024-03-09>",
        "<footer>© March 9, 2024 Paper</footer>",
      })
  void datesOfCommentsTeasersExpiryAndCopyrightAreNotTheStorys(String other) {
    String story = "<p>" + "The bridge opened to traffic after a long wait. ".repeat(40) + "</p>";
    assertThat(published(HEADLINE + story + other)).isEmpty();
  }

  @Test
  void versionNumberIsNoDay() {
    assertThat(published(HEADLINE + "<p>10. Notes on release 8.4.13</p>")).isEmpty();
  }

  @Test
  void paragraphThatOpensWithItsDayIsDated() {
    assertThat(
            published(
                HEADLINE + "<p>03.12.2023 - " + "The bridge was closed for years. ".repeat(9)))
        .isEqualTo("2023-12-03");
  }

  @Test
  void scriptDataAreReadWhenTheyKnowOneDay() {
    String one = "<script>var state = {\"publishedAt\":\"2024-03-03T08:00:00Z\"}</script>";
    String other = "<script>var more = {\\\"publish_date\\\":\\\"2024-03-05\\\"}</script>";
    assertThat(published(HEADLINE + one)).isEqualTo("2024-03-03T08:00:00Z");
    assertThat(published(HEADLINE + one + other.replace("\\\\", "\\"))).isEmpty();
  }

  @Test
  void metaNameThatSaysPublicationDateIsRead() {
    assertThat(published("<meta name=cms-publication-date content=2024-03-03>" + HEADLINE))
        .isEqualTo("2024-03-03");
  }

  @Test
  void partThatHoldsTheHeadlineIsTheStorysWhateverItsClass() {
    assertThat(
            published(
                "<title>Bridge opens</title><div class=sidebar><h1>Bridge opens</h1>"
                    + "<p>March 3, 2024</p></div>"))
        .isEqualTo("2024-03-03");
  }
}
