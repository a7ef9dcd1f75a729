package dev.tearsheet.internal.boilerplate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.dom.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  @Test
  void namesOfThreeElementsTellWhetherBlocksAreAlike() {
    String page =
        "<section class=a><div class=b><p class=c>The ferry stayed in port.</p></div></section>"
            + "<section class=z><div class=b><p class=c>Forty people slept.</p></div></section>"
            + "<main class=a><div class=b><p class=c>The box office shut.</p></div></main>"
            + "<main class=a><div class=x><p class=c>The wind fell.</p></div></main>"
            + "<main class=a><div class=b><p class=c>The mill burned.</p></div></main>";
    Alike alike = new Alike(BlockSplitter.split(PageReader.read(page, "")));
    assertThat(List.of(0, 1, 2, 3, 4)).extracting(alike::group).containsExactly(0, 0, 1, 2, 1);
    String deep = "<main><section><div>" + "<p>The ferry stayed.</p>" + "</div></section></main>";
    String wrapped = deep + deep.replace("main>", "aside>");
    Alike outer = new Alike(BlockSplitter.split(PageReader.read(wrapped, "")));
    assertThat(outer.group(1)).isEqualTo(outer.group(0));
  }

  /** The forests were fitted on these very numbers: none may change unseen. */
  @Test
  void blocksAndPageAreDescribedAsWhenTheModelsWereFitted() throws IOException {
    List<TextBlock> page = BlockSplitter.split(PageReader.read(resource("features.html"), ""));
    Hints hints =
        new Hints(
            Optional.of("Ferry stays in port for a third day"),
            Optional.of("Forty passengers slept on board, the harbour master said."),
            Optional.of("Forty passengers slept on board, the harbour master said on Monday."),
            Set.of("newsarticle", "og:article"),
            true,
            false,
            "https://paper.example/news/2024/ferry-stays-in-port",
            true);
    Evidence evidence = hash -> Math.floorMod(hash, 9) * 0.25f - 1;
    BlockFeatures features = BlockFeatures.of(page, hints, evidence, evidence);
    double[] scores = new double[page.size()];
    Arrays.setAll(scores, i -> i % 5 == 0 ? 0.9 : 0.7 / (1 + i % 4));
    features.putContext(scores);
    Opinion opinion = new Opinion(scores, features.rows());
    StringBuilder dump = new StringBuilder();
    for (int i = 0; i < page.size(); i++) {
      dump.append('[').append(page.get(i).text()).append("]\n");
      line(BlockFeatures.WITH_CONTEXT, opinion.rows()[i], dump);
    }
    dump.append("the page\n");
    line(
        PageSummary.NAMES,
        PageSummary.of(BlockJudge.verdicts(page, opinion), opinion, hints),
        dump);
    assertThat(dump.toString()).isEqualTo(resource("features.txt"));
  }

  private static void line(List<String> names, float[] row, StringBuilder dump) {
    for (int c = 0; c < row.length; c++) {
      if (row[c] != 0) {
        dump.append(String.format(Locale.ROOT, " %s %.4g", names.get(c), row[c]));
      }
    }
    dump.append('\n');
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = requireNonNull(BlockFeaturesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static int column(String name) {
    return BlockFeatures.WITH_CONTEXT.indexOf(name);
  }
}
