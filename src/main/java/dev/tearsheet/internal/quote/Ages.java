package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Names.Person;
import dev.tearsheet.internal.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How old a text says that people are.
 *
 * <pre>{@code "Ann Roe, 34," "Ann Roe (34)", "the 34-year-old" "der 34-Jährige" → 34}</pre>
 */
final class Ages {

  /** Starts of what stands behind the number in one word. */
  private static final String[] YEARS = {
    "-year-old",
    "-jährig",
    "jährig",
    "-jarige",
    "-åring",
    "-årig",
    "enne",
    "-lat",
    "-летн",
    "-річн",
    "letý",
    "letá"
  };

  private static final int MOST = 120;

  private final Sources sources;
  private final People people;
  private @Nullable Map<Person, Integer> known;

  Ages(Sources sources, People people) {
    this.sources = sources;
    this.people = people;
  }

  /** The age that a phrase calls somebody by, or 0. */
  static int of(Reading reading, Candidate phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      int age = Character.isDigit(reading.tokens.first(i)) ? age(reading.tokens, i) : 0;
      if (age > 0) {
        return age;
      }
    }
    return 0;
  }

  private static int age(Tokens tokens, int i) {
    String word = tokens.folded(i);
    int end = number(word);
    for (String years : YEARS) {
      if (end > 0 && word.startsWith(years, end)) {
        return Integer.parseInt(word.substring(0, end));
      }
    }
    return 0;
  }

  /** After the digits of two or three that open a word, or 0. */
  private static int number(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return end > 1 && end <= 3 ? end : 0;
  }

  /** The only person of that age, or null. */
  @Nullable Candidate bearer(int age) {
    Candidate found = null;
    for (Map.Entry<Person, Integer> entry : known().entrySet()) {
      if (entry.getValue() == age) {
        if (found != null) {
          return null;
        }
        found = entry.getKey().longest;
      }
    }
    return found;
  }

  /** Whether a person is told to be of another age. */
  boolean isOther(Person person, int age) {
    Integer own = known().get(person);
    return own != null && own != age;
  }

  private Map<Person, Integer> known() {
    Map<Person, Integer> ages = known;
    if (ages == null) {
      ages = new HashMap<>();
      for (Candidate candidate : sources.candidates) {
        Person person = candidate.isNamed() ? people.person(candidate) : null;
        int age = person == null ? 0 : beside(candidate);
        if (person != null && age > 0) {
          ages.putIfAbsent(person, age);
        }
      }
      known = ages;
    }
    return ages;
  }

  private int beside(Candidate name) {
    Tokens tokens = sources.reading.tokens;
    int i = name.last() + 1;
    boolean mark = i < tokens.size() && (tokens.first(i - 1) == ',' || tokens.first(i - 1) == '(');
    if (mark && Character.isDigit(tokens.first(i))) {
      String word = tokens.folded(i);
      boolean whole = number(word) == word.length() && word.length() < MOST;
      return whole && Integer.parseInt(word) < MOST ? Integer.parseInt(word) : 0;
    }
    int before = name.nameFirst() - 1;
    return before >= 0 && Character.isDigit(tokens.first(before)) ? age(tokens, before) : 0;
  }
}
