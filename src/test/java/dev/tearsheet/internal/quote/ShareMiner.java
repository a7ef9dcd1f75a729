package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.text.QuoteMarks;
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

  private final Map<String, double[]> counts = new TreeMap<>();
  private final Lexicon lexicon;

  private final int rare;

  ShareMiner(Lexicon lexicon, int rare) {
    this.lexicon = lexicon;
    this.rare = rare;
  }

  void add(Annotated article) {
    Tokens tokens = Tokens.of(article.text());
    boolean[] quoted = new boolean[tokens.size()];
    for (QuoteMarks.Stretch stretch : QuoteMarks.stretches(article.text(), tokens)) {
      for (int i = tokens.at(stretch.start()); i < tokens.at(stretch.end()); i++) {
        quoted[i] = true;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && !quoted[i]) {
        at(tokens.folded(i))[0]++;
      }
    }
    for (Annotated.Gold gold : article.quotes()) {
      int cue = cue(tokens, gold.cue(), lexicon);
      if (cue >= 0) {
        at(tokens.folded(cue))[gold.isIndirect() ? 2 : 1]++;
      }
      Span head = gold.head();
      if (head != null && tokens.at(head.end()) - 1 >= 0) {
        at(tokens.folded(tokens.at(head.end()) - 1))[
            tokens.isCapital(tokens.at(head.end()) - 1) ? 4 : 3]++;
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
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (word, c) -> {
          double all = Math.max(c[0], c[1] + c[2] + c[3]) + BOTH_SHARES_START;
          boolean often = c[1] + c[2] >= rare || c[3] >= rare;
          if (often && Math.max(Math.max(c[1], c[2]), c[3]) / all >= 0.02) {
            lines.add(
                String.format(
                    Locale.ROOT, "%s %.3f %.3f %.3f", word, c[1] / all, c[2] / all, c[3] / all));
          }
        });
    return lines;
  }
}
