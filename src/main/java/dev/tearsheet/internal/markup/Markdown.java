package dev.tearsheet.internal.markup;

/**
 * Tells Markdown from plain text, and reads what scrapers write of CommonMark and GitHub's tables.
 */
final class Markdown {

  /** A hash and two stars may stand in any text; together they are no chance. */
  private static final int ENOUGH = 2;

  /** Lines for each link of a text that is surely Markdown, however its lines are parted. */
  private static final int FULL_PER_LINK = 4;

  /**
   * Blank lines part the paragraphs of Markdown; items and rows of tables have none and do not
   * count.
   */
  private static final int FULL_PER_BLANK = 4;

  private Markdown() {}

  static boolean is(String text) {
    boolean may =
        text.startsWith("---")
            || text.startsWith("Title:")
            || text.startsWith("Headline:")
            || text.indexOf("](") >= 0
            || text.indexOf("# ") >= 0;
    return may && is(text.split("\n", -1));
  }

  private static boolean is(String[] lines) {
    if (FrontMatter.length(lines) > 0) {
      return true;
    }
    int headings = 0;
    int links = 0;
    int strong = 0;
    int blank = 0;
    int full = 0;
    for (int i = 0; i < lines.length; i++) {
      boolean heading = MarkdownLine.headingLevel(lines[i]) > 0 && standsAlone(lines, i);
      headings += heading ? 1 : 0;
      links += InlineMarks.links(lines[i]);
      strong += InlineMarks.strong(lines[i]) ? 1 : 0;
      blank += lines[i].isBlank() ? 1 : 0;
      full += lines[i].isBlank() || MarkdownLine.isOfMany(lines[i]) ? 0 : 1;
    }
    boolean parted = blank * FULL_PER_BLANK >= full || links * FULL_PER_LINK >= full;
    boolean opened = headings > 0 || links >= ENOUGH;
    int title = MarkdownLine.headingLevel(lines[0]) == 1 && standsAlone(lines, 0) ? ENOUGH : 0;
    return parted && opened && title + headings + links + strong >= ENOUGH;
  }

  /** A line of code that is commented out has code around it. */
  private static boolean standsAlone(String[] lines, int i) {
    return (i == 0 || lines[i - 1].isBlank()) && (i + 1 == lines.length || lines[i + 1].isBlank());
  }

  static String html(String text) {
    String[] lines = text.split("\r?\n", -1);
    int from = FrontMatter.length(lines);
    return FrontMatter.head(lines, from) + new MarkdownBlocks(lines, from).html();
  }
}
