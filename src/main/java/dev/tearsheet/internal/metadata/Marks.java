package dev.tearsheet.internal.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What an element's class names and id say that it holds, as bits. One for each page: a page
 * repeats its names, and each is taken apart once.
 */
final class Marks {

  static final int AUTHOR = 1;
  static final int DATE = 2;
  static final int MODIFIED = 4;

  /** What is of other stories, of readers or of the site. */
  static final int AWAY = 8;

  /** The part {@code published}, which hAtom asks for by itself. */
  static final int PUBLISHED = 16;

  private static final Map<String, Integer> TELLING = telling();

  /** For each small ASCII letter, the lengths of the telling parts it starts, as bits. */
  private static final int[] LENGTHS = lengths();

  private final Map<String, Integer> known = new HashMap<>();

  private static Map<String, Integer> telling() {
    Map<String, Integer> telling = new HashMap<>();
    ClassNames.AUTHOR.forEach(part -> telling.merge(part, AUTHOR, Integer::sum));
    ClassNames.DATE.forEach(part -> telling.merge(part, DATE, Integer::sum));
    ClassNames.MODIFIED.forEach(part -> telling.merge(part, MODIFIED, Integer::sum));
    ClassNames.AWAY.forEach(part -> telling.merge(part, AWAY, Integer::sum));
    telling.merge("published", PUBLISHED, Integer::sum);
    return Map.copyOf(telling);
  }

  private static int[] lengths() {
    int[] lengths = new int['z' + 1];
    for (String part : TELLING.keySet()) {
      if (part.charAt(0) < lengths.length) {
        lengths[part.charAt(0)] |= 1 << part.length();
      }
    }
    return lengths;
  }

  /** The marks of an element that has attributes. */
  int of(Element element) {
    Attributes attributes = element.attributes();
    return known(attributes.get("class")) | known(attributes.get("id"));
  }

  private int known(String names) {
    return names.isEmpty() ? 0 : known.computeIfAbsent(names, Marks::in);
  }

  /** The marks of any text, read as class names are. */
  static int in(String names) {
    int[] marks = new int[1];
    ClassNames.split(names, (start, end) -> marks[0] |= mark(names, start, end));
    return marks[0];
  }

  private static int mark(String names, int start, int end) {
    return mayTell(names, start, end)
        ? TELLING.getOrDefault(names.substring(start, end).toLowerCase(Locale.ROOT), 0)
        : 0;
  }

  /** A look at the first letter and the length spares most parts their string. */
  private static boolean mayTell(String names, int start, int end) {
    int small = names.charAt(start) | ' ';
    return small >= LENGTHS.length
        || (end - start < Integer.SIZE && (LENGTHS[small] & 1 << (end - start)) != 0);
  }

  static boolean any(int marks, int which) {
    return (marks & which) != 0;
  }
}
