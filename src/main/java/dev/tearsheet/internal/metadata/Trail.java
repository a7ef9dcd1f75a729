package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.HomeWord;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The links from the front page to the story, as the page shows them: the last before the story is
 * its section.
 *
 * <pre>
 * {@code <nav class=breadcrumbs><a>Home</a> › <a>Region</a> › <a>Lund</a></nav> → Region, Lund}
 * </pre>
 */
final class Trail {

  /** Characters; a longer step is a story's headline. */
  private static final int MAX_SECTION = 40;

  /** Steps of a deep shop; what has more is a menu. */
  private static final int MAX_STEPS = 8;

  private static final Evaluator LINK = QueryParser.parse("a[href]");

  private Trail() {}

  /** Whether attributes other than the class say so, to readers of screens or to machines. */
  static boolean isOne(Attributes attributes) {
    return Strings.CI.contains(attributes.get("aria-label"), "breadcrumb")
        || attributes.get("itemtype").endsWith("/BreadcrumbList");
  }

  /** No number, nor an arrow: "‹ Back". */
  private static boolean isWord(String step) {
    return !step.isEmpty() && Character.isLetter(step.codePointAt(0));
  }

  /** Claims each step as a section. */
  static void claim(Element trail, Claims claims) {
    trail
        .selectStream(LINK)
        .limit(MAX_STEPS)
        .map(link -> VisibleText.of(link, MAX_SECTION + 1))
        .filter(step -> step.length() <= MAX_SECTION && isWord(step))
        .filter(step -> !HomeWord.is(step) && SectionName.isOne(step))
        .forEach(step -> claims.add(Claim.of(Field.SECTION, Origin.CLASS, step)));
  }
}
