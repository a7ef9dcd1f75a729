package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Dateline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

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

  /** Characters of a small word and the blanks around it; room for more. */
  private static final int MAX_WORD = 16;

  /** Whether a word stands before a place: "in", "aus". */
  static boolean isIn(String word) {
    return IN.contains(word);
  }

  @Override
  public boolean test(String place) {
    return isPlaced(place) && !isSpeaker(place);
  }

  /** Whether headline or story say that something is in it. */
  boolean isPlaced(String place) {
    return isInHeadline(place)
        || blocks().stream().anyMatch(block -> isPlaced(block.text(), place));
  }

  /** Whether a name opens more than one paragraph, before a colon. */
  boolean isSpeaker(String name) {
    String label = name + ":";
    return blocks().stream().filter(block -> Strings.CI.startsWith(block.text(), label)).count()
        > 1;
  }

  /** Whether the headline says that something is in it: "Neue Brücke in Altkamp". */
  boolean isInHeadline(String place) {
    return isPlaced(headline, place);
  }

  /** Whether it has an article, as things do: "die Politik". */
  boolean isDefinite(String name) {
    return isDefinite(headline, name)
        || blocks().stream().anyMatch(block -> isDefinite(block.text(), name));
  }

  private static boolean isDefinite(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      String before = wordBefore(text, at);
      int end = at + name.length();
      boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
      if (whole && Lists.has(Lists.ARTICLES, before)) {
        return true;
      }
    }
    return false;
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

  /** Whether the headline, or the story more than once, has a name. */
  boolean isTold(String name) {
    long blocks = blocks().stream().filter(block -> hasAgain(block.text(), name)).count();
    return has(headline, name) || blocks > 0;
  }

  private static boolean hasAgain(String text, String name) {
    return has(text.startsWith(name) ? text.substring(name.length()) : text, name);
  }

  /** Whether the story has a word in small letters that opens it with a capital. */
  boolean isSmall(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return !small.equals(word) && blocks().stream().anyMatch(block -> has(block.text(), small));
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

  /**
   * The word before a position; of a longer one than any that is looked for no more than its end.
   */
  private static String wordBefore(String text, int at) {
    String before = text.substring(Math.max(0, at - MAX_WORD), at).strip();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  private static boolean isPlaced(String text, String place) {
    for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
      String before = wordBefore(text, at);
      if (IN.contains(before.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
