package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks in groups by the names of their element and of the two around it. */
final class AlikeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One.</p><p>Two.</p> | 0 0",
        "<p>One.</p><h2>Two</h2><p>Three.</p> | 0 1 0",
        "<p>One.</p><p class=note>Two.</p> | 0 1",
        "<p class=note>One.</p><p class=note>Two.</p> | 0 0",
        "<div class=a><p>One.</p></div><div class=b><p>Two.</p></div> | 0 1",
        "<div class=a><p>One.</p></div><div class=a><p>Two.</p></div> | 0 0",
        "<div class=a><div><p>One.</p></div></div><div class=b><div><p>Two.</p></div></div> | 0 0",
        "<ul><li>One</li><li>Two</li></ul><ol><li>Three</li></ol> | 0 0 1",
        "<div><b>One</b></div><div>Two</div> | 0 0",
      })
  void areToldByNamesOfThreeElements(String page, String groups) {
    List<TextBlock> blocks = BlockSplitter.split(PageReader.read(page, ""));
    Alike alike = new Alike(blocks);
    List<String> found =
        IntStream.range(0, blocks.size()).mapToObj(i -> "" + alike.group(i)).toList();
    assertThat(String.join(" ", found)).isEqualTo(groups);
    assertThat(alike.size()).isEqualTo((int) found.stream().distinct().count());
  }
}
