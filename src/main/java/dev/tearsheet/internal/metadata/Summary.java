package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * The summary that a page states of its story; many state their site's, its name or the headline.
 */
final class Summary {

  private static final List<Origin> STATED =
      List.of(
          Origin.JSON_LD,
          Origin.OPEN_GRAPH,
          Origin.META,
          Origin.TWITTER,
          Origin.DUBLIN_CORE,
          Origin.SAILTHRU);

  /** Words; a shorter text stands in a title by chance. */
  private static final int MIN_WORDS = 4;

  /** Share of words in common from which on a summary says no more than the headline. */
  private static final double REWORDED = 0.79;

  /** Words of a headline of which one more or less tells nothing new. */
  private static final int MIN_HEADLINE = 6;

  /** UTF-16 units of a long word. */
  private static final int MAX_WORD = 20;

  /** Words behind a site's name where the site tells what it is: "Lund Post is the oldest". */
  private static final Set<String> TELLS = Words.read(Summary.class, "site-tells.txt");

  private final Claims claims;
  private final String headline;

  private Summary(Claims claims, String headline) {
    this.claims = claims;
    this.headline = Agreement.fold(headline);
  }

  /**
   * The summary.
   *
   * @param claims what the page claims
   * @param headline its headline, empty for none
   */
  static Optional<String> of(Claims claims, String headline) {
    Summary summary = new Summary(claims, headline);
    return claims
        .firstOf(Field.STANDFIRST, STATED, text -> !isWord(text) && !summary.isOfSite(text))
        .map(EscapedTags::off)
        .filter(text -> !text.isEmpty());
  }

  /** One word is what is left of a summary that a mark within it cut. */
  private static boolean isWord(String text) {
    return text.length() <= MAX_WORD
        && StringUtils.isAsciiPrintable(text)
        && !text.strip().contains(" ");
  }

  private boolean isOfSite(String text) {
    return claims.aboutSite().stream().anyMatch(about -> Agreement.equal(text, about))
        || isInTitle(text)
        || isHeadline(text)
        || claims.of(Field.SITE_NAME).stream().anyMatch(name -> isName(text, name.value()))
        || claims.of(Field.SITE_NAME).stream().anyMatch(name -> tells(name.value(), text));
  }

  /** The headline, or that with a section behind it or a word in another form. */
  private boolean isHeadline(String text) {
    Set<String> own = Set.copyOf(Agreement.words(headline));
    return Agreement.fold(text).equals(headline)
        || (own.size() >= MIN_HEADLINE
            && Agreement.similarity(own, Set.copyOf(Agreement.words(text))) >= REWORDED);
  }

  /** "Lund Post" of "Lund Post | News from the valley", too. */
  private static boolean isName(String text, String name) {
    return Agreement.equal(text, name)
        || Agreement.equal(text, StringUtils.substringBefore(name, "|"))
        || Agreement.equal(text, SiteNames.withoutSlogan(name));
  }

  /** "Bridge opens | Lund Post - News from the valley" with "News from the valley". */
  private boolean isInTitle(String text) {
    String words = Agreement.fold(text);
    return Agreement.count(text, MIN_WORDS) == MIN_WORDS
        && !headline.contains(words)
        && (isWithin(claims.of(Field.SITE_NAME), words)
            || isWithin(claims.of(Field.HEADLINE, Origin.TITLE).toList(), words));
  }

  private static boolean isWithin(List<Claim> claims, String words) {
    return claims.stream()
        .anyMatch(
            claim ->
                claim.value().length() >= words.length()
                    && Agreement.fold(claim.value()).contains(words));
  }

  /** "Lund Post is the …", where the story is about something else. */
  private boolean tells(String name, String text) {
    if (!Strings.CI.startsWith(text, name) || text.length() == name.length()) {
      return false;
    }
    String rest = text.substring(name.length());
    String next = StringUtils.substringBefore(rest.strip(), " ").toLowerCase(Locale.ROOT);
    String named = Agreement.fold(name);
    return Character.isWhitespace(rest.charAt(0))
        && TELLS.contains(next)
        && !named.isEmpty()
        && !headline.contains(named);
  }
}
