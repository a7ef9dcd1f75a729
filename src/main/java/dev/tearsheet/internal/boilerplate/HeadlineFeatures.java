package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.BylineOpening;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What tells the headline among the lines above a story that has no markup. */
final class HeadlineFeatures {

  /** Of the block's own features, those that mean something for a line alone. */
  private static final List<String> OWN =
      List.of(
          "words",
          "chars",
          "sentences",
          "commas",
          "digits",
          "capitals",
          "word_length",
          "ends_sentence",
          "ends_colon",
          "starts_small",
          "starts_digit",
          "quotes",
          "signs",
          "bars",
          "odds_mean",
          "odds_min",
          "odds_first",
          "odds_whole",
          "odds_pairs",
          "copies",
          "earlier_copies",
          "prev_words",
          "next_words");

  static final List<String> NAMES =
      Stream.of(
              OWN,
              List.of(
                  "score",
                  "above_lead",
                  "at_top",
                  "longer_below",
                  "longer_above",
                  "in_lead",
                  "in_story",
                  "more_in_story",
                  "has_year",
                  "byline_below",
                  "year_below"))
          .flatMap(List::stream)
          .toList();

  /** What only markup tells; behind all others, as texts are judged without them. */
  private static final List<String> MARKED = List.of("shape", "level", "linked", "odds_up0");

  static final List<String> OF_MARKDOWN = Stream.of(NAMES, MARKED).flatMap(List::stream).toList();

  private static final int[] MARKED_COLUMNS =
      MARKED.stream().mapToInt(BlockFeatures.NAMES::indexOf).toArray();

  private static final int[] COLUMNS =
      OWN.stream().mapToInt(BlockFeatures.NAMES::indexOf).toArray();

  private static final int WORDS = BlockFeatures.NAMES.indexOf("words");

  /** Lines above the lead that are looked at; on the annotated pages 97 % stand within. */
  private static final int WINDOW = 60;

  /** Lines around one that are compared with it. */
  private static final int REACH = 6;

  /** UTF-16 units of the words that a headline shares with its story. */
  private static final int MIN_WORD = 4;

  private final List<Verdict> verdicts;
  private final Opinion opinion;

  /** The first paragraph of the story, below all candidates; -1 when there is no story. */
  private final int lead;

  private final Hashes story = new Hashes();
  private final Hashes opening = new Hashes();
  private final double[] shared;

  HeadlineFeatures(List<Verdict> verdicts, Opinion opinion) {
    this.verdicts = verdicts;
    this.opinion = opinion;
    this.lead = lead();
    for (int i = Math.max(0, lead); i < verdicts.size(); i++) {
      if (verdicts.get(i).content()) {
        boolean opens = i <= lead + 1;
        Terms.ofText(text(i), (hash, start, end) -> add(hash, opens));
      }
    }
    shared = new double[Math.max(0, lead)];
    for (int i = first(); i < lead; i++) {
      shared[i] = share(i, story) * Math.min(8, words(i));
    }
  }

  private void add(long hash, boolean opens) {
    story.add(hash);
    if (opens) {
      opening.add(hash);
    }
  }

  private int lead() {
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).content() && words(i) >= Sizes.MIN_PROSE) {
        return i;
      }
    }
    return -1;
  }

  /** The first line that may be the headline. */
  int first() {
    return Math.max(0, lead - WINDOW);
  }

  /** A row for each line from the first that may be the headline to the last above the lead. */
  float[][] rows() {
    List<float[]> rows = new ArrayList<>();
    for (int i = first(); i < lead; i++) {
      rows.add(row(i));
    }
    return rows.toArray(new float[0][]);
  }

  /** Whether a row is that of a byline: some headlines are shorter. */
  boolean isByline(int row) {
    int line = first() + row;
    return NameLine.is(text(line)) || (line > 0 && NameLine.joins(text(line)));
  }

  private float[] row(int i) {
    Row row = new Row(OF_MARKDOWN.size());
    for (int column : COLUMNS) {
      row.put(opinion.rows()[i][column]);
    }
    row.put(verdicts.get(i).score()).put(lead - i).put((double) i / lead);
    row.put(longer(i, i + 1, lead)).put(longer(i, Math.max(0, i - REACH), i));
    row.put(share(i, opening)).put(share(i, story)).put(moreShared(i));
    row.put(hasYear(text(i)));
    row.put(linesTo(i, false)).put(linesTo(i, true));
    for (int column : MARKED_COLUMNS) {
      row.put(opinion.rows()[i][column]);
    }
    return row.values();
  }

  private String text(int i) {
    return verdicts.get(i).block().text();
  }

  private double words(int i) {
    return opinion.rows()[i][WORDS];
  }

  private int longer(int i, int from, int to) {
    int longer = 0;
    for (int k = from; k < to; k++) {
      longer += words(k) > words(i) ? 1 : 0;
    }
    return longer;
  }

  /** Share of a line's longer words that are among others. */
  private double share(int i, Hashes others) {
    int[] counts = new int[2];
    Terms.ofText(
        text(i),
        (hash, start, end) -> {
          if (end - start >= MIN_WORD || Script.unspaced(text(i).charAt(start))) {
            counts[0]++;
            counts[1] += others.contains(hash) ? 1 : 0;
          }
        });
    return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
  }

  /** How many of the candidates share more with the story. */
  private int moreShared(int i) {
    int more = 0;
    for (int k = first(); k < lead; k++) {
      more += shared[k] > shared[i] ? 1 : 0;
    }
    return more;
  }

  /**
   * Lines down to the next with a year, or that opens a byline; more than are looked at if none.
   */
  private int linesTo(int i, boolean year) {
    for (int k = i + 1; k <= Math.min(lead, i + REACH); k++) {
      if (year ? hasYear(text(k)) : BylineOpening.length(text(k)) > 0) {
        return k - i;
      }
    }
    return REACH + 3;
  }

  /** Four digits in a row, not within a longer number, in a short line. */
  private static boolean hasYear(String text) {
    int run = 0;
    for (int i = 0; i <= Math.min(text.length(), 120); i++) {
      boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
      if (!digit && run == 4) {
        return true;
      }
      run = digit ? run + 1 : 0;
    }
    return false;
  }
}
