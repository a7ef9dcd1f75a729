package dev.tearsheet.internal.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.tearsheet.training.ForestTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {

  @Test
  void aRowFollowsItsSplitsAndTheTreesAddUp() {
    Forest forest =
        Forest.parse(
            List.of("# for a test", "features length links", "0:10 =-1 1:0.5 =2 =0.25", "=0.5"));

    assertThat(forest.features()).containsExactly("length", "links");
    assertThat(forest.margin(new float[] {3, 0})).isEqualTo(-0.5);
    assertThat(forest.margin(new float[] {10, 0.4f})).isEqualTo(2.5);
    assertThat(forest.margin(new float[] {50, 0.9f})).isEqualTo(0.75);
    assertThat(forest.probability(new float[] {3, 0})).isCloseTo(0.3775, within(0.0001));
  }

  @Test
  void aTreeThatEndsEarlyIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Forest.parse(List.of("0:10 =-1")));
  }

  @Test
  void aTreeWithTokensLeftIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Forest.parse(List.of("=1 =2")));
  }

  @Test
  void theTrainerLearnsAnInteractionThatNoSingleColumnTells() {
    Random random = new Random(7);
    float[][] rows = new float[2000][];
    double[] labels = new double[rows.length];
    double[] weights = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()};
      labels[i] = rows[i][0] > 0.5 != rows[i][1] > 0.5 ? 1 : 0;
      weights[i] = 1;
    }
    ForestTrainer.Settings settings = new ForestTrainer.Settings(40, 3, 0.3, 1, 1);
    List<String> lines = new ArrayList<>(List.of("features a b c"));
    lines.addAll(ForestTrainer.train(settings, rows, labels, weights));
    Forest forest = Forest.parse(lines);

    int right = 0;
    for (int i = 0; i < rows.length; i++) {
      right += (forest.probability(rows[i]) > 0.5) == (labels[i] > 0.5) ? 1 : 0;
    }
    assertThat(right).isGreaterThan(1900);
    assertThat(ForestTrainer.train(settings, rows, labels, weights))
        .isEqualTo(lines.subList(1, lines.size()));
  }

  @Test
  void rowsTogetherGetWhatEachGetsAlone() {
    Forest forest = Forest.parse(repeated("0:10 =-0.01 1:0.5 =0.02 =0.005", 60));
    float[][] rows = new float[101][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[] {i % 20, i / 101f};
    }
    double[] together = forest.probabilities(rows);
    for (int i = 0; i < rows.length; i++) {
      assertThat(together[i]).isCloseTo(forest.probability(rows[i]), within(1e-9));
    }
    assertThat(forest.probabilities(new float[0][])).isEmpty();
  }

  @Test
  void aRowThatIsSureEarlyStaysOnItsSide() {
    Forest forest = Forest.parse(repeated("0:10 =-0.2 =0.2", 60));
    double[] together = forest.probabilities(new float[][] {{3}, {50}});
    assertThat(together[0]).isBetween(forest.probability(new float[] {3}), 0.02);
    assertThat(together[1]).isBetween(0.98, forest.probability(new float[] {50}));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 11})
  void theBestRowHasItsWholeMarginHoweverManyRowsThereAre(int count) {
    List<String> lines = repeated("0:10 =-0.01 1:0.5 =0.02 =0.005", 13);
    lines.addAll(repeated("0:7 1:0.3 =0.01 =0.03 1:0.6 =-0.01 =0.02", 11).subList(1, 12));
    Forest forest = Forest.parse(lines);
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = new float[] {(i * 7) % 20, (i * 3) % 10 / 10f};
    }
    double[] margins = new double[count];
    int best = forest.best(rows, margins);
    for (int i = 0; i < count; i++) {
      assertThat(margins[i]).isCloseTo(forest.margin(rows[i]), within(1e-6));
      assertThat(margins[best]).isGreaterThanOrEqualTo(margins[i]);
    }
  }

  @Test
  void aRowFarBehindIsGivenUp() {
    Forest forest = Forest.parse(repeated("0:10 =-0.4 =0.4", 12));
    double[] margins = new double[2];
    assertThat(forest.best(new float[][] {{3}, {50}}, margins)).isEqualTo(1);
    assertThat(margins[0]).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(forest.best(new float[0][], new double[0])).isEqualTo(-1);
  }

  @Test
  void ofAGroupTheTrainerLearnsToChooseTheRowThatStandsOutOrNone() {
    Random random = new Random(3);
    float[][] rows = new float[1500][];
    double[] labels = new double[rows.length];
    double[] weights = new double[rows.length];
    int[] groups = new int[rows.length / 3];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[] {random.nextFloat(), random.nextFloat()};
      labels[i] = rows[i][0] > 0.7 ? 1 : 0;
      weights[i] = 1;
      groups[i / 3] = i / 3 * 3 + 3;
    }
    List<String> lines = new ArrayList<>(List.of("features a b"));
    ForestTrainer.Settings settings = new ForestTrainer.Settings(40, 2, 0.3, 1, 1);
    lines.addAll(ForestTrainer.choose(settings, rows, labels, weights, groups));
    Forest forest = Forest.parse(lines);
    assertThat(forest.margin(new float[] {0.9f, 0.5f})).isGreaterThan(2);
    assertThat(forest.margin(new float[] {0.5f, 0.5f})).isLessThan(-2);
  }

  private static List<String> repeated(String tree, int times) {
    List<String> lines = new ArrayList<>(List.of("features a b"));
    lines.addAll(java.util.Collections.nCopies(times, tree));
    return lines;
  }
}
