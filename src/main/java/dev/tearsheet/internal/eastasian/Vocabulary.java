package dev.tearsheet.internal.eastasian;

import dev.tearsheet.internal.text.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The listed words of one language. Immutable. */
final class Vocabulary {

  private final Map<Term, Set<String>> words = new EnumMap<>(Term.class);
  private final Map<Term, Integer> longest = new EnumMap<>(Term.class);

  private Vocabulary(String language) {
    Words.sections(Vocabulary.class, language + ".terms.txt")
        .forEach((name, terms) -> words.put(Term.of(name), terms));
    words.forEach(
        (term, list) -> longest.put(term, list.stream().mapToInt(String::length).max().orElse(0)));
  }

  /** The list of a language, by its code. */
  static Vocabulary read(String language) {
    return new Vocabulary(language);
  }

  /** Whether a stretch of a text is a word of the kind. */
  boolean is(Term term, String text, int from, int to) {
    return to > from && to - from <= longest(term) && list(term).contains(text.substring(from, to));
  }

  /** UTF-16 units of the longest word of the kind that starts at a place; 0 where none does. */
  int startsAt(Term term, String text, int from, int to) {
    int length = Math.min(longest(term), to - from);
    while (length > 0 && !list(term).contains(text.substring(from, from + length))) {
      length--;
    }
    return Math.max(0, length);
  }

  /** UTF-16 units of the longest word of the kind that ends at a place; 0 where none does. */
  int endsAt(Term term, String text, int from, int to) {
    int length = Math.min(longest(term), to - from);
    while (length > 0 && !list(term).contains(text.substring(to - length, to))) {
      length--;
    }
    return Math.max(0, length);
  }

  /** Where the first word of the kind starts within a stretch; -1 where none does. */
  int find(Term term, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (startsAt(term, text, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  private Set<String> list(Term term) {
    return words.getOrDefault(term, Set.of());
  }

  private int longest(Term term) {
    return longest.getOrDefault(term, 0);
  }
}
