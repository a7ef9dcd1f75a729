package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how often a cue reports beside a word, and how often content starts or ends at it. */
final class CompanyMiner {

  /** Uses of a word that count as much as those of all. */
  private static final double PRIOR = 8;

  /** Uses below which a word tells nothing, and the least tilt worth a line, in tenths. */
  private static final int RARE = 3;

  private static final int LEAST = 3;

  private final Lexicon lexicon;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final int[] all = new int[2 * Company.PLACES];

  CompanyMiner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(Annotated article) {
    Reading reading = Reading.of(article.text(), lexicon);
    Map<Integer, Annotated.Gold> reports = new HashMap<>();
    Set<Integer> quotes = new HashSet<>();
    article.cues(reading, reports, quotes);
    List<Cue> cues = Cue.of(reading);
    Sources sources = Sources.near(reading, cues);
    for (Cue cue : cues) {
      Annotated.Gold gold = reports.get(cue.at());
      if (gold != null || !quotes.contains(cue.at())) {
        count(reading, Odds.subject(reading, cue.at(), cue.from()), Company.SUBJECT, gold != null);
        count(reading, Odds.object(reading, cue.at(), cue.to()), Company.OBJECT, gold != null);
      }
      if (gold != null) {
        edges(sources, cue.withSubject(sources), gold);
      }
    }
  }

  private void edges(Sources sources, Cue cue, Annotated.Gold gold) {
    Fit starts = Fit.starts(sources, cue, gold);
    for (int i = 0; i < starts.options().size() && starts.teaches(); i++) {
      int first = starts.options().get(i).first();
      count(sources.reading, first, Company.FIRST, starts.isRight(i));
      count(
          sources.reading, first > cue.from() ? first - 1 : -1, Company.BEFORE, starts.isRight(i));
    }
    Content start = starts.best();
    if (start != null && !start.isBackward()) {
      ends(sources.reading, cue, Fit.ends(sources.reading, start, gold));
    }
  }

  private void ends(Reading reading, Cue cue, Fit ends) {
    for (int i = 0; i < ends.options().size() && ends.teaches(); i++) {
      int last = ends.options().get(i).last();
      count(reading, last < cue.to() ? last : -1, Company.END, ends.isRight(i));
      count(reading, last + 1 < cue.to() ? last + 1 : -1, Company.BEYOND, ends.isRight(i));
    }
  }

  private void count(Reading reading, int i, int place, boolean right) {
    if (i >= 0 && reading.tokens.isWord(i) && !reading.tokens.isCapital(i)) {
      int[] own = counts.computeIfAbsent(reading.tokens.folded(i), key -> new int[all.length]);
      own[2 * place]++;
      all[2 * place]++;
      own[2 * place + 1] += right ? 1 : 0;
      all[2 * place + 1] += right ? 1 : 0;
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (word, own) -> {
          @Nullable String cells = cells(own);
          if (cells != null) {
            lines.add(word + cells);
          }
        });
    return lines;
  }

  private @Nullable String cells(int[] own) {
    StringBuilder cells = new StringBuilder();
    boolean tells = false;
    for (int i = 0; i < own.length; i += 2) {
      long tilt = own[i] < RARE ? 0 : tilt(own[i], own[i + 1], all[i + 1] / (double) all[i]);
      boolean enough = Math.abs(tilt) >= LEAST;
      tells |= enough;
      cells.append(' ').append(enough ? tilt : 0);
    }
    return tells ? cells.toString() : null;
  }

  private static long tilt(int uses, int right, double share) {
    double there = (right + PRIOR * share) / (uses + PRIOR);
    return Math.round(10 * (Math.log(there / (1 - there)) - Math.log(share / (1 - share))));
  }
}
