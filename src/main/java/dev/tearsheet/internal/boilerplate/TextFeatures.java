package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;

/** What a block's own text tells, wherever it stands. */
final class TextFeatures {

  static final List<String> NAMES =
      List.of(
          "words",
          "chars",
          "linked",
          "sentences",
          "commas",
          "digits",
          "capitals",
          "word_length",
          "ends_sentence",
          "ends_colon",
          "ends_dots",
          "starts_small",
          "starts_digit",
          "quotes",
          "signs",
          "bars",
          "shape",
          "level",
          "odds_mean",
          "odds_min",
          "odds_max",
          "odds_first",
          "odds_whole",
          "odds_pairs");

  private final Evidence evidence;
  private double sum;
  private double least;
  private double most;
  private double first;
  private double pairs;
  private long before;
  private int count;

  private TextFeatures(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Puts a block's features. */
  static void put(TextBlock block, TextCounts counts, long[] terms, Evidence evidence, Row row) {
    String text = block.text();
    row.put(counts.words).put(counts.letters).put(block.linkDensity());
    double length = Math.max(1, text.length());
    row.put(counts.sentences).put(counts.commas);
    row.put(counts.digits / length).put(counts.capitals / length);
    row.put(Math.max(1, counts.letters) / Math.max(1, counts.words));
    putEnds(text, row);
    row.put(counts.signs).put(counts.bars);
    row.put(shape(block.block())).put(level(block.block()));
    TextFeatures features = new TextFeatures(evidence);
    for (long term : terms) {
      features.add(term);
    }
    features.put(text, row);
  }

  private static void putEnds(String text, Row row) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean closed = "\"”»“’)」".indexOf(last) >= 0 && text.length() > 1;
    char end = closed ? text.charAt(text.length() - 2) : last;
    row.put(isSentenceEnd(end)).put(last == ':').put(last == '…' || text.endsWith("..."));
    row.put(Character.isLowerCase(first)).put(Character.isDigit(first));
    row.put("\"“„«»‘「『".indexOf(first) >= 0 || closed);
  }

  static boolean isSentenceEnd(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || (c > 0x2000 && "…。！？".indexOf(c) >= 0)
        || c == '।'
        || c == '۔'
        || c == '؟';
  }

  private static int shape(Block block) {
    if (block instanceof Block.Heading) {
      return 1;
    } else if (block instanceof Block.ListItem) {
      return 2;
    } else if (block instanceof Block.Quotation) {
      return 3;
    } else if (block instanceof Block.Table) {
      return 4;
    } else if (block instanceof Block.Preformatted) {
      return 5;
    }
    return block instanceof Block.Paragraph ? 0 : block instanceof Block.Caption ? 6 : 7;
  }

  private static int level(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.level();
    }
    return block instanceof Block.ListItem item ? item.depth() : 0;
  }

  private void add(long hash) {
    double odds = evidence.of(hash);
    sum += odds;
    least = Math.min(least, odds);
    most = Math.max(most, odds);
    first = count++ == 0 ? odds : first;
    if (before != 0) {
      pairs += evidence.of(Terms.pair(before, hash));
    }
    before = hash;
  }

  private void put(String text, Row row) {
    double words = Math.max(1, count);
    row.put(sum / words).put(least).put(most).put(first);
    row.put(text.length() > 60 ? 0 : evidence.of(Terms.whole(text))).put(pairs / words);
  }
}
