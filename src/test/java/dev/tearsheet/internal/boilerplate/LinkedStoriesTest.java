package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedStoriesTest {

  private static String kept(String page) {
    return AllKept.left(page, LinkedStories::without);
  }

  private static String teaser(String title, String text) {
    return "<div><h3><a href=/a>" + title + "</a></h3><p>" + text + "</p></div>";
  }

  @Test
  void teasersBelowAHeadingGo() {
    assertThat(
            kept(
                "<h2>Related stories</h2>"
                    + teaser("Kiln goes out", "The wind had turned.")
                    + teaser("Tiles break", "They were thin.")
                    + "<p>Ann Roe has the last word.</p>"))
        .isEqualTo("Related stories | Ann Roe has the last word.");
  }

  @Test
  void headingsOfTheSameLevelStay() {
    assertThat(kept("<h3>Read also</h3>" + teaser("Kiln goes out", "The wind had turned.")))
        .isEqualTo("Read also | Kiln goes out | The wind had turned.");
  }

  @Test
  void longTextStays() {
    String text = "The wind had turned. ".repeat(12).strip();
    assertThat(kept("<h2>Most read</h2>" + teaser("Kiln goes out", text)))
        .isEqualTo("Most read | " + text);
  }

  @Test
  void textBelowALinkThatIsNoHeadingStays() {
    assertThat(kept("<h2>Most read</h2><p><a href=/a>Kiln goes out</a></p><p>Ann Roe came.</p>"))
        .isEqualTo("Most read | Ann Roe came.");
  }

  private static final String LINKS =
      "<ul><li><a href=/a>Kiln goes out</a></li><li><a href=/b>Tiles break</a></li></ul>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More articles you might enjoy:",
        "Related posts from the harbour blog",
        "Das könnte Sie auch interessieren",
        "Quizás también te puede interesar:"
      })
  void lineThatOffersOtherStoriesAboveLinksGoesWithThem(String offer) {
    String story = "<p>The kiln was cold by noon.</p>";
    assertThat(kept(story + "<h3>" + offer + "</h3>" + LINKS + "<p>Ann Roe came.</p>"))
        .isEqualTo("The kiln was cold by noon. | Ann Roe came.");
  }

  @Test
  void sentenceAboveLinksAndLineAboveOneStay() {
    assertThat(kept("<p>Other posts were on the wall.</p>" + LINKS))
        .startsWith("Other posts were on the wall. | Kiln goes out");
    assertThat(kept("<p>Other posts</p><p><a href=/a>Kiln goes out</a></p><p>It rained.</p>"))
        .isEqualTo("Other posts | Kiln goes out | It rained.");
  }

  @Test
  void lineThatOffersNothingAboveLinksStays() {
    assertThat(kept("<h3>The kilns of Lund</h3>" + LINKS))
        .isEqualTo("The kilns of Lund | Kiln goes out | Tiles break");
  }
}
