package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of each page the blocks that begin with "The" are kept by the forest, the others are not. */
final class SameMarkupTest {

  private static final String MADE = "ab cd e fg h";

  private static List<String> added(String html) {
    List<Verdict> verdicts =
        BlockSplitter.split(PageReader.read(html, "")).stream()
            .map(block -> new Verdict(block, block.text().startsWith("The"), "by the forest", 0.1))
            .toList();
    List<Verdict> kept = SameMarkup.kept(verdicts);
    return kept.stream()
        .filter(verdict -> verdict.content() && !verdicts.contains(verdict))
        .map(verdict -> verdict.block().text())
        .toList();
  }

  private static String paragraphs(String names, String opening, int count) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < count; i++) {
      html.append("<p class='").append(names).append("' id=a").append(i).append('>');
      html.append(opening)
          .append(" ferry sailed from the old pier at noon and came back by night.");
      html.append("</p>");
    }
    return html.toString();
  }

  private static String story(String names) {
    return "<article><div class='x y'>" + paragraphs(names, "The", 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {MADE, "hb hc bo hd b he", "k l m n o pq", "my mz hp story-text na"})
  void proseThatLooksAsTheStoryDoes(String names) {
    assertThat(added(story(names) + paragraphs(names, "Another", 3))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "story-text", "article paragraph body text", "a b"})
  void namesThatTellSomethingAreLeftToTheForests(String names) {
    assertThat(added(story(names) + paragraphs(names, "Another", 3))).isEmpty();
  }

  @Test
  void proseBehindAWidePictureAndASection() {
    String column = "</div><figure>A map</figure><div class='x y'>";
    assertThat(added(story(MADE) + column + paragraphs(MADE, "Another", 3))).hasSize(3);
  }

  @Test
  void whatStandsAmongTheProse() {
    String amid = "<h2>Nobody paid</h2><ul><li>a buoy</li></ul><blockquote>We wait.</blockquote>";
    String two = paragraphs(MADE, "Another", 2);
    assertThat(added(story(MADE) + two + amid + paragraphs(MADE, "Some", 1) + "<p>Share</p>"))
        .hasSize(6)
        .contains("Nobody paid", "a buoy", "We wait.");
  }

  @Test
  void oneOrTwoParagraphsMayBeANote() {
    assertThat(added(story(MADE) + paragraphs(MADE, "Another", 2))).isEmpty();
  }

  @Test
  void otherLooksAreNotTheStorys() {
    assertThat(added(story(MADE) + paragraphs("ab cd e fg z", "Another", 3))).isEmpty();
    String box = "</div><div class='q r'>";
    assertThat(added(story(MADE) + box + paragraphs(MADE, "Another", 3))).isEmpty();
  }

  @Test
  void otherArticlesAreNotTheStory() {
    String other = "</div></article><article><div class='x y'>";
    assertThat(added(story(MADE) + other + paragraphs(MADE, "Another", 3))).isEmpty();
  }

  @Test
  void looksOfWhichMostAreDroppedTellNothing() {
    assertThat(added(story(MADE) + paragraphs(MADE, "Another", 7))).isEmpty();
  }

  @Test
  void linksAndFormsStayDropped() {
    String linked = paragraphs(MADE, "<a href=/x>Another", 3).replace("</p>", "</a></p>");
    assertThat(added(story(MADE) + linked)).isEmpty();
    assertThat(added(story(MADE) + "<form>" + paragraphs(MADE, "Another", 3))).isEmpty();
  }
}
