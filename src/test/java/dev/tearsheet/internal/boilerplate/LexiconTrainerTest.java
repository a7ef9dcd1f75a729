package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.metadata.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTrainerTest {

  private static final long HARBOUR = Terms.hash("harbour");

  @Test
  void whatAPageIsToldDoesNotHangOnItsOwnFold() {
    int fold = BodyTrainer.fold("https://site0.example");
    Evidence kept = trained(fold, 1).without(fold);
    Evidence dropped = trained(fold, 0).without(fold);
    assertThat(kept.of(HARBOUR)).isPositive().isEqualTo(dropped.of(HARBOUR));
  }

  @Test
  void theLexiconKnowsEveryFold() {
    int fold = BodyTrainer.fold("https://site0.example");
    assertThat(odds(trained(fold, 1))).isGreaterThan(odds(trained(fold, 0)));
  }

  @Test
  void oddsAreWrittenAsTheyTeach() {
    LexiconTrainer trained = trained(0, 1);
    Lexicon read = Lexicon.parse(trained.lines());
    assertThat(read.of(HARBOUR)).isEqualTo(trained.without(BodyTrainer.FOLDS).of(HARBOUR));
  }

  private static float odds(LexiconTrainer trained) {
    return Lexicon.parse(trained.lines()).of(HARBOUR);
  }

  /** "Harbour" stands on content, but for the pages of a fold; "menu" always on the rest. */
  private static LexiconTrainer trained(int fold, double ofFold) {
    LexiconTrainer trainer = new LexiconTrainer();
    for (String site :
        IntStream.range(0, 200).mapToObj(i -> "https://site" + i + ".example").toList()) {
      List<TextBlock> blocks = BlockSplitter.splitText("Harbour\nMenu");
      Corpus.Sample sample =
          new Corpus.Sample(
              site,
              "wcxb",
              "",
              blocks,
              Metadata.ofText("", Optional.empty(), Optional.empty()),
              new Corpus.Gold("", List.of(), List.of(), ""));
      double content = BodyTrainer.fold(site) == fold ? ofFold : 1;
      double[] labels = {content, 0};
      double[] weights = {1, 1};
      trainer.addText(sample, new GoldLabels.Labels(labels, weights));
    }
    trainer.close(100);
    return trainer;
  }
}
