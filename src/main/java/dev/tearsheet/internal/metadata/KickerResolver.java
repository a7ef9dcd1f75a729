package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The line above the headline; what pages state as its alternative is often the summary below it.
 */
final class KickerResolver {

  private static final List<Origin> STATED =
      List.of(Origin.SITE_RULE, Origin.CLASS, Origin.MICRODATA, Origin.HALF);

  /** Between a kicker and its headline. */
  private static final String MARKS = " :/|•·–—-";

  private static final Set<String> NONE = Words.read(KickerResolver.class, "no-kickers.txt");

  /** UTF-16 units of a kicker; a longer line says something of its own. */
  private static final int MAX_KICKER = 60;

  /** Likeness of a kicker and its headline: a third of their words. */
  private static final double MAX_ALIKE = 0.33;

  private final Claims claims;
  private final String headline;
  private final int offset;
  private final List<String> words;
  private final List<String> lines;

  /**
   * A resolver of a page's kicker.
   *
   * @param headline its headline, empty for none
   * @param offset characters of visible text before the headline; -1 where it is not on the page
   */
  KickerResolver(Claims claims, String headline, int offset) {
    this.claims = claims;
    this.headline = headline;
    this.offset = offset;
    this.words = Agreement.words(headline);
    this.lines = lines();
  }

  Optional<String> kicker() {
    return lines.stream().filter(line -> line.length() <= MAX_KICKER).findFirst();
  }

  /** What is stated in a kicker's place and too long for one. */
  Optional<String> summary() {
    return lines.stream().filter(line -> line.length() > MAX_KICKER).findFirst();
  }

  private List<String> lines() {
    return STATED.stream()
        .flatMap(origin -> claims.of(Field.KICKER, origin))
        .filter(claim -> claim.origin() != Origin.CLASS || isOfHeadline(claim))
        .filter(claim -> claim.origin() != Origin.HALF || isLabel(claim))
        .map(Claim::value)
        .filter(line -> !isOfWords(Agreement.words(line)))
        .map(line -> StringUtils.stripEnd(line, MARKS))
        .toList();
  }

  /** Whether the heading that holds the line is the headline's, or one of the same words. */
  private boolean isOfHeadline(Claim kicker) {
    int at = kicker.spot().offset();
    return at == offset
        || claims
            .of(Field.HEADLINE, Origin.HEADING)
            .anyMatch(own -> own.spot().offset() == at && Agreement.equal(own.value(), headline));
  }

  /** Whether all of the heading but the headline is the line, of a word or more and no number. */
  private boolean isLabel(Claim half) {
    String whole = half.value() + " " + headline;
    return !NONE.contains(StringUtils.stripEnd(half.value(), MARKS).toLowerCase(Locale.ROOT))
        && half.value().codePoints().anyMatch(Character::isLetter)
        && half.value().codePoints().noneMatch(Character::isDigit)
        && claims
            .of(Field.HEADLINE, Origin.HEADING)
            .filter(own -> own.spot().offset() == half.spot().offset())
            .anyMatch(own -> Agreement.equal(own.value(), whole));
  }

  /**
   * A kicker that the headline opens with is a part of it, and a line that says much of it is the
   * headline in other words, such as print's.
   */
  private boolean isOfWords(List<String> line) {
    boolean opens = line.size() < words.size() && words.subList(0, line.size()).equals(line);
    return opens || Agreement.similarity(Set.copyOf(line), Set.copyOf(words)) >= MAX_ALIKE;
  }
}
