package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is interviewed: whom a question speaks to by name, or the one whom the text before the first
 * question tells of.
 *
 * <pre>{@code
 * "Ms. Denk, why did you close the mill?"           → Denk
 * "Ann Roe, 44, built the mill. Why did you do it?" → Roe
 * }</pre>
 */
final class Interviewee {

  private final Sources sources;
  private final Reading reading;
  private final People people;

  private Interviewee(Sources sources, People people) {
    this.sources = sources;
    this.reading = sources.reading;
    this.people = people;
  }

  /**
   * The longest name of who is interviewed, or null.
   *
   * @param first the first token of the first question
   * @param last after its last token
   */
  static @Nullable Candidate of(Sources sources, People people, int first, int last) {
    Interviewee interviewee = new Interviewee(sources, people);
    Candidate addressed = interviewee.addressed(first, last);
    Candidate found = addressed == null ? interviewee.introduced(first) : addressed;
    return found == null ? null : people.longest(found);
  }

  /** Whether a question speaks to somebody by name. */
  static boolean isAddressed(Sources sources, People people, int first, int last) {
    return new Interviewee(sources, people).addressed(first, last) != null;
  }

  /** "Frau Kroll, wann …?", "Why, Ms. Denk?": a name between marks, its title with it. */
  private @Nullable Candidate addressed(int first, int last) {
    for (int i = sources.at(first); i < sources.size(); i++) {
      Candidate name = sources.candidate(i);
      if (name.first() >= last) {
        return null;
      }
      boolean opens = name.first() == first || isBreak(name.first() - 1);
      if (opens && isBreak(name.last()) && isPerson(name) && isKnown(name)) {
        return name;
      }
    }
    return null;
  }

  private boolean isBreak(int i) {
    int code = reading.code(i);
    return code == Code.COMMA || code == Code.COLON || reading.isAny(i, "?");
  }

  private boolean isKnown(Candidate name) {
    return name.first() < name.nameFirst() || people.isFull(name);
  }

  private static boolean isPerson(Candidate name) {
    return name.form() == Form.NAME
        && name.isNamed()
        && (name.gender() == Gender.MASCULINE || name.gender() == Gender.FEMININE);
  }

  /**
   * A person by the first name, or by what stands beside the name ("the mayor Mo Roe", "Mo Roe,
   * 44").
   */
  private boolean isToldOf(Candidate name, Names.Person person) {
    Gender gender = person.longest.gender();
    boolean beside = isRole(name.nameFirst() - 1) && name.first() < name.nameFirst();
    beside |= reading.code(name.last(), name.first()) == Code.COMMA && isNote(name.last() + 1);
    return isPerson(person.longest) || (gender == Gender.UNKNOWN && beside);
  }

  /** "44", "the mayor", "mayor": what is noted of a person behind a comma. */
  private boolean isNote(int i) {
    boolean age = i < reading.words.length && Character.isDigit(reading.tokens.first(i));
    return age || isRole(i) || (reading.code(i) == Code.DETERMINER && isRole(i + 1));
  }

  private boolean isRole(int i) {
    return reading.word(i).isAny(WordClass.ROLES);
  }

  /** The person named alone, or twice as often as any other. */
  private @Nullable Candidate introduced(int end) {
    Map<Names.Person, Integer> counts = new HashMap<>();
    Candidate most = null;
    int best = 0;
    int second = 0;
    for (Candidate candidate : sources.candidates) {
      if (candidate.first() >= end) {
        break;
      }
      Names.Person person = people.person(candidate);
      if (person == null || !people.isFull(candidate) || !isToldOf(candidate, person)) {
        continue;
      }
      int count = counts.merge(person, 1, Integer::sum);
      if (most != null && person.equals(people.person(most))) {
        best = count;
      } else if (count > best) {
        second = best;
        best = count;
        most = candidate;
      } else {
        second = Math.max(second, count);
      }
    }
    return best >= 2 * second ? most : null;
  }
}
