package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions of the site, which are no summary of its story. */
class SummaryTest {

  private static final String SLOGAN = "News and weather from the valley";

  private static final String STATED =
      "<h1>Bridge opens</h1><meta name=description content='" + SLOGAN + "'>";

  private static Metadata read(String page) {
    return MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type=application/ld+json>{\"@type\":\"WebSite\",\"description\":\"News and weather"
            + " from the valley\"}</script>",
        "<script type=application/ld+json>{\"@type\":\"Organization\",\"slogan\":\"News and weather"
            + " from the valley.\"}</script>",
        "<p class=site-description>News and weather from the valley</p>",
        "<title>Bridge opens | Lund Post - News and weather from the valley</title>",
        "<meta property=og:site_name content='Lund Post - News and weather from the valley'>",
      })
  void whatThePageSaysOfItsSiteIsNoStandfirst(String page) {
    assertThat(read(page + STATED).standfirst()).isEmpty();
  }

  @Test
  void whatASiteTellsOfItselfByNameIsNoStandfirst() {
    String site = "<meta property=og:site_name content='Lund Post'>";
    String summary = "<meta name=description content='Lund Post is the paper of the valley'>";
    assertThat(read(site + summary + "<h1>Bridge opens</h1>").standfirst()).isEmpty();
    assertThat(read(site + summary + "<h1>Lund Post moves</h1>").standfirst()).isPresent();
    String story = "<meta name=description content='Lund Post Road is open to cars'>";
    assertThat(read(site + story + "<h1>Bridge opens</h1>").standfirst()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridge opens to cars after long wait - News",
        "Bridge opens to cars after a long wait!",
        "Lund: Bridge opens to cars after long wait"
      })
  void theHeadlineWithAWordMoreIsNoStandfirst(String summary) {
    String page = "<h1>Bridge opens to cars after long wait</h1>";
    String stated = "<meta name=description content='" + summary + "'>";
    assertThat(read(page + stated).standfirst()).isEmpty();
    String other = "<meta name=description content='Bridge opens to cars after ten lost years'>";
    assertThat(read(page + other).standfirst()).isPresent();
  }

  @Test
  void theSitesNameBesideItsSloganIsNoStandfirst() {
    String site = "<meta property=og:site_name content='Lund Post|The news of the valley!'>";
    String named = "<meta property=og:site_name content='Lund Post | The news of the valley!'>";
    String summary = "<h1>Bridge opens</h1><meta name=description content='Lund Post'>";
    assertThat(read(named + summary).standfirst()).isEmpty();
    assertThat(read(site + summary).standfirst()).isEmpty();
  }

  @Test
  void theNextStatedSummaryIsTaken() {
    String other = "<meta name=twitter:description content='Cars may cross again'>";
    String site = "<p class=site-description>" + SLOGAN + "</p>";
    assertThat(read(STATED + other + site).standfirst()).contains("Cars may cross again");
  }

  @Test
  void aSummaryInTheHeadlineStaysUnlessItIsTheHeadline() {
    String page = "<title>Bridge opens to cars again</title><h1>Bridge opens to cars again</h1>";
    String part = "<meta name=description content='Bridge opens to cars'>";
    assertThat(read(page + part).standfirst()).isPresent();
    String whole = "<meta property=og:description content='Bridge opens to cars again'>";
    assertThat(read(page + whole).standfirst()).isEmpty();
    assertThat(read(page + whole + part).standfirst()).contains("Bridge opens to cars");
  }

  @Test
  void tagsThatWereEscapedAreNoneOfTheSummary() {
    String escaped = "<meta name=description content='&lt;p&gt;Cars may &lt;b&gt;cross&lt;/b&gt;'>";
    assertThat(read(escaped + "<h1>Bridge opens</h1>").standfirst()).contains("Cars may cross");
    String title = "<meta name=description content='Visitors of &lt;The Bridge&gt; may cross'>";
    assertThat(read(title + "<h1>Bridge opens</h1>").standfirst())
        .contains("Visitors of <The Bridge> may cross");
  }

  @Test
  void accountsAndUnderscoresAreNoSitesName() {
    assertThat(read("<meta property=og:site_name content='Lund_Post'>").siteName())
        .contains("Lund Post");
    assertThat(read("<meta name=twitter:site content='@lundpost'>").siteName()).isEmpty();
  }

  @Test
  void theSitesNameIsNoSummary() {
    String site = "<meta property=og:site_name content='Lund Post'>";
    assertThat(read(site + "<meta property=og:description content='Lund Post'>").standfirst())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lund Post - All the news of the valley and the coast; Lund Post",
        "Talzeitung – Das unabhängige Portal für das ganze Tal; Talzeitung",
        "News for everybody in the valley｜Paper; Paper",
        "خبر الوادي | آخر أخبار الوادي والساحل والعالم; خبر الوادي",
        "Údolí.cz - Víte, co se právě děje; Údolí.cz",
        "Valley Post - Culture; Valley Post - Culture",
        "The Very Long Name of Lund - News; The Very Long Name of Lund - News"
      })
  void siteIsCalledWithoutItsSlogan(String stated, String name) {
    String page = "<meta property=og:site_name content='" + stated + "'><h1>Bridge opens</h1>";
    assertThat(read(page).siteName()).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bridge opens to cars - Lund Sailing Club e.V.; Lund Sailing Club e.V.",
        "Bridge opens to cars | News | Lund Valley Post; Lund Valley Post",
        "Bridge opens to cars ‹ Lund Conservation Project; Lund Conservation Project",
        "Bridge opens to cars - The Lund Times; The Lund Times",
        "Bridge opens to cars | -=Paper=-; -=Paper=-",
        "Bridge opens to cars_探索_河边网; 河边网",
        "Bridge opens to cars--时政--河边网; 河边网",
        "Bridge opens to cars - Politics; ",
        "Bridge opens to cars - Harbours; ",
        "Bridge opens to cars - Page 2; ",
        "Bridge opens to cars - Ann Roe; ",
        "Bridge opens to cars - by somebody of Lund; "
      })
  void titleTellsTheSiteThatNothingElseDoes(String title, String name) {
    String page = "<title>" + title + "</title><h1>Bridge opens to cars</h1>";
    String author = "<meta name=author content='Ann Roe'>";
    assertThat(read(page + author).siteName()).isEqualTo(Optional.ofNullable(name));
  }
}
