package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.Eastern;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Whether a stated summary is the story's own opening, cut where a system cuts it: such a one
 * stands nowhere between headline and story.
 *
 * <pre>{@code "The bridge opened on Monday. Cars […]" → an excerpt
 * "Cars may cross again"                 → none}</pre>
 */
final class Excerpt {

  /** Blocks of the story that one may begin with. */
  private static final int MAX_BLOCKS = 4;

  /** Letters and digits; fewer may stand in both by chance. */
  private static final int MIN_LETTERS = 40;

  /** The same of a summary that ends in dots. */
  private static final int MIN_DOTTED = 15;

  /** The same of a second block. */
  private static final int MIN_OVER = 8;

  /** UTF-16 units of a summary from which on dots at its end cut it; before, they are meant. */
  private static final int MIN_CUT = 90;

  private static final int MIN_CUT_EASTERN = 40;

  private static final String[] CUTS = {"…", "...", "..", "[…]", "[...]", "(...)", "[&hellip;]"};

  /** Marks before the points of a text for search engines: "✓ Tested ✓ Cheap". */
  private static final String TICKS = "✓✔✅➤►▶➜☑★";

  /** UTF-16 units of the dots that cut a summary and a link's text behind them. */
  private static final int MAX_TRAILER = 24;

  private Excerpt() {}

  /**
   * Whether a summary is one; a block of the story word for word is a summary shown above it.
   *
   * @param body the story's blocks
   */
  static boolean is(String summary, List<Block> body) {
    String opening = untrailed(summary);
    int least = opening.length() < summary.length() ? MIN_DOTTED : MIN_LETTERS;
    for (int i = 0; i < Math.min(MAX_BLOCKS, body.size()); i++) {
      String text = body.get(i).text();
      if (goesOn(opening, text, least) || runsOver(opening, body, i) || breaksOff(opening, text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a summary is cut off somewhere, lists points for search engines or tells but days.
   *
   * <pre>{@code "… of the bridge that the council …", "Bridge test ✓ Tolls ✓ Times" → true}</pre>
   */
  static boolean isMade(String summary) {
    String text = summary.strip();
    boolean eastern = Eastern.opens(text);
    boolean cut =
        text.length() >= (eastern ? MIN_CUT_EASTERN : MIN_CUT)
            && Strings.CS.endsWithAny(text, CUTS);
    return cut || isStamp(text) || StringUtils.indexOfAny(text, TICKS.toCharArray()) >= 0;
  }

  /** "Posted 2031-05-03 08:10:00": more digits than letters. */
  private static boolean isStamp(String text) {
    int more = 0;
    for (int i = 0; i < text.length(); i++) {
      more += Character.isDigit(text.charAt(i)) ? 1 : Character.isLetter(text.charAt(i)) ? -1 : 0;
    }
    return more > 0;
  }

  /** Whether a summary ends with words of a block, and there amid a word. */
  private static boolean breaksOff(String summary, String block) {
    int from = summary.length() - MIN_LETTERS;
    boolean open = from > 0 && Character.isLetter(summary.charAt(summary.length() - 1));
    int at = open ? block.indexOf(summary.substring(from)) : -1;
    int end = at + MIN_LETTERS;
    return at >= 0
        && end < block.length()
        && !Eastern.is(block.charAt(end))
        && Character.isLetter(block.charAt(end));
  }

  /** Whether a summary is made of one block of the story and more of the next, without a blank. */
  private static boolean runsOver(String summary, List<Block> body, int from) {
    int i = next(summary, 0);
    int letters = 0;
    int over = 0;
    for (int block = from; block < Math.min(from + MAX_BLOCKS, body.size()); block++) {
      String text = body.get(block).text();
      int j = next(text, 0);
      while (j < text.length() && i < summary.length()) {
        if (Character.toLowerCase(summary.charAt(i)) != Character.toLowerCase(text.charAt(j))) {
          return false;
        }
        letters++;
        over += block > from ? 1 : 0;
        i = next(summary, i + 1);
        j = next(text, j + 1);
      }
    }
    return letters >= MIN_LETTERS && over >= MIN_OVER;
  }

  /** "The bridge opened to… Read more" → "The bridge opened to". */
  private static String untrailed(String summary) {
    int cut = Math.max(summary.lastIndexOf('…'), summary.lastIndexOf("..."));
    return cut > 0 && summary.length() - cut <= MAX_TRAILER ? summary.substring(0, cut) : summary;
  }

  /** Whether one of two texts ends within the other, and not where it ends. */
  private static boolean goesOn(String summary, String block, int least) {
    int i = next(summary, 0);
    int j = next(block, 0);
    int letters = 0;
    while (i < summary.length() && j < block.length()) {
      if (Character.toLowerCase(summary.charAt(i)) != Character.toLowerCase(block.charAt(j))) {
        return false;
      }
      letters++;
      i = next(summary, i + 1);
      j = next(block, j + 1);
    }
    return letters >= least && (i < summary.length() || j < block.length());
  }

  /** Whether two texts have the same letters and digits, and some. */
  static boolean same(String a, String b) {
    int i = next(a, 0);
    int j = next(b, 0);
    boolean any = i < a.length();
    while (i < a.length() && j < b.length()) {
      if (Character.toLowerCase(a.charAt(i)) != Character.toLowerCase(b.charAt(j))) {
        return false;
      }
      i = next(a, i + 1);
      j = next(b, j + 1);
    }
    return any && i == a.length() && j == b.length();
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
