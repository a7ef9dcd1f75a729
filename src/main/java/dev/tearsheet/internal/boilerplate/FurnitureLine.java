package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.ReadingTime;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A block that is nothing but a stock phrase of page furniture. It often stands amid or right below
 * the story, where what is around it would keep it.
 */
final class FurnitureLine {

  /** UTF-16 units of the longest line listed, with room for a mark at its end. */
  private static final int MAX_LENGTH = 80;

  private static final double LINKED_WHOLLY = 0.95;

  /** Blanks of a headline of four words; fewer may be a name. */
  private static final int LOUD_BLANKS = 3;

  /** UTF-16 units of a label and the headline of another story. */
  private static final int MAX_HEADLINE = 160;

  private static final Set<String> LINES = Words.read(FurnitureLine.class, "furniture-lines.txt");
  private static final Openings LINE_OPENINGS = new Openings(LINES);

  /** UTF-16 units of a share button's words with the name of a network and where it opens. */
  private static final int MAX_SHARE = 120;

  private static final Openings SHARES =
      new Openings(Words.read(FurnitureLine.class, "share-openings.txt"));

  /** The Turkish capital of i, which would become two characters in small letters. */
  private static final char DOTTED = '\u0130';

  private static final String BRACKETS = "[]()";

  private static final String RULES = "-–—=*~•·# ";

  private static final int MIN_RULE = 3;

  /** UTF-16 units. */
  private static final int MAX_MARK = 3;

  /** Marks that are a rule alone. */
  private static final String STARS = "*~•∗＊⁂✻✽❖◆◇ ";

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
        || (text.length() <= MAX_PROMPT && isPrompt(text))
        || GappedLine.is(text)
        || CommentCall.is(text)
        || (block.block() instanceof Block.Paragraph && (isNotice(block, text) || isRule(text)))
        || (block.block() instanceof Block.Heading && (isRule(text) || NoticeLine.isRights(text)))
        || (block.block() instanceof Block.ListItem && isMark(text))
        || isLoudLink(block, text)
        || isLabelledLink(block, text)
        || isBracketedLink(block, text)
        || isTags(text)
        || (block.block() instanceof Block.Paragraph && isAbove(text))
        || CallingLink.is(block)
        || RelatedLink.is(block)
        || LoneLine.is(block)
        || LeadIn.is(block);
  }

  /** A mark may stand before the words. */
  private static boolean isPrompt(String text) {
    int start = text.isEmpty() || Character.isLetter(text.charAt(0)) ? 0 : words(text);
    return PROMPTS.at(text, 0) || (start > 0 && PROMPTS.at(text, start));
  }

  /** A line drawn in characters, {@code "-----"}, {@code "* * *"}, or a lost full stop. */
  private static boolean isRule(String text) {
    return text.equals(".")
        || isOf(text, STARS)
        || (text.length() >= MIN_RULE && isOf(text, RULES));
  }

  /** Whether all characters are among these; most texts end the look at their first. */
  private static boolean isOf(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The item of a list that is an arrow: {@code "«"} before the links to more pages. */
  private static boolean isMark(String text) {
    return text.length() <= MAX_MARK && text.codePoints().noneMatch(Character::isLetterOrDigit);
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

  /** What stands around the headline and tells nothing of the story. */
  private static boolean isAbove(String text) {
    return ReadingTime.is(text) || TrailLine.is(text);
  }

  /** {@code Tags}, with nothing behind it. */
  static boolean isTagLabel(String text) {
    return TAGS.contains(folded(text));
  }

  /** {@code Tags: harbour, flood}. */
  private static boolean isTags(String text) {
    int colon = text.length() <= MAX_HEADLINE ? StringUtils.indexOfAny(text, ":：") : -1;
    return colon > 0
        && colon <= MAX_LABEL
        && text.charAt(text.length() - 1) != '.'
        && TAGS.contains(folded(text.substring(0, colon)));
  }

  /** Marks before a line or a lead-in: a bracket, a sign of rights, arrows, a bullet, a dash. */
  private static final String OPENERS = "([¡¿【©>»›→▶►▸•–—-* ";

  /** Where the words of a line start, -1 when it has none. */
  static int words(String text) {
    int start = 0;
    while (start < text.length() && OPENERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < text.length() ? start : -1;
  }

  static boolean isLoud(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT))
        && !label.equals(label.toLowerCase(Locale.ROOT));
  }

  /** Lower case, without marks and blanks at the end. */
  static String folded(String text) {
    int end = text.length();
    while (end > 0 && !isPart(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).replace(DOTTED, 'i').toLowerCase(Locale.ROOT);
  }

  /** A letter, a digit, or a sign above or behind one, as Hindi and Thai have them. */
  private static boolean isPart(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
