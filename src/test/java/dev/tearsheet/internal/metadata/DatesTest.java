package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  static final String HEADLINE = "<title>Bridge opens</title><h1>Bridge opens</h1>";

  static Metadata read(String page) {
    return read(page, "https://paper.example/bridge");
  }

  static Metadata read(String page, String url) {
    return MetadataReader.read(PageReader.read("<html lang=en>" + page, url));
  }

  static String published(String page) {
    return read(page).published().map(Timestamp::iso).orElse("");
  }

  static String stated(String date) {
    return "<meta property='article:published_time' content='" + date + "'>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=date>Updated on March 4, 2024</p>",
        "<p>Last updated: <span>March 4, 2024</span></p>",
        "<div class=meta><span>Updated</span> <time datetime=2024-03-04>March 4, 2024</time></div>",
        "<time class=modified datetime=2024-03-04>March 4, 2024</time>",
        "<p class=date>Bridges (my top 5) by Ann Roe. Last updated: March 4, 2024</p>",
        "<meta itemprop=dateModified content=2024-03-04>",
      })
  void dateOfALaterVersionIsNotPublished(String line) {
    Metadata metadata = read(HEADLINE + line);
    assertThat(metadata.published()).isEmpty();
    assertThat(metadata.modified().map(Timestamp::iso)).contains("2024-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=date>Published March 3, 2024 | Updated March 4, 2024</p>",
        "<p>Published March 3, 2024 | Updated March 4, 2024</p>",
        "<p>Updated March 4, 2024, first published March 3, 2024</p>",
        "<p>Publié le 3 mars 2024, mis à jour le 4 mars 2024</p>",
        "<p>Veröffentlicht am 3. März 2024, aktualisiert am 4. März 2024</p>",
        "<p>公開：2024年3月3日 更新：2024年3月4日</p>",
        "<p>입력 2024.03.03 | 수정 2024.03.04</p>",
      })
  void twoDatesOfALineAreEachCalledWhatStandsBeforeThem(String line) {
    Metadata metadata = read(HEADLINE + line);
    assertThat(metadata.published().map(Timestamp::iso)).contains("2024-03-03");
    assertThat(metadata.modified().map(Timestamp::iso)).contains("2024-03-04");
  }

  @Test
  void aDayAboveTwelveTellsTheOrderOfTheSite() {
    assertThat(published(HEADLINE + "<p>Posted 03/05/2024</p><p>Updated 17/05/2024</p>"))
        .isEqualTo("2024-05-03");
    assertThat(published("<html lang=de>" + HEADLINE + "<p>03/05/2024</p>"))
        .isEqualTo("2024-03-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=comments><time datetime=2024-06-01>June 1, 2024</time></div>",
        "<aside class=related><time datetime=2024-06-01>June 1, 2024</time></aside>",
        "<div itemscope itemtype='https://schema.org/Comment'><time datetime=2024-06-01>1</time></div>",
      })
  void theOnlyDayOfAPageIsNotThatOfAReaderOrAnotherStory(String other) {
    assertThat(published(HEADLINE + "<p>The bridge opened.</p>".repeat(99) + other)).isEmpty();
  }

  @Test
  void instantInUtcIsToldWithTheOffsetThatThePageStatesElsewhere() {
    assertThat(
            published(
                stated("2024-03-04T10:25:54Z")
                    + "<meta name=dc.date content='2024-03-04T12:25:54+02:00'>"
                    + HEADLINE
                    + "<p>March 4, 2024</p>"))
        .isEqualTo("2024-03-04T12:25:54+02:00");
  }

  @Test
  void dateStandsBesideTheTitleWhereNoHeadingShowsIt() {
    assertThat(
            published(
                "<title>Bridge opens to traffic | Paper</title><div class=teaser>"
                    + "<b>Bridge opens to traffic</b><i>March 3, 2024</i></div>"))
        .isEqualTo("2024-03-03");
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

  @Test
  void elementCalledPublishedAndUpdatedHoldsTheDayOfPublication() {
    assertThat(
            published(
                HEADLINE + "<time class='updated published' datetime=2024-03-04>4 March</time>"))
        .isEqualTo("2024-03-04");
    assertThat(
            published(HEADLINE + "<time class=updated pubdate datetime=2024-03-04>4 March</time>"))
        .isEqualTo("2024-03-04");
  }

  @Test
  void labelHoldsOverAJoiningWordInAnElementOfItsOwn() {
    String line =
        "<p class=date><b>Last Updated</b> <i>on</i> <span class=date>March 4, 2024</span>";
    assertThat(read(HEADLINE + line).published()).isEmpty();
  }

  @Test
  void dateLineBelowTheHeadlineIsBelievedBeforeTheDayOfTheVisitAboveIt() {
    String visit =
        "<title>Bridge opens</title><p class=date>March 9, 2024</p><p>"
            + "Weather and traffic. ".repeat(10)
            + "</p>";
    assertThat(published(visit + HEADLINE + "<p>4.3.2024</p>")).isEqualTo("2024-03-04");
  }

  @Test
  void dateLineOfTheStoryIsBelievedBeforeOneOfATeaserAboveIt() {
    String teaser =
        "<title>Bridge opens</title><aside><time datetime=2024-03-09>March 9</time></aside>";
    assertThat(published(teaser + HEADLINE + "<p><time datetime=2024-03-04>March 4</time> by Ann"))
        .isEqualTo("2024-03-04");
  }

  @Test
  void dayOfFirstPublicationStandsWhereverItIsTold() {
    String page =
        HEADLINE
            + "<p class=date>30 September 2022</p><p>"
            + "The bridge is open now. ".repeat(100)
            + "</p><p>This story was originally published on 26 September 2019 at 4:12pm.</p>";
    assertThat(published(page)).startsWith("2019-09-26");
  }

  @Test
  void dayOfPublicationElsewhereIsNotThePages() {
    String page =
        HEADLINE
            + "<p class=date>30 September 2022</p><p>First published in the Lund Post of 3 May 2019.";
    assertThat(published(page)).isEqualTo("2022-09-30");
  }

  @Test
  void dateAtTheEndOfTheTitleIsBelievedBeforeOneInACaption() {
    assertThat(
            published(
                "<title>Bridge opens | Lund Post | 28.04.2024</title><h1>Bridge opens</h1>"
                    + "<p>The bridge as it looked to visitors on the evening of 24 April 2024</p>"))
        .isEqualTo("2024-04-28");
  }

  @Test
  void orderOfDayAndMonthIsToldByADayOfOneMeaning() {
    assertThat(
            read(
                    HEADLINE + "<p class=date>03/10/2023</p>",
                    "https://paper.example/2023/october/03/bridge")
                .published()
                .map(Timestamp::iso))
        .contains("2023-10-03");
    assertThat(
            published(
                "<meta name=date content='11/01/2023 12:43:42'>" + HEADLINE + "<p>01.11.2023"))
        .startsWith("2023-11-01");
    assertThat(published(HEADLINE + "<p class=date>03/10/2023</p>")).isEqualTo("2023-03-10");
  }

  @Test
  void monthInTheAddressMayBeAWord() {
    assertThat(
            read(HEADLINE, "https://paper.example/world/2023/dec/03/bridge")
                .published()
                .map(Timestamp::iso))
        .contains("2023-12-03");
  }

  @Test
  void statedDayFurtherFromTheHeadlineStandsAgainstTheLineAtIt() {
    String head =
        "<p>Published: 25.Jun.2019</p><p>"
            + "Journal of Bridges, volume 6. ".repeat(3)
            + "</p>"
            + HEADLINE
            + "<p>04.Apr.2019</p>";
    assertThat(published("<meta name=DC.date content=2019-06-25>" + head)).isEqualTo("2019-06-25");
  }

  @Test
  void publicationAfterTheLastChangeIsAnImportAndTheDateLineStands() {
    String stamps =
        stated("2025-06-12") + "<meta property='article:modified_time' content='2025-06-10'>";
    assertThat(published(stamps + HEADLINE + "<p>November 2, 2022</p>")).isEqualTo("2022-11-02");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-12T23:18:43Z, 2025-06-12T22:26:35Z, ''",
    "2025-06-12T10:00:00+02:00, 2025-06-12T08:30:00Z, 2025-06-12T08:30:00Z",
    "2025-06-12T10:00:00+02:00, 2025-06-12T08:00:00Z, 2025-06-12T08:00:00Z",
    "2025-06-12T23:18:43Z, 2025-06-12, 2025-06-12",
  })
  void changeBeforePublicationIsNone(String published, String changed, String modified) {
    Metadata metadata =
        read(stated(published) + "<meta property='article:modified_time' content=" + changed + ">");
    assertThat(metadata.modified().map(Timestamp::iso).orElse("")).isEqualTo(modified);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Published March 5, 2024</p>",
        "<p><b>Published</b> <time datetime=2024-03-05>5 March</time></p>",
        "<p>Veröffentlicht am 5. März 2024</p>",
      })
  void dayCalledThatOfPublicationIsBelievedBeforeOthersFarFromTheHeadline(String line) {
    String far = "<p>" + "The bridge opened to traffic. ".repeat(30) + "</p>";
    assertThat(published("<h1>Bridge opens</h1>" + far + "<p>March 9, 2024</p>" + line))
        .isEqualTo("2024-03-05");
  }

  @Test
  void namesOfThingsWithFourDigitsTakeNoDatesPlace() {
    String things = "<li>Filter for A3000</li><li>6100 words on X5000</li>".repeat(110);
    assertThat(published(things + "<h1>Bridge opens</h1><p>March 5, 2024</p>"))
        .isEqualTo("2024-03-05");
  }

  @Test
  void elementCalledAChangesIsNoPublication() {
    assertThat(published(HEADLINE + "<div class=field--changed><time>March 5, 2024</time></div>"))
        .isEmpty();
  }
}
