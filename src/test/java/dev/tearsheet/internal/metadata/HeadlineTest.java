package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  private static Metadata read(String page) {
    return MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"));
  }

  private static String headline(String page) {
    return read(page).headline().orElse("");
  }

  private static String stated(String title) {
    return "<meta property='og:title' content='" + title + "'>";
  }

  @Test
  void channelsOfChineseTitlesAreCutOff() {
    assertThat(headline("<title>渡轮连续第三天停在港口_地方频道_隆德新闻网</title>")).contains("渡轮连续第三天停在港口");
    assertThat(headline("<title>snake_case_names are read more easily</title>"))
        .contains("snake_case_names are read more easily");
  }

  @Test
  void noHeadlineBeginsWithASmallLetterBehindAWordThatOneSourceLeavesOut() {
    assertThat(
            headline(
                "<meta property=og:title content='Bridge opens to traffic at dawn'>"
                    + "<h1>Lund bridge opens to traffic at dawn</h1>"))
        .contains("Lund bridge opens to traffic at dawn");
  }

  @Test
  void headlineThatStandsTwiceIsSaidOnce() {
    assertThat(headline("<h1>Bridge opens to traffic Bridge opens to traffic</h1>"))
        .contains("Bridge opens to traffic");
  }

  @Test
  void titleWithoutASiteThatNobodyNamesIsTheOneThatAnotherSourceHas() {
    assertThat(
            headline(
                "<title>LundDaily - Bridge opens to traffic</title>"
                    + "<meta name=title content='Bridge opens to traffic'>"))
        .contains("Bridge opens to traffic");
  }

  @Test
  void headlineStandsBehindTheArchiveOfABlog() {
    assertThat(
            headline(
                "<title>The Lund Walkers » Blog Archive » Bridge opens</title>"
                    + "<h1>The Lund Walkers</h1><h2>Bridge opens</h2>"))
        .contains("Bridge opens");
  }

  @Test
  void markThatLinksToTheHeadingIsNoneOfIt() {
    assertThat(
            headline(
                "<title>Bridge opens to cars - Docs</title><h1>Bridge opens to cars <a href='#b'>¶</a></h1>"))
        .contains("Bridge opens to cars");
  }

  @Test
  void dayAndNameOfTheSiteAreNoPartOfATitle() {
    String site = "<meta property='og:site_name' content='Lund Post'>";
    assertThat(headline(site + "<title>Bridge opens to cars | Lund Post | 03.05.2024</title>"))
        .isEqualTo("Bridge opens to cars");
    assertThat(headline(site + "<title>Lund Post: Bridge opens to cars</title>"))
        .isEqualTo("Bridge opens to cars");
    assertThat(headline(site + "<title>Lund: Bridge opens to cars</title>"))
        .isEqualTo("Lund: Bridge opens to cars");
    assertThat(headline(site + "<title>Bridge report 14. - 20. Mai 2024</title>"))
        .isEqualTo("Bridge report 14. - 20. Mai 2024");
  }

  @Test
  void headingThatIsAPartOfTheTitleIsTheHeadline() {
    String title =
        "<meta property='og:site_name' content='Lund Post'>"
            + "<title>Lund Post » Blog Archive » Bridge opens again</title>";
    assertThat(headline(title + "<h1>Lund Post</h1><h2>Bridge opens again</h2>"))
        .isEqualTo("Bridge opens again");
    assertThat(headline("<title>Old News » Bridge opens again</title><h2>Old News</h2>"))
        .isEqualTo("Old News » Bridge opens again");
  }

  @Test
  void titleThatNoHeadingShowsLosesWhatStandsBehindItsBar() {
    assertThat(headline("<title>Bridge opens to cars again | Lund Post</title><p>It is open.</p>"))
        .isEqualTo("Bridge opens to cars again");
  }

  @Test
  void headingThatNobodyClosedEndsAtItsFirstParagraph() {
    assertThat(headline("<h1>Bridge <i>opens</i> again<p>By Anna Roe<p>The bridge is open."))
        .isEqualTo("Bridge opens again");
    assertThat(headline("<h1><p>Bridge opens again</p></h1><p>The bridge is open."))
        .isEqualTo("Bridge opens again");
  }

  @Test
  void elementsThatMeetAtAColonLeaveNoBlankBeforeIt() {
    String heading = "<h1><span>Ferry Lane</span><span>: </span><span>Bridge opens</span></h1>";
    assertThat(headline(stated("Ferry Lane: Bridge opens") + heading))
        .isEqualTo("Ferry Lane: Bridge opens");
    assertThat(headline(stated("Ferry Lane : Bridge opens") + heading))
        .isEqualTo("Ferry Lane : Bridge opens");
    String other = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", ";
    assertThat(
            headline(
                other
                    + "\"headline\": \"The ferry stops\"}</script>"
                    + stated("Ferry Lane: Bridge opens")
                    + heading))
        .isEqualTo("Ferry Lane: Bridge opens");
  }

  @Test
  void sectionOfTheTrailIsNoPartOfTheHeadline() {
    String trail = "<nav class=breadcrumbs><a href=/>Home</a> <a href=/d>District</a></nav>";
    assertThat(headline("<title>Bridge opens again | District</title>" + trail))
        .isEqualTo("Bridge opens again");
  }

  @Test
  void storyAtTheEndOfTheTrailIsNoSection() {
    String trail = "<nav class=breadcrumbs><a href=/>Blog</a> <a href=/d>Shady Spot</a></nav>";
    assertThat(headline("<title>Blog - Shady Spot</title>" + trail + "<h1>Shady Spot</h1>"))
        .isEqualTo("Shady Spot");
  }

  @Test
  void titleIsWhatThePageShowsOfIt() {
    String title = "<title>The bridge opens again ‹ Harbour Notes of Lund</title>";
    assertThat(headline(title + "<p><b>The bridge opens again</b></p>"))
        .isEqualTo("The bridge opens again");
    assertThat(headline(title + "<p><b>The bridge opens</b></p>"))
        .isEqualTo("The bridge opens again ‹ Harbour Notes of Lund");
    assertThat(headline(title.replace(" ", "\n\t  ") + "<p><b>The bridge\nopens again</b></p>"))
        .isEqualTo("The bridge opens again");
    assertThat(headline("<title>\n Untitled\n Document</title><h1>The bridge opens</h1>"))
        .isEqualTo("The bridge opens");
  }

  @Test
  void kickerWithoutColonStandsApart() {
    Metadata metadata =
        read("<title>Bridge opens</title><h1><span class=kicker>Lund</span> Bridge opens</h1>");
    assertThat(metadata.headline()).contains("Bridge opens");
    assertThat(metadata.kicker()).contains("Lund");
  }

  @Test
  void kickerJoinedByColonIsPartOfTheHeadline() {
    assertThat(
            headline(
                "<title>Bridge opens</title>"
                    + "<h1><span class=kicker>Lund</span>: Bridge opens</h1>"))
        .isEqualTo("Lund: Bridge opens");
  }

  private static final String LUND =
      "<title>Lund: Bridge opens to traffic, Lund Post, 3.5.2024</title>"
          + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ann Roe\","
          + "\"headline\":\"Lund - Bridge opens to traffic\"}</script>";

  @Test
  void kickerThatAllSourcesJoinByColonIsPartOfTheHeadline() {
    Metadata metadata =
        read(
            LUND
                + stated("Lund: Bridge opens to traffic")
                + "<h1><span class=kicker>Lund</span> Bridge opens to traffic</h1>");
    assertThat(metadata.headline()).contains("Lund: Bridge opens to traffic");
    assertThat(metadata.kicker()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bridge opens to traffic", "Lund | Bridge opens to traffic"})
  void kickerThatOneSourceLeavesOutOrPartsStandsApart(String other) {
    assertThat(headline(LUND + stated(other) + "<h1>Bridge opens to traffic</h1>"))
        .isEqualTo("Bridge opens to traffic");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dec 18 2025", "Local News |", "Story of the Week"})
  void whatStandsBeforeTheStatedHeadlineIsNoPartOfIt(String front) {
    assertThat(
            headline(
                stated("Bridge opens to traffic") + "<h1>" + front + " Bridge Opens to Traffic"))
        .isEqualTo("Bridge Opens to Traffic");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "The", "Why a"})
  void wordsOfTheHeadlineThatTheMetadataDropsStay(String front) {
    assertThat(
            headline(
                stated("Bridge opens to traffic") + "<h1>" + front + " bridge opens to traffic"))
        .isEqualTo(front + " bridge opens to traffic");
  }

  @Test
  void wordsGluedWhereTagsMetArePartedAsTheMetadataHasThem() {
    assertThat(
            headline(
                stated("Lund / Bridge opens to traffic")
                    + "<h1><span>Lund</span>Bridge opens to traffic</h1>"))
        .isEqualTo("Lund / Bridge opens to traffic");
  }

  @Test
  void headingAtTheEndOfATrailYieldsToTheOneBelowThatTheMetadataStates() {
    assertThat(
            headline(
                "<title>Lund bridge traffic news</title>"
                    + stated("Bridge opens to traffic")
                    + "<li><h1>Lund bridge traffic news</h1></li><h2>Bridge opens to traffic</h2>"))
        .isEqualTo("Bridge opens to traffic");
  }

  @Test
  void nameOfTheSiteInAHeadingIsNotTheHeadline() {
    assertThat(
            headline(
                "<title>Bridge opens | Letters of a Walker</title>"
                    + "<h1>Letters of a Walker</h1><h2>Bridge opens</h2>"))
        .isEqualTo("Bridge opens");
  }

  @Test
  void headlineMayHoldTheNameOfTheSite() {
    assertThat(
            headline(
                "<meta property='og:site_name' content='Paper'><title>Why Paper moves | Paper</title>"
                    + "<h1>Why Paper moves</h1>"))
        .isEqualTo("Why Paper moves");
  }

  @Test
  void titleOfAPictureIsNoHeadline() {
    assertThat(headline("<body><svg><title>Arrow</title></svg><h2>Menu</h2></body>")).isEmpty();
  }

  @Test
  void pageSpellsTheHeadlineAndTheSiteIsCutOff() {
    assertThat(
            headline(
                "<meta property='og:site_name' content='Lund Post'>"
                    + "<title>Bridge Opens To Traffic – Lund Post</title><h1>Bridge opens to traffic</h1>"))
        .isEqualTo("Bridge opens to traffic");
    assertThat(
            headline(
                "<meta property='og:site_name' content='Lund Post'>"
                    + "<title>Bridge Opens To Traffic – Lund Post</title>"))
        .isEqualTo("Bridge Opens To Traffic");
  }

  @Test
  void lineBelowTheHeadlineWithinTheHeadingIsCutOff() {
    String title = "<title>Bridge opens to traffic</title>";
    assertThat(
            headline(title + "<h1>Bridge opens to traffic <small>Ten years of work</small></h1>"))
        .isEqualTo("Bridge opens to traffic");
    assertThat(
            headline(
                title
                    + "<h1><span>Bridge opens to traffic</span> "
                    + "<span class=entry-subtitle>Ten years of work</span></h1>"))
        .isEqualTo("Bridge opens to traffic");
  }

  @Test
  void headingOverTheCommentsIsNotTheHeadline() {
    assertThat(
            headline(
                "<title>Bridge opens to traffic</title><section id=comments>"
                    + "<h2>15 replies to “Bridge opens to traffic”</h2></section>"))
        .isEqualTo("Bridge opens to traffic");
  }

  @Test
  void loneHeadingIsTheHeadlineWhereTheTitleIsTheSites() {
    assertThat(headline("<title>paper.example</title><h1>Bridge opens</h1><p>It is open."))
        .isEqualTo("Bridge opens");
  }

  @Test
  void sectionThatTheAddressNamesIsNoPartOfTheHeadline() {
    String page =
        "<title>Bridge opens to cars | Harbour</title><h1>Bridge opens to cars | Harbour</h1>";
    String url = "https://paper.example/story/harbour/bridge-opens";
    assertThat(MetadataReader.read(PageReader.read(page, url)).headline())
        .contains("Bridge opens to cars");
    assertThat(headline(page)).isEqualTo("Bridge opens to cars | Harbour");
  }

  @Test
  void addressOfTheSiteBeforeATitleIsNoPartOfIt() {
    assertThat(headline("<title>paper.example Bridge opens</title>")).isEqualTo("Bridge opens");
    assertThat(headline("<title>bridge.example Bridge opens</title>"))
        .isEqualTo("bridge.example Bridge opens");
  }

  @Test
  void whatStandsBehindTheStatedHeadlineIsNoPartOfIt() {
    String page = stated("Bridge opens to cars") + "<h1>Bridge opens to cars / May 2024</h1>";
    assertThat(headline(page)).isEqualTo("Bridge opens to cars");
  }

  @Test
  void headingThatSaysTheSameWithoutATailIsTheHeadline() {
    String page = "<h1>Bridge opens to cars | For readers</h1><h2>Bridge opens to cars</h2>";
    assertThat(headline("<title>Bridge opens to cars | For readers | Lund</title>" + page))
        .isEqualTo("Bridge opens to cars");
  }

  @Test
  void titleTellsTheHeadlineBehindAKickerWhoseElementMeetsIts() {
    String page =
        "<title>Bridge opens to cars</title><h1><i>News of Lund </i>:Bridge opens to cars";
    assertThat(headline(page)).isEqualTo("Bridge opens to cars");
  }

  @Test
  void headingOverTheMostTextIsTheHeadlineOfAPageWithoutATitle() {
    String story = "<p>" + "The bridge opened to traffic. ".repeat(30) + "</p>";
    assertThat(headline("<h2>Archive</h2><h2>Bridge opens</h2>" + story + "<h2>Comments</h2>"))
        .isEqualTo("Bridge opens");
    assertThat(headline("<h2>Archive</h2><p>Bridge opens.</p>")).isEmpty();
  }

  @Test
  void invisibleMarksWithinWordsGo() {
    assertThat(headline("<h1>The B\ufeffridge o\u200bpens</h1>")).isEqualTo("The Bridge opens");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridge over the river opens to cars <a href='#comments'>12 comments</a>",
        "Bridge over the river opens to cars <span>Share</span>",
        "<span>Exclusive</span> Bridge over the river opens to cars"
      })
  void runOfAHeadingThatIsAllOfTheTitleIsTheHeadline(String heading) {
    assertThat(
            headline(
                "<title>Bridge over the river opens to cars | Paper</title><h1>"
                    + heading
                    + "</h1>"))
        .isEqualTo("Bridge over the river opens to cars");
    assertThat(headline("<title>Lund Post</title><h1>" + heading + "</h1>"))
        .isNotEqualTo("Bridge over the river opens to cars");
  }

  @Test
  void headingOfTheStoryGoesBeforeATitleThatNamesTheSite() {
    String heading = "<h1>Bridge opens to cars</h1>";
    assertThat(headline("<title>Evening Paper</title>" + heading))
        .isEqualTo("Bridge opens to cars");
    assertThat(headline("<title>Evening Ferry</title>" + heading)).isEqualTo("Evening Ferry");
  }

  @Test
  void tagsInAStatedHeadlineGo() {
    assertThat(
            headline(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
                    + "\"headline\": \"Bridge <em>opens</em> to cars\"}</script>"))
        .isEqualTo("Bridge opens to cars");
    assertThat(headline("<title>What is a &lt;br&gt; element</title>"))
        .isEqualTo("What is a <br> element");
  }
}
