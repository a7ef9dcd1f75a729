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
import org.junit.jupiter.params.provider.ValueSource;

/** What a page states of its kind and of its body. */
class StatedKindTest {

  private static final String LINE = "The ferry between the two harbours was withdrawn on Monday.";

  private static final String STORY =
      """
      The ferry between the two harbours was withdrawn on Monday, after its engine had failed for the third time in a month.
      Ann Roe, who runs the line, said that a new engine would be fitted by the spring, and that buses would run until then.
      About four hundred people a day take the boat, most of them to the market and the hospital on the other shore.
      The town had asked for a bridge in each of the last nine years, and had been told each time that there was no money.
      A meeting on the line is to be held in the town hall on Thursday, to which everyone who lives on either shore may come.
      """;

  private static Hints hints(String body, String... types) {
    Optional<String> stated = Optional.of(body).filter(text -> !text.isEmpty());
    return new Hints(
        Optional.empty(), Optional.empty(), stated, Set.of(types), false, false, "", true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"generator:phpbb", "datafeed", "og:product"})
  void pageThatSaysItIsNoStoryIsSurelyNone(String type) {
    Judgement judgement = BlockJudge.judge(BlockSplitter.splitText(STORY), hints("", type));

    assertThat(judgement.kind()).isEqualTo(Kind.OTHER);
    assertThat(judgement.confidence()).isBetween(0.85, 1.0);
    assertThat(BlockJudge.judge(BlockSplitter.splitText(STORY), hints("")).kind())
        .isEqualTo(Kind.ARTICLE);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page not found",
        "404",
        "Oops! That page can’t be found.",
        "PRIVACY POLICY",
        "Datenschutzerklärung",
        "» Mentions légales «",
        "Just a moment...",
        "We value your privacy",
        "Search results for: ferry",
        "Log in",
      })
  void aHeadlineThatNoStoryBears(String headline) {
    assertThat(kindBelow(headline, false)).isEqualTo(Kind.OTHER);
    assertThat(kindBelow(headline, true)).isEqualTo(Kind.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page not found: the lost leaves of a book",
        "Privacy policy of the ferry company under fire",
        "A contact in the harbour",
      })
  void aHeadlineThatOnlyHasSuchWords(String headline) {
    assertThat(kindBelow(headline, false)).isEqualTo(Kind.ARTICLE);
  }

  private static Kind kindBelow(String headline, boolean datedAndSigned) {
    Hints hints =
        new Hints(
            Optional.of(headline),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            datedAndSigned,
            datedAndSigned,
            "",
            true);
    return BlockJudge.judge(BlockSplitter.splitText(STORY), hints).kind();
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
    assertThat(StatedBody.addedTo(page, hints(lines(20))).get(0).content()).isFalse();
    assertThat(StatedBody.addedTo(page, hints(lines(20))).subList(1, 21))
        .allMatch(Verdict::content);
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
