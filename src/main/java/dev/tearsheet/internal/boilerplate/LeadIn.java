package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Eastern;
import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.Strings;

/**
 * A line that leads to other stories: {@code Read also} alone, {@code Read also: a link} and {@code
 * Read also: River wall breaks again}, where the link is lost.
 */
final class LeadIn {

  /** A lead-in is furniture only where the rest of the line is a link: prose has them too. */
  private static final double LINKED = 0.4;

  /** UTF-16 units of a lead-in. */
  private static final int MAX_LENGTH = 80;

  /** UTF-16 units of a lead-in and the headline of another story. */
  private static final int MAX_HEADLINE = 160;

  /** What parts a lead-in from a headline, and what does so behind two words and a blank. */
  private static final String MARKS = ":|：>»›】]";

  private static final String SOFT_MARKS = "-–—.";

  private static final String FULL_STOPS = ".。।";

  private static final Set<String> LEAD_INS = Words.read(LeadIn.class, "lead-ins.txt");
  private static final Openings OPENINGS = new Openings(LEAD_INS);

  /** Those of one word that open no sentence when a capital follows the colon. */
  private static final Set<String> LABELS = Set.of("related", "recommended", "more");

  /** What opens a line above links to other stories, before whose or what they are about. */
  private static final List<String> ABOVE_LINKS = List.of("more from ", "more on ", "more about ");

  private LeadIn() {}

  static boolean is(TextBlock block) {
    String text = block.text();
    int start = FurnitureLine.words(text);
    return start >= 0
        && OPENINGS.at(text, start)
        && (isAlone(text)
            || isBefore(block, text, start)
            || isAbove(text, start)
            || isBeforeLink(block, text, start));
  }

  /** Where the colon, or a dash, behind a lead-in of more than a word stands, or -1. */
  static int markBehind(String text, int start) {
    if (start >= text.length() || !OPENINGS.at(text, start)) {
      return -1;
    }
    int end = end(text, start);
    boolean leads = end > 0 && text.charAt(end) != '.';
    String label = leads ? text.substring(start, end).strip() : "";
    return label.indexOf(' ') > 0 && LEAD_INS.contains(FurnitureLine.folded(label)) ? end : -1;
  }

  /** {@code More from Lund Post:}, above a list of stories. */
  private static boolean isAbove(String text, int start) {
    return text.length() <= MAX_LENGTH
        && text.endsWith(":")
        && ABOVE_LINKS.stream()
            .anyMatch(opening -> Strings.CI.startsWith(text.substring(start), opening));
  }

  /**
   * {@code Read also} and nothing else, above links to other stories; one word may be a heading.
   */
  private static boolean isAlone(String text) {
    return text.length() <= MAX_LENGTH
        && isPhrase(text)
        && LEAD_INS.contains(FurnitureLine.folded(text));
  }

  /** More than a word; Chinese, Japanese and Thai have no blanks between theirs. */
  private static boolean isPhrase(String text) {
    return text.indexOf(' ') > 0 || Eastern.opens(text) || Script.unspaced(text.charAt(0));
  }

  /** {@code Read also: a link}, or nothing but {@code Read also:} above a list of them. */
  private static boolean isBefore(TextBlock block, String text, int start) {
    int end = end(text, start);
    if (end < 0 || !LEAD_INS.contains(FurnitureLine.folded(text.substring(start, end)))) {
      return false;
    }
    String label = text.substring(start, end).strip();
    boolean soft = SOFT_MARKS.indexOf(text.charAt(end)) >= 0;
    return (!soft || isPhrase(label))
        && (block.linkDensity() >= LINKED || end == text.length() - 1 || leads(text, label, end));
  }

  /** {@code Read also River wall breaks again}, where what follows the words is a link. */
  private static boolean isBeforeLink(TextBlock block, String text, int start) {
    if (block.linkDensity() < LINKED || text.length() > MAX_HEADLINE) {
      return false;
    }
    for (int blank = text.indexOf(' ', start);
        blank > 0 && blank < start + MAX_LENGTH;
        blank = text.indexOf(' ', blank + 1)) {
      String label = text.substring(start, blank);
      if (blank + 1 < text.length()
          && Character.isUpperCase(text.codePointAt(blank + 1))
          && isPhrase(label)
          && LEAD_INS.contains(FurnitureLine.folded(label))) {
        return true;
      }
    }
    return false;
  }

  /** Where the mark behind a lead-in stands; -1 when there is none near. */
  private static int end(String text, int start) {
    int last = Math.min(text.length() - 1, start + MAX_LENGTH);
    for (int i = start + 1; i <= last; i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0 || isSoft(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A dash between blanks, a full stop before one. */
  private static boolean isSoft(String text, int at) {
    char c = text.charAt(at);
    return SOFT_MARKS.indexOf(c) >= 0
        && at + 1 < text.length()
        && text.charAt(at + 1) == ' '
        && (c == '.' || text.charAt(at - 1) == ' ');
  }

  /**
   * {@code Read also: River wall breaks again}, where the link is lost. One word opens prose, too,
   * unless it is in capitals, or a label and a capital follows it.
   */
  private static boolean leads(String text, String label, int end) {
    return text.length() <= MAX_HEADLINE
        && FULL_STOPS.indexOf(text.charAt(text.length() - 1)) < 0
        && (isPhrase(label)
            || FurnitureLine.isLoud(label)
            || (LABELS.contains(label.toLowerCase(Locale.ROOT)) && opensTitle(text, end)));
  }

  private static boolean opensTitle(String text, int end) {
    String rest = text.substring(end + 1).strip();
    return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0)) && rest.indexOf(' ') > 0;
  }
}
