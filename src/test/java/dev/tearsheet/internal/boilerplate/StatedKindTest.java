package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page states of its kind and of its body. */
class StatedKindTest {

  private static final String LINE = "The ferry between the two harbours was withdrawn on Monday.";

  private static Hints hints(String body, String... types) {
    Optional<String> stated = Optional.of(body).filter(text -> !text.isEmpty());
    return new Hints(Optional.empty(), Optional.empty(), stated, Set.of(types), false, false, "");
  }

  @ParameterizedTest
  @CsvSource({
    "newsarticle, true, false, 0",
    "blogposting, true, false, 0",
    "liveblogposting, true, false, 0",
    "article:x, false, false, 0",
    "og:article, false, false, 1",
    "og:website, false, false, -1",
    "product, false, true, 0",
    "person, false, false, 0",
  })
  void typesTellStoriesFromOtherPages(String type, boolean story, boolean other, int openGraph) {
    Hints hints = hints("", type);
    assertThat(StatedKind.story(hints)).isEqualTo(story);
    assertThat(StatedKind.noStory(hints)).isEqualTo(other);
    assertThat(StatedKind.openGraph(hints)).isEqualTo(openGraph);
    assertThat(StatedKind.says(hints)).isEqualTo(story || openGraph > 0);
    assertThat(StatedKind.live(hints)).isEqualTo(type.startsWith("live"));
  }

  @Test
  void aPageThatStatesItsLiveBlogIsOne() {
    List<TextBlock> blocks = BlockSplitter.splitText((LINE + "\n").repeat(8));
    assertThat(BlockJudge.judge(blocks, hints("", "liveblogposting")).kind())
        .isEqualTo(Kind.LIVE_BLOG);
  }

  @Test
  void aStatedBodyIsAddedWhereThePageHasNot() {
    List<Verdict> page = verdicts("Please enable scripts.", true);
    assertThat(StatedBody.addedTo(page, hints(lines(20))))
        .extracting(verdict -> verdict.block().text())
        .hasSize(21)
        .startsWith("Please enable scripts.", LINE);
    assertThat(StatedBody.addedTo(page, hints(lines(20)))).allMatch(Verdict::content);
    List<Verdict> fifth = verdicts(lines(4), true);
    assertThat(StatedBody.addedTo(fifth, hints(lines(20)))).hasSize(24);
    List<Verdict> dropped = verdicts(lines(20), false);
    assertThat(StatedBody.addedTo(dropped, hints(lines(20)))).hasSize(40);
  }

  @Test
  void aShortOneOrOneThatThePageHasIsNot() {
    List<Verdict> page = verdicts("Please enable scripts.", true);
    assertThat(StatedBody.addedTo(page, hints(lines(9)))).isEqualTo(page);
    List<Verdict> third = verdicts(lines(7), true);
    assertThat(StatedBody.addedTo(third, hints(lines(20)))).isEqualTo(third);
  }

  private static String lines(int number) {
    return (LINE + "\n").repeat(number).strip();
  }

  private static List<Verdict> verdicts(String text, boolean content) {
    return BlockSplitter.splitText(text).stream()
        .map(block -> new Verdict(block, content, "test", content ? 1 : 0))
        .toList();
  }
}
