package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * A byline that no word opens, told by the date beside it.
 *
 * <pre>{@code "Ann Roe | 4 May 2031"      → Ann Roe
 * "4 May 2031 · Ann Roe, Lund" → Ann Roe, Lund}</pre>
 */
final class BareByline {

  /** Marks that part a name from a date; behind a comma a place has its date as well. */
  private static final String MARKS = "|•·–—/";

  /** Two names with their roles; characters. */
  private static final int MAX_LENGTH = 80;

  /** Words with a capital; a name of more is rarely seen without a word that opens it. */
  private static final int MAX_WORDS = 3;

  /** Letters of "Coding"; given names that end alike are shorter: "Ying". */
  private static final int MIN_PARTICIPLE = 6;

  /** What parts a name from a place, a role or an outlet: "Ann Roe in Lund", "Ann Roe / Editor". */
  private static final List<String> BEFORE_PLACE = List.of(" in ", " aus ", " (", " / ");

  private BareByline() {}

  /** The part of a line that names people, when a mark parts it from one that is a date. */
  static Optional<String> of(String line, Predicate<String> isDate) {
    String[] parts = StringUtils.split(line.replace(" - ", "|"), MARKS);
    if (parts.length < 2 || line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    List<String> plain = Stream.of(parts).map(String::strip).toList();
    return plain.stream()
        .filter(BareByline::isPeople)
        .findFirst()
        .filter(people -> plain.stream().anyMatch(isDate));
  }

  /** Whether a line opens with the name of a person and names nobody but people and outlets. */
  static boolean isPeople(String line) {
    return line.length() <= MAX_LENGTH
        && isNamed(first(Glue.parted(StringUtils.stripEnd(line, "*"))))
        && !BylineParser.parse(line).isEmpty();
  }

  /** Whether a line is a list of two or more names, the first known, and no more. */
  static boolean isList(String line) {
    List<Author> people = line.length() <= MAX_LENGTH ? BylineParser.parse(line) : List.of();
    boolean known = people.stream().allMatch(one -> GivenName.opens(one.name()));
    return people.size() > 1
        && GivenName.opens(line)
        && people.stream().allMatch(one -> isName(one.name()))
        && (JoinedNames.are(people, line) || (known && isParted(line, people.size())));
  }

  private static boolean isParted(String line, int count) {
    return StringUtils.split(line, ',').length == count;
  }

  /** A name, or a known given name with a role behind it. */
  private static boolean isNamed(String first) {
    return isName(first) || (GivenName.opens(first) && Signature.of(first).isPresent());
  }

  /** Up to the first comma or join. */
  static String first(String line) {
    String piece = StringUtils.substringBefore(line, ",");
    String[] words = StringUtils.split(piece);
    for (int i = 1; i < words.length; i++) {
      if (Lists.JOINS.contains(words[i].toLowerCase(Locale.ROOT))) {
        return String.join(" ", List.of(words).subList(0, i));
      }
    }
    return withoutPlace(piece).strip();
  }

  /** What stands behind a name that is known as one may be where the person wrote, or as what. */
  private static String withoutPlace(String piece) {
    String rest = piece;
    if (GivenName.opens(piece)) {
      for (String mark : BEFORE_PLACE) {
        rest = StringUtils.substringBefore(rest, mark);
      }
    }
    return rest;
  }

  /** A person's name that is no place's, section's or outlet's. */
  static boolean isName(String text) {
    String folded = Lists.fold(text);
    boolean other =
        Lists.CITIES.contains(folded)
            || Lists.REGIONS.contains(folded)
            || Lists.NOT_PLACES.contains(folded)
            || Outlet.isCalled(text)
            || PenNames.isTeam(text);
    return !other && Names.isPerson(text) && isBareName(StringUtils.split(text));
  }

  /** A letter of an alphabet without capitals, where a given name alone tells a name. */
  static boolean isUncased(int letter) {
    return Character.isAlphabetic(letter)
        && !Character.isIdeographic(letter)
        && !Character.isLowerCase(letter)
        && !Character.isUpperCase(letter);
  }

  /**
   * Fewer words than a name may have elsewhere, with capitals, none of them a section's ("World
   * Affairs") and the first no participle ("Introducing Nova").
   */
  private static boolean isBareName(String[] words) {
    boolean known = GivenName.is(words[0]);
    int capitals = 0;
    for (String word : words) {
      if (Lists.has(Lists.DESKS, word) || Lists.has(Lists.NOT_PLACES, word)) {
        return false;
      }
      int first = word.codePointAt(0);
      capitals += Character.isUpperCase(first) || (known && isUncased(first)) ? 1 : 0;
    }
    boolean participle = words[0].length() >= MIN_PARTICIPLE && words[0].endsWith("ing");
    return capitals >= 2 && capitals <= MAX_WORDS && !participle;
  }
}
