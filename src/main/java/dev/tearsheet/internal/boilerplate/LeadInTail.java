package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The way to another story at the end of a paragraph, behind its last sentence: {@code The council
 * agreed. Read more: River wall breaks again}, where what follows the colon is a link.
 */
final class LeadInTail {

  /** UTF-16 units of a lead-in and the headline of another story. */
  private static final int MAX_TAIL = 200;

  /** Share of what follows the lead-in. */
  private static final double LINKED = 0.9;

  /** UTF-16 units of a link's text; shorter ones are "here" and "this". */
  private static final int MIN_LINK = 12;

  private static final String ENDS = ".!?…”\"»’。！？";

  private static final String BEFORE = " ([>»-–—";

  private LeadInTail() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    left.replaceAll(LeadInTail::without);
    return left;
  }

  private static Verdict without(Verdict verdict) {
    TextBlock block = verdict.block();
    int linked = block.linked();
    boolean may =
        verdict.content()
            && linked >= MIN_LINK
            && linked < block.text().length()
            && block.block() instanceof Block.Paragraph;
    int end = may ? end(block.text(), linked) : -1;
    return end < 0
        ? verdict
        : new Verdict(
            new TextBlock(new Block.Paragraph(block.text().substring(0, end)), block.place(), 0),
            true,
            verdict.reason(),
            verdict.score());
  }

  /** Where the last sentence before such a tail ends, or -1. */
  private static int end(String text, int linked) {
    for (int i = Math.max(1, text.length() - MAX_TAIL); i + MIN_LINK < text.length(); i++) {
      if (text.charAt(i) == ' ' && ENDS.indexOf(text.charAt(i - 1)) >= 0) {
        int start = start(text, i);
        int mark = LeadIn.markBehind(text, start);
        if (mark > 0 && isLink(text, mark + 1, linked)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int start(String text, int from) {
    int at = from;
    while (at < text.length() && BEFORE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Whether as many characters are anchors' as the rest has, a mark or bracket aside. */
  private static boolean isLink(String text, int from, int linked) {
    int rest = text.substring(from).strip().length();
    return rest >= MIN_LINK && linked >= rest * LINKED;
  }
}
