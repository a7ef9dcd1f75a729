package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
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
  void sectionOfNoneAndTheStoryItselfAreNoSection() {
    String stated = "<meta property=article:section content=%s>" + HEAD + STORY;
    assertThat(read(stated.formatted("Uncategorized")).section()).isEmpty();
    String trail = "<nav class=breadcrumbs><a href=/c>Coast</a> <a href=/bridge>%s</a></nav>";
    assertThat(read(trail.formatted("Bridge opens") + HEAD + STORY).section()).contains("Coast");
    assertThat(read(trail.formatted("Harbour") + HEAD + STORY).section()).contains("Harbour");
  }

  @Test
  void headingBelowTheStoryThatLeadsToAnotherSiteIsNoSitesName() {
    String link = "<h2><a href='https://paper.example/'>%s</a></h2>";
    assertThat(read(HEAD + STORY + link.formatted("Back to")).siteName()).isEmpty();
    assertThat(read(link.formatted("Lund Post") + HEAD + STORY).siteName()).contains("Lund Post");
  }

  @Test
  void longLineInAKickersPlaceIsTheStandfirst() {
    String line = "Cars may cross again, and the ferry that took their place for two years is gone";
    Article article =
        read("<meta itemprop=alternativeHeadline content='" + line + "'>" + LONG_TITLE + STORY);
    assertThat(article.kicker()).isEmpty();
    assertThat(article.standfirst()).contains(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<h1><span class=kicker>Coast</span> Harbour bridge opens</h1>; Coast",
        "<h1><span class=kicker>Harbour bridge</span> Harbour bridge opens</h1>; ''",
        "<h2><span class=kicker>Coast</span> Harbour bridge opens</h2><h1>Harbour bridge opens</h1>; Coast",
        "<h2><span class=kicker>Coast</span> Storm nears</h2><h1>Harbour bridge opens</h1>; ''",
        "<meta itemprop=alternativeHeadline content='The coast:'><h1>Harbour bridge opens</h1>; The coast",
        "<meta itemprop=alternativeHeadline content='Bridge and harbour'><h1>Harbour bridge opens</h1>; ''",
        "<meta itemprop=alternativeHeadline content='Harbour bridge opens'><h1>Harbour bridge opens</h1>; ''",
      })
  void kickerStandsInTheHeadlinesHeadingAndSaysSomethingElse(String head, String kicker) {
    assertThat(read(head + STORY).kicker().orElse("")).isEqualTo(kicker);
    assertThat(read(head + STORY).headline()).contains("Harbour bridge opens");
  }

  @Test
  void lineOfMoreThanSixtyLettersIsTheSummary() {
    String page = "<meta itemprop=alternativeHeadline content='%s'>" + LONG_TITLE + STORY;
    String most = "Sixty letters are the most that a kicker has, and this is so";
    assertThat(read(page.formatted(most)).kicker()).contains(most);
    assertThat(read(page.formatted(most)).standfirst()).isEmpty();
    assertThat(read(page.formatted(most + ".")).kicker()).isEmpty();
    assertThat(read(page.formatted(most + ".")).standfirst()).contains(most + ".");
  }

  @Test
  void kickerOfAnotherStorysHeadingIsNotTheHeadlines() {
    String other = "<h3><span class=kicker>Weather</span> Storm nears the coast</h3>";
    assertThat(read(LONG_TITLE + STORY + other).kicker()).isEmpty();
    assertThat(
            read("<h1><span class=kicker>Harbour:</span> Bridge opens to cars</h1>" + STORY + other)
                .kicker())
        .contains("Harbour");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Energy 3.05.2031, 08:30; Energy", "Harbour:; Harbour", "Harbour; Harbour"})
  void dateAndColonBehindAKickerAreNoneOfIt(String line, String kicker) {
    String above = "<div class=kicker>" + line + "</div>" + LONG_TITLE + STORY;
    assertThat(read(above).kicker()).contains(kicker);
    assertThat(read(above.replace(line, "3 May 2031")).kicker()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge over the river opened to traffic on Monday after two years of […]",
        "The bridge over the river opened to traffic on Monday after two years of work, and the"
            + " first cars crossed it before the sun was up. The bridge over the river..."
      })
  void openingOfTheStoryThatASystemCutIsNoStandfirst(String summary) {
    String stated = "<meta property=og:description content='" + summary + "'>" + HEAD + STORY;
    assertThat(read(stated).standfirst()).isEmpty();
  }

  @Test
  void summaryThatTheStoryOpensWithWordForWordIsItsStandfirst() {
    String summary = "Cars may cross again, and the ferry that took their place is gone for good.";
    String stated = "<meta property=og:description content='" + summary + "'>" + HEAD;
    assertThat(read(stated + "<p>" + summary + "</p>" + STORY).standfirst()).contains(summary);
    assertThat(read(stated + STORY).standfirst()).contains(summary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<h1><span>Coast</span> Harbour bridge opens</h1>; Coast",
        "<h1><span>An der Küste:</span> Harbour bridge opens</h1>; An der Küste",
        "<h1><i>Sur la côte / </i>Harbour bridge opens</h1>; Sur la côte",
        "<h1><b>En la costa</b><span>Harbour bridge opens</span></h1>; En la costa",
        "<h1><a href=/b><em>Sulla costa |</em> Harbour bridge opens</a></h1>; Sulla costa",
        "<h1><span>На берегу</span> Harbour bridge opens</h1>; На берегу",
        "<h1><span>तट पर / </span> Harbour bridge opens</h1>; तट पर",
        "<h1><span>海岸</span> Harbour bridge opens</h1>; 海岸",
        "<h1><span data-qa=article-kicker>Kıyıda</span> Harbour bridge opens</h1>; Kıyıda",
        "<h1><span data-role=Overline>Vid kusten</span> Harbour bridge opens</h1>; Vid kusten",
        "<h1><span>Title:</span> Harbour bridge opens</h1>; ''",
        "<h1><span>3 May 2031</span> Harbour bridge opens</h1>; ''",
        "<h1><span>Coast</span> Harbour bridge opens <span>Share</span></h1>; ''",
        "<h1>Harbour bridge opens <span>Coast</span></h1>; ''",
      })
  void labelInAnElementOfTheHeadingIsTheKicker(String heading, String kicker) {
    String title =
        "<title>Harbour bridge opens</title>"
            + "<meta property=og:title content='Harbour bridge opens'>";
    Article article = read(title + heading + STORY);
    assertThat(article.headline()).contains("Harbour bridge opens");
    assertThat(article.kicker().orElse("")).isEqualTo(kicker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nil; Coast",
        "August; Coast",
        "März; Coast",
        "KW 15; Coast",
        "- Destacado 1; Coast",
        "front-page; Coast",
        "Featured; Coast",
        "À la une; Coast",
        "Category: Uncategorized; Coast",
        "lower-valley lund-city news; Coast",
        "Category: Sea; Sea",
        "lower-valley; lower-valley",
        "News 24; News 24",
        "Rock - pop; Rock - pop",
      })
  void placesOnAFrontPageAndStepsOfAnArchiveAreNoSections(String stated, String section) {
    String trail = "<nav class=breadcrumbs><a href=/c>%s</a> <a href=/d>%s</a></nav>";
    String page = "<meta property=article:section content='" + stated + "'>";
    String steps = trail.formatted("News", "Coast");
    assertThat(read(page + steps + HEAD + STORY).section()).contains(section);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Archiv",
        "Archives",
        "Artikel",
        "Detail",
        "Nächstes",
        "Vorheriger",
        "Suivant",
        "Siguiente",
        "Precedente",
        "Volgende",
        "Föregående",
        "Next"
      })
  void archivesAndLinksToOtherPagesAreNoSections(String step) {
    String stated = "<meta property=article:section content='" + step + "'>";
    assertThat(read(stated + HEAD + STORY).section()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bridge opens", "bridge opens", "Bridge opens!"})
  void theHeadlineIsNoSection(String section) {
    String stated = "<meta property=article:section content='" + section + "'>";
    assertThat(read(stated + HEAD + STORY).section()).isEmpty();
    String other = "<meta property=article:section content='Bridges'>";
    assertThat(read(other + HEAD + STORY).section()).contains("Bridges");
  }
}
