package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.forest.Forest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The headline of a text without markup. */
final class TextHeadlineTest {

  private static final String STORY =
      "The harbour of Ostermark will be dredged for the first time in forty years, the town council"
          + " decided on Tuesday after a debate that went on past midnight.\n"
          + "Work is to begin in March, when the fishing fleet has left for the northern grounds,"
          + " and will cost the town about two million crowns.\n"
          + "Residents of the old quay had asked for years that something be done about the mud,"
          + " which in dry summers rises above the water and smells.";

  private static Judgement judge(String text) {
    return BlockJudge.judge(BlockSplitter.splitText(text), Hints.none());
  }

  @Test
  void theLineAboveBylineAndStoryIsTheHeadline() {
    Judgement judgement =
        judge(
            "Skip to content\nNews\nSport\nLog in\nOstermark harbour to be dredged in March\n"
                + "By Jorun Halvard\n4 May 2024\n"
                + STORY);

    assertThat(judgement.headline()).contains("Ostermark harbour to be dredged in March");
    assertThat(judgement.verdicts().get(4).content()).isFalse();
    assertThat(judgement.verdicts().get(4).reason()).isEqualTo("the headline, which stands apart");
  }

  @Test
  void theLineThatTheAddressSaysIsTheHeadline() {
    String line = "Ostermark harbour to be dredged in March";
    String other = "Fishing fleet of the town sails for the northern grounds";
    String text =
        "News\n" + line + "\nNews\nSport\n" + other + "\nBy Jorun Halvard\n4 May 2024\n" + STORY;

    assertThat(judge(text).headline()).contains(other);
    assertThat(
            BlockJudge.judge(
                    BlockSplitter.splitText(text),
                    at("https://example.org/news/ostermark-harbour-to-be-dredged-in-march"))
                .headline())
        .contains(line);
  }

  private static Hints at(String address) {
    return new Hints(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        false,
        false,
        address,
        false);
  }

  @Test
  void theHeadlineBelowATrailThatEndsWithItStandsAlone() {
    String trail = "Post / Harbour / Ostermark harbour to be dredged in March";
    String line = "Ostermark harbour to be dredged in March";
    assertThat(judge(trail + "\n" + line + "\n4 May 2024\n" + STORY).headline()).contains(line);
    assertThat(judge(trail + "\nin March\n4 May 2024\n" + STORY).headline()).contains(trail);
  }

  @Test
  void theTrailIsLikelierButEndsWithTheHeadlineBelowIt() {
    String top = "Skip to content\nNews\nSport\n";
    String line = "Ostermark harbour to be dredged in March";
    String byline = "By Jorun Halvard\n";
    assertThat(judge(top + "Home News " + line + "\n" + byline + STORY).headline())
        .contains("Home News " + line);
    for (String between : List.of("", "4 May 2024\n")) {
      String text = top + "Home News " + line + "\n" + between + line + "\n" + byline + STORY;
      assertThat(judge(text).headline()).contains(line);
    }
  }

  @Test
  void aTextThatOpensWithItsStoryHasNone() {
    assertThat(judge(STORY).headline()).isEmpty();
    assertThat(judge("3 December 2031\n" + STORY).headline()).isEmpty();
    assertThat(judge("").headline()).isEmpty();
  }

  @Test
  void aShortSentenceThatOpensTheStoryStaysInIt() {
    Judgement judgement = judge("Ostermark gets its harbour back.\n" + STORY);

    assertThat(judgement.headline()).isEmpty();
    assertThat(judgement.verdicts().get(0).content()).isTrue();
  }

  @Test
  void aPageWithMarkupLeavesItToItsMetadataWhereThatKnowsOne() {
    List<TextBlock> page =
        BlockSplitter.split(
            dev.tearsheet.internal.dom.PageReader.read(
                "<main><div>Ostermark harbour to be dredged</div><p>"
                    + STORY.replace("\n", "</p><p>")
                    + "</p></main>",
                ""));

    Hints none = Hints.none();
    Hints named =
        new Hints(
            Optional.of("Harbour"),
            none.standfirst(),
            none.articleBody(),
            none.types(),
            none.dated(),
            none.signed(),
            none.address(),
            true);
    assertThat(BlockJudge.judge(page, named).headline()).isEmpty();
    assertThat(BlockJudge.judge(page, none).headline()).contains("Ostermark harbour to be dredged");
  }

  @Test
  void copiesOfTheHeadlineAboveItGoWithIt() {
    List<Verdict> verdicts = new ArrayList<>();
    for (String line : List.of("Harbour to be dredged", "News", "Harbour to be dredged", "Mud.")) {
      verdicts.add(new Verdict(BlockSplitter.splitText(line).get(0), true, "prose", 0.9));
    }
    Judgement judgement =
        new Judgement(verdicts, dev.tearsheet.article.Kind.ARTICLE, 0.9, Optional.empty());

    assertThat(judgement.headed(2).headline()).contains("Harbour to be dredged");
    assertThat(judgement.headed(2).verdicts().stream().map(Verdict::content))
        .containsExactly(false, true, false, true);
  }

  /** Margins of ln 8 and ln 1 beside the 1 of none: 8 in 10 and 1 in 10. */
  @Test
  void theLikeliestIsGivenWhenItIsLikelyEnoughAmongAllAndNone() {
    Forest forest = Forest.parse(List.of("features a", "0:0.5 =0.0 =2.0794415"));
    float[][] rows = {{0}, {1}};

    assertThat(TextHeadline.choice(forest, rows, 0.79)).isEqualTo(1);
    assertThat(TextHeadline.choice(forest, rows, 0.81)).isEqualTo(-1);
    assertThat(TextHeadline.choice(forest, new float[0][], 0.1)).isEqualTo(-1);
  }

  /** The forest was fitted on these very numbers: none may change unseen. */
  @Test
  void linesAreDescribedAsWhenTheForestWasFitted() {
    String text =
        "News\nMay 2024 in pictures\nHarbour to be dredged this year\nBy Jorun Halvard\n" + STORY;
    List<TextBlock> blocks = BlockSplitter.splitText(text);
    double[] scores = {0.1, 0.2, 0.4, 0.2, 0.9, 0.9, 0.9};
    BlockFeatures features = BlockFeatures.of(blocks, Hints.none(), hash -> 0, hash -> 0);
    features.putContext(scores);
    Opinion opinion = new Opinion(scores, features.rows());
    HeadlineFeatures lines = new HeadlineFeatures(BlockJudge.verdicts(blocks, opinion), opinion);

    float[][] rows = lines.rows();

    assertThat(lines.first()).isZero();
    assertThat(rows).hasDimensions(4, HeadlineFeatures.OF_MARKDOWN.size());
    assertThat(of(rows[2], "words", "score", "above_lead", "at_top"))
        .containsExactly(6, 0.4f, 2, 0.5f);
    assertThat(of(rows[2], "longer_below", "longer_above", "next_words")).containsExactly(0, 0, 3);
    assertThat(of(rows[0], "longer_below", "longer_above", "next_words")).containsExactly(3, 0, 4);
    assertThat(of(rows[2], "in_lead", "in_story", "more_in_story")).containsExactly(0.5f, 0.5f, 0);
    assertThat(of(rows[1], "in_lead", "in_story", "more_in_story")).containsExactly(0, 0, 1);
    assertThat(of(rows[1], "has_year", "byline_below", "year_below")).containsExactly(1, 2, 9);
    assertThat(of(rows[0], "has_year", "byline_below", "year_below")).containsExactly(0, 3, 1);
  }

  private static float[] of(float[] row, String... names) {
    float[] values = new float[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = row[HeadlineFeatures.NAMES.indexOf(names[i])];
    }
    return values;
  }

  @Test
  void theSiteThatTheBylineOrAPictureNamesIsNoHeadline() {
    Judgement judgement =
        judge(
            """
            Home
            News
            Sport
            Lower Wick Ledger
            Ferry strike enters second week
            By DANA HOLT and LUIS VERA JR. | Lower Wick Ledger
            PUBLISHED: June 10, 2030 at 8:00 a.m. | UPDATED: June 11, 2030 at 9:30 a.m.
            Share this:
            Click to share on Facebook (Opens in new window)
            A ferry in port on Monday. (Jo Pell/Lower Wick Ledger)
            The ferries between Lower Wick and Tolmen stayed in port for an eighth day on Monday \
            as crews and owners failed to agree on pay.
            The crews want 12 percent more. The owners, who ran at a loss last year, have offered \
            four.
            Shops on the quay say that they have lost half of their trade. Some have closed for \
            the week.
            The owners said that they would meet the crews again on Thursday.
            """);
    assertThat(judgement.headline()).contains("Ferry strike enters second week");
  }
}
