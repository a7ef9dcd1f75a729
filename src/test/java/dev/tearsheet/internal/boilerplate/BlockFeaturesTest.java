package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BlockFeaturesTest {

  private static final String PAGE =
      "<body><nav><ul><li><a href=/a>Town</a><li><a href=/b>Harbour</a></ul></nav>"
          + "<article class=story><p class=text>The ferry stayed in port, the harbour master said."
          + "</p><p class=text>Forty people slept on board.</p><p class=note>Box office shut.</p>"
          + "</article></body>";

  private static final List<TextBlock> BLOCKS = BlockSplitter.split(PageReader.read(PAGE, ""));

  @Test
  void everyColumnIsPutOnce() {
    BlockFeatures features = BlockFeatures.of(BLOCKS, Hints.none(), hash -> 1, hash -> 1);
    assertThat(features.rows()[0]).hasSize(BlockFeatures.WITH_CONTEXT.size());
    assertThat(features.rows()[0][column("after_heading_odds")]).isZero();
    assertThat(features.rows()[0][column("headline_distance")]).isEqualTo(999);
    features.putContext(new double[] {0.1, 0.2, 0.9, 0.8, 0.3});
    assertThat(features.rows()[2][column("first")]).isEqualTo(0.9f);
    assertThat(features.rows()[2][column("score_back1")]).isEqualTo(0.2f);
    assertThat(features.rows()[2][column("score_ahead1")]).isEqualTo(0.8f);
    int last = BlockFeatures.WITH_CONTEXT.size() - 1;
    assertThat(BlockFeatures.WITH_CONTEXT.get(last)).isEqualTo("content_of_page_up3");
    assertThat(features.rows()[2][last])
        .isEqualTo(1, org.assertj.core.api.Assertions.within(0.05f));
  }

  @Test
  void blocksOfTheSameNamesAreAlike() {
    Alike alike = new Alike(BLOCKS);
    assertThat(alike.group(0)).isEqualTo(alike.group(1));
    assertThat(alike.group(2)).isEqualTo(alike.group(3)).isNotEqualTo(alike.group(0));
    assertThat(alike.group(4)).isNotEqualTo(alike.group(3));
    assertThat(alike.size()).isEqualTo(3);
  }

  private static int column(String name) {
    return BlockFeatures.WITH_CONTEXT.indexOf(name);
  }
}
