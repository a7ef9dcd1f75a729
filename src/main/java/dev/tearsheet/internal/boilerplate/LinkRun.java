package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Headlines of other stories amid one: two or more links in a row, each alone in its paragraph or
 * item, that stand between two paragraphs of prose with nothing to introduce them. A list of links
 * that belongs to the story comes below a colon, a heading or a short line, and a table of contents
 * has the headings of the page.
 */
final class LinkRun {

  private static final String REASON = "links to other stories amid this one";

  /** UTF-16 units of a paragraph that is surely prose. */
  private static final double MIN_PROSE = 60;

  private static final double LINKED = 0.9;

  /** Share of a paragraph's characters up to which it is prose. */
  private static final double PROSE_LINKED = 0.3;

  private static final int MIN_LINKS = 2;

  /** Blanks of a headline of four words, UTF-16 units of one without blanks; fewer are a name. */
  private static final int MIN_BLANKS = 3;

  private static final int MIN_UNSPACED = 8;

  /** What ends a sentence, marks of a quotation and of other scripts among them. */
  private static final String ENDS = ".!?…。！？।॥؟”“\"»」』)";

  private static final String STOPS = ".:;,…。।：";

  /** What numbers an entry of a table of contents. */
  private static final String NUMBERS = "0123456789. )";

  private final List<Verdict> left;
  private final Set<String> headings;

  private LinkRun(List<Verdict> verdicts) {
    left = new ArrayList<>(verdicts);
    headings =
        verdicts.stream()
            .map(verdict -> verdict.block().block())
            .filter(Block.Heading.class::isInstance)
            .map(heading -> unnumbered(heading.text()))
            .collect(Collectors.toSet());
  }

  static List<Verdict> without(List<Verdict> verdicts) {
    LinkRun run = new LinkRun(verdicts);
    run.drop();
    return run.left;
  }

  private static String unnumbered(String text) {
    return StringUtils.stripStart(text, NUMBERS);
  }

  private void drop() {
    int links = 0;
    boolean below = false;
    for (int i = 0; i < left.size(); i++) {
      Verdict verdict = left.get(i);
      if (below && isHeadline(verdict)) {
        links++;
      } else if (verdict.block().block().running() && verdict.content()) {
        if (links >= MIN_LINKS && isProse(verdict)) {
          drop(i, links);
        }
        below = isProse(verdict);
        links = 0;
      }
    }
  }

  private void drop(int end, int links) {
    int rest = links;
    for (int i = end - 1; rest > 0; i--) {
      if (isHeadline(left.get(i))) {
        left.set(i, left.get(i).dropped(REASON));
        rest--;
      }
    }
  }

  private boolean isHeadline(Verdict verdict) {
    TextBlock block = verdict.block();
    String text = block.text();
    return verdict.content()
        && block.linkDensity() >= LINKED
        && isLine(block.block())
        && isLong(text)
        && STOPS.indexOf(text.charAt(text.length() - 1)) < 0
        && !headings.contains(unnumbered(text));
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.ListItem;
  }

  private static boolean isLong(String text) {
    return StringUtils.countMatches(text, ' ') >= MIN_BLANKS
        || (text.length() >= MIN_UNSPACED && Script.unspaced(text.charAt(0)));
  }

  private static boolean isProse(Verdict verdict) {
    TextBlock block = verdict.block();
    String text = block.text();
    return verdict.content()
        && block.block() instanceof Block.Paragraph
        && block.linkDensity() < PROSE_LINKED
        && text.length() >= MIN_PROSE
        && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
