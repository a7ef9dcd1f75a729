package dev.tearsheet.internal.metadata;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What an element's class names and id say that it holds, as bits. */
final class Marks {

  static final int AUTHOR = 1;
  static final int DATE = 2;
  static final int MODIFIED = 4;

  /** What is of other stories, of readers or of the site. */
  static final int AWAY = 8;

  /** The part {@code published}, which hAtom asks for by itself. */
  static final int PUBLISHED = 16;

  /** hNews's {@code source-org}: the outlet. */
  static final int SOURCE = 32;

  /** What is of other stories or of readers, with days and authors of its own. */
  static final int OTHERS = 64;

  /** A figure of older WordPress themes: {@code <div class="wp-caption">}. */
  static final int FIGURE = 128;

  /** The links from the front page to the story. */
  static final int TRAIL = 256;

  /** Place, date and agency of the story, or its date. */
  static final int DATELINE = 512;

  /** hAtom's name for the whole of a story, by which themes name its author and topics, too. */
  static final int STORY = 1024;

  /** What the site says of itself, as publishing software marks it. */
  static final int ABOUT_SITE = 4096;

  /** The headline as hAtom marks it, in whatever element. */
  static final int ENTRY_TITLE = 2048;

  /** Where a story is set, or the site, or the reader is. */
  static final int PLACE = 8192;

  private static final String FIGURE_NAME = "wp-caption";

  private static final String SOURCE_ORG = "source-org";

  private static final String DESCRIPTION = "site-description";

  private static final String TITLE = "entry-title";

  private static final TellingParts TELLING = telling();

  private Marks() {}

  private static TellingParts telling() {
    Map<String, Integer> telling = new HashMap<>();
    ClassNames.AUTHOR.forEach(part -> telling.merge(part, AUTHOR, Integer::sum));
    ClassNames.DATE.forEach(part -> telling.merge(part, DATE, Integer::sum));
    ClassNames.MODIFIED.forEach(part -> telling.merge(part, MODIFIED, Integer::sum));
    ClassNames.AWAY.forEach(part -> telling.merge(part, AWAY, Integer::sum));
    ClassNames.OTHERS.forEach(part -> telling.merge(part, OTHERS, Integer::sum));
    telling.merge("published", PUBLISHED, Integer::sum);
    telling.merge("breadcrumb", TRAIL, Integer::sum);
    telling.merge("breadcrumbs", TRAIL, Integer::sum);
    telling.merge("dateline", DATELINE, Integer::sum);
    telling.merge("loc", PLACE, Integer::sum);
    telling.merge("location", PLACE, Integer::sum);
    telling.merge("hentry", STORY, Integer::sum);
    return new TellingParts(telling);
  }

  /** The marks of an element that has attributes. */
  static int of(Element element) {
    Attributes attributes = element.attributes();
    return of(attributes.get("class"), attributes.get("id"));
  }

  /** The marks of one page's class names, most of which come many times; an id comes once. */
  static final class Known {

    /** More different ones are a page's that makes them up; a bound on what is kept. */
    private static final int MAX = 10_000;

    private final Map<String, Integer> marks = new HashMap<>();

    int of(String names, String id) {
      return known(names) | in(id);
    }

    private int known(String names) {
      if (names.isEmpty()) {
        return 0;
      }
      Integer known = marks.get(names);
      if (known == null) {
        known = Marks.in(names);
        if (marks.size() < MAX) {
          marks.put(names, known);
        }
      }
      return known;
    }
  }

  /** The marks of class names and an id, each perhaps empty. */
  static int of(String names, String id) {
    return in(names) | in(id);
  }

  /** The marks of any text, read as class names are. */
  static int in(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    int[] marks = new int[1];
    ClassNames.split(names, (start, end) -> marks[0] |= TELLING.of(names, start, end));
    int source = names.contains(SOURCE_ORG) ? SOURCE : 0;
    int own = marks[0] == AWAY && isFoot(names) ? 0 : marks[0];
    int about = names.contains(DESCRIPTION) ? ABOUT_SITE : 0;
    int title = names.contains(TITLE) ? ENTRY_TITLE : 0;
    return own | source | about | title | (isFigure(names) ? FIGURE : 0);
  }

  /** The foot of the story itself, where some software names its author. */
  private static boolean isFoot(String names) {
    return names.startsWith("post-footer") || names.startsWith("entry-footer");
  }

  private static boolean isFigure(String names) {
    return names.startsWith(FIGURE_NAME) && !names.startsWith("-", FIGURE_NAME.length());
  }

  static boolean any(int marks, int which) {
    return (marks & which) != 0;
  }
}
