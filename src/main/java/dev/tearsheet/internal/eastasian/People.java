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
import org.apache.commons.lang3.StringUtils;

/** The people whom a text names, and whom a pronoun or a part of a name means. */
final class People {

  /** Names with the same first character that are kept. */
  private static final int SAME = 16;

  /** People looked back at from a pronoun. */
  private static final int REACH = 8;

  private final List<Integer> lines = new ArrayList<>();

  /** For each line where the last one before it starts that is not blank. */
  private final List<Integer> paragraphs = new ArrayList<>();

  private final List<Person> people;
  private final List<Integer> starts;
  private final Map<Character, Set<String>> names = new HashMap<>();

  private People(String text, List<Person> people) {
    part(text);
    this.people = people;
    this.starts = people.stream().map(person -> person.mention().start()).toList();
    people.forEach(this::keep);
  }

  static People of(String text, List<Person> people) {
    List<Person> named = new ArrayList<>();
    people.stream().filter(person -> person.kind() == Kind.NAME).forEach(named::add);
    return new People(text, named);
  }

  private void part(String text) {
    int paragraph = 0;
    int end;
    for (int start = 0; start <= text.length(); start = end + 1) {
      int line = text.indexOf('\n', start);
      end = line < 0 ? text.length() : line;
      lines.add(start);
      paragraphs.add(paragraph);
      paragraph = StringUtils.isBlank(text.substring(start, end)) ? paragraph : start;
    }
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
    int line = Collections.binarySearch(lines, position);
    int least = paragraphs.get(line < 0 ? -line - 2 : line);
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
}
