package dev.tearsheet.internal.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The single words of a WordNet 3.0 folder: their parts of speech, and the kinds of each. */
final class WordNet {

  /** Files of the parts of speech, in the order of their numbers in sense keys. */
  private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

  static final int NOUN = 0;
  static final int VERB = 1;
  static final int ADJECTIVE = 2;
  static final int ADVERB = 3;

  /** Weight of the first sense of a word that no tagged text holds; of the second a half. */
  private static final double UNSEEN = 0.3;

  /** Endings of nouns and verbs, and what stands for them in the base. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("ies:y", "ses:s", "xes:x", "zes:z", "ches:ch", "shes:sh", "men:man", "s:"),
          List.of("ies:y", "es:e", "es:", "s:", "ied:y", "ed:e", "ed:", "ing:e", "ing:"),
          List.of(),
          List.of());

  private final List<Map<String, Map<Integer, Double>>> kinds = new ArrayList<>();
  private final List<Map<String, List<String>>> irregular = new ArrayList<>();

  private WordNet() {}

  static WordNet read(Path folder) throws IOException {
    WordNet net = new WordNet();
    Map<String, Integer> counts = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("cntlist.rev"))) {
      String[] cells = line.strip().split(" ", -1);
      String word = cells[0].substring(0, cells[0].indexOf('%') + 2);
      counts.merge(word + " " + cells[1], Integer.parseInt(cells[2]), Integer::sum);
    }
    for (int part = 0; part < PARTS.size(); part++) {
      net.kinds.add(kinds(folder, part, counts));
      net.irregular.add(irregular(folder.resolve(PARTS.get(part) + ".exc")));
    }
    return net;
  }

  private static Map<String, Map<Integer, Double>> kinds(
      Path folder, int part, Map<String, Integer> counts) throws IOException {
    Map<String, Integer> files = new HashMap<>();
    for (String line : entries(folder.resolve("data." + PARTS.get(part)))) {
      String[] cells = line.split(" ", 3);
      files.put(cells[0], Integer.parseInt(cells[1]));
    }
    Map<String, Map<Integer, Double>> kinds = new HashMap<>();
    for (String line : entries(folder.resolve("index." + PARTS.get(part)))) {
      String[] cells = line.strip().split(" ", -1);
      int senses = Integer.parseInt(cells[2]);
      Map<Integer, Double> own = new HashMap<>();
      for (int i = 0; i < senses && cells[0].indexOf('_') < 0; i++) {
        int kind = files.getOrDefault(cells[cells.length - senses + i], 0);
        own.merge(kind, weight(counts, cells[0], part, i + 1), Double::sum);
      }
      kinds.put(cells[0], own);
    }
    return kinds;
  }

  /** Adjectives that stand by others have a number of their own, 5. */
  private static double weight(Map<String, Integer> counts, String word, int part, int sense) {
    int count = counts.getOrDefault(word + "%" + (part + 1) + " " + sense, 0);
    int beside = counts.getOrDefault(word + "%5 " + sense, 0);
    return count + (part == ADJECTIVE ? beside : 0) + UNSEEN / sense;
  }

  /** The lines below the licence. */
  private static List<String> entries(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> line.charAt(0) != ' ').toList();
  }

  private static Map<String, List<String>> irregular(Path file) throws IOException {
    Map<String, List<String>> bases = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = List.of(line.strip().split(" ", -1));
      bases.put(cells.get(0), cells.subList(1, cells.size()));
    }
    return bases;
  }

  /** How often each kind (a file of WordNet's) is meant by a form as a part of speech. */
  Map<Integer, Double> kinds(String form, int part) {
    Map<Integer, Double> sum = new HashMap<>();
    for (String base : bases(form, part)) {
      kinds
          .get(part)
          .getOrDefault(base, Map.of())
          .forEach((kind, weight) -> sum.merge(kind, weight, Double::sum));
    }
    return sum;
  }

  private Set<String> bases(String form, int part) {
    Set<String> bases = new LinkedHashSet<>(List.of(form));
    bases.addAll(irregular.get(part).getOrDefault(form, List.of()));
    for (String ending : ENDINGS.get(part)) {
      String last = ending.substring(0, ending.indexOf(':'));
      if (form.endsWith(last) && form.length() > last.length() + 1) {
        String stem = form.substring(0, form.length() - last.length());
        bases.add(stem + ending.substring(last.length() + 1));
        boolean doubled =
            stem.length() > 2 && stem.charAt(stem.length() - 2) == stem.charAt(stem.length() - 1);
        if (part == VERB && doubled) {
          bases.add(stem.substring(0, stem.length() - 1));
        }
      }
    }
    return bases;
  }
}
