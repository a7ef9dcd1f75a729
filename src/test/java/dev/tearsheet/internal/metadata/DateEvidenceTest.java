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
}
