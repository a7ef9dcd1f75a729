package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Paragraphs that a scraper broke wherever an element starts or ends, so that links, bold words and
 * the names of a byline stand on lines of their own.
 *
 * <pre>{@code
 * "The mayor,", "Ann Roe", ", said the", "old bridge", "stays." → "The mayor, Ann Roe, said the old …"
 * "Ann Roe", "and", "Bo Doe"                                  → "Ann Roe and Bo Doe"
 * }</pre>
 *
 * <p>Only lines right below each other are joined, and only in a text with a line that starts with
 * a mark which ends or parts sentences: no other text has such a line.
 */
public final class SplitLines {

  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "&", ",", "und", "et", "y", "e", "og", "och", "en", "i");

  /** First words of bylines and dates, which go on in no line. */
  private static final Set<String> LABELS =
      Set.of("posted", "published", "updated", "written", "reviewed");

  /** Marks before which nothing is blank. */
  private static final String CLOSING = ",.;:)!?’”";

  /** Of those, the ones that tell a broken text. */
  private static final String TELLING = ",.;)";

  /** Lines that tell it. */
  private static final int LEAST = 2;

  private static final String OPEN = ",(“—–";

  /** UTF-16 units of a name in a byline, of a link, and of a sentence that is broken at a link. */
  private static final int NAME = 50;

  private static final int LINK = 80;
  private static final int SENTENCE = 20;

  private final List<String> lines;

  /** Whether the text is broken at more than its byline. */
  private final boolean broken;

  private final List<String> joined = new ArrayList<>();

  /** What is joined so far, of the line that may go on. */
  private final StringBuilder before = new StringBuilder();

  private SplitLines(List<String> lines, boolean broken) {
    this.lines = lines;
    this.broken = broken;
  }

  /**
   * Joins what was broken.
   *
   * @param lines the lines of a text, stripped, blank ones among them
   * @return {@code lines} itself where none is joined
   */
  public static List<String> joined(List<String> lines) {
    boolean broken = lines.stream().filter(SplitLines::tells).limit(LEAST).count() == LEAST;
    if (!broken && lines.stream().noneMatch(CONJUNCTIONS::contains)) {
      return lines;
    }
    SplitLines split = new SplitLines(lines, broken);
    split.join();
    return split.joined;
  }

  private static boolean tells(String line) {
    return !line.isEmpty() && TELLING.indexOf(line.charAt(0)) >= 0;
  }

  private void join() {
    for (int i = 0; i < lines.size(); i++) {
      if (isConjunction(i)) {
        add(lines.get(i));
        add(lines.get(++i));
      } else if (broken && goesOn(i)) {
        add(lines.get(i));
      } else {
        end(i);
        before.append(lines.get(i));
      }
    }
    end(lines.size());
  }

  private void end(int i) {
    if (i > 0) {
      joined.add(before.toString());
    }
    before.setLength(0);
  }

  private void add(String line) {
    boolean tight = CLOSING.indexOf(line.charAt(0)) >= 0 || "(“".indexOf(last()) >= 0;
    before.append(tight ? "" : " ").append(line);
  }

  private char last() {
    return before.charAt(before.length() - 1);
  }

  private boolean isConjunction(int i) {
    return CONJUNCTIONS.contains(lines.get(i)) && isName(before) && isName(line(i + 1));
  }

  private static boolean isName(CharSequence line) {
    return line.length() > 0 && line.length() <= NAME && Character.isUpperCase(line.charAt(0));
  }

  private boolean goesOn(int i) {
    String line = lines.get(i);
    return before.length() > 0
        && !line.isEmpty()
        && !isClosed(before)
        && (continues(line) || isLink(line, line(i + 1)));
  }

  /** Words within a sentence that go on in the next line. */
  private boolean isLink(String line, String next) {
    return before.length() >= SENTENCE
        && (Character.isLowerCase(last()) || OPEN.indexOf(last()) >= 0)
        && line.length() <= LINK
        && !isClosed(line)
        && continues(next);
  }

  /** Whether a line starts amid a sentence. */
  private static boolean continues(String line) {
    if (line.isEmpty() || CLOSING.indexOf(line.charAt(0)) >= 0) {
      return !line.isEmpty();
    }
    boolean camel = line.length() > 1 && Character.isUpperCase(line.charAt(1));
    return Character.isLowerCase(line.charAt(0)) && !camel && !isLabel(line);
  }

  private static boolean isLabel(String line) {
    int end = line.indexOf(' ');
    String word = (end < 0 ? line : line.substring(0, end)).toLowerCase(Locale.ROOT);
    return LABELS.contains(word) || BylineOpening.length(line) > 0;
  }

  private static boolean isClosed(CharSequence line) {
    return SentenceEnd.isAt(line) || line.charAt(line.length() - 1) == ':';
  }

  private String line(int i) {
    return i < lines.size() ? lines.get(i) : "";
  }
}
