package dev.tearsheet.internal.block;

import dev.tearsheet.internal.text.Entities;
import org.apache.commons.lang3.StringUtils;

/**
 * Text of a page that was escaped once more before it came there: <code>Venn&amp;rsquo;s</code> is
 * what the reader sees. A text about HTML names references by themselves, so one that touches a
 * letter has to be among them.
 */
final class EscapedTwice {

  private static final int MAX_REFERENCE = 12;

  private EscapedTwice() {}

  /** The text itself where nothing tells that it was. */
  static String read(String text) {
    int at = text.indexOf('&');
    while (at >= 0 && !touchesWord(text, at)) {
      at = text.indexOf('&', at + 1);
    }
    return at < 0 ? text : StringUtils.normalizeSpace(Entities.read(text));
  }

  private static boolean touchesWord(String text, int at) {
    int end = at + 1;
    int most = Math.min(text.length(), at + MAX_REFERENCE);
    while (end < most && isPart(text.charAt(end))) {
      end++;
    }
    boolean reference = end > at + 2 && end < text.length() && text.charAt(end) == ';';
    return reference && (isLetter(text, at - 1) || isLetter(text, end + 1));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isPart(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
