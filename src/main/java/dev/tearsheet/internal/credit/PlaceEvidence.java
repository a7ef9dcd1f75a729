package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Dateline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;

/**
 * What headline and story say for a name in capitals that opens the story: that something is in it.
 * A name that opens another paragraph alike is a speaker's, a word that the story has in small
 * letters is a label ("EXCLUSIVE —").
 *
 * @param headline the headline; empty for none
 * @param body the story's blocks
 */
record PlaceEvidence(String headline, List<Block> body) implements Predicate<String> {

  /** Words before a place, in the languages whose papers write such datelines. */
  private static final Set<String> IN =
      Set.of(
          "in", "at", "near", "of", "from", "to", "en", "em", "à", "di", "aus", "nach", "bei", "i",
          "från", "fra", "till", "til", "naar", "uit", "w", "v", "ve", "в", "у");

  /** More paragraphs than a story's people and places take to be named. */
  private static final int MAX_BLOCKS = 60;

  /** Whether a word stands before a place: "in", "aus". */
  static boolean isIn(String word) {
    return IN.contains(word);
  }

  @Override
  public boolean test(String place) {
    String label = place.toUpperCase(Locale.ROOT) + ":";
    int labels = 0;
    boolean placed = isPlaced(headline, place);
    for (Block block : blocks()) {
      String text = block.text();
      labels += text.toUpperCase(Locale.ROOT).startsWith(label) ? 1 : 0;
      placed |= isPlaced(text, place);
    }
    return placed && labels <= 1;
  }

  private List<Block> blocks() {
    return body.subList(0, Math.min(MAX_BLOCKS, body.size()));
  }

  /** Whether a dateline is but a word in capitals that the story has in small letters as well. */
  boolean isWord(Dateline dateline) {
    String place = dateline.place().orElse(" ");
    String small = place.toLowerCase(Locale.ROOT);
    boolean told =
        small.equals(place)
            || dateline.agency().isPresent()
            || dateline.region().isPresent()
            || dateline.date().isPresent()
            || Lists.CITIES.contains(Lists.fold(place));
    return !told
        && StringUtils.isAlpha(place)
        && blocks().stream().anyMatch(block -> has(block.text(), small));
  }

  private static boolean has(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaced(String text, String place) {
    for (int at = text.indexOf(place); at > 0; at = text.indexOf(place, at + 1)) {
      String before = StringUtils.substringAfterLast(" " + text.substring(0, at).strip(), " ");
      if (IN.contains(before.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
