package dev.tearsheet.internal.credit;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * A name beside its place with nothing but a bracket between, or behind the place.
 *
 * <pre>{@code "Anna Roh (Wien)"           → Anna Roh, Wien
 * "da Bruxelles Anna Rossa" → Anna Rossa, Bruxelles}</pre>
 */
final class NamedPlace {

  /** Words of the longest city that is looked for before a name. */
  private static final int MAX_WORDS = 3;

  /** What stands before a place that opens a credit. */
  private static final List<String> BEFORE = List.of("da", "aus", "from", "desde", "depuis", "de");

  private NamedPlace() {}

  /** The name, and its place where that is known; empty for other shapes. */
  static Optional<String[]> sides(String part) {
    return part.indexOf('(') > 0 ? bracketed(part) : fronted(part);
  }

  /** What else stands in the bracket, an agency or an age, is neither the name's nor a place. */
  private static Optional<String[]> bracketed(String part) {
    int open = part.indexOf('(');
    String name = part.substring(0, open).strip();
    String inner = StringUtils.substringBefore(part.substring(open + 1), ")");
    boolean last = part.indexOf(')') < 0 || part.endsWith(")");
    if (!last || !Names.isPerson(name)) {
      return Optional.empty();
    }
    return Optional.of(isPlace(inner) ? new String[] {name, inner} : new String[] {name});
  }

  private static Optional<String[]> fronted(String part) {
    String[] words = StringUtils.split(part);
    if (words.length < 2 + 1 || !BEFORE.contains(words[0])) {
      return Optional.empty();
    }
    for (int end = Math.min(MAX_WORDS, words.length - 2); end > 0; end--) {
      String place = StringUtils.join(words, " ", 1, end + 1);
      String name = StringUtils.join(words, " ", end + 1, words.length);
      if (isPlace(place) && Names.isPerson(name)) {
        return Optional.of(new String[] {name, place});
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(String text) {
    String folded = Lists.fold(text);
    return Lists.CITIES.contains(folded) || Lists.REGIONS.contains(folded);
  }
}
