package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Names.Person;
import dev.tearsheet.internal.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who bears a role: "the senator" is the only one whom the text calls a senator beside the name.
 *
 * <pre>{@code "Senator Ann Roe came. “We vote,” the senator said." → the senator is Ann Roe}</pre>
 */
final class Roles {

  /**
   * Tokens of an article and a role of two words ("the prime minister"); longer ones are seldom
   * repeated.
   */
  private static final int LONGEST = 3;

  /** Articles that mean somebody known, in all languages read. */
  private static final Set<String> DEFINITE =
      Set.of("the", "der", "die", "das", "le", "la", "el", "il", "o", "a", "de", "het");

  private final Reading reading;
  private final Sources sources;
  private final People people;
  private @Nullable Map<String, Candidate> bearers;

  Roles(Sources sources, People people) {
    this.reading = sources.reading;
    this.sources = sources;
    this.people = people;
  }

  /** Tokens of the longest place behind a role ("of the port of Lund"). */
  private static final int PLACE = 8;

  /** Tokens of the longest office between a role and its bearer's name. */
  private static final int OFFICE = 4;

  /**
   * "o vereador do urbanismo Rui Teles": the name behind a role and its office, in languages that
   * set the office there; else null.
   */
  @Nullable Candidate named(Candidate role) {
    int head = role.last() - 1;
    if (!reading.word(head).isAny(WordClass.ROLES) || Bearers.isKin(reading, head)) {
      return null;
    }
    if (reading.lexicon.isEnglish()) {
      return ofOffice(role);
    } else if (reading.lexicon.isGerman()) {
      return ofBody(role);
    }
    boolean office = reading.lexicon.isListed() && reading.isAny(role.last(), People.FROM);
    for (int i = sources.at(role.last()); office && i < sources.size(); i++) {
      Candidate next = sources.candidate(i);
      if (next.first() - role.last() > OFFICE || !isOffice(role.last(), next.first())) {
        return null;
      }
      if (next.form() == Form.NAME) {
        return preposition(reading, next.nameFirst()) >= 0 ? null : next;
      }
    }
    return null;
  }

  /** "der Vorsitzende [des Vereins Karl Mohn]": a full name in the genitive behind a role. */
  private @Nullable Candidate ofBody(Candidate role) {
    int at = sources.at(role.last());
    Candidate next = at < sources.size() ? sources.candidate(at) : null;
    boolean named =
        next != null
            && next.first() == role.last()
            && next.isNamed()
            && next.nameFirst() > next.first() + 1
            && next.gender() != Gender.UNKNOWN
            && Names.length(next) > 1;
    return named && Leading.isBody(reading, role.last()) ? next : null;
  }

  /**
   * "director of product marketing Bo Doe", "Attorney for Lund Bo Doe": a full name behind small
   * words right behind "of", or behind a place and a title.
   */
  private @Nullable Candidate ofOffice(Candidate role) {
    int at = sources.at(role.last());
    if (!reading.isAny(role.last(), "of", "for") || at >= sources.size()) {
      return null;
    }
    Candidate next = sources.candidate(at);
    boolean title = reading.tokens.isCapital(role.last() - 1) && !isDetermined(role.first());
    boolean small =
        reading.isAny(role.last(), "of")
            && !reading.tokens.isCapital(next.first())
            && !isDetermined(next.first());
    return (small || (title && reading.tokens.isCapital(next.first())))
            && next.first() == role.last() + 1
            && next.isNamed()
            && next.nameFirst() > next.first()
            && Names.length(next) > 1
        ? next
        : null;
  }

  private boolean isDetermined(int i) {
    return reading.word(i).isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit());
  }

  /**
   * "[de] Renault", "[de] la Défense", "[des] Affaires": the preposition right before a name and
   * its article, a token number, or -1.
   */
  static int preposition(Reading reading, int name) {
    boolean joined = reading.isAny(name - 1, People.FROM);
    boolean article = !joined && reading.word(name - 1).is(WordClass.DETERMINER);
    int before = article ? name - 2 : name - 1;
    return joined || reading.word(before).is(WordClass.PREPOSITION) ? before : -1;
  }

  private boolean isOffice(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.code(i, from - 1) <= Code.CUE) {
        return false;
      }
    }
    return true;
  }

  /** The only bearer of the role that a phrase of an article and a role names, or null. */
  @Nullable Candidate bearer(Candidate phrase) {
    int head = phrase.last() - 1;
    boolean definite =
        phrase.form() == Form.NOMINAL
            && phrase.last() - phrase.first() <= LONGEST
            && phrase.first() < head
            && isDefinite(reading, phrase.first())
            && isRole(head)
            && reading.code(phrase.last()) != Code.OF
            && !reading.isAny(phrase.last(), "from")
            && !isQualified(phrase.last());
    return definite ? bearers().get(role(phrase.first() + 1, head)) : null;
  }

  /** "il commissario [generale]": another than the commissioner named. */
  private boolean isQualified(int i) {
    return reading.lexicon.isRomance() && reading.code(i, i - 1) == Code.OTHER;
  }

  /** "the prime minister" → "prime minister": as the text has it before or beside the name. */
  private String role(int first, int head) {
    String word = reading.tokens.folded(head);
    String role = SHORT.getOrDefault(word, word);
    String before = first < head ? reading.tokens.folded(head - 1) : "";
    return first < head ? (before.equals("gop") ? "republican" : before) + " " + role : role;
  }

  /** Whether a word is an article that means somebody known. */
  static boolean isDefinite(Reading reading, int i) {
    return DEFINITE.contains(reading.tokens.folded(i))
        && !(reading.lexicon.isEnglish() && reading.tokens.is(i, "a"));
  }

  /** The bearer by role; roles that two people bear are left out. */
  private Map<String, Candidate> bearers() {
    @Nullable Map<String, Candidate> known = bearers;
    if (known == null) {
      known = new HashMap<>();
      Set<String> shared = new HashSet<>();
      for (Candidate candidate : sources.candidates) {
        if (candidate.isNamed()) {
          add(known, shared, candidate);
          addPredicate(known, shared, candidate);
        } else if (isRole(candidate)) {
          addBeside(known, shared, candidate);
        }
      }
      bearers = known;
    }
    return known;
  }

  private boolean isRole(Candidate phrase) {
    return phrase.form() == Form.NOMINAL && isRole(phrase.last() - 1);
  }

  /** "senator", and the jobs that stand before no name as a title ("nurse"). */
  private boolean isRole(int i) {
    return reading.word(i).isRole()
        || (reading.lexicon.isEnglish()
            && i < reading.words.length
            && Occupation.isJob(reading.tokens, i));
  }

  private void add(Map<String, Candidate> known, Set<String> shared, Candidate named) {
    for (int i = named.first(); i < named.nameFirst(); i++) {
      if (reading.word(i).isAny(WordClass.ROLES)) {
        add(known, shared, named.first(), i, named);
      }
    }
  }

  /** "Bo Dahl, who is the governor", "As governor, Bo Dahl": for full names of people. */
  private void addPredicate(Map<String, Candidate> known, Set<String> shared, Candidate named) {
    if (!reading.lexicon.isEnglish() || Names.length(named) < 2 || !isPerson(named)) {
      return;
    }
    Predicate predicate = new Predicate(reading);
    int before = predicate.before(named);
    if (before >= 0 && isRole(before)) {
      add(known, shared, before, before, named);
    }
    int first = predicate.after(named);
    for (int i = first; first >= 0 && i < first + LONGEST && reading.code(i) > Code.CUE; i++) {
      if (isRole(i) && !isRole(i + 1)) {
        add(known, shared, first, i, named);
        return;
      }
    }
  }

  /** "Ann Roe, a Lund senator," and "the mayor of Lund, Ann Roe,": with a first name, no place. */
  private void addBeside(Map<String, Candidate> known, Set<String> shared, Candidate role) {
    @Nullable Candidate named = before(role);
    named = named == null ? people.apposition(role) : named;
    if (named != null && isPerson(named)) {
      add(known, shared, role.first(), role.last() - 1, named);
    }
  }

  private boolean isPerson(Candidate named) {
    @Nullable Person person = people.person(named);
    return person != null && person.gender != Gender.UNKNOWN;
  }

  /** The full name that a role and a comma stand behind, where another mark ends the role. */
  @Nullable Candidate before(Candidate role) {
    int comma = role.first() - 1;
    if (role.number() == 0 || reading.code(comma, role.first()) != Code.COMMA || !ends(role)) {
      return null;
    }
    Candidate name = sources.candidates.get(role.number() - 1);
    boolean full = name.form() == Form.NAME && Names.length(name) > 1 && !name.possessive();
    return full && name.last() == comma ? name : null;
  }

  /** Whether a mark ends the role, its office or place included. */
  private boolean ends(Candidate role) {
    int i = role.last();
    while (i < role.last() + PLACE && reading.code(i, role.first()) > Code.CUE) {
      i++;
    }
    int end = reading.code(i, role.first());
    return end == Code.COMMA || end == Code.STOP || end == Code.DASH || end == Code.NONE;
  }

  /** A role alone and with the word before it: "police chief" is a chief, too. */
  private void add(
      Map<String, Candidate> known, Set<String> shared, int first, int head, Candidate named) {
    add(known, shared, role(head, head), named);
    if (head > first && !isDetermined(head - 1)) {
      add(known, shared, role(head - 1, head), named);
    }
  }

  private void add(Map<String, Candidate> known, Set<String> shared, String role, Candidate named) {
    @Nullable Person person = people.person(named);
    if (shared.contains(role)) {
      return;
    }
    Candidate other = known.putIfAbsent(role, named);
    if (other != null && person != null && !person.equals(people.person(other))) {
      known.remove(role);
      shared.add(role);
    }
  }

  /** Whether a word is the short form of a role, which stands before surnames ("Dr Lawrence"). */
  static boolean isShort(String folded) {
    return SHORT.containsKey(folded);
  }

  /** "Sen." is a senator. */
  private static final Map<String, String> SHORT =
      Words.lines(Roles.class, "short_roles.txt").stream()
          .map(line -> line.split(" ", -1))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
}
