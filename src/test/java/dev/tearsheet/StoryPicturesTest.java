package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Image;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the pictures that a page shows, those that stand in its story are the article's. */
class StoryPicturesTest {

  private static final String HEAD = "<title>Bridge opens</title><main><h1>Bridge opens</h1>";

  private static final String PICTURE = "<figure><img src=/b.jpg width=640></figure>";

  private static String prose(int from) {
    StringBuilder prose = new StringBuilder();
    for (int i = from; i < from + 3; i++) {
      prose
          .append("<p>On day ")
          .append(i)
          .append(" of the work, the crews at the harbour lifted part number ")
          .append(i)
          .append(" of the bridge, and the ferry, which was full, waited for an hour.</p>");
    }
    return prose.toString();
  }

  private static List<String> pictures(String page) {
    String html = "<html lang=en>" + HEAD + page;
    return ArticleParser.create()
        .parse(Source.html(html).url("https://paper.example/2031/05/03/bridge-opens"))
        .images()
        .stream()
        .map(Image::url)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PICTURE,
        "<p><img src=/b.jpg width=640></p>",
        "<amp-img src=/b.jpg width=640 height=480></amp-img>",
        "<amp-img src=/b.jpg width=640><noscript><img src=/b.jpg></noscript></amp-img>",
        "<div class=image><img src=/b.jpg></div>",
        "<div class=story-photo><img src=/b.jpg><div class=credit>Foto: Ann Roe</div></div>",
        "<figure><a href=/photo/7><img src=/b.jpg></a></figure>",
        "<figure><a href=/b-large.jpg><img src=/b.jpg></a></figure>",
        "<p>They came <img src=/b.jpg width=640> by boat, by bicycle and on foot, and stayed.</p>",
        "<figure><img src=/b.jpg><figcaption>The bridge from the pier</figcaption></figure>",
        "<figure><img src=/b.jpg><figcaption>Foto: Ann Roe</figcaption></figure>",
      })
  void picturesAmidTheStoryAreItsOwn(String picture) {
    assertThat(pictures(prose(1) + picture + prose(4)))
        .containsExactly("https://paper.example/b.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=image><img src=/lund-logo.png></div>",
        "<div class=image><img src=/b.jpg width=60></div>",
        "<div class=share><img src=/b.jpg></div>",
        "<div class=image><a href=/shop><img src=/b.jpg></a></div>",
      })
  void smallPicturesAndMarksAreNone(String picture) {
    assertThat(pictures(prose(1) + picture + prose(4))).isEmpty();
  }

  @Test
  void picturesAtTheStorysEdgesAreItsOwn() {
    assertThat(pictures(PICTURE + prose(1))).hasSize(1);
    assertThat(pictures(prose(1) + PICTURE)).hasSize(1);
    assertThat(pictures("<p>By Ann Roe</p><p>3 May 2031</p>" + PICTURE + prose(1))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=/other><figure><img src=/b.jpg></figure><h3>Ferry sinks off Lund</h3></a>",
        "<p><a href=/other><img src=/b.jpg width=640></a></p>",
        "<a href=/shop><img src=/b.jpg width=728></a>",
      })
  void picturesThatLeadElsewhereAreTeasers(String teaser) {
    String more = "<h2>More stories</h2>" + teaser + "<a href=/x>Port strike ends</a>";
    assertThat(pictures(prose(1) + prose(4) + more)).isEmpty();
    assertThat(pictures(teaser + prose(1))).isEmpty();
  }

  @Test
  void picturesAmongOtherStoriesAreTheirs() {
    String other =
        "<h2>Most read</h2><ul><li><a href=/1>Ferry sinks off Lund</a></li></ul>"
            + PICTURE
            + "<ul><li><a href=/2>Port strike ends in a draw</a></li></ul>";
    assertThat(pictures(prose(1) + prose(4) + other)).isEmpty();
  }

  @Test
  void pageWithoutAStoryKeepsWhatItShows() {
    assertThat(pictures(PICTURE)).hasSize(1);
  }

  @Test
  void copyOfAStoryHasItsPicturesToo() {
    assertThat(pictures(prose(1) + prose(1) + PICTURE + prose(1))).hasSize(1);
  }
}
