package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;

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
  void nameOfAFileIsNoTitle() {
    assertThat(headline("<title>kiln-2.pdf</title><h1>Tiles break</h1>")).isEqualTo("Tiles break");
  }

  @Test
  void shortTopHeadingDoesNot() {
    assertThat(headline("<title>Tiles come out of the kiln</title><h1>Potters letter</h1>"))
        .isEqualTo("Tiles come out of the kiln");
  }
}
