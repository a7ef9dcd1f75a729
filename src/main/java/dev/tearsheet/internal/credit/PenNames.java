package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import dev.tearsheet.internal.text.BylineOpening;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;

/**
 * Bylines that are no person's full name: one word of a blogger ("by Tobi"), the outlet itself, its
 * team. They are believed only where the page shows them next to the headline.
 */
final class PenNames {

  /** What the page marks as the author's link or value, not only as a part that holds it. */
  private static final Set<Origin> MARKED = Set.of(Origin.LINK, Origin.MICRODATA);

  /** Characters between headline and byline. */
  private static final int MAX_AFTER = 400;

  private static final int MAX_BEFORE = 100;

  /** Characters of an outlet's or a team's name. */
  private static final int MAX_NAME = 50;

  /** Characters of one word; what is longer is two that met. */
  private static final int MAX_WORD = 20;

  private final Metadata metadata;
  private final Outlet outlet;

  PenNames(Metadata metadata) {
    this.metadata = metadata;
    this.outlet = new Outlet(metadata);
  }

  List<Author> resolve() {
    return metadata.authorClaims().stream()
        .filter(this::isClose)
        .map(this::authors)
        .filter(Predicate.not(List::isEmpty))
        .findFirst()
        .orElse(List.of());
  }

  /** The one account whose link in the foot of the story is marked as its author's. */
  List<Author> below() {
    List<Author> linked =
        metadata.authorClaims().stream()
            .filter(claim -> claim.origin() == Origin.LINK && !claim.spot().away())
            .filter(claim -> claim.spot().offset() > metadata.headlineOffset())
            .flatMap(claim -> word(claim.value()).stream())
            .distinct()
            .map(word -> Author.of(word, Author.Kind.PERSON))
            .toList();
    return linked.size() == 1 ? linked : List.of();
  }

  private List<Author> authors(Claim claim) {
    List<Author> pair = MARKED.contains(claim.origin()) ? pair(claim.value()) : List.of();
    return pair.isEmpty() ? author(claim).map(List::of).orElse(List.of()) : pair;
  }

  private boolean isClose(Claim claim) {
    int after = claim.spot().offset() - metadata.headlineOffset();
    boolean near = after <= MAX_AFTER && after >= -MAX_BEFORE;
    return near && metadata.headlineOffset() >= 0 && claim.spot().visible() && !claim.spot().away();
  }

  private Optional<Author> author(Claim claim) {
    String line = BylineParser.open(StringUtils.strip(claim.value(), " |"));
    String name = NameEnd.cut(line);
    if (!name.isEmpty()
        && name.length() <= MAX_NAME
        && !name.contains("|")
        && (outlet.is(name) || isTeam(name))) {
      return Optional.of(Author.of(name, Author.Kind.ORGANIZATION));
    }
    if (MARKED.contains(claim.origin()) && isPhrase(line)) {
      return Optional.of(Author.of(line, Author.Kind.ORGANIZATION));
    }
    return isSigned(claim)
        ? word(line).map(word -> Author.of(word, Author.Kind.PERSON))
        : Optional.empty();
  }

  /** A team, or the pen name behind the word that opens a line: "The Harbour Team", "by tobi". */
  static Optional<Author> signed(String text) {
    String line = StringUtils.substringBefore(text, " | ");
    String name = NameEnd.cut(BylineParser.open(line));
    if (isTeam(name) && name.length() <= MAX_NAME) {
      return Optional.of(Author.of(name, Author.Kind.ORGANIZATION));
    }
    return BylineOpening.length(line) > 0 && BylineParser.parse(line).isEmpty()
        ? word(BylineParser.open(line)).map(word -> Author.of(word, Author.Kind.PERSON))
        : Optional.empty();
  }

  /** Two given names of people who write together: "Ann & Bo". */
  static List<Author> pair(String value) {
    String[] words = StringUtils.split(value);
    boolean joined = words.length == 3 && Lists.JOINS.contains(words[1].toLowerCase(Locale.ROOT));
    return joined && isGiven(words[0]) && isGiven(words[2])
        ? List.of(Author.of(words[0], Author.Kind.PERSON), Author.of(words[2], Author.Kind.PERSON))
        : List.of();
  }

  private static boolean isGiven(String word) {
    return word.length() > 1
        && word.length() <= MAX_WORD
        && StringUtils.isAlpha(word)
        && Character.isUpperCase(word.codePointAt(0))
        && StringUtils.isAllLowerCase(word.substring(1))
        && !Lists.has(Lists.COMPANIES, word)
        && isWord(word);
  }

  /**
   * The one word that stands alone, or before a date: "Tobi", "tobi on 3 May 2024", "Tobi, May 3".
   */
  private static Optional<String> word(String line) {
    String word = StringUtils.stripEnd(StringUtils.substringBefore(line, " "), ",:·|");
    String next = StringUtils.strip(line.substring(word.length()), " ,:·|–—-");
    boolean ends =
        next.isEmpty()
            || Lists.DATE_WORDS.contains(StringUtils.substringBefore(next, " "))
            || DayAhead.opens(next);
    return Optional.of(word).filter(name -> ends && isWord(name));
  }

  /** Two to four words that the page says are the author: "Ask the Doctors". */
  private static boolean isPhrase(String line) {
    String[] words = StringUtils.split(line);
    return words.length > 1
        && words.length <= 4
        && line.length() <= MAX_NAME
        && line.chars().allMatch(c -> Character.isLetter(c) || c == ' ')
        && Character.isUpperCase(words[0].codePointAt(0))
        && Character.isUpperCase(words[words.length - 1].codePointAt(0))
        && !Lists.has(Lists.NOT_NAMES, words[0]);
  }

  /** "The Harbour Team", "Post Staff": two words at least, the last of them a group. */
  static boolean isTeam(String name) {
    String[] words = StringUtils.split(name);
    return words.length > 1
        && (Character.isUpperCase(name.codePointAt(0)) || words[0].equals("the"))
        && Lists.has(Lists.TEAMS, words[words.length - 1])
        && !Desk.is(name); // "La rédaction", "The Newsroom"
  }

  /** An author's link, or a line that a byline's opening opens. */
  private static boolean isSigned(Claim claim) {
    boolean link = claim.origin() == Origin.CLASS && !claim.url().isEmpty();
    return MARKED.contains(claim.origin())
        || link
        || (claim.origin() == Origin.TEXT && BylineOpening.length(claim.value()) > 0);
  }

  private static boolean isWord(String name) {
    return name.length() > 1
        && Character.isLetter(name.codePointAt(0))
        && name.length() <= MAX_WORD
        && !StringUtils.containsAny(name, " @/:")
        && !Lists.GENERIC.contains(Lists.fold(name))
        && !Lists.has(Lists.NOT_NAMES, name)
        && !Lists.has(Lists.ROLES, name)
        && !Lists.has(Lists.TEAMS, name);
  }
}
