package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose title is all that states a headline. */
class TitleAndHeadingTest {

  private static String headline(String page) {
    return MetadataReader.read(PageReader.read(page, "https://paper.example/kiln"))
        .headline()
        .orElse("");
  }

  @Test
  void blogsNameStandsBeforeAColonAndInTheFirstHeading() {
    assertThat(
            headline(
                "<title>Kiln notes: Tiles come out whole</title><h1>Kiln notes</h1>"
                    + "<h2>Tiles come out whole</h2><p>They are blue.</p>"))
        .isEqualTo("Tiles come out whole");
  }

  @Test
  void colonOfAHeadlineStays() {
    assertThat(
            headline(
                "<title>Kiln: Tiles come out whole</title><h1>Kiln: Tiles come out whole</h1>"))
        .isEqualTo("Kiln: Tiles come out whole");
  }

  @Test
  void headlineInNoHeadingStandsBehindTheSitesName() {
    assertThat(
            headline(
                "<title>Potters Weekly Online - Tiles come out of the kiln whole</title>"
                    + "<font size=5><b>Tiles come out of the kiln whole</b></font>"))
        .isEqualTo("Tiles come out of the kiln whole");
  }

  @Test
  void topHeadingWinsOverATitleThatThePageDoesNotShow() {
    assertThat(
            headline(
                "<title>Potters letter, spring</title>"
                    + "<h1>Tiles come out of the kiln whole</h1><p>They are blue.</p>"))
        .isEqualTo("Tiles come out of the kiln whole");
  }

  @Test
  void topHeadingWinsOverATitleForSearchEnginesAndNetworks() {
    String page =
        "<title>Kiln and tile news, opening hours, spring</title>"
            + "<meta property=og:title content='Kiln and tile news, opening hours, spring'>"
            + "<h1>Tiles come out of the old kiln whole</h1>"
            + "<p>They are blue and green.</p>".repeat(30);
    assertThat(headline(page)).isEqualTo("Tiles come out of the old kiln whole");
    assertThat(
            headline(
                "<script type=application/ld+json>{'@type':'NewsArticle','headline':'Kiln and"
                        .replace('\'', '"')
                    + " tile news, opening hours, spring\"}</script>"
                    + page))
        .isEqualTo("Kiln and tile news, opening hours, spring");
  }

  @Test
  void topHeadingOfABoxBelowTheStoryDoesNot() {
    assertThat(
            headline(
                "<title>Kiln and tile news, opening hours, spring</title>"
                    + "<p>They are blue and green.</p>".repeat(90)
                    + "<h1>A letter from all of the potters</h1>"
                    + "<p>They are glad.</p>".repeat(40)))
        .isEqualTo("Kiln and tile news, opening hours, spring");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Potters Weekly Ledger; :: ;Tiles come out of the kiln whole",
        "Potters Weekly Ledger; >> ;Tiles come out of the kiln whole",
        "Potters Weekly Ledger;: ;Tiles come out of the kiln whole",
        "Le Courrier des Potiers; - ;Le four rend les tuiles entières",
        "El Correo del Barro; | ;Las tejas salen enteras del horno",
        "陶都日報; - ;窯から瓦が割れずに出てきた村の朝"
      })
  void headlineIsTheLongerOfTwoTextsThatMakeTheTitle(String site, String mark, String headline) {
    String separator = mark.startsWith(":") ? mark + " " : " " + mark + " ";
    String page =
        "<title>%s%s%s</title><font size=5>%s</font><table><td><font size=4><b>%s</b></font><p>…";
    assertThat(headline(page.formatted(site, separator, headline, site, headline)))
        .isEqualTo(headline);
  }

  @Test
  void nameOfAFileIsNoTitle() {
    assertThat(headline("<title>kiln-2.pdf</title><h1>Tiles break</h1>")).isEqualTo("Tiles break");
  }

  @Test
  void shortTopHeadingDoesNot() {
    assertThat(headline("<title>Tiles come out of the kiln</title><h1>Potters letter</h1>"))
        .isEqualTo("Tiles come out of the kiln");
  }
}
