package dev.tearsheet.internal.boilerplate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tearsheet.article.Body;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.boilerplate.Corpus.Copy;
import dev.tearsheet.internal.credit.CreditReader;
import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.training.ForestTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fits what {@link BlockJudge} knows: lexicons and forests, for pages, plain text and Markdown.
 *
 * <p>Arguments: the folder of annotated pages, the resource folder to write to, and a file for the
 * articles as a model sees them that was fitted without their sites; those of the pages' bare
 * copies go to a file beside it, with {@code .bare} at its end, and those of their Markdown to one
 * with {@code .marked}.
 */
final class BodyTrainer {

  static final int FOLDS = 8;

  /** Of the boilerplate, most of it plain, every third block teaches and counts for three. */
  private static final int THIN = 3;

  private static final int MANY = 60;
  private static final String FLAT = "#flat";
  private static final String HEADER =
      """
      # Data: half of WCXB 2026 (CC-BY 4.0), Zyte's article extraction benchmark (MIT),
      # trafilatura's evaluation set (Apache-2.0) and Fundus' publisher fixtures (MIT).
      # Command: mvn -Ptrain-body -Dcorpus=FOLDER test-compile exec:exec
      # Cross-validated figures: to be scored from the file of predictions and written here.
      """;
  private static final int MAX_PLACES = 2000;
  private static final int MAX_TERMS = 4000;
  private static final ForestTrainer.Settings FIRST =
      new ForestTrainer.Settings(130, 6, 0.12, 150, 50, 0.3);
  private static final ForestTrainer.Settings SECOND =
      new ForestTrainer.Settings(90, 4, 0.11, 150, 50, 0.3);

  private final List<Corpus.Sample> samples;
  private final List<GoldLabels.Labels> labels = new ArrayList<>();
  private final LexiconTrainer places = new LexiconTrainer();
  private final LexiconTrainer texts = new LexiconTrainer();
  private final List<BlockFeatures> features = new ArrayList<>();
  private final List<double[]> scores = new ArrayList<>();
  private final List<String> first = new ArrayList<>();
  private final List<String> second = new ArrayList<>();

  private BodyTrainer(List<Corpus.Sample> samples) {
    this.samples = samples;
  }

  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    Path resources = Path.of(args[1]);
    Files.createDirectories(resources);
    Set<String> sources = Set.of("wcxb", "aeb", "traf", "fundus", "other");
    List<Corpus.Sample> pages = new ArrayList<>(Corpus.read(corpus, sources, Copy.AS_IS));
    List<Corpus.Sample> flat = new ArrayList<>(Corpus.read(corpus, Set.of("text"), Copy.AS_IS));
    pages.forEach(page -> flat.add(flat(page)));
    pages.addAll(Corpus.read(corpus, sources, Copy.BARE));
    List<BodyTrainer> trainers = List.of(new BodyTrainer(pages), new BodyTrainer(flat));
    PageTrainer whole = new PageTrainer();
    trainers.get(0).fit(whole);
    trainers.get(0).write(resources, "page");
    trainers.get(1).fit(whole);
    trainers.get(1).write(resources, "text");
    BodyTrainer marked = new BodyTrainer(Corpus.read(corpus, sources, Copy.MARKED));
    marked.fit(new PageTrainer());
    marked.write(resources, "marked");
    HeadlineTrainer markedHeadlines = new HeadlineTrainer(HeadlineFeatures.OF_MARKDOWN);
    marked.addTo(markedHeadlines);
    markedHeadlines.report();
    markedHeadlines.write(resources, "marked", HEADER);
    HeadlineTrainer headlines = new HeadlineTrainer(HeadlineFeatures.NAMES);
    trainers.get(1).addTo(headlines);
    headlines.report();
    headlines.write(resources, "text", HEADER);
    whole.report();
    whole.write(resources, HEADER);
    StringBuilder predictions = new StringBuilder();
    StringBuilder bare = new StringBuilder();
    List<PageModel> models = IntStream.range(0, FOLDS).mapToObj(whole::model).toList();
    StringBuilder markdown = new StringBuilder();
    trainers.forEach(trainer -> trainer.predict(models, predictions, bare));
    marked.predict(models, markdown, bare);
    Files.writeString(Path.of(args[2]), predictions);
    Files.writeString(Path.of(args[2] + ".bare"), bare);
    Files.writeString(Path.of(args[2] + ".marked"), markdown);
  }

  /** A page as a scraper leaves it that strips the markup: one visible block a line. */
  private static Corpus.Sample flat(Corpus.Sample sample) {
    String text =
        sample.blocks().stream()
            .filter(block -> !block.place().within(Region.HIDDEN))
            .map(TextBlock::text)
            .collect(Collectors.joining("\n"));
    List<TextBlock> blocks = BlockSplitter.splitText(text);
    return new Corpus.Sample(
        sample.id() + FLAT,
        sample.source(),
        sample.url(),
        blocks,
        Metadata.ofText("", Optional.empty(), Optional.empty()),
        sample.gold());
  }

  private void fit(PageTrainer whole) {
    for (Corpus.Sample sample : samples) {
      GoldLabels.Labels label = GoldLabels.of(sample.blocks(), sample.gold());
      labels.add(label);
      places.addPlaces(sample, label);
      texts.addText(sample, label);
    }
    places.close(MAX_PLACES);
    texts.close(MAX_TERMS);
    for (Corpus.Sample sample : samples) {
      features.add(
          BlockFeatures.of(
              sample.blocks(),
              sample.hints(),
              places.without(fold(sample)),
              texts.without(fold(sample))));
    }
    List<float[][]> rows = features.stream().map(BlockFeatures::rows).toList();
    log("rows " + rows.stream().mapToInt(r -> r.length).sum());
    List<double[]> opinions = crossFit(FIRST, rows, first, BlockFeatures.NAMES);
    for (int i = 0; i < samples.size(); i++) {
      features.get(i).putContext(opinions.get(i));
    }
    List<double[]> again = crossFit(SECOND, rows, second, BlockFeatures.WITH_CONTEXT);
    for (int i = 0; i < samples.size(); i++) {
      scores.add(JudgeModel.blend(opinions.get(i), again.get(i)));
      whole.add(samples.get(i), opinion(i));
    }
  }

  private void addTo(HeadlineTrainer headlines) {
    for (int i = 0; i < samples.size(); i++) {
      Corpus.Sample sample = samples.get(i);
      headlines.add(sample, BlockJudge.verdicts(sample.blocks(), opinion(i)), opinion(i));
    }
  }

  private Opinion opinion(int i) {
    return new Opinion(scores.get(i), features.get(i).rows());
  }

  private void predict(List<PageModel> models, StringBuilder predictions, StringBuilder bare) {
    for (int i = 0; i < samples.size(); i++) {
      Corpus.Sample sample = samples.get(i);
      if (!sample.id().endsWith(FLAT)) {
        List<Verdict> verdicts = BlockJudge.verdicts(sample.blocks(), opinion(i));
        Judgement judgement =
            BlockJudge.decide(verdicts, opinion(i), sample.hints(), models.get(fold(sample)));
        boolean stripped = sample.id().endsWith(Copy.BARE.mark);
        (stripped ? bare : predictions).append(article(sample, judgement)).append('\n');
      }
    }
  }

  static int fold(Corpus.Sample sample) {
    return fold(sample.site());
  }

  static int fold(String site) {
    return Math.floorMod(site.hashCode() * 31 + 7, FOLDS);
  }

  /** Scores each page by a forest that has not seen its site; the last forest has seen all. */
  private List<double[]> crossFit(
      ForestTrainer.Settings settings, List<float[][]> rows, List<String> all, List<String> names) {
    double[][] result = new double[samples.size()][];
    IntStream.rangeClosed(0, FOLDS)
        .parallel()
        .forEach(
            fold -> {
              List<String> lines = train(settings, rows, fold, names);
              if (fold == FOLDS) {
                all.addAll(lines);
                return;
              }
              Forest forest = Forest.parse(lines);
              for (int i = 0; i < samples.size(); i++) {
                if (fold(samples.get(i)) == fold) {
                  result[i] = forest.probabilities(rows.get(i));
                }
              }
            });
    report(result);
    return List.of(result);
  }

  private List<String> train(
      ForestTrainer.Settings settings, List<float[][]> rows, int fold, List<String> names) {
    List<float[]> kept = new ArrayList<>();
    List<double[]> truth = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (fold(samples.get(i)) != fold) {
        GoldLabels.Labels label = labels.get(i);
        for (int k = 0; k < label.weights().length; k++) {
          boolean thin = label.content()[k] == 0 && label.weights().length > MANY;
          if (label.weights()[k] > 0 && (!thin || (i + k) % THIN == 0)) {
            kept.add(Arrays.copyOf(rows.get(i)[k], names.size()));
            truth.add(new double[] {label.content()[k], label.weights()[k] * (thin ? THIN : 1)});
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("features " + String.join(" ", names));
    lines.addAll(
        ForestTrainer.train(
            settings,
            kept.toArray(new float[0][]),
            truth.stream().mapToDouble(t -> t[0]).toArray(),
            truth.stream().mapToDouble(t -> t[1]).toArray()));
    return lines;
  }

  private void report(double[][] result) {
    double wrong = 0;
    double loss = 0;
    double all = 0;
    for (int i = 0; i < result.length; i++) {
      GoldLabels.Labels label = labels.get(i);
      for (int k = 0; k < result[i].length; k++) {
        double weight = label.weights()[k];
        double p = label.content()[k] == 1 ? result[i][k] : 1 - result[i][k];
        all += weight;
        wrong += p < 0.5 ? weight : 0;
        loss -= weight * Math.log(Math.max(1e-6, p));
      }
    }
    log(String.format("cross-validated: wrong %.5f, log loss %.5f", wrong / all, loss / all));
  }

  private static String article(Corpus.Sample sample, Judgement judgement) {
    Body body = Body.of(CreditReader.read(judgement, sample.metadata()).body());
    JsonObject json = new JsonObject();
    json.addProperty("id", sample.id().replaceAll("#.*", ""));
    json.addProperty("kind", judgement.kind().name().toLowerCase(java.util.Locale.ROOT));
    json.addProperty("text", body.text());
    JsonArray blocks = new JsonArray();
    body.blocks()
        .forEach(
            block -> {
              JsonObject one = new JsonObject();
              one.addProperty("type", "");
              one.addProperty("text", block.text());
              blocks.add(one);
            });
    json.add("blocks", blocks);
    return json.toString();
  }

  private void write(Path folder, String name) throws IOException {
    Files.writeString(folder.resolve(name + "-places.txt"), HEADER + join(places.lines()));
    Files.writeString(folder.resolve(name + "-words.txt"), HEADER + join(texts.lines()));
    Files.writeString(folder.resolve(name + "-first.txt"), HEADER + join(first));
    Files.writeString(folder.resolve(name + "-second.txt"), HEADER + join(second));
  }

  private static String join(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static void log(String line) {
    System.out.println(line);
  }
}
