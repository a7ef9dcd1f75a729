package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.Strings;
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

  private final Map<Character, List<Person>> byLetter = new HashMap<>();

  private final Map<String, Person> byOffice = new HashMap<>();

  /** By the words between first name and last ("Mena" of "Juan Mena Robles"). */
  private final Map<String, List<Person>> byInner = new HashMap<>();

  /** One person: the longest name met, its gender when something tells, how often it is named. */
  static final class Person {
    /** Titles and roles that stood before a name of it, in small letters. */
    final Set<String> titles = new HashSet<>(4);

    /** The first token of its latest mention. */
    int latest;

    /** Whether it is named as another's relative ("his wife, Eva Roe"). */
    boolean kin;

    /** In small letters; longer names that are met later have the same. */
    final String surname;

    Candidate longest;
    Gender gender;
    int mentions;

    /** Whether it stands anywhere without a preposition before it, as places seldom do. */
    boolean free;

    /** Whether a title, a role or a verb of speech stands beside a name of it. */
    boolean human;

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
    if (isOffice(candidate)) {
      return byOffice.computeIfAbsent(whole(candidate), k -> new Person(candidate, k));
    }
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
      keep(byLetter, surname.charAt(0), person);
      for (int i = candidate.nameFirst() + 1; i < candidate.nameLast() - 1; i++) {
        keep(byInner, reading.tokens.folded(i), person);
      }
    }
    return person;
  }

  /**
   * "Ambasciatore Norvania", "Capo Unpesca", "Suami Donna": a role or relative in capitals before
   * what it belongs to, which is another.
   */
  private boolean isOffice(Candidate name) {
    int first = name.nameFirst();
    boolean before = reading.lexicon.isListed() && name.nameLast() - first == 2;
    boolean role = before && reading.word(first).isAny(WordClass.ROLES);
    boolean person = NameFinder.isFirstName(reading, first + 1);
    return before && (Bearers.isKin(reading, first) || (role && !person));
  }

  private String whole(Candidate name) {
    return reading.tokens.folded(name.nameFirst()) + ' ' + surname(name);
  }

  /** Keeps another name of a person. */
  Person alias(Candidate name, Person person) {
    keep(bySurname, surname(name), person);
    return person;
  }

  /**
   * A first name alone ("Vera"), the first of two surnames, or a surname with a letter wrong
   * ("Linde" for "Lind").
   */
  private @Nullable Person bare(String name, Candidate candidate) {
    List<Person> called = byFirstName.getOrDefault(name, List.of());
    if (!called.isEmpty()) {
      return called.size() == 1 ? agreeing(called, candidate) : null;
    }
    List<Person> within = byInner.getOrDefault(name, List.of());
    if (within.size() == 1 && isInner(within.get(0), candidate)) {
      return within.get(0);
    }
    Person cut = cut(name, candidate);
    boolean first = candidate.gender() != Gender.UNKNOWN && !isTitled(candidate);
    if (cut != null || name.length() < MISSPELT || first) {
      return cut;
    }
    List<Person> alike = new ArrayList<>();
    for (Person person : byStem.getOrDefault(stem(name), List.of())) {
      if (isAlike(name, person.surname) && agrees(person, candidate)) {
        alike.add(person);
      }
    }
    return alike.size() == 1 ? alike.get(0) : null;
  }

  /** "Mr. K" for "Kern", "Zelen" for "Zelenik": the start of one surname alone. */
  private @Nullable Person cut(String name, Candidate candidate) {
    String start = Strings.CS.removeEnd(name, ".");
    boolean initial = start.length() < MISSPELT && isTitled(candidate);
    boolean part = start.length() >= MISSPELT && !isTitled(candidate) && !isFirst(candidate);
    if (start.isEmpty() || !(initial || part)) {
      return null;
    }
    List<Person> fitting = new ArrayList<>();
    for (Person person : byLetter.getOrDefault(start.charAt(0), List.of())) {
      boolean full = initial || opensWithFirstName(reading, person.longest);
      boolean longer = full && person.surname.length() > start.length() + 1;
      if (longer && person.surname.startsWith(start) && agrees(person, candidate)) {
        fitting.add(person);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private boolean isFirst(Candidate candidate) {
    return NameFinder.isFirstName(reading, candidate.nameFirst());
  }

  /** "Mr. Linde": the title tells the gender, and not a first name ("Linda"). */
  private static boolean isTitled(Candidate candidate) {
    return candidate.first() < candidate.nameFirst();
  }

  /** Of a person, not of "Bank of Lund"; "Rashid" is a first name of others, too. */
  private static boolean isInner(Person person, Candidate name) {
    boolean agrees = name.gender() == Gender.UNKNOWN || name.gender() == person.gender;
    return person.gender != Gender.UNKNOWN && agrees && name.nameLast() - name.nameFirst() == 1;
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

  private static <K> void keep(Map<K, List<Person>> people, K key, Person person) {
    List<Person> same = people.computeIfAbsent(key, k -> new ArrayList<>(2));
    same.add(0, person);
    if (same.size() > BEARERS) {
      same.remove(BEARERS);
    }
  }

  private @Nullable Person agreeing(List<Person> known, Candidate candidate) {
    Bearers bearers = new Bearers(reading, candidate);
    for (Person person : known) {
      if (agrees(person, candidate)) {
        bearers.add(person);
      }
    }
    return bearers.chosen();
  }

  /** A bare surname agrees with every bearer; first names must not contradict. */
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
    if (alone || length(known.longest) == 1 || endsAlike(known.longest, candidate)) {
      return true;
    }
    return Character.toLowerCase(reading.tokens.first(candidate.nameFirst()))
        == Character.toLowerCase(reading.tokens.first(known.longest.nameFirst()));
  }

  /**
   * "Ann Mena Robles" and "Mena Robles", "Media Ann Roe" and "Ann Roe": one is the end of the
   * other, and one of them alone opens with a first name.
   */
  private boolean endsAlike(Candidate a, Candidate b) {
    int shorter = Math.min(a.nameLast() - a.nameFirst(), b.nameLast() - b.nameFirst());
    boolean alike = opensWithFirstName(reading, a) != opensWithFirstName(reading, b);
    for (int i = 1; alike && i <= shorter; i++) {
      String word = reading.tokens.folded(a.nameLast() - i);
      alike = word.equals(reading.tokens.folded(b.nameLast() - i));
    }
    return alike;
  }

  /** Whether a name opens with a first name, as those of people mostly do. */
  static boolean opensWithFirstName(Reading reading, Candidate name) {
    return NameFinder.FIRST_NAMES.get(reading.tokens, name.nameFirst()) != null;
  }

  /** "Using Mercurial is easy", "See Norvania": a verb has its capital for its place. */
  private static boolean opensWithVerb(Reading reading, Candidate name) {
    int first = name.nameFirst();
    boolean opens =
        reading.lexicon.isEnglish()
            && length(name) == 2
            && reading.startsSentence(first)
            && !opensWithFirstName(reading, name);
    return opens && (reading.isAny(first, VERBS) || isInflected(reading, first));
  }

  private static boolean isInflected(Reading reading, int i) {
    return reading.tokens.length(i) > INFLECTED && reading.endsWithAny(i, "ing", "ed");
  }

  /** Letters of the longest word that is taken for no inflected verb ("King", "Reed"). */
  private static final int INFLECTED = 4;

  /** Verbs that open sentences and captions. */
  private static final String[] VERBS = {
    "see", "meet", "watch", "read", "follow", "join", "visit", "ask", "call", "let", "get", "buy"
  };

  /** Whether a name tells more of a person than another of the person's. */
  static boolean isFuller(Reading reading, Candidate name, Candidate other) {
    boolean verb = opensWithVerb(reading, name);
    if (verb != opensWithVerb(reading, other)) {
      return !verb;
    }
    boolean opens = opensWithFirstName(reading, name);
    boolean full = length(name) > 1 && length(other) > 1;
    if (full && opens != opensWithFirstName(reading, other)) {
      return opens;
    }
    return length(name) > length(other);
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
    String word = reading.lexicon.withoutCase(reading.tokens.folded(last));
    boolean suffix =
        word.equals("jr.") || word.equals("sr.") || word.equals("iii") || word.equals("ii");
    String surname =
        suffix && last > candidate.nameFirst() ? reading.tokens.folded(last - 1) : word;
    return surname.startsWith("al-") || surname.startsWith("el-") ? surname.substring(3) : surname;
  }
}
