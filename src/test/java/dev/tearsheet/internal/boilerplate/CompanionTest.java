package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of each page the blocks that begin with "The" are kept by the forest, the others are not. */
final class CompanionTest {

  private static List<String> kept(String html) {
    return kept(html, Companion::kept);
  }

  private static List<String> captioned(String html) {
    return kept(html, Companion::captioned);
  }

  private static List<String> kept(String html, UnaryOperator<List<Verdict>> rule) {
    List<Verdict> verdicts =
        BlockSplitter.split(PageReader.read(html, "")).stream()
            .map(block -> new Verdict(block, block.text().startsWith("The"), "by the forest", 0.4))
            .toList();
    return rule.apply(verdicts).stream()
        .filter(Verdict::content)
        .map(verdict -> verdict.block().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"footer", "cite"})
  void speakerBelowAQuotationBelongsToIt(String tag) {
    String said = "<div><" + tag + ">Ann Roe, mayor</" + tag + "></div></blockquote>";
    assertThat(kept("<blockquote><p>The bridge holds.</p>" + said))
        .containsExactly("The bridge holds.", "Ann Roe, mayor");
    assertThat(kept("<p>The bridge holds.</p><blockquote>" + said)).hasSize(1);
    assertThat(kept("<blockquote><p>A bridge holds.</p>" + said)).isEmpty();
  }

  @Test
  void otherLinesOfAQuotationAreLeftToTheForest() {
    assertThat(kept("<blockquote><p>The bridge holds.</p><p>Posted by Ann Roe</p></blockquote>"))
        .containsExactly("The bridge holds.");
    String long0 = "A bridge holds. ".repeat(8);
    assertThat(kept("<blockquote><p>The bridge.</p><footer>" + long0 + "</footer></blockquote>"))
        .hasSize(1);
  }

  @Test
  void termBelongsToItsDescription() {
    assertThat(kept("<dl><dt>Pier</dt><dd>The pillar of a bridge.</dd><dt>Deck</dt><dd>A road."))
        .containsExactly("Pier", "The pillar of a bridge.");
    assertThat(kept("<dl><dt>Pier</dt></dl><dl><dd>The pillar of a bridge.</dd></dl>")).hasSize(1);
    assertThat(kept("<dl><dt>Pier</dt></dl><p>The pillar of a bridge.</p>")).hasSize(1);
  }

  @Test
  void captionsOfAGalleryGoWithTheFirst() {
    String gallery =
        "<div><figure><img src=a.jpg><figcaption>The pier.</figcaption></figure>"
            + "<figure><img src=b.jpg><figcaption>A flood.</figcaption></figure>"
            + "<figure><img src=c.jpg><figcaption>A circus.</figcaption></figure></div>";
    assertThat(captioned(gallery)).containsExactly("The pier.", "A flood.", "A circus.");
    assertThat(captioned(gallery.replace("The", "A"))).isEmpty();
    assertThat(captioned(gallery.replace("<figure><img src=c", "<p>A bus.</p><figure><img src=c")))
        .containsExactly("The pier.", "A flood.");
    assertThat(captioned(gallery.replace("A flood.", "<a href=/f>A flood.</a>"))).hasSize(1);
  }
}
