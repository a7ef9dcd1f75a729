package dev.tearsheet.internal.eastasian;

import dev.tearsheet.internal.eastasian.Person.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people whom a text names, and whom a pronoun or a part of a name means. */
final class People {

  /** Names with the same first character that are kept. */
  private static final int SAME = 16;

  /** People looked back at from a pronoun. */
  private static final int REACH = 8;

  private final String text;
  private final List<Person> people;
  private final List<Integer> starts;
  private final Map<Character, Set<String>> names = new HashMap<>();

  private People(String text, List<Person> people) {
    this.text = text;
    this.people = people;
    this.starts = people.stream().map(person -> person.mention().start()).toList();
    people.forEach(this::keep);
  }

  static People of(String text, List<Person> people) {
    List<Person> named = new ArrayList<>();
    people.stream().filter(person -> person.kind() == Kind.NAME).forEach(named::add);
    return new People(text, named);
  }

  private void keep(Person person) {
    String name = person.name();
    if (name != null && !name.isEmpty()) {
      Set<String> same = names.computeIfAbsent(name.charAt(0), c -> new LinkedHashSet<>(2));
      if (same.size() < SAME) {
        same.add(name);
      }
    }
  }

  /** The whole name of somebody; empty where it is not known. */
  Optional<String> name(Person person) {
    return switch (person.kind()) {
      case NAME -> Optional.ofNullable(person.name()).map(name -> whole(name).orElse(name));
      case FAMILY -> Optional.ofNullable(person.name()).flatMap(this::whole);
      case PRONOUN -> before(person.mention().start());
      case NOUN, UNSURE -> Optional.empty();
    };
  }

  /** Whether the text names somebody so elsewhere. */
  boolean knows(Person person) {
    String name = person.name();
    return name != null
        && !name.isEmpty()
        && (names.getOrDefault(name.charAt(0), Set.of()).contains(name) || whole(name).isPresent());
  }

  /** The only longer name that starts so. */
  private Optional<String> whole(String name) {
    List<String> longer =
        names.getOrDefault(name.charAt(0), Set.of()).stream()
            .filter(other -> other.length() > name.length() && other.startsWith(name))
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /** The only one named before a place, in its paragraph or the one before. */
  private Optional<String> before(int position) {
    int line = text.lastIndexOf('\n', Math.max(0, position - 1));
    int least = line < 0 ? 0 : paragraphBefore(line);
    int found = Collections.binarySearch(starts, position);
    int at = found < 0 ? -found - 1 : found;
    Set<String> named = new LinkedHashSet<>();
    for (int i = at - 1; i >= Math.max(0, at - REACH) && starts.get(i) >= least; i--) {
      String name = people.get(i).name();
      if (name != null) {
        named.add(whole(name).orElse(name));
      }
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** Where the paragraph before a line break starts; blank lines are none. */
  private int paragraphBefore(int line) {
    int end = line;
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end == 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
  }
}
