package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;

/**
 * What the rest of a story says for a name in capitals that opens it before a colon: that something
 * is in it. A name that opens another paragraph alike is a speaker's.
 */
record PlaceEvidence(List<Block> body) implements Predicate<String> {

  /** Words before a place, in the languages whose papers write such datelines. */
  private static final Set<String> IN =
      Set.of("in", "at", "near", "of", "from", "to", "en", "em", "à", "di", "aus", "nach", "bei");

  /** More paragraphs than a story's people and places take to be named. */
  private static final int MAX_BLOCKS = 60;

  @Override
  public boolean test(String place) {
    String label = place.toUpperCase(Locale.ROOT) + ":";
    int labels = 0;
    boolean placed = false;
    for (Block block : body.subList(0, Math.min(MAX_BLOCKS, body.size()))) {
      String text = block.text();
      labels += text.toUpperCase(Locale.ROOT).startsWith(label) ? 1 : 0;
      placed |= isPlaced(text, place);
    }
    return placed && labels == 1;
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
