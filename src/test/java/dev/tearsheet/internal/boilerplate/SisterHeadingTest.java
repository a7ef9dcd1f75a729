package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of each page the blocks that begin with "The" are kept by the forests, the others are not. */
final class SisterHeadingTest {

  private static final String SECTIONS =
      "<h1>Ropes of the harbour</h1><p>The ropes were wet.</p>"
          + section("The first pier")
          + section("The second pier")
          + section("The third pier");

  private static String section(String heading) {
    return "<h2 class=part>" + heading + "</h2><p>The ferry lay there.</p>";
  }

  private static List<String> added(String html) {
    List<Verdict> verdicts =
        BlockSplitter.split(PageReader.read("<main>" + html + "</main>", "")).stream()
            .map(block -> new Verdict(block, block.text().startsWith("The"), "by the forests", 0.3))
            .toList();
    return SisterHeading.kept(verdicts).stream()
        .filter(verdict -> verdict.content() && !verdicts.contains(verdict))
        .map(verdict -> verdict.block().text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pros",
        "Where to stay in Lund",
        "Fazit",
        "Was kostet die Überfahrt?",
        "Les horaires",
        "Dónde comer",
        "Ingredienti",
        "Hvor ligger havnen?",
        "Как доехать",
        "営業時間",
        "لماذا الميناء؟",
        "Kesimpulan"
      })
  void headingThatLooksAsTheOthersDo(String heading) {
    assertThat(added(SECTIONS + section(heading))).containsExactly(heading);
  }

  @Test
  void headingsAboveAHeadingThatComesBack() {
    String two = "<h2 class=part>Summary</h2>" + section("Prices");
    assertThat(added(SECTIONS + two)).containsExactly("Summary", "Prices");
  }

  @Test
  void numbersTellNoLookApart() {
    String html =
        section("The one").replace("part", "part_1x")
            + section("The two").replace("part", "part_2x")
            + section("The three").replace("part", "part_3x")
            + section("Prices").replace("part", "part_4x");
    assertThat(added(html)).containsExactly("Prices");
  }

  @ParameterizedTest
  @CsvSource({
    "<h2 class=part>More piers</h2><p>Other stories.",
    "<h2 class=part>More piers</h2>",
    "<h2>Prices</h2><p>The ferry is cheap.",
    "<h3 class=part>Prices</h3><p>The ferry is cheap.",
    "<div><h2 class=part>Prices</h2></div><p>The ferry is cheap.",
    "<h2 class=part>Related articles</h2><p>The ferry is cheap.",
    "<aside><h2 class=part>Prices</h2><p>The ferry is cheap.</aside>",
    "<h2 class=part><a href=/x>Old Pier Inn</a></h2><p>The ferry is cheap.",
    "<h2 class=part>Love Harbour Post? Tell your friends.</h2><p>The ferry is cheap.",
    "<p>Prices<p>The ferry is cheap.",
  })
  void whatStandsAboveOtherTextOrLooksDifferent(String html) {
    assertThat(added(SECTIONS + html)).isEmpty();
  }

  @Test
  void headingAboveTheStory() {
    assertThat(added(section("Prices").replace("The", "A") + SECTIONS)).isEmpty();
    assertThat(added("<h2 class=part>Harbour news</h2>" + SECTIONS)).isEmpty();
  }

  @Test
  void twoAreTooFewAndMoreDroppedThanKeptAreATeaserList() {
    assertThat(added(section("The one") + section("The two") + section("Prices"))).isEmpty();
    String dropped = "<h2 class=part>Another pier</h2><p>Nobody.</p>".repeat(3);
    assertThat(added(SECTIONS + section("Prices") + dropped)).isEmpty();
  }
}
