package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import java.util.List;

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
    for (int i = 0; i < Math.min(MAX_BLOCKS, body.size()); i++) {
      if (goesOn(opening, body.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** "The bridge opened to… Read more" → "The bridge opened to". */
  private static String untrailed(String summary) {
    int cut = Math.max(summary.lastIndexOf('…'), summary.lastIndexOf("..."));
    return cut > 0 && summary.length() - cut <= MAX_TRAILER ? summary.substring(0, cut) : summary;
  }

  /** Whether one of two texts ends within the other, and not where it ends. */
  private static boolean goesOn(String summary, String block) {
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
    return letters >= MIN_LETTERS && (i < summary.length() || j < block.length());
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
