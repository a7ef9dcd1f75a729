package dev.tearsheet.internal.quote;

import dev.tearsheet.training.ForestTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits the resources of this package: {@code QuoteTraining FOLDER RESOURCES shares|speaker|report}
 * fits, {@code QuoteTraining FOLDER RESOURCES check speaker|german|report [TREES DEPTH RATE LEAF]}
 * measures with each publisher held out. FOLDER holds {@code quotes/train.jsonl} and {@code
 * quotes_de/train.jsonl}.
 */
public final class QuoteTraining {

  private QuoteTraining() {}

  /**
   * Runs one step; "shares" first, then a build, then "speaker" and "report".
   *
   * @param arguments evaluation folder, resource folder, step
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path resources = Path.of(arguments[1]);
    List<Annotated> english = Annotated.read(folder.resolve("quotes/train.jsonl"));
    List<Annotated> german = Annotated.read(folder.resolve("quotes_de/train.jsonl"));
    switch (arguments[2]) {
      case "shares" -> {
        write(
            resources.resolve("en.shares.txt"),
            "word quoting reporting naming; PolNeAR train",
            shares(english, 4));
        write(
            resources.resolve("de.shares.txt"),
            "word quoting reporting naming; GermEval train",
            shares(german, 2));
      }
      case "speaker" -> {
        write(resources.resolve("en.speaker.txt"), "PolNeAR train", speaker(english, 1, List.of()));
        write(
            resources.resolve("de.speaker.txt"),
            "GermEval and PolNeAR train",
            speaker(german, 5, english));
      }
      case "report" -> {
        ReportTrainer trainer = new ReportTrainer();
        english.forEach(trainer::add);
        ForestTrainer.Settings settings = ReportTrainer.SETTINGS;
        write(resources.resolve("en.cue.txt"), "PolNeAR train", trainer.cues.fit(settings));
        write(resources.resolve("en.start.txt"), "PolNeAR train", trainer.starts.fit(settings));
        write(resources.resolve("en.end.txt"), "PolNeAR train", trainer.ends.fit(settings));
        write(resources.resolve("en.source.txt"), "PolNeAR train", trainer.sources.fit(settings));
      }
      case "check" -> {
        ForestTrainer.Settings settings = settings(arguments);
        System.out.println(
            switch (arguments[3]) {
              case "speaker" -> new HeldOut(english).speakers(settings, 1, List.of());
              case "german" -> new HeldOut(german).speakers(settings, 5, english);
              default -> new HeldOut(english).reports(settings);
            });
      }
      default ->
          throw new IllegalArgumentException(
              "step must be shares, speaker, report or check, was " + arguments[2]);
    }
  }

  private static ForestTrainer.Settings settings(String[] arguments) {
    if (arguments.length < 8) {
      return arguments[3].equals("report") ? ReportTrainer.SETTINGS : SpeakerTrainer.SETTINGS;
    }
    return new ForestTrainer.Settings(
        Integer.parseInt(arguments[4]),
        Integer.parseInt(arguments[5]),
        Double.parseDouble(arguments[6]),
        Double.parseDouble(arguments[7]),
        1);
  }

  private static List<String> shares(List<Annotated> articles, int rare) {
    ShareMiner miner = new ShareMiner(Reading.of(articles.get(0).text()).lexicon, rare);
    articles.forEach(miner::add);
    return miner.lines();
  }

  private static List<String> speaker(
      List<Annotated> articles, double weight, List<Annotated> others) {
    SpeakerTrainer trainer = new SpeakerTrainer(SpeakerTrainer.SETTINGS);
    articles.forEach(article -> trainer.add(article, weight));
    others.forEach(article -> trainer.add(article, 1));
    return trainer.fit();
  }

  private static void write(Path file, String header, List<String> lines) throws IOException {
    List<String> all = new ArrayList<>(List.of("# " + header));
    all.addAll(lines);
    Files.write(file, all);
  }
}
