package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Names.Person;
import dev.tearsheet.internal.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Which organization a noun or "it" means: the only one of its kind that the text has named.
 *
 * <pre>{@code
 * "The Harbor Authority raised its fees. “We had to,” the authority said." → "Harbor Authority"
 * "Vestor, a retailer, closed. “We had to,” the retailer said." → "Vestor"
 * "Harlow Steel closed. “We had to,” it said." → "Harlow Steel"
 * }</pre>
 */
final class Organizations {

  /** Candidates looked back at. */
  private static final int REACH = 60;

  /** Sentences between "it" and whom it means. */
  private static final int SENTENCES = 3;

  /** How names of a kind end, by each noun for it. */
  private static final Map<String, Set<String>> ENDINGS = endings();

  private final Reading reading;
  private final Sources sources;
  private final People people;

  Organizations(Sources sources, People people) {
    this.reading = sources.reading;
    this.sources = sources;
    this.people = people;
  }

  private static Map<String, Set<String>> endings() {
    Map<String, Set<String>> endings = new HashMap<>();
    for (String line : Words.lines(Organizations.class, "organizations.txt")) {
      int colon = line.indexOf(':');
      Set<String> names = Set.of(StringUtils.split(line.substring(colon + 1)));
      for (String noun : StringUtils.split(line.substring(0, colon))) {
        endings.computeIfAbsent(noun, kind -> new HashSet<>(Set.of(kind))).addAll(names);
      }
    }
    return endings;
  }

  /** The only organization of the kind that a phrase of an article and a noun names, or null. */
  @Nullable Candidate bearer(Candidate phrase) {
    int noun = phrase.last() - 1;
    boolean definite =
        phrase.form() == Form.NOMINAL
            && noun == phrase.first() + 1
            && Roles.isDefinite(reading, phrase.first())
            && reading.code(phrase.last()) != Code.OF;
    return definite ? only(phrase, reading.tokens.folded(noun)) : null;
  }

  /** Whether a phrase names what an organization is, and nobody's role. */
  static boolean isNoun(Reading reading, Candidate phrase) {
    return ENDINGS.containsKey(reading.tokens.folded(phrase.last() - 1));
  }

  private @Nullable Candidate only(Candidate phrase, String noun) {
    Set<String> endings = ENDINGS.getOrDefault(noun, Set.of());
    Candidate found = null;
    int to = endings.isEmpty() ? phrase.number() : Math.max(0, phrase.number() - REACH);
    for (int i = phrase.number() - 1; i >= to; i--) {
      Candidate name = sources.candidates.get(i);
      if (isOrganization(name) && (isNamed(name, noun, endings) || isCalled(name, noun))) {
        if (found != null && !people.same(found, name)) {
          return null;
        }
        found = name;
      }
    }
    return found;
  }

  private boolean isOrganization(Candidate name) {
    Person person = name.form() == Form.NAME ? people.person(name) : null;
    return person != null && person.gender == Gender.UNKNOWN && !name.possessive();
  }

  private boolean isNamed(Candidate name, String noun, Set<String> endings) {
    Candidate longest = people.longest(name);
    return Names.length(longest) > 1
        && (endings.contains(reading.tokens.folded(longest.nameLast() - 1))
            || opens(longest, noun));
  }

  /** "University of Lund", "Die Universität Lund". */
  private boolean opens(Candidate name, String noun) {
    int first = name.nameFirst();
    boolean article = reading.word(first).is(WordClass.DETERMINER);
    return reading.tokens.is(article ? first + 1 : first, noun);
  }

  /** "chipmaker Vestor", "Vestor, a chipmaker". */
  private boolean isCalled(Candidate name, String noun) {
    for (int i = name.first(); i < name.nameFirst(); i++) {
      if (reading.tokens.is(i, noun)) {
        return true;
      }
    }
    int next = name.number() + 1;
    Candidate beside = next < sources.candidates.size() ? sources.candidates.get(next) : null;
    return beside != null
        && beside.form() == Form.NOMINAL
        && reading.code(name.last(), name.first()) == Code.COMMA
        && beside.first() == name.last() + 1
        && reading.tokens.is(beside.last() - 1, noun);
  }

  /** The organization that opens the last sentence before "it" that opens with a name, or null. */
  @Nullable Candidate subject(Candidate it) {
    int sentence = reading.sentence(it.first());
    int at = sources.at(it.first());
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Candidate subject = sources.candidate(i);
      if (sentence - reading.sentence(subject.first()) > SENTENCES) {
        return null;
      }
      if (reading.startsSentence(subject.first())) {
        return subject.form() == Form.NOMINAL ? bearer(subject) : fullNamed(subject);
      }
    }
    return null;
  }

  private @Nullable Candidate fullNamed(Candidate name) {
    return isOrganization(name) && Names.length(people.longest(name)) > 1 ? name : null;
  }
}
