package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what the words of some texts can mean, by WordNet. */
final class SenseMiner {

  /** Uses below which a word is not worth a line. */
  private static final int RARE = 3;

  /** The files of WordNet that {@link Senses} tells of, from {@link Senses#TELLS} on. */
  private static final int[][] VERBS = {{32}, {31}, {37, 39}, {41, 40}, {42}};

  private static final int[][] NOUNS = {{10}, {9, 12, 16}, {18}, {14}, {4, 11}};

  private final WordNet net;
  private final Map<String, Integer> uses = new TreeMap<>();

  SenseMiner(WordNet net) {
    this.net = net;
  }

  void add(Annotated article) {
    Tokens tokens = Tokens.of(article.text());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && !tokens.isCapital(i) && Character.isLetter(tokens.first(i))) {
        uses.merge(tokens.folded(i), 1, Integer::sum);
      }
    }
  }

  /** The senses, and all words that have them. */
  List<String> lines() {
    Map<String, List<String>> words = new TreeMap<>();
    uses.forEach(
        (word, count) -> {
          String digits = count < RARE ? "" : digits(word);
          if (digits.chars().anyMatch(digit -> digit > '0')) {
            words.computeIfAbsent(digits, key -> new ArrayList<>()).add(word);
          }
        });
    return words.entrySet().stream()
        .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()))
        .toList();
  }

  private String digits(String word) {
    Map<Integer, Double> nouns = net.kinds(word, WordNet.NOUN);
    Map<Integer, Double> verbs = net.kinds(word, WordNet.VERB);
    double noun = sum(nouns);
    double verb = sum(verbs);
    double adjective = sum(net.kinds(word, WordNet.ADJECTIVE));
    double all = noun + verb + adjective + sum(net.kinds(word, WordNet.ADVERB));
    StringBuilder digits = new StringBuilder();
    digits.append(digit(verb, all)).append(digit(noun, all)).append(digit(adjective, all));
    for (int[] files : VERBS) {
      digits.append(digit(sum(verbs, files), verb));
    }
    for (int[] files : NOUNS) {
      digits.append(digit(sum(nouns, files), noun));
    }
    return digits.toString();
  }

  private static double sum(Map<Integer, Double> kinds) {
    return kinds.values().stream().mapToDouble(x -> x).sum();
  }

  private static double sum(Map<Integer, Double> kinds, int[] files) {
    double sum = 0;
    for (int file : files) {
      sum += kinds.getOrDefault(file, 0.0);
    }
    return sum;
  }

  private static long digit(double part, double all) {
    return all == 0 ? 0 : Math.round(9 * part / all);
  }
}
