package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * The agency's sign behind the last sentence of its story.
 *
 * <pre>{@code "… on Monday. (ANSA)." → "… on Monday."
 * "… on Monday. PTI ANN BO" → "… on Monday."}</pre>
 */
final class WireTail {

  /** Agencies sign with the initials of who wrote and edited. */
  private static final int MAX_INITIALS = 3;

  /** Letters of such initials. */
  private static final int MAX_LETTERS = 4;

  /** UTF-16 units of the sign and two names. */
  private static final int MAX_SIGN = 30;

  /** What Xinhua ends its stories with. */
  private static final String END = " Enditem";

  private WireTail() {}

  /** Takes the sign of the agency that the dateline names off the last paragraph. */
  static void takeOff(List<Block> body, String agency) {
    int last = body.size() - 1;
    if (last > 0 && isSign(body.get(last).text(), agency)) {
      body.remove(last);
    } else if (last >= 0 && body.get(last) instanceof Block.Paragraph paragraph) {
      String rest = off(paragraph.text(), agency);
      if (rest.length() < paragraph.text().length()) {
        body.set(last, new Block.Paragraph(rest));
      }
    }
  }

  /** The agency and who edited, on a line of their own: "PTI ANN BO". */
  private static boolean isSign(String line, String agency) {
    return line.length() <= MAX_SIGN
        && line.startsWith(agency + " ")
        && !endsSentence(line)
        && line.chars().noneMatch(Character::isLowerCase);
  }

  /** A text without the sign; the same where nothing else is left or no sentence ends before it. */
  static String off(String text, String agency) {
    String plain =
        withoutInitials(StringUtils.stripEnd(Strings.CS.removeEnd(text, END), " .)"), agency);
    String rest = StringUtils.stripEnd(Strings.CS.removeEnd(plain, agency), " (/-–—");
    boolean signed = plain.endsWith(agency) && endsSentence(rest);
    return signed ? rest : Strings.CS.removeEnd(text, END);
  }

  private static String withoutInitials(String text, String agency) {
    String rest = text;
    for (int i = 0; i < MAX_INITIALS; i++) {
      int blank = rest.lastIndexOf(' ');
      String word = rest.substring(blank + 1);
      boolean sentence = blank < 1 || endsSentence(rest.substring(0, blank));
      if (sentence
          || word.equals(agency)
          || word.length() > MAX_LETTERS
          || !StringUtils.isAlpha(word)
          || !word.equals(word.toUpperCase(Locale.ROOT))) {
        return rest;
      }
      rest = rest.substring(0, blank);
    }
    return rest;
  }

  private static boolean endsSentence(String text) {
    return Strings.CS.endsWithAny(text, ".", "!", "?", "”", "“", "»", "\"", "…");
  }
}
