package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.apache.commons.lang3.StringUtils;

/**
 * The heading that counts readers' comments: what follows it is theirs and not the story's. Needed
 * most where there is no markup, as comments read like the story.
 */
final class CommentHeading {

  /** Longer than a heading that repeats the story's own in marks. */
  private static final int MAX_LENGTH = 160;

  /** Longer than a heading without it. */
  private static final int MAX_PLAIN = 40;

  /** Characters of story before it; above the story the same words are a link down to them. */
  private static final int MIN_STORY = 400;

  private static final Set<String> WORDS = Words.read(CommentHeading.class, "comment-words.txt");

  private static final String[] NONE = {};

  private CommentHeading() {}

  /** The verdicts, with all that follows such a heading or a form for comments dropped. */
  static List<Verdict> cut(List<Verdict> verdicts) {
    int all = verdicts.stream().mapToInt(CommentHeading::story).sum();
    long below = verdicts.stream().filter(Verdict::content).count();
    int story = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      boolean early = all - story > story;
      below -= verdict.content() ? 1 : 0;
      boolean told = story >= MIN_STORY;
      if (told && is(verdict.block()) && !(early && isAmid(verdict.block(), below))) {
        return cut(verdicts, i, "after the heading of comments");
      } else if (told && CommentForm.opens(verdict.block())) {
        return early ? verdicts : cut(verdicts, i, "in a form for comments");
      }
      story += story(verdict);
    }
    return verdicts;
  }

  /** UTF-16 units of story in a block. */
  private static int story(Verdict verdict) {
    return verdict.content() ? verdict.block().text().length() : 0;
  }

  /**
   * Whether a bare count in plain text was a link amid the story: below it are fewer blocks than
   * there are comments.
   *
   * @param blocks blocks that are kept below it, and are more of the story than those above
   */
  private static boolean isAmid(TextBlock block, long blocks) {
    return block.place().parent() == null && counts(block.text()) && blocks < number(block.text());
  }

  private static int number(String text) {
    return Integer.parseInt("0" + StringUtils.getDigits(text));
  }

  private static List<Verdict> cut(List<Verdict> verdicts, int from, String reason) {
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i = from; i < left.size(); i++) {
      Verdict verdict = left.get(i);
      if (verdict.content()) {
        left.set(i, verdict.dropped(reason));
      }
    }
    return left;
  }

  /**
   * {@code 2 thoughts on “…”}, and as a heading or a line of plain text {@code 12 Comments} or
   * {@code Kommentare (3)}; elsewhere these count the comments of a teaser amid the story.
   */
  static boolean is(TextBlock block) {
    String text = block.text();
    if (text.length() > MAX_LENGTH
        || !mayCount(text)
        || (text.length() > MAX_PLAIN && !marked(text))) {
      return false;
    }
    StringTokenizer words = new StringTokenizer(text.toLowerCase(Locale.ROOT), " \u00a0");
    if (words.countTokens() < 2) {
      return false;
    }
    String first = words.nextToken();
    String second = words.nextToken();
    boolean more = words.hasMoreTokens();
    return isCount(first, second, more) && (more || standsAlone(block));
  }

  private static boolean isCount(String first, String second, boolean more) {
    return isNumber(first)
        ? WORDS.contains(second)
        : !more && WORDS.contains(first) && isBracketed(second);
  }

  /** {@code Comments (12)} or {@code 12 comments} and nothing else; {@code 댓글 3}. */
  static boolean counts(String text) {
    boolean may = !text.isEmpty() && text.length() <= MAX_PLAIN && hasOuterDigit(text);
    String[] words = may ? StringUtils.split(text, " \u00a0") : NONE;
    if (words.length != 2) {
      return false;
    }
    String first = words[0].toLowerCase(Locale.ROOT);
    String second = words[1].toLowerCase(Locale.ROOT);
    return isCount(first, second, false) || (WORDS.contains(first) && isNumber(second));
  }

  private static boolean hasOuterDigit(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isDigit(text.charAt(0)) || Character.isDigit(last) || last == ')';
  }

  /** Whether it begins as a number or ends in a bracket: most blocks do not, and are not folded. */
  private static boolean mayCount(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= '9' || text.charAt(0) == '\u00a0' || text.indexOf(')') > 0);
  }

  /** A heading, or a line of plain text. */
  static boolean standsAlone(TextBlock block) {
    return block.block() instanceof Block.Heading || block.place().parent() == null;
  }

  private static boolean isBracketed(String token) {
    return token.length() > 2
        && token.startsWith("(")
        && token.endsWith(")")
        && isNumber(token.substring(1, token.length() - 1));
  }

  private static boolean marked(String text) {
    return text.indexOf('“') > 0
        || text.indexOf('"') > 0
        || text.indexOf('„') > 0
        || text.indexOf('«') > 0;
  }

  private static boolean isNumber(String token) {
    return token.length() < 6
        && token.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
  }
}
