package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how often each word form attributes quotes, reports without marks, or heads a source. */
final class ShareMiner {

  private static final int BOTH_SHARES_START = 2;

  /** What a word does that is the cue of a report, or of a quote. */
  private static final int REPORTS = 1;

  private static final int QUOTES = 2;

  private final Map<String, double[]> counts = new TreeMap<>();
  private final FrameMiner frames = new FrameMiner();
  private final Lexicon lexicon;

  private final int rare;

  ShareMiner(Lexicon lexicon, int rare) {
    this.lexicon = lexicon;
    this.rare = rare;
  }

  void add(Annotated article) {
    Reading reading = Reading.of(article.text(), lexicon);
    Tokens tokens = reading.tokens;
    int[] uses = new int[tokens.size()];
    for (Annotated.Gold gold : article.quotes()) {
      int cue = cue(tokens, gold.cue(), lexicon);
      if (cue >= 0) {
        uses[cue] = Math.max(uses[cue], gold.isIndirect() ? REPORTS : QUOTES);
        at(tokens.folded(cue))[gold.isIndirect() ? 2 : 1]++;
      }
      Span head = gold.head();
      if (head != null && tokens.at(head.end()) - 1 >= 0) {
        at(tokens.folded(tokens.at(head.end()) - 1))[
            tokens.isCapital(tokens.at(head.end()) - 1) ? 4 : 3]++;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && reading.inside[i] < 0) {
        at(tokens.folded(i))[0]++;
        if (uses[i] != QUOTES && lexicon.isEnglish()) {
          frames.add(reading, i, uses[i] == REPORTS);
        }
      }
    }
  }

  /** The word of a cue that carries its meaning: the first that is of no closed class. */
  static int cue(Tokens tokens, @Nullable Span cue, Lexicon lexicon) {
    if (cue == null) {
      return -1;
    }
    int from = tokens.at(cue.start());
    int to = tokens.at(cue.end());
    int closed =
        (WordClass.STOPS & ~WordClass.ACCORDING.bit())
            | WordClass.DETERMINER.bit()
            | WordClass.POSSESSIVE.bit();
    for (int i = from; i < to; i++) {
      Word word = lexicon.word(tokens, i);
      boolean content =
          word.is(WordClass.ACCORDING) || word.is(WordClass.SAYS) || !word.isAny(closed);
      if (tokens.isWord(i)
          && content
          && !tokens.folded(i).endsWith("ly")
          && !tokens.folded(i).equals("'s")) {
        return i;
      }
    }
    return -1;
  }

  private double[] at(String word) {
    return counts.computeIfAbsent(word, key -> new double[5]);
  }

  List<String> lines() {
    if (lexicon.isEnglish()) {
      frames.words().forEach(this::at);
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (word, c) -> {
          String beside = lexicon.isEnglish() ? frames.cells(word) : "";
          String shares = shares(c);
          if (!shares.isEmpty() || !beside.isEmpty()) {
            lines.add(word + (shares.isEmpty() ? " - - -" : shares) + beside);
          }
        });
    return lines;
  }

  private String shares(double[] c) {
    double all = Math.max(c[0], c[1] + c[2] + c[3]) + BOTH_SHARES_START;
    boolean often = c[1] + c[2] >= rare || c[3] >= rare;
    boolean worth = often && Math.max(Math.max(c[1], c[2]), c[3]) / all >= 0.02;
    return worth
        ? String.format(Locale.ROOT, " %.3f %.3f %.3f", c[1] / all, c[2] / all, c[3] / all)
        : "";
  }
}
