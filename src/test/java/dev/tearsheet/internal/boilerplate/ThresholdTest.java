package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThresholdTest {

  private static final List<TextBlock> FOUR_ALIKE =
      BlockSplitter.splitText(
          "A line of the same length 1.\nA line of the same length 2.\n"
              + "A line of the same length 3.\nA line of the same length 4.");

  @Test
  void sureVerdictsAreCutInTheMiddle() {
    assertThat(Threshold.of(FOUR_ALIKE, new double[] {1, 1, 0, 0})).isEqualTo(0.5);
  }

  /** All kept: 1.6 of 4 are right, so F1 is 2 · 1.6 / (4 + 1.6) and half of it 0.286. */
  @Test
  void evenDoubtLowersItToHalfOfTheBestF1() {
    assertThat(Threshold.of(FOUR_ALIKE, new double[] {0.4, 0.4, 0.4, 0.4}))
        .isCloseTo(0.286, within(0.001));
  }

  @Test
  void nothingIsKeptWhereAllIsSurelyBoilerplate() {
    assertThat(Threshold.of(FOUR_ALIKE, new double[] {0.01, 0.02, 0.01, 0.02})).isGreaterThan(0.02);
  }

  @Test
  void pageWithoutBlocksHasOne() {
    assertThat(Threshold.of(List.of(), new double[0])).isBetween(0.05, 0.5);
  }
}
