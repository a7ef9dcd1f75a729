package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people met so far by surname, by first name, and by how a surname starts. */
final class Names {

  /** Bearers of one surname that are kept; more of them are no story's. */
  private static final int BEARERS = 16;

  /** Letters of the shortest surname that may be misspelt. */
  private static final int MISSPELT = 4;

  /** Letters that a misspelt surname shares with the right one at its start. */
  private static final int STEM = 3;

  private final Reading reading;
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byFirstName = new HashMap<>();
  private final Map<String, List<Person>> byStem = new HashMap<>();

  /** One person: the longest name met, its gender when something tells, how often it is named. */
  static final class Person {
    /** In small letters; longer names that are met later have the same. */
    final String surname;

    Candidate longest;
    Gender gender;
    int mentions;

    /** Whether it stands anywhere without a preposition before it, as places seldom do. */
    boolean free;

    /** Whether the name stands within a sentence, where only names have a capital. */
    boolean amid;

    Person(Candidate longest, String surname) {
      this.longest = longest;
      this.surname = surname;
      this.gender = longest.gender();
    }
  }

  Names(Reading reading) {
    this.reading = reading;
  }

  /** The person that a name means, one met before or a new one. */
  Person person(Candidate candidate) {
    String surname = surname(candidate);
    Person known = agreeing(bySurname.getOrDefault(surname, List.of()), candidate);
    if (known == null && length(candidate) == 1) {
      known = bare(surname, candidate);
    }
    if (known != null) {
      return known;
    }
    Person person = new Person(candidate, surname);
    keep(bySurname, surname, person);
    if (length(candidate) > 1) {
      keep(byFirstName, reading.tokens.folded(candidate.nameFirst()), person);
      keep(byStem, stem(surname), person);
    }
    return person;
  }

  /** A first name alone ("Vera"), or a surname with a letter wrong ("Linde" for "Lind"). */
  private @Nullable Person bare(String name, Candidate candidate) {
    List<Person> called = byFirstName.getOrDefault(name, List.of());
    if (!called.isEmpty()) {
      return called.size() == 1 ? agreeing(called, candidate) : null;
    }
    if (name.length() < MISSPELT || candidate.gender() != Gender.UNKNOWN) {
      return null;
    }
    List<Person> alike = new ArrayList<>();
    for (Person person : byStem.getOrDefault(stem(name), List.of())) {
      if (isAlike(name, person.surname)) {
        alike.add(person);
      }
    }
    return alike.size() == 1 ? alike.get(0) : null;
  }

  /** The only bearer of a full name met later that a bare name is spelt like, or null. */
  @Nullable Person later(Candidate bare) {
    String name = surname(bare);
    return length(bare) == 1 && !byFirstName.containsKey(name) ? bare(name, bare) : null;
  }

  private static String stem(String surname) {
    return surname.substring(0, Math.min(STEM, surname.length()));
  }

  /** Whether one letter more, less or other makes one of the other. */
  static boolean isAlike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    boolean more = same < a.length() && endAlike(a, same + 1, b, same);
    boolean less = same < b.length() && endAlike(b, same + 1, a, same);
    boolean other = a.length() > MISSPELT && same < shorter && endAlike(a, same + 1, b, same + 1);
    return more || less || other;
  }

  private static boolean endAlike(String a, int from, String b, int start) {
    int rest = b.length() - start;
    return a.length() - from == rest && a.regionMatches(from, b, start, rest);
  }

  private static void keep(Map<String, List<Person>> people, String key, Person person) {
    List<Person> same = people.computeIfAbsent(key, k -> new ArrayList<>(2));
    same.add(0, person);
    if (same.size() > BEARERS) {
      same.remove(BEARERS);
    }
  }

  private @Nullable Person agreeing(List<Person> known, Candidate candidate) {
    Person other = null;
    for (Person person : known) {
      if (agrees(person, candidate)) {
        if (isHonoured(candidate) && person.gender == Gender.UNKNOWN) {
          other = other == null ? person : other;
        } else {
          return person;
        }
      }
    }
    return other;
  }

  /** "Ms. Roe" is rather a woman's name than one of which nothing tells. */
  private static boolean isHonoured(Candidate candidate) {
    return candidate.first() < candidate.nameFirst() && candidate.gender() != Gender.UNKNOWN;
  }

  /** A bare surname agrees with the latest bearer; first names must not contradict. */
  private boolean agrees(Person known, Candidate candidate) {
    boolean alone = length(candidate) == 1 || isSurname(candidate);
    boolean surname = alone && candidate.first() == candidate.nameFirst();
    boolean gendered =
        !surname
            && ((known.gender == Gender.MASCULINE && candidate.gender() == Gender.FEMININE)
                || (known.gender == Gender.FEMININE && candidate.gender() == Gender.MASCULINE));
    if (gendered) {
      return false;
    }
    if (alone || length(known.longest) == 1) {
      return true;
    }
    return Character.toLowerCase(reading.tokens.first(candidate.nameFirst()))
        == Character.toLowerCase(reading.tokens.first(known.longest.nameFirst()));
  }

  /** "Van der Berg", "De Roos": a particle opens a surname alone. */
  private boolean isSurname(Candidate candidate) {
    return reading.isAny(candidate.nameFirst(), PARTICLES);
  }

  /** Particles that are no first names of their own, as "Al" is. */
  private static final String[] PARTICLES = {"van", "von", "de", "der"};

  /** Words of a name, as far as more of them make it better known. */
  static int length(Candidate candidate) {
    return Math.min(4, candidate.nameLast() - candidate.nameFirst());
  }

  private String surname(Candidate candidate) {
    int last = candidate.nameLast() - 1;
    String word = reading.tokens.folded(last);
    boolean suffix =
        word.equals("jr.") || word.equals("sr.") || word.equals("iii") || word.equals("ii");
    String surname =
        suffix && last > candidate.nameFirst() ? reading.tokens.folded(last - 1) : word;
    return surname.startsWith("al-") || surname.startsWith("el-") ? surname.substring(3) : surname;
  }
}
