package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.HeldOut.Language;
import dev.tearsheet.training.ForestTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits the resources of this package: {@code QuoteTraining FOLDER RESOURCES senses WORDNET} tells
 * what words can mean by the files of a WordNet 3.0 folder, {@code QuoteTraining FOLDER RESOURCES
 * shares|speaker|german|report} fits, {@code QuoteTraining FOLDER RESOURCES check
 * speaker|german|report [TREES DEPTH RATE LEAF]} measures with each publisher held out, {@code
 * QuoteTraining FOLDER RESOURCES predict OUT} writes what is found in it then. FOLDER holds {@code
 * quotes/train.jsonl} and {@code quotes_de/train.jsonl}.
 */
public final class QuoteTraining {

  private static final String POLNEAR = "PolNeAR 1.0 train (840 articles of US news, 2015-16)";

  private static final String GERMEVAL = "GermEval 2023 train (600 texts of German news)";

  private static final int GERMAN_WEIGHT = 4;

  /**
   * How much German stretches without a source count. At half, 81 to 85 of those that GermEval left
   * open are given a speaker, at 1 they are 70 for the same share of right speakers.
   */
  private static final double GERMAN_OPEN = 1;

  /** Every so manieth English article helps with German. */
  private static final int HELPER = 8;

  private QuoteTraining() {}

  /**
   * Runs one step; "shares" first, then a build, then the others.
   *
   * @param arguments evaluation folder, resource folder, step
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path resources = Path.of(arguments[1]);
    List<Annotated> english = Annotated.read(folder.resolve("quotes/train.jsonl"));
    List<Annotated> german = Annotated.read(folder.resolve("quotes_de/train.jsonl"));
    List<Annotated> helpers =
        IntStream.range(0, english.size())
            .filter(i -> i % HELPER == 0)
            .mapToObj(english::get)
            .toList();
    switch (arguments[2]) {
      case "shares" -> {
        List<String> shares = Language.ENGLISH.shares(english);
        write(resources, "en.shares", POLNEAR, counted(SHARES), shares);
        List<String> company = Language.ENGLISH.company(english, shares);
        write(resources, "en.company", POLNEAR, counted(COMPANY), company);
        write(resources, "de.shares", GERMEVAL, counted(SHARES), Language.GERMAN.shares(german));
      }
      case "senses" -> {
        SenseMiner miner = new SenseMiner(WordNet.read(Path.of(arguments[3])));
        english.forEach(miner::add);
        write(resources, "en.senses", WORDNET, SENSES, miner.lines());
      }
      case "speaker" -> {
        ForestTrainer.Settings settings = SpeakerTrainer.SETTINGS;
        String measured =
            new HeldOut(english, Language.ENGLISH).speakers(settings, 1, 1, List.of());
        write(
            resources,
            "en.speaker",
            POLNEAR,
            fitted("speaker", settings, measured),
            speaker(settings, english, List.of()));
      }
      case "german" -> {
        ForestTrainer.Settings settings = SpeakerTrainer.GERMAN;
        String measured =
            new HeldOut(german, Language.GERMAN)
                .speakers(settings, GERMAN_WEIGHT, GERMAN_OPEN, helpers);
        write(
            resources,
            "de.speaker",
            GERMEVAL + ", each row " + GERMAN_WEIGHT + " times, and an eighth of " + POLNEAR,
            fitted("german", settings, measured),
            speaker(settings, german, helpers));
      }
      case "report" -> report(resources, english);
      case "predict" -> Files.write(Path.of(arguments[3]), OutOfFold.lines(english));
      case "check" -> {
        ForestTrainer.Settings settings = settings(arguments);
        System.out.println(
            switch (arguments[3]) {
              case "speaker" ->
                  new HeldOut(english, Language.ENGLISH).speakers(settings, 1, 1, List.of());
              case "german" ->
                  new HeldOut(german, Language.GERMAN)
                      .speakers(settings, GERMAN_WEIGHT, GERMAN_OPEN, helpers);
              default -> new HeldOut(english, Language.ENGLISH).reports();
            });
      }
      default ->
          throw new IllegalArgumentException(
              "step must be senses, shares, speaker, german, report, predict or check, was "
                  + arguments[2]);
    }
  }

  private static void report(Path resources, List<Annotated> english) throws IOException {
    String measured = "all five report forests " + new HeldOut(english, Language.ENGLISH).reports();
    List<Crossed> crossed = Crossed.of(english, Language.ENGLISH);
    ReportTrainer trainer = ReportTrainer.of(crossed);
    report(resources, "en.cue", trainer.cues, ReportTrainer.CUES, measured);
    report(resources, "en.start", trainer.starts, ReportTrainer.BOUNDS, measured);
    report(resources, "en.end", trainer.ends, ReportTrainer.BOUNDS, measured);
    report(resources, "en.source", trainer.sources, ReportTrainer.SOURCES, measured);
    report(resources, "en.report", DraftTrainer.rows(crossed), DraftTrainer.WHOLE, measured);
  }

  private static void report(
      Path resources,
      String name,
      ReportTrainer.Rows rows,
      ForestTrainer.Settings settings,
      String measured)
      throws IOException {
    write(resources, name, POLNEAR, fitted("report", settings, measured), rows.fit(settings));
  }

  private static final String SHARES =
      "word, and the shares of its uses that quote, that report without marks, that head a source.";

  private static final String COMPANY =
      "word, and tenths of log-odds that it adds where it is a subject, an object, the first word of"
          + " content, the word before that, the one behind content, and the next.";

  private static final String WORDNET = "WordNet 3.0, and the words of " + POLNEAR;

  private static final List<String> SENSES =
      List.of(
          "QuoteTraining FOLDER RESOURCES senses WORDNET.",
          "ninths of uses as verb, noun, adjective; of the verb's that tell, think, feel, deal with"
              + " others, are; of the noun's that are told, thought, people, groups, acts; the words.");

  private static List<String> counted(String what) {
    return List.of(
        "QuoteTraining FOLDER RESOURCES shares; " + LocalDate.now(ZoneOffset.UTC) + ".", what);
  }

  private static List<String> fitted(
      String step, ForestTrainer.Settings settings, String measured) {
    String grown =
        settings.trees() + " trees of depth " + settings.depth() + ", rate " + settings.rate();
    return List.of(
        "QuoteTraining FOLDER RESOURCES "
            + step
            + "; "
            + LocalDate.now(ZoneOffset.UTC)
            + "; "
            + grown
            + ", leaf "
            + settings.leaf()
            + ", share of columns "
            + settings.share()
            + ".",
        measured + ".");
  }

  private static ForestTrainer.Settings settings(String[] arguments) {
    if (arguments.length < 8) {
      return switch (arguments[3]) {
        case "german" -> SpeakerTrainer.GERMAN;
        default -> SpeakerTrainer.SETTINGS;
      };
    }
    return new ForestTrainer.Settings(
        Integer.parseInt(arguments[4]),
        Integer.parseInt(arguments[5]),
        Double.parseDouble(arguments[6]),
        Double.parseDouble(arguments[7]),
        1);
  }

  private static List<String> speaker(
      ForestTrainer.Settings settings, List<Annotated> articles, List<Annotated> helpers) {
    SpeakerTrainer trainer = new SpeakerTrainer(settings);
    boolean german = !helpers.isEmpty();
    double weight = german ? GERMAN_WEIGHT : 1;
    Crossed.of(articles, german ? Language.GERMAN : Language.ENGLISH)
        .forEach(
            read -> trainer.add(read.article(), read.lexicon(), weight, german ? GERMAN_OPEN : 1));
    helpers.forEach(article -> trainer.add(article, HeldOut.ENGLISH, 1, 1));
    return trainer.fit();
  }

  private static void write(
      Path folder, String name, String data, List<String> how, List<String> lines)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("# " + data + "."));
    how.forEach(line -> all.add("# " + line));
    all.addAll(lines);
    Files.write(folder.resolve(name + ".txt"), all);
  }
}
