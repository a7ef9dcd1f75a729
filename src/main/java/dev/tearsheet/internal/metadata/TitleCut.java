package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Takes the site's name, sections and days off the ends of a title.
 *
 * <pre>{@code "News | Bridge opens to cars | Lund Post"     → "Bridge opens to cars"
 * "Bridge opens to cars| Lund Post"            → "Bridge opens to cars"
 * "Bridge opens to cars :: Politics"           → "Bridge opens to cars"}</pre>
 */
final class TitleCut {

  /** Behind a site's name; a kicker stands before one as well. */
  private static final String COLON = ": ";

  /** Words of a story beside which a section's usual name is one: "Breaking News" stays. */
  private static final int MIN_WORDS = 3;

  /** What sections are usually called, where neither the page nor its address names one. */
  private static final Set<String> USUAL = Words.read(TitleCut.class, "section-words.txt");

  private final SiteNames site;
  private final Set<String> sections;
  private final Predicate<String> heads;

  /**
   * Cuts nothing yet.
   *
   * @param site what the site is called
   * @param claims has the page's sections
   * @param heads whether a text is the page's top heading, as the last step of a trail may be
   */
  TitleCut(SiteNames site, Claims claims, Predicate<String> heads) {
    this.site = site;
    this.heads = heads;
    this.sections =
        claims.of(Field.SECTION).stream()
            .map(Claim::value)
            .map(TitleCut::lower)
            .collect(Collectors.toSet());
  }

  /** A title without them. */
  String of(String title) {
    String text = ChannelTitle.story(EscapedTags.off(title));
    for (boolean cut = true; cut; ) {
      String shorter = once(text);
      cut = !shorter.equals(text);
      text = shorter;
    }
    return text.strip();
  }

  private String once(String title) {
    String plain = site.withoutName(site.withoutAddress(title));
    if (!plain.equals(title) || !Separators.are(title)) {
      return plain;
    }
    for (String separator : Separators.ALL) {
      String shorter = title.contains(separator) ? parted(title, separator) : title;
      if (!shorter.equals(title)) {
        return shorter;
      }
    }
    String named = StringUtils.substringBefore(title, COLON);
    return named.length() < title.length() && site.isNamed(named)
        ? StringUtils.substringAfter(title, COLON)
        : title;
  }

  private String parted(String title, String separator) {
    String tail = StringUtils.substringAfterLast(title, separator);
    String story = StringUtils.substringBeforeLast(title, separator);
    if (!tail.isBlank()
        && (dispensable(tail) || isUsual(tail, story) || (isDay(tail) && endsWord(story)))) {
      return story;
    }
    String head = StringUtils.substringBefore(title, separator);
    String rest = StringUtils.substringAfter(title, separator);
    boolean section = isUsual(head, rest);
    if (!head.isBlank() && (site.is(head) || section)) {
      return rest;
    }
    String first = StringUtils.substringBeforeLast(story, separator);
    String inner = StringUtils.substringAfterLast(story, separator);
    return isLong(first) && site.isNamed(inner) ? first : title;
  }

  private static boolean isLong(String text) {
    return Agreement.count(text, MIN_WORDS) == MIN_WORDS;
  }

  /** Whether a text is what sections are usually called. */
  static boolean isUsual(String part) {
    return USUAL.contains(lower(part));
  }

  private boolean isUsual(String part, String story) {
    return isUsual(part) && isLong(story) && !heads.test(part);
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** A number before the separator makes a span of days: "14. - 20. Mai 2024". */
  private static boolean endsWord(String text) {
    return !text.isBlank()
        && StringUtils.containsNone(StringUtils.right(text.strip(), 2), "0123456789");
  }

  /** "03.05.2024" behind a separator. */
  private static boolean isDay(String part) {
    return DateReader.find(part, "", DayOrder.DAY_FIRST)
        .filter(day -> day.end() - day.start() == part.strip().length())
        .isPresent();
  }

  /** The site or a section; a trail may end with the story itself. */
  private boolean dispensable(String part) {
    boolean section = site.isFolder(part) || sections.contains(lower(part));
    return site.is(part) || (section && !heads.test(part));
  }
}
