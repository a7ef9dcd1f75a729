package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.training.ForestTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits what a page is, and how far its body can be trusted. */
final class PageTrainer {

  private static final ForestTrainer.Settings WHOLE = new ForestTrainer.Settings(100, 3, 0.1, 8, 5);

  /** Splits that hang on few other splits: there are few pages that are no article. */
  private static final ForestTrainer.Settings STORY =
      new ForestTrainer.Settings(300, 2, 0.05, 4, 5, 0.3);

  /** Pages that are no article are few in the sets; each counts for so many. */
  private static final double OTHER_WEIGHT = 3;

  private static final double GOOD = 0.9;

  /** A page, its summary, and the truth about it. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Page(Corpus.Sample sample, float[] row, boolean article, double f1) {}

  private final List<Page> pages = new ArrayList<>();

  void add(Corpus.Sample sample, Opinion opinion) {
    List<Verdict> verdicts = BlockJudge.verdicts(sample.blocks(), opinion);
    boolean article = !sample.source().equals("other");
    double f1 = sample.gold().text().isEmpty() ? -1 : f1(verdicts, sample.gold().text());
    pages.add(new Page(sample, PageSummary.of(verdicts, opinion, sample.hints()), article, f1));
  }

  private static double f1(List<Verdict> verdicts, String gold) {
    Map<String, Integer> left = new HashMap<>();
    int wanted = 0;
    for (String word : GoldLabels.tokens(gold)) {
      left.merge(word, 1, Integer::sum);
      wanted++;
    }
    int given = 0;
    int common = 0;
    for (Verdict verdict : verdicts) {
      if (verdict.content() && verdict.block().block().running()) {
        for (String word : GoldLabels.tokens(verdict.block().text())) {
          given++;
          common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
      }
    }
    return given + wanted == 0 ? 1 : 2.0 * common / (given + wanted);
  }

  /** The model that has not seen the pages of a fold; of all pages when there is no such fold. */
  PageModel model(int fold) {
    return new PageModel(Forest.parse(story(fold)), Forest.parse(whole(fold)));
  }

  private List<String> story(int fold) {
    List<Page> seen = pages.stream().filter(p -> BodyTrainer.fold(p.sample) != fold).toList();
    return train(
        STORY,
        seen,
        seen.stream().mapToDouble(p -> p.article ? 1 : 0).toArray(),
        seen.stream().mapToDouble(p -> p.article ? 1 : OTHER_WEIGHT).toArray());
  }

  private List<String> whole(int fold) {
    List<Page> seen =
        pages.stream().filter(p -> p.f1 >= 0 && BodyTrainer.fold(p.sample) != fold).toList();
    return train(
        WHOLE,
        seen,
        seen.stream().mapToDouble(p -> p.f1 > GOOD ? 1 : 0).toArray(),
        seen.stream().mapToDouble(p -> 1).toArray());
  }

  private static List<String> train(
      ForestTrainer.Settings settings, List<Page> pages, double[] labels, double[] weights) {
    List<String> lines = new ArrayList<>();
    lines.add("features " + String.join(" ", PageSummary.NAMES));
    float[][] rows = pages.stream().map(Page::row).toArray(float[][]::new);
    lines.addAll(ForestTrainer.train(settings, rows, labels, weights));
    return lines;
  }

  /** Of the pages given about this trust, how many were good: the calibration, out of fold. */
  void report() {
    PageModel[] models = new PageModel[BodyTrainer.FOLDS];
    for (int fold = 0; fold < models.length; fold++) {
      models[fold] = model(fold);
    }
    int[] counts = new int[10];
    int[] good = new int[10];
    int[] articles = new int[4];
    for (Page page : pages) {
      PageModel model = models[BodyTrainer.fold(page.sample)];
      boolean called = model.kind(page.row) != dev.tearsheet.article.Kind.OTHER;
      articles[page.article ? 0 : 2]++;
      articles[page.article ? 1 : 3] += called ? 1 : 0;
      if (page.f1 >= 0) {
        int bin = (int) Math.min(9, 10 * model.confidence(page.row));
        counts[bin]++;
        good[bin] += page.f1 > GOOD ? 1 : 0;
      }
    }
    System.out.printf(
        "articles %d called %d, others %d called %d%n",
        articles[0], articles[1], articles[2], articles[3]);
    for (int bin = 0; bin < 10; bin++) {
      System.out.printf("trust %.1f: %d pages, %d good%n", bin / 10.0, counts[bin], good[bin]);
    }
  }

  void write(Path folder, String header) throws IOException {
    Files.writeString(folder.resolve("kind.txt"), header + String.join("\n", story(-1)) + "\n");
    Files.writeString(folder.resolve("trust.txt"), header + String.join("\n", whole(-1)) + "\n");
  }
}
