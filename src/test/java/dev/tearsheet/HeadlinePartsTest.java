package dev.tearsheet;

import static dev.tearsheet.BridgeStory.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a title is the headline, and which of several headings. */
class HeadlinePartsTest {

  private static final String LONG =
      "Weather and tides of the week in the valley and on its islands";

  private static String headline(String html) {
    return BridgeStory.read(html + STORY).headline().orElse("");
  }

  private static String titled(String title) {
    return headline("<title>" + title + "</title>");
  }

  @Test
  void headingThatIsAPartOfALongTitleIsTheHeadline() {
    String title = "<title>" + LONG + " » Bridge opens now | Lund Post</title>";
    assertThat(headline(title + "<h2>Bridge opens now</h2>")).isEqualTo("Bridge opens now");
    assertThat(headline(title + "<h2>Bridge opens</h2>")).isEqualTo(LONG + " » Bridge opens now");
    String section = title.replace("Bridge opens now", "Harbour");
    assertThat(headline(section + "<h2>Harbour</h2>")).isEqualTo(LONG + " » Harbour");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Local | Bridge opens to the traffic => Bridge opens to the traffic",
        "Old Bridge opens to the traffic => Old Bridge opens to the traffic",
        "Local | Bridge opens to the traffic now => Local | Bridge opens to the traffic now",
      })
  void ofStatedHeadlinesTheOneThatIsAllOfAnotherBehindASeparatorIsTaken(String og, String head) {
    String other = "<meta name=twitter:title content='Bridge opens to the traffic'>";
    assertThat(headline("<meta property=og:title content='" + og + "'>" + other)).isEqualTo(head);
  }

  @Test
  void shortPartOfAStatedHeadlineMayBeASection() {
    String stated = "<meta property=og:title content='Local | Bridge opens'>";
    assertThat(headline(stated + "<meta name=twitter:title content='Bridge opens'>"))
        .isEqualTo("Local | Bridge opens");
  }

  @Test
  void headingBelowThatTheMetadataStatesWordForWordIsTheHeadlineUnlessItStandsFarBelow() {
    String page =
        "<meta property=og:title content='Bridge opens to traffic at last'>"
            + "<title>Bridge traffic in Lund</title><h1>Bridge traffic in Lund</h1>%s"
            + "<h2>Bridge opens to traffic at last</h2>";
    assertThat(headline(page.formatted(""))).isEqualTo("Bridge opens to traffic at last");
    assertThat(headline(page.formatted("<p>" + "It took two years of work. ".repeat(12))))
        .isEqualTo("Bridge traffic in Lund");
    assertThat(headline(page.formatted("").replace("og:title", "og:other")))
        .isEqualTo("Bridge traffic in Lund");
  }

  @Test
  void siteBeforeTheTitleIsNoPartOfIt() {
    String site = "<meta property=og:site_name content='Lund Post'>";
    assertThat(headline(site + "<title>Lund Post - Bridge opens to traffic</title>"))
        .isEqualTo("Bridge opens to traffic");
    assertThat(headline(site + "<title>Lund Post: Bridge opens to traffic</title>"))
        .isEqualTo("Bridge opens to traffic");
  }

  @Test
  void sectionBehindTheTitleIsNoPartOfIt() {
    String section = "<meta property=article:section content=Local>";
    String title = "<title>Bridge opens to traffic - Local</title>";
    assertThat(headline(section + title)).isEqualTo("Bridge opens to traffic");
    assertThat(headline(section.replace("Local", "Sport") + title))
        .isEqualTo("Bridge opens to traffic - Local");
  }

  @Test
  void dayBehindTheTitleIsNoPartOfItUnlessMoreStandsThere() {
    assertThat(titled("Bridge opens to traffic - 3 May 2024")).isEqualTo("Bridge opens to traffic");
    assertThat(titled("Bridge opens on 2 - 3 May 2024"))
        .isEqualTo("Bridge opens on 2 - 3 May 2024");
    assertThat(titled("Bridge opens to traffic - on 3 May 2024 in Lund"))
        .isEqualTo("Bridge opens to traffic - on 3 May 2024 in Lund");
  }

  @Test
  void ofTwoHeadingsThatShareTheTitleTheSecondIsTheStorys() {
    String page = "<title>Bridge opens to traffic | Lund Post</title>";
    assertThat(headline(page + "<h1>Lund Post</h1><h1>Bridge opens to traffic</h1>"))
        .isEqualTo("Bridge opens to traffic");
    assertThat(headline(page + "<h1>Bridge opens to traffic</h1><h1>Lund Post</h1>"))
        .isEqualTo("Bridge opens to traffic");
  }

  @Test
  void whatIsHiddenWithinAHeadingIsNoneOfTheHeadline() {
    assertThat(
            headline(
                "<h1>Bridge opens to traffic <a style='display: none'>Edit this page</a>"
                    + "<span hidden>2</span></h1>"))
        .isEqualTo("Bridge opens to traffic");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Lund: Bridge opens to traffic => Lund: Bridge opens to traffic",
        "Lund – Bridge opens to traffic => Lund – Bridge opens to traffic",
        "Lund. Bridge opens to traffic => Lund. Bridge opens to traffic",
        "Lund: Bridge opens: to traffic => Lund Bridge opens to traffic",
      })
  void markThatElementsOfAHeadingStandForIsTheMetadatas(String stated, String headline) {
    assertThat(
            headline(
                "<meta property=og:title content='"
                    + stated
                    + "'><h1><b>Lund</b> Bridge opens to traffic</h1>"))
        .isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1><strong>Bridge opens to traffic.</strong><br>Cars may cross again</h1>",
        "<h1>Bridge opens to traffic<br><em>Cars may cross again</em></h1>",
        "<h1>Bridge opens to traffic <span>Cars may cross again</span></h1>",
        "<h1><a href=/b><b>Bridge opens to traffic</b><br>Cars may cross again</a></h1>",
        "<h1><span>Lund</span> Bridge opens to traffic</h1>",
        "<h1><em>A day in the valley</em><br>Bridge opens to traffic</h1>",
      })
  void halfOfAHeadingThatTheMetadataStatesIsTheHeadline(String heading) {
    assertThat(headline("<meta name=twitter:title content='Bridge opens to traffic'>" + heading))
        .matches("Bridge opens to traffic[.]?");
    String plain = heading.replaceAll("<[^>]*>", " ").strip().replaceAll(" +", " ");
    assertThat(headline("<meta property=og:title content='" + plain + "'>" + heading))
        .isEqualTo(plain);
  }

  @Test
  void headingWhoseHalvesTheMetadataStatesTogetherStaysWhole() {
    String heading = "<h1><span>Lund fair</span>Bridge opens to traffic</h1>";
    String whole = "Lund fair / Bridge opens to traffic";
    String half = "<meta name=twitter:title content='Bridge opens to traffic'>";
    assertThat(headline(half + heading)).isEqualTo("Bridge opens to traffic");
    assertThat(headline(half + "<meta property=og:title content='" + whole + "'>" + heading))
        .isEqualTo(whole);
  }

  @Test
  void headingBelowATrailMayHoldTheKickerThatTheMetadataSetsBeforeIt() {
    String page =
        "<title>Traffic on the bridge: Lund opens it</title>"
            + "<meta property=og:title content='A day in Lund: The bridge opens to traffic'>"
            + "<ol><li><h1>Traffic on the bridge: Lund opens it</h1></ol>"
            + "<h2><span data-testid=kicker>A day in Lund</span> The bridge opens to traffic</h2>";
    assertThat(headline(page)).isEqualTo("The bridge opens to traffic");
    assertThat(BridgeStory.read(page + STORY).kicker()).contains("A day in Lund");
  }
}
