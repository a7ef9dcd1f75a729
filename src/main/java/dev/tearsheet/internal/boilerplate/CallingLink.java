package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A paragraph amid the story that calls the reader away: {@code → River wall breaks again}, {@code
 * Check price at Lund Outdoors}, where it is a link and nothing else, and {@code Watch: Drone over
 * the harbour}, whether linked or not. On the annotated pages some 120 such lines of 15 pages are
 * furniture, 14 of five pages are of the story.
 */
final class CallingLink {

  /** UTF-16 units of a link to a shop, and of a label with another story's headline. */
  private static final int MAX_LENGTH = 160;

  /** UTF-16 units of the longest label listed. */
  private static final int MAX_LABEL = 30;

  private static final double LINKED = 0.7;

  private static final double LINKED_WHOLLY = 0.9;

  /** Blanks of a headline; fewer words below an arrow may be a step of a way. */
  private static final int HEADLINE_BLANKS = 3;

  private static final String ARROWS = "→➡➔➜⇒►▶▸»›>";

  /** What parts a label from what it offers; a full stop only behind a loud one. */
  private static final String MARKS = ":|：.";

  private static final Set<String> SHOPS = Words.read(CallingLink.class, "shop-openings.txt");

  private static final Openings SHOP_OPENINGS = new Openings(SHOPS);

  private static final Set<String> MEDIA = Words.read(CallingLink.class, "media-labels.txt");

  private static final Openings MEDIA_OPENINGS = new Openings(MEDIA);

  private CallingLink() {}

  static boolean is(TextBlock block) {
    String text = block.text();
    int start = text.length() <= MAX_LENGTH ? FurnitureLine.words(text) : -1;
    return start >= 0
        && (block.linkDensity() >= LINKED ? calls(block, start) : isMedia(block, start));
  }

  private static boolean calls(TextBlock block, int start) {
    boolean paragraph = block.block() instanceof Block.Paragraph;
    return isPointedAt(block.text())
        || (paragraph && block.linkDensity() >= LINKED_WHOLLY && sells(block.text(), start))
        || isMedia(block, start);
  }

  private static boolean isPointedAt(String text) {
    return ARROWS.indexOf(text.charAt(0)) >= 0
        && StringUtils.countMatches(text, ' ') > HEADLINE_BLANKS
        && !text.endsWith(".")
        && text.indexOf('«') < 0;
  }

  /** Whether the first words are a shop's. */
  private static boolean sells(String text, int start) {
    boolean one = false;
    int last = Math.min(text.length(), start + MAX_LABEL);
    for (int i = start + 1; SHOP_OPENINGS.at(text, start) && !one && i <= last; i++) {
      boolean end = i == text.length() || !Character.isLetter(text.charAt(i));
      one = end && SHOPS.contains(text.substring(start, i).toLowerCase(Locale.ROOT));
    }
    return one;
  }

  /** A headline behind one of the labels and a colon or a bar, a stop where the label is loud. */
  private static boolean isMedia(TextBlock block, int start) {
    return block.block() instanceof Block.Paragraph
        && MEDIA_OPENINGS.at(block.text(), start)
        && isMedia(block.text(), start);
  }

  private static boolean isMedia(String text, int start) {
    int end = start + StringUtils.indexOfAny(text.substring(start), MARKS);
    if (end <= start || end - start > MAX_LABEL || text.endsWith(".")) {
      return false;
    }
    String label = text.substring(start, end).strip();
    String rest = text.substring(end + 1).strip();
    return MEDIA.contains(label.toLowerCase(Locale.ROOT))
        && (text.charAt(end) != '.' || FurnitureLine.isLoud(label))
        && isTitle(rest, label.indexOf(' ') > 0);
  }

  /** More than a word, behind a label of one word with a capital where the script has any. */
  private static boolean isTitle(String rest, boolean phrase) {
    return !rest.isEmpty()
        && Character.isLetter(rest.codePointAt(0))
        && (phrase || !Character.isLowerCase(rest.codePointAt(0)))
        && (rest.indexOf(' ') > 0 || Script.unspaced(rest.charAt(0)));
  }
}
