package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.training.ForestTrainer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of stretch and candidate, and fits the speaker forest. */
final class SpeakerTrainer {

  /**
   * The settings the English resource is fitted with. Held out by publisher, splits that look at
   * 0.3 of the columns give 0.910 of the speakers, all columns 0.905.
   */
  static final ForestTrainer.Settings SETTINGS =
      new ForestTrainer.Settings(120, 6, 0.12, 4, 1, 0.3);

  /**
   * The same for German, where much less is annotated. 200 trees of depth 5, or 300 at a rate of
   * 0.05, give the same within the noise of half a per cent.
   */
  static final ForestTrainer.Settings GERMAN = new ForestTrainer.Settings(150, 4, 0.08, 20, 1, 0.2);

  private final ForestTrainer.Settings settings;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Double> labels = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private List<String> names = List.of();

  SpeakerTrainer(ForestTrainer.Settings settings) {
    this.settings = settings;
  }

  /**
   * Adds the rows of an article.
   *
   * @param article the article
   * @param lexicon the lexicon it is read with
   * @param weight weight of each row
   * @param open how much rows of stretches without a source count of that
   */
  void add(Annotated article, Lexicon lexicon, double weight, double open) {
    Reading reading = Reading.of(article.text(), lexicon);
    Sources sources = Sources.of(reading);
    SpeakerFeatures features = new SpeakerFeatures(sources, People.of(sources));
    Context previous = null;
    for (int s = 0; s < reading.stretches.size(); s++) {
      Annotated.Gold gold = gold(article, reading.stretches.get(s));
      Context right = null;
      features.read(s, previous);
      for (int i = 0; i < features.candidates().size(); i++) {
        Context context = features.candidates().get(i);
        boolean match = gold != null && matches(reading, context, gold);
        boolean spelt = !match && gold != null && sameWords(reading, context.candidate(), gold);
        if (!spelt) {
          add(features.copy(i), match ? 1 : 0, gold == null ? weight * open : weight);
        }
        right = match && (right == null || isLonger(context, right)) ? context : right;
      }
      names = features.names();
      groups.add(rows.size());
      previous = right;
    }
  }

  private static boolean isLonger(Context a, Context b) {
    return a.candidate().last() - a.candidate().first()
        > b.candidate().last() - b.candidate().first();
  }

  static Annotated.@Nullable Gold gold(Annotated article, Stretch stretch) {
    for (Annotated.Gold gold : article.quotes()) {
      for (Span span : gold.quoted()) {
        int overlap =
            Math.min(span.end(), stretch.span().end())
                - Math.max(span.start(), stretch.span().start());
        int union =
            Math.max(span.end(), stretch.span().end())
                - Math.min(span.start(), stretch.span().start());
        if (overlap > 0.8 * union && gold.source() != null) {
          return gold;
        }
      }
    }
    return null;
  }

  /** The scorer's rule for positions: half of the source, or half of the mention with its head. */
  static boolean matches(Reading reading, Context context, Annotated.Gold gold) {
    Span source = gold.source();
    if (source == null) {
      return false;
    }
    Span span = reading.span(context.first(), context.last());
    int overlap = Math.min(source.end(), span.end()) - Math.max(source.start(), span.start());
    if (overlap <= 0 || span.length() > 3 * source.length() + 40) {
      return false;
    }
    Span head = gold.head();
    return overlap >= 0.5 * source.length()
        || (overlap >= 0.5 * span.length()
            && (head == null || (span.start() <= head.start() && span.end() >= head.end())));
  }

  /** The scorer's whole rule: by position, or by the same head elsewhere. */
  static boolean means(Reading reading, Context context, Annotated.Gold gold) {
    return matches(reading, context, gold) || sameHead(reading, context.candidate(), gold);
  }

  private static boolean sameHead(Reading reading, Candidate candidate, Annotated.Gold gold) {
    Span head = gold.head() == null ? gold.source() : gold.head();
    boolean noun =
        candidate.form() == Candidate.Form.NAME || candidate.form() == Candidate.Form.NOMINAL;
    if (head == null || !noun) {
      return false;
    }
    int last = reading.tokens.at(head.end()) - 1;
    return last >= 0
        && !reading.word(last).isAny(WordClass.PRONOUNS)
        && reading.tokens.folded(last).equals(reading.tokens.folded(candidate.last() - 1));
  }

  private static boolean sameWords(Reading reading, Candidate candidate, Annotated.Gold gold) {
    Span head = gold.head() == null ? gold.source() : gold.head();
    if (head == null || !candidate.isNamed()) {
      return false;
    }
    String name = head.of(reading.text);
    return name.endsWith(reading.tokens.word(candidate.nameLast() - 1));
  }

  private void add(float[] row, double label, double weight) {
    rows.add(row);
    labels.add(label);
    weights.add(weight);
  }

  List<String> fit() {
    System.err.println(rows.size() + " rows of " + names.size());
    List<String> lines = new ArrayList<>();
    lines.add("features " + String.join(" ", names));
    lines.addAll(
        ForestTrainer.choose(
            settings,
            rows.toArray(float[][]::new),
            labels.stream().mapToDouble(x -> x).toArray(),
            weights.stream().mapToDouble(x -> x).toArray(),
            groups.stream().mapToInt(x -> x).toArray()));
    return lines;
  }
}
