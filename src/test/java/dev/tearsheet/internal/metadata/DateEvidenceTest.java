package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.DatesTest.HEADLINE;
import static dev.tearsheet.internal.metadata.DatesTest.published;
import static dev.tearsheet.internal.metadata.DatesTest.read;
import static dev.tearsheet.internal.metadata.DatesTest.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days told far from the headline, in the address, and for something else than the story. */
class DateEvidenceTest {

  @Test
  void sentenceBelowTheStoryThatTellsOfItsPublicationDatesIt() {
    String far = "<p>" + "The bridge opened to traffic. ".repeat(60) + "</p>";
    String entry =
        "<p>This entry was posted on Tuesday, March 5th, 2024 at 3:40 pm and is filed</p>";
    assertThat(published(HEADLINE + far + "<p>April 2, 2021</p>" + entry)).startsWith("2024-03-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li>Ferry Board. (March 5, 2024)</li>",
        "<li>March 5, 2024. [Online ahead of print].</li>",
        "<p>Joined: 05.03.2024</p>",
        "<p><b>Registriert:</b> 05.03.2024, 09:15</p>",
        "<p>Last checked: 2024-03-05</p>",
      })
  void dayOfAReferenceOfAReaderOrOfAVisitIsNotTheStorys(String line) {
    String far = "<p>" + "The bridge opened to traffic. ".repeat(60) + "</p>";
    assertThat(published(HEADLINE + far + line)).isEmpty();
  }

  @Test
  void labelledDayIsBelievedWhereTheLastChangeIsStatedAsPublication() {
    String change = "2024-11-29T12:28:31-05:00";
    String saved = "<meta property='article:modified_time' content='" + change + "'>";
    String far = "<p>" + "The bridge opened to traffic. ".repeat(60) + "</p>";
    String line = "<p>Published August 13, 2024</p>";
    assertThat(published(stated(change) + saved + HEADLINE + far + line)).isEqualTo("2024-08-13");
    assertThat(published(stated(change) + HEADLINE + far + line)).isEqualTo(change);
  }

  @Test
  void labelledDayInAPartOfTheSiteBesideTheStoryIsBelievedBeforeLaterOnes() {
    String far = "<p>" + "The bridge opened to traffic. ".repeat(60) + "</p>";
    String beside = "<aside><h4>Published</h4><time datetime=2024-03-05>5 March</time></aside>";
    String later = "<p><b>Published</b> <time datetime=2023-01-17>17 Jan</time></p>";
    assertThat(published(HEADLINE + far + beside + later)).isEqualTo("2024-03-05");
  }

  @ParameterizedTest
  @CsvSource({
    "https://paper.example/2021/7/12/bridge, 2021-07-12",
    "https://paper.example/2024/03/03/bridge, 2024-03-05T09:00:00Z",
    "https://paper.example/2024/06/04/bridge, 2024-03-05T09:00:00Z",
    "https://paper.example/20210712/bridge, 2024-03-05T09:00:00Z",
  })
  void dayInTheFoldersOfTheAddressBeatsThatOfALaterImport(String url, String day) {
    assertThat(read(stated("2024-03-05T09:00:00Z") + HEADLINE, url).published())
        .map(Timestamp::iso)
        .contains(day);
  }

  @Test
  void minuteWithoutAnOffsetTakesTheOneThatIsToldForIt() {
    String line = "<p><time datetime='2024-03-05T09:15:00+02:00'>5 March 2024, 9:15</time></p>";
    assertThat(published(stated("2024-03-05T09:15:00") + HEADLINE + line))
        .isEqualTo("2024-03-05T09:15:00+02:00");
  }

  @ParameterizedTest
  @CsvSource({
    "<title>Bridge opens | Post | 05.03.2024</title><h1>Bridge opens</h1>, TITLE",
    "<h1>Bridge opens</h1><script>a = {\"publishedAt\":\"05.03.2024\"}</script>, PAGE_STATE",
  })
  void dayFoundInNoClaimOfOneIsExplained(String page, Origin origin) {
    assertThat(read(page).claims())
        .filteredOn(claim -> claim.field() == Field.PUBLISHED)
        .extracting(Claim::origin)
        .containsOnly(origin);
  }

  @Test
  void dayInTheAddressIsExplained() {
    assertThat(read(HEADLINE, "https://paper.example/2024/03/05/bridge").claims())
        .filteredOn(claim -> claim.origin() == Origin.URL)
        .extracting(Claim::value)
        .containsExactly("2024/03/05");
  }

  private static String json(String dates) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\","
        + dates.replace('\'', '"')
        + "}</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=date content='2024-05-03T09:15:00+02:00'>",
        "<meta property='article:published_time' content='2024-05-03T09:15:00+02:00'>",
        "<meta name=pub_date content='2024-05-03T09:15:00+02:00'>",
        "<meta name=cms-publication-time content='2024-05-03T09:15:00+02:00'>",
      })
  void dayOnWhichADraftWasBegunIsBelievedLast(String stated) {
    String draft = json("'dateCreated':'2024-05-03T07:44:10+02:00'");
    assertThat(published(draft + stated + HEADLINE + "<p class=date>3 May 2024</p>"))
        .isEqualTo("2024-05-03T09:15:00+02:00");
    assertThat(published(draft + HEADLINE)).isEqualTo("2024-05-03T07:44:10+02:00");
  }

  @ParameterizedTest
  @CsvSource({
    // the last change is stated twice, once as the publication or as a bare day
    "2024-05-03T09:15:00+02:00, 2024-05-03T11:40:00+02:00, 2024-05-03T11:40:00+02:00",
    "2024-05-03, 2024-05-03T11:40:00+02:00, 2024-05-03T11:40:00+02:00",
    "2024-05-03T09:15:00+02:00, 2024-05-03, 2024-05-03T09:15:00+02:00",
    "2024-05-04, 2024-05-04T08:00:00+02:00, 2024-05-04T08:00:00+02:00",
    // one of the two lies before the publication
    "2024-05-02T18:00:00+02:00, 2024-05-04T08:00:00+02:00, 2024-05-04T08:00:00+02:00",
    "2024-05-03T09:10:00+02:00, 2024-05-03T12:00:00+02:00, 2024-05-03T12:00:00+02:00",
    "2024-05-02, 2024-05-05, 2024-05-05",
    "2024-05-03T07:14:59Z, 2024-05-03T08:00:00Z, 2024-05-03T08:00:00Z",
    // by the clock of the outlet, where no offset is stated
    "2024-05-03T08:20:00, 2024-05-03T10:20:00, 2024-05-03T10:20:00",
    "2024-05-04T09:15:00+02:00, 2024-05-05T09:15:00+02:00, 2024-05-04T09:15:00+02:00",
  })
  void lastChangeIsTheFirstThatLiesBehindThePublication(String one, String other, String change) {
    String page =
        stated("2024-05-03T09:15:00+02:00")
            + json("'dateModified':'" + one + "'")
            + "<meta property='article:modified_time' content='"
            + other
            + "'>"
            + HEADLINE;
    assertThat(read(page).modified().map(Timestamp::iso)).contains(change);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-03T06:15:31+03:00, 3 May 2024 9:15, 2024-05-03T09:15:31+03:00",
    "2024-05-03T14:20:05-04:00, 'May 3, 2024, 10:20 a.m.', 2024-05-03T10:20:05-04:00",
    "2024-05-03T04:02:00+05:30, 3 May 2024 09:32, 2024-05-03T09:32:00+05:30",
    "2024-05-03T01:00:00+09:00, 2024-05-03 10:00, 2024-05-03T10:00:00+09:00",
    // another hour, or the same, or none
    "2024-05-03T06:15:31+03:00, 3 May 2024 8:15, 2024-05-03T06:15:31+03:00",
    "2024-05-03T06:15:31+03:00, 3 May 2024 6:15, 2024-05-03T06:15:31+03:00",
    "2024-05-03T06:15:31+03:00, 3 May 2024, 2024-05-03T06:15:31+03:00",
    "2024-05-03T06:15:31+03:00, 3 May 2024 9:16, 2024-05-03T06:15:31+03:00",
  })
  void timeInUtcThatIsStatedWithTheOffsetOfTheOutletIsAsShown(
      String stated, String shown, String date) {
    assertThat(published(stated(stated) + HEADLINE + "<p class=date>" + shown + "</p>"))
        .isEqualTo(date);
  }

  @Test
  void timeOfAnEntryIsNotThatOfTheDayOnWhichALiveBlogIsShown() {
    String entries =
        "<time datetime=2024-05-03T16:48Z>16:48</time><p>A.</p>"
            + "<time datetime=2024-05-03T10:01Z>10:01</time>";
    assertThat(published(stated("2024-05-02T23:01:00Z") + HEADLINE + "<p>3 May 2024</p>" + entries))
        .isEqualTo("2024-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "posted on 3 May 2024",
        "Published: 3 May 2024",
        "Publié le 3 mai 2024",
        "Publicado el 3 de mayo de 2024",
        "Veröffentlicht am 3. Mai 2024",
        "Pubblicato il 3 maggio 2024",
        "Gepubliceerd op 3 mei 2024",
        "Опубликовано 3 мая 2024",
        "Publikováno 3.5.2024",
        "Opublikowano 3 maja 2024",
      })
  void whatTheTextCallsADateIsBelievedBeforeTheNameOfItsClass(String line) {
    Metadata page = read(HEADLINE + "<span class=update-time>" + line + "</span><p>A.</p>");
    assertThat(page.published().map(Timestamp::iso)).contains("2024-05-03");
    assertThat(page.modified()).isEmpty();
  }
}
