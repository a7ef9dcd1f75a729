package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Antecedents.Sought;
import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Kinds.Kind;
import dev.tearsheet.internal.quote.Names.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text means that calls somebody by what they are, in other words than beside the name.
 *
 * <pre>{@code
 * "Trainer Bo Doe war wütend. „Das war nichts“, sagte der Coach." → "Bo Doe"
 * "Ann Roe, 34, was born here. “I stayed,” said the 34-year-old." → "Ann Roe"
 * "“I stayed,” said Ann Roe, a baker. “I always will,” the actress added." → nobody
 * }</pre>
 */
final class Described {

  /** Tokens of the longest description. */
  private static final int LONGEST = 6;

  /** Candidates looked back at for somebody unnamed who was called the same. */
  private static final int REACH = 40;

  /** Sentences between a description and the last mention of whom it means. */
  private static final int SENTENCES = 4;

  /** The same where nobody but those whom the text calls alike may be called so. */
  private static final int STORY = 20;

  private final Reading reading;
  private final Sources sources;
  private final People people;
  private final Antecedents antecedents;
  private final Ages ages;

  /** The kinds that each person is named with. */
  private @Nullable Map<Person, List<Called>> known;

  /**
   * What somebody is called beside the name.
   *
   * @param kind the kind of the word
   * @param first where
   */
  private record Called(Kind kind, int first) {

    boolean is(Kind other, int before) {
      return first < before && kind.name().equals(other.name());
    }

    boolean isLike(Kind other, int before) {
      return first < before && kind.group().equals(other.group());
    }
  }

  Described(Sources sources, People people, Antecedents antecedents) {
    this.reading = sources.reading;
    this.sources = sources;
    this.people = people;
    this.antecedents = antecedents;
    this.ages = new Ages(sources, people);
  }

  /** The name of whom the subject of a cue means that calls nobody by name, or null. */
  @Nullable Candidate of(Context source, @Nullable Candidate speaking) {
    Candidate phrase = source.candidate();
    boolean speaks =
        source.isCued()
            || source.before() == Code.ACCORDING
            || reading.code(source.last()) == Code.COLON;
    if (!speaks || !isDescription(phrase)) {
      return null;
    }
    int head = phrase.last() - 1;
    Kind kind = Kinds.of(reading, head);
    int age = Ages.of(reading, phrase);
    if (age > 0 && (kind != null || Character.isDigit(reading.tokens.first(head)))) {
      Candidate aged = ages.bearer(age);
      Sought sought =
          new Sought(gender(phrase, kind), person -> !ages.isOther(person, age), speaking);
      return aged == null ? near(phrase, sought, SENTENCES) : aged;
    }
    if (kind == null || isSomebodyElse(phrase, head)) {
      return null;
    }
    return kind.near() ? near(phrase, kind, speaking) : bearer(phrase, kind, speaking);
  }

  private boolean isDescription(Candidate phrase) {
    int last = phrase.last();
    boolean of =
        reading.code(last) == Code.OF
            || reading.isAny(last, People.FROM)
            || reading.isAny(last, "for")
            || (reading.lexicon.isGerman() && reading.isAny(last, "der", "des"));
    return phrase.form() == Form.NOMINAL
        && !phrase.possessive()
        && last - phrase.first() <= LONGEST
        && !of
        && isDefinite(phrase);
  }

  /** "the coach", "l'entraîneur", "tränaren", and where there are no articles any. */
  private boolean isDefinite(Candidate phrase) {
    int first = phrase.first();
    boolean bare = phrase.last() - first == 1;
    return Roles.isDefinite(reading, first)
        || (bare && reading.tokens.folded(first).startsWith("l'"))
        || (bare
            && !reading.tokens.isCapital(first)
            && (reading.lexicon.isScandinavian() || reading.lexicon.isSlavic()))
        || (!bare && reading.lexicon.isRomance() && startsElided(first));
  }

  private boolean startsElided(int i) {
    return reading.tokens.folded(i).startsWith("l'") || reading.isAny(i, "lo");
  }

  /**
   * The only person whom the text up to a phrase names with a word of this kind, or null; and where
   * the sentence before is about somebody else whom it calls nothing.
   */
  private @Nullable Candidate bearer(Candidate phrase, Kind kind, @Nullable Candidate speaking) {
    if (phrase.last() - phrase.first() > (reading.lexicon.isRomance() ? 3 : 2)) {
      return null;
    }
    Person found = null;
    for (Map.Entry<Person, List<Called>> entry : known().entrySet()) {
      boolean bears = entry.getValue().stream().anyMatch(own -> own.is(kind, phrase.first()));
      if (bears && found != null) {
        return null;
      }
      found = bears ? entry.getKey() : found;
    }
    Person only = found;
    Sought nameless =
        new Sought(gender(phrase, kind), p -> called(p).isEmpty() || p.equals(only), speaking);
    Candidate near = only == null ? null : near(phrase, nameless, 1);
    boolean other = near != null && !Objects.equals(people.person(near), only);
    return only == null || other ? null : only.longest;
  }

  /** Whoever the story is at, of those called so, or else alike, or else nothing. */
  private @Nullable Candidate near(Candidate phrase, Kind kind, @Nullable Candidate speaking) {
    Gender gender = gender(phrase, kind);
    if (kind.isAnybody()) {
      boolean bare = phrase.last() - phrase.first() <= 2;
      Sought full = new Sought(gender, person -> Names.length(person.longest) > 1, speaking);
      return bare ? near(phrase, full, 1) : null;
    }
    int at = phrase.first();
    Candidate called = near(phrase, kind, speaking, own -> own.is(kind, at));
    Candidate alike =
        called == null ? near(phrase, kind, speaking, own -> own.isLike(kind, at)) : called;
    return alike == null
        ? near(phrase, new Sought(gender, person -> called(person).isEmpty(), speaking), SENTENCES)
        : alike;
  }

  private @Nullable Candidate near(
      Candidate phrase, Kind kind, @Nullable Candidate speaking, Predicate<Called> fits) {
    Predicate<Person> any = person -> called(person).stream().anyMatch(fits);
    int reach = kind.far() ? STORY : SENTENCES;
    return near(phrase, new Sought(gender(phrase, kind), any, speaking), reach);
  }

  private List<Called> called(Person person) {
    return known().getOrDefault(person, List.of());
  }

  private @Nullable Candidate near(Candidate phrase, Sought sought, int sentences) {
    Candidate name = antecedents.of(phrase, sought.and(person -> isPerson(person, sought)));
    boolean close =
        name != null
            && reading.sentence(phrase.first()) - reading.sentence(name.first()) <= sentences;
    return close ? name : null;
  }

  private boolean isPerson(Person person, Sought sought) {
    boolean full = person.gender != Gender.UNKNOWN && Names.length(person.longest) > 1;
    boolean known = full || person.human || !called(person).isEmpty();
    return known && !sought.isOther(person.gender);
  }

  private Gender gender(Candidate phrase, @Nullable Kind kind) {
    if (kind != null && kind.gender() != Gender.UNKNOWN) {
      return kind.gender();
    } else if (kind != null && kind.neutral()) {
      return Gender.UNKNOWN;
    }
    int first = phrase.first();
    boolean oblique = reading.word(first - 1).is(WordClass.PREPOSITION);
    if (reading.lexicon.isGerman() && !oblique) {
      return reading.isAny(first, "die")
          ? Gender.FEMININE
          : reading.isAny(first, "der") ? Gender.MASCULINE : Gender.UNKNOWN;
    }
    return reading.lexicon.isRomance() ? Genders.ofArticle(reading, first) : Gender.UNKNOWN;
  }

  /** "A man came in. “Come,” the man said.": somebody whom nobody names. */
  private boolean isSomebodyElse(Candidate phrase, int head) {
    String word = reading.tokens.folded(head);
    int stop = Math.max(0, phrase.number() - REACH);
    for (int i = phrase.number() - 1; i >= stop; i--) {
      Candidate noun = sources.candidates.get(i);
      if (noun.form() == Form.NOMINAL
          && holds(noun, word)
          && !isDefinite(noun)
          && people.beside(noun) == null) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Candidate noun, String word) {
    boolean holds = false;
    for (int i = noun.first() + 1; i < noun.last(); i++) {
      holds |= reading.tokens.is(i, word);
    }
    return holds;
  }

  private Map<Person, List<Called>> known() {
    Map<Person, List<Called>> kinds = known;
    if (kinds == null) {
      kinds = new HashMap<>();
      for (Candidate candidate : sources.candidates) {
        add(kinds, candidate);
      }
      known = kinds;
    }
    return kinds;
  }

  private void add(Map<Person, List<Called>> kinds, Candidate candidate) {
    if (candidate.isNamed()) {
      int first = Math.min(candidate.first(), candidate.nameFirst() - 1);
      for (int i = Math.max(0, first); i < candidate.nameFirst(); i++) {
        add(kinds, candidate, Kinds.of(reading, i), candidate.first());
      }
    } else if (candidate.form() == Form.NOMINAL) {
      Kind kind = Kinds.of(reading, candidate.last() - 1);
      Candidate name = kind == null ? null : people.beside(candidate);
      if (name != null) {
        add(kinds, name, kind, candidate.first());
      }
    }
  }

  private void add(
      Map<Person, List<Called>> kinds, Candidate named, @Nullable Kind kind, int first) {
    Person person = people.person(named);
    if (person != null && kind != null) {
      kinds.computeIfAbsent(person, unknown -> new ArrayList<>(2)).add(new Called(kind, first));
    }
  }
}
