package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * The rest of a story whose letters were drawn by lot, as some walls show it to those who have not
 * paid: its look, not its words.
 *
 * <p>Letters drawn by lot are vowels in a quarter of cases and j, q, x or z in a seventh. Of the
 * languages of Latin script none has fewer than a third of vowels, those with as many j and z, as
 * Polish, have no q and x.
 */
final class Scrambled {

  /** Letters below which shares tell nothing. */
  private static final int LEAST = 60;

  /** Letters that are looked at. */
  private static final int ENOUGH = 400;

  /** Rare letters among the first; nine are to be expected, and most texts end the look here. */
  private static final int FEW = 3;

  /** UTF-16 units for each blank; an address has none. */
  private static final int MOST_PER_BLANK = 25;

  /** UTF-16 units of a text that would show its lot. */
  private static final int LONG = 200;

  private static final double MOST_VOWELS = 0.3;

  private static final double LEAST_RARE = 0.1;

  private static final double LEAST_RAREST = 0.03;

  /** For each letter of ASCII, in lower case by its last five bits. */
  private static final int VOWELS = bits("aeiouy");

  private static final int RARE = bits("jqxz");

  private static final int RAREST = bits("qx");

  private Scrambled() {}

  private static int bits(String letters) {
    return letters.chars().map(letter -> 1 << letter).reduce(0, (a, b) -> a | b);
  }

  private static String text(Verdict verdict) {
    return verdict.block().text();
  }

  /** Tables, code and addresses may be of any letters. */
  private static boolean isProse(Verdict verdict) {
    Block block = verdict.block().block();
    return !(block instanceof Block.Table || block instanceof Block.Preformatted)
        && StringUtils.countMatches(text(verdict), ' ') * MOST_PER_BLANK > text(verdict).length();
  }

  /** Drops what is scrambled, and what is too short to tell between two such blocks. */
  static List<Verdict> without(List<Verdict> verdicts) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).content() && is(text(verdicts.get(i))) && isProse(verdicts.get(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? verdicts : without(verdicts, first, last);
  }

  private static List<Verdict> without(List<Verdict> verdicts, int first, int last) {
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i = first; i <= last; i++) {
      Verdict verdict = verdicts.get(i);
      String text = text(verdict);
      boolean lost = verdict.content() && (text.length() < LONG || is(text));
      left.set(i, lost ? verdict.dropped("scrambled letters") : verdict);
    }
    return left;
  }

  static boolean is(String text) {
    int letters = 0;
    int vowels = 0;
    int rare = 0;
    int rarest = 0;
    for (int i = 0; i < text.length() && letters < ENOUGH; i++) {
      if (letters == LEAST && rare < FEW) {
        return false;
      }
      char c = text.charAt(i);
      if (c >= 128) {
        vowels += Character.isLetter(c) ? 1 : 0; // most are vowels with a mark, or of other scripts
        letters += Character.isLetter(c) ? 1 : 0;
      } else if ((c | ' ') >= 'a' && (c | ' ') <= 'z') {
        letters++;
        vowels += VOWELS >> c & 1;
        rare += RARE >> c & 1;
        rarest += RAREST >> c & 1;
      }
    }
    return letters >= LEAST
        && vowels < MOST_VOWELS * letters
        && rare > LEAST_RARE * letters
        && rarest > LEAST_RAREST * letters;
  }
}
