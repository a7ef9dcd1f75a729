package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A block that is nothing but a stock phrase of page furniture. It often stands amid or right below
 * the story, where what is around it would keep it.
 */
final class FurnitureLine {

  /** UTF-16 units of the longest line listed, with room for a mark at its end. */
  private static final int MAX_LENGTH = 80;

  /** A lead-in is furniture only where the rest of the line is a link: prose has them too. */
  private static final double LINKED = 0.4;

  private static final double LINKED_WHOLLY = 0.95;

  /** Blanks of a headline of four words; fewer may be a name. */
  private static final int LOUD_BLANKS = 3;

  /** UTF-16 units of a lead-in and the headline of another story. */
  private static final int MAX_HEADLINE = 160;

  /** Where the radicals begin, and behind them the scripts without blanks. */
  private static final char FIRST_IDEOGRAPH = '\u2e80';

  private static final Set<String> LINES = Words.read(FurnitureLine.class, "furniture-lines.txt");
  private static final Openings LINE_OPENINGS = new Openings(LINES);
  private static final Set<String> LEAD_INS = Words.read(FurnitureLine.class, "lead-ins.txt");
  private static final Openings LEAD_IN_OPENINGS = new Openings(LEAD_INS);

  /** UTF-16 units of a share button's words with the name of a network and where it opens. */
  private static final int MAX_SHARE = 120;

  private static final Openings SHARES =
      new Openings(Words.read(FurnitureLine.class, "share-openings.txt"));

  /** What opens a line above links to other stories, before whose or what they are about. */
  private static final List<String> ABOVE_LINKS = List.of("more from ", "more on ", "more about ");

  private static final String BRACKETS = "[]()";

  /** UTF-16 units of some words in capitals. */
  private static final int MAX_LOUD_LABEL = 30;

  /** UTF-16 units of the longest label listed, and a blank. */
  private static final int MAX_LABEL = 20;

  /**
   * UTF-16 units of some sentences that ask the reader for something, or tell of cookies. None of
   * 45 such blocks of more than 200 on the annotated pages is of the story.
   */
  private static final int MAX_PROMPT = 600;

  private static final Openings PROMPTS =
      new Openings(Words.read(FurnitureLine.class, "prompt-openings.txt"));

  private static final Set<String> TAGS = Words.read(FurnitureLine.class, "tag-labels.txt");

  private FurnitureLine() {}

  static boolean is(TextBlock block) {
    String text = block.text();
    return (text.length() <= MAX_LENGTH && isLine(text))
        || (text.length() <= MAX_SHARE && SHARES.at(text, 0))
        || (text.length() <= MAX_PROMPT && PROMPTS.at(text, 0))
        || GappedLine.is(text)
        || (block.block() instanceof Block.Paragraph && isNotice(block, text))
        || isLoudLink(block, text)
        || isLabelledLink(block, text)
        || isBracketedLink(block, text)
        || isTags(text)
        || leadsAway(block);
  }

  /** In a text without markup data may be code. */
  private static boolean isNotice(TextBlock block, String text) {
    return NoticeLine.is(text) || (block.place().parent() != null && NoticeLine.isData(text));
  }

  /** A look at its start spares most lines the folding. */
  private static boolean isLine(String text) {
    int start = words(text);
    return start >= 0
        && LINE_OPENINGS.at(text, start)
        && LINES.contains(folded(text.substring(start)));
  }

  /** Whether a line opens with words that lead to other stories. */
  static boolean leadsAway(TextBlock block) {
    String text = block.text();
    int start = words(text);
    return start >= 0
        && LEAD_IN_OPENINGS.at(text, start)
        && (isLeadIn(text) || leadIn(block, text, start) || leadsBelow(text, start));
  }

  /** {@code More from Lund Post:}, above a list of stories. */
  private static boolean leadsBelow(String text, int start) {
    return text.length() <= MAX_LENGTH
        && text.endsWith(":")
        && ABOVE_LINKS.stream()
            .anyMatch(opening -> Strings.CI.startsWith(text.substring(start), opening));
  }

  /**
   * {@code WHAT THE STORM LEFT BEHIND} as a link and nothing else, between two paragraphs. On the
   * annotated pages one of 31 such lines is of the story.
   */
  private static boolean isLoudLink(TextBlock block, String text) {
    return block.linkDensity() >= LINKED_WHOLLY
        && block.block() instanceof Block.Paragraph
        && StringUtils.countMatches(text, ' ') >= LOUD_BLANKS
        && isLoud(text);
  }

  /**
   * {@code RIVALS: River wall breaks again}, where the headline of another story is a link under a
   * label. On the annotated pages none of 7 such lines is of the story.
   */
  private static boolean isLabelledLink(TextBlock block, String text) {
    int colon = text.length() <= MAX_HEADLINE ? text.indexOf(':') : -1;
    return colon > 0
        && colon <= MAX_LOUD_LABEL
        && text.charAt(text.length() - 1) != '.'
        && Character.isLetterOrDigit(text.charAt(0))
        && StringUtils.countMatches(text.substring(colon), ' ') >= LOUD_BLANKS
        && block.linkDensity() * text.length() >= text.length() - colon - 2
        && isLoud(text.substring(0, colon));
  }

  /** {@code [See ten walks along the coast]}, a link in brackets and nothing else. */
  private static boolean isBracketedLink(TextBlock block, String text) {
    int last = text.length() - 1;
    return last > 0
        && last < MAX_HEADLINE
        && BRACKETS.indexOf(text.charAt(0)) >= 0
        && BRACKETS.indexOf(text.charAt(last)) >= 0
        && block.block() instanceof Block.Paragraph
        && block.linkDensity() * text.length() >= last - 3;
  }

  /** {@code Tags: harbour, flood}. */
  private static boolean isTags(String text) {
    int colon = text.length() <= MAX_HEADLINE ? text.indexOf(':') : -1;
    return colon > 0
        && colon <= MAX_LABEL
        && text.charAt(text.length() - 1) != '.'
        && TAGS.contains(folded(text.substring(0, colon)));
  }

  /**
   * {@code Read also} and nothing else, above links to other stories; one word may be a heading.
   */
  private static boolean isLeadIn(String text) {
    return text.length() <= MAX_LENGTH && isPhrase(text) && LEAD_INS.contains(folded(text));
  }

  /** More than a word; Chinese and Japanese have no blanks between theirs. */
  private static boolean isPhrase(String text) {
    return text.indexOf(' ') > 0 || text.charAt(0) >= FIRST_IDEOGRAPH;
  }

  /** {@code Read also: a link}, or nothing but {@code Read also:} above a list of them. */
  private static boolean leadIn(TextBlock block, String text, int start) {
    int colon = StringUtils.indexOfAny(text, ':', '|', '：');
    return colon > 0
        && colon <= MAX_LENGTH
        && (block.linkDensity() >= LINKED || colon == text.length() - 1 || isHeadline(text, colon))
        && LEAD_INS.contains(folded(text.substring(start, colon)));
  }

  /** Marks before a line or a lead-in: a bracket, arrows, a bullet, a dash. */
  private static final String OPENERS = "([>»›→▶►▸•–—-* ";

  /** Where the words of a line start, -1 when it has none. */
  private static int words(String text) {
    int start = 0;
    while (start < text.length() && OPENERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < text.length() ? start : -1;
  }

  /**
   * {@code Read also: River wall breaks again}, where the link is lost. One word opens prose, too,
   * unless it is in capitals.
   */
  private static boolean isHeadline(String text, int colon) {
    char last = text.charAt(text.length() - 1);
    String label = text.substring(0, colon).strip();
    return text.length() <= MAX_HEADLINE && (isPhrase(label) || isLoud(label)) && last != '.';
  }

  private static boolean isLoud(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT))
        && !label.equals(label.toLowerCase(Locale.ROOT));
  }

  /** Lower case, without marks and blanks at the end. */
  static String folded(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
