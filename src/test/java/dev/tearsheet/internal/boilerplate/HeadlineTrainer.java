package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.training.ForestTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Fits what tells the headline among the lines above a story without markup. */
final class HeadlineTrainer {

  private static final ForestTrainer.Settings SETTINGS =
      new ForestTrainer.Settings(160, 3, 0.1, 6, 5, 0.4);

  /** A page's candidates, and which of them say the headline's words and no others. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Page(Corpus.Sample sample, float[][] rows, double[] right) {}

  private final List<Page> pages = new ArrayList<>();

  /** The columns that are looked at, the first of all. */
  private final List<String> names;

  HeadlineTrainer(List<String> names) {
    this.names = names;
  }

  /** Adds a page whose headline the annotators give. */
  void add(Corpus.Sample sample, List<Verdict> verdicts, Opinion opinion) {
    if (sample.gold().title().isEmpty()) {
      return;
    }
    String[] title = GoldLabels.tokens(sample.gold().title());
    HeadlineFeatures features = new HeadlineFeatures(verdicts, opinion);
    float[][] rows = features.rows();
    double[] right = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      String line = verdicts.get(features.first() + i).block().text();
      right[i] = Arrays.equals(GoldLabels.tokens(line), title) ? 1 : 0;
    }
    pages.add(new Page(sample, rows, right));
  }

  private List<String> train(Predicate<Page> seen) {
    List<float[]> rows = new ArrayList<>();
    List<Double> right = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    for (Page page : pages) {
      if (seen.test(page) && page.rows.length > 0) {
        rows.addAll(Arrays.asList(page.rows));
        Arrays.stream(page.right).forEach(right::add);
        groups.add(rows.size());
      }
    }
    double[] weights = new double[rows.size()];
    Arrays.fill(weights, 1);
    List<String> lines = new ArrayList<>();
    lines.add("features " + String.join(" ", names));
    lines.addAll(
        ForestTrainer.choose(
            SETTINGS,
            rows.stream().map(row -> Arrays.copyOf(row, names.size())).toArray(float[][]::new),
            right.stream().mapToDouble(Double::doubleValue).toArray(),
            weights,
            groups.stream().mapToInt(Integer::intValue).toArray()));
    return lines;
  }

  /** How often the choice is right on sites not seen, by the level from which it is given. */
  void report() {
    List<Forest> forests = new ArrayList<>();
    for (int fold = 0; fold < BodyTrainer.FOLDS; fold++) {
      int left = fold;
      forests.add(Forest.parse(train(page -> BodyTrainer.fold(page.sample) != left)));
    }
    for (String source : List.of("text", "wcxb", "traf", "fundus")) {
      for (double least : new double[] {0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}) {
        report(forests, source, least);
      }
    }
  }

  private void report(List<Forest> forests, String source, double least) {
    int all = 0;
    int given = 0;
    int right = 0;
    int possible = 0;
    for (Page page : pages) {
      if (page.sample.source().equals(source)) {
        Forest forest = forests.get(BodyTrainer.fold(page.sample));
        int choice = TextHeadline.choice(forest, page.rows, least);
        all++;
        possible += Arrays.stream(page.right).anyMatch(r -> r == 1) ? 1 : 0;
        given += choice >= 0 ? 1 : 0;
        right += choice >= 0 && page.right[choice] == 1 ? 1 : 0;
      }
    }
    System.out.printf(
        "headline %s from %.1f: %d pages, %d have it above, %d given, %d right%n",
        source, least, all, possible, given, right);
  }

  void write(Path folder, String name, String header) throws IOException {
    String lines = String.join("\n", train(page -> true));
    Files.writeString(folder.resolve(name + "-headline.txt"), header + lines + "\n");
  }
}
