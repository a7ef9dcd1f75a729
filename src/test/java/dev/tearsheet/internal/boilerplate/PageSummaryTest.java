package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.dom.PageReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tells a list or a shop from a story. */
final class PageSummaryTest {

  private static final String TEASER =
      "<h3><a href='/1'>Ferry stays in port</a></h3><time>12:05</time>"
          + "<p>Forty passengers slept on board.</p>";

  /** Feature of a page all of whose blocks are kept. */
  private static float of(String body, String name) {
    List<TextBlock> blocks = BlockSplitter.split(PageReader.read("<main>" + body + "</main>", ""));
    BlockFeatures features = BlockFeatures.of(blocks, Hints.none(), hash -> 0, hash -> 0);
    double[] scores = new double[blocks.size()];
    Arrays.fill(scores, 0.9);
    features.putContext(scores);
    Opinion opinion = new Opinion(scores, features.rows());
    List<Verdict> verdicts =
        blocks.stream().map(block -> new Verdict(block, true, "prose", 0.9)).toList();
    return PageSummary.of(verdicts, opinion, Hints.none())[PageSummary.NAMES.indexOf(name)];
  }

  @Test
  void headingsThatLeadElsewhereAreCounted() {
    assertThat(of(TEASER + TEASER, "linked_headings")).isEqualTo(1);
    assertThat(of(TEASER + "<h3>The crew</h3><p>It is Polish.</p>", "linked_headings"))
        .isEqualTo(0.5f);
    assertThat(of(TEASER + TEASER, "page_linked_headings")).isEqualTo(2);
    assertThat(of("<h3>The crew</h3><p>It is Polish.</p>", "linked_headings")).isZero();
  }

  @Test
  void timesAndPricesStandAlone() {
    assertThat(of(TEASER + TEASER, "times")).isEqualTo(2);
    assertThat(of("<p>Boots</p><p>12 €</p><p>Hat</p><p>$9.50</p>", "prices")).isEqualTo(2);
    assertThat(of("<p>€</p><p>12</p>", "prices")).isZero();
    assertThat(of("<p>The boots on the quay are sold for 12 € until Saturday.</p>", "prices"))
        .isZero();
  }

  @Test
  void aStoryRunsOnWithoutHeadings() {
    String paragraph = "<p>Forty passengers slept on board.</p>";

    assertThat(of(paragraph + paragraph, "longest_run")).isEqualTo(1);
    assertThat(of(paragraph + "<h3>Ab</h3>" + paragraph, "longest_run")).isEqualTo(32 / 66f);
  }

  /** A character of an unspaced script says what 2.75 letters do. */
  @Test
  void lengthsMeanTheSameInEveryScript() {
    assertThat(of("<p>港の船が沈んだ</p>", "content_chars")).isEqualTo(7 * 2.75f);
  }
}
