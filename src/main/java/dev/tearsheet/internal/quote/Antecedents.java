package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Names.Person;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means. The weights were chosen on PolNeAR train, where they name 0.927 of
 * the speakers right instead of 0.910 with equal genders, decay by sentence and subjects alone; on
 * dev 0.906 instead of 0.899.
 */
final class Antecedents {

  /** Candidates looked back at. */
  private static final int REACH = 40;

  /** Tokens between a name and its relative pronoun. */
  private static final int RELATIVE = 12;

  /** Weight of a person of whom nothing tells the gender. */
  private static final double NO_GENDER = 0.5;

  /** Besides {@link #NO_GENDER}, for a single word, which may be a place, a firm or a verb. */
  private static final double SINGLE_WORD = 0.3;

  /** For the subject of a cue. */
  private static final double SUBJECT = 3;

  private static final double GENITIVE = 0.6;
  private static final double AFTER_PREPOSITION = 0.5;

  /** For "the Herald". */
  private static final double AFTER_ARTICLE = 0.4;

  /** For who spoke last. */
  private static final double SPEAKING = 2.5;

  /** Added for each further mention, ten at most. */
  private static final double MENTION = 0.05;

  private final Reading reading;
  private final Sources sources;
  private final People people;

  Antecedents(Sources sources, People people) {
    this.reading = sources.reading;
    this.sources = sources;
    this.people = people;
  }

  /** The name that a pronoun stands for, or null. */
  @Nullable Candidate of(Candidate pronoun, @Nullable Candidate speaking) {
    boolean gendered = pronoun.gender() == Gender.MASCULINE || pronoun.gender() == Gender.FEMININE;
    boolean relative = pronoun.form() == Form.RELATIVE;
    int at = sources.at(pronoun.first());
    Candidate best = null;
    double most = 0;
    for (int i = at - 1; i >= Math.max(0, at - REACH) && (gendered || relative); i--) {
      Context source = sources.get(i);
      Person person = people.person(source.candidate());
      if (person == null || source.candidate().form() != Form.NAME) {
        continue;
      }
      if (relative) {
        boolean near = pronoun.first() - source.candidate().last() <= RELATIVE;
        return near ? source.candidate() : null;
      }
      double score = score(source, person, pronoun, speaking);
      if (score > most) {
        most = score;
        best = source.candidate();
      }
    }
    return best;
  }

  private double score(
      Context source, Person person, Candidate pronoun, @Nullable Candidate speaking) {
    Candidate candidate = source.candidate();
    boolean other = person.gender != Gender.UNKNOWN && person.gender != pronoun.gender();
    if (other || reading.word(candidate.last() - 1).is(WordClass.ORGANIZATION)) {
      return 0;
    }
    double sentences = 1 + reading.sentence(pronoun.first()) - reading.sentence(candidate.first());
    boolean spoke = speaking != null && people.same(speaking, candidate);
    return (1 + MENTION * Math.min(10, person.mentions))
        * known(person)
        * (spoke ? SPEAKING : 1)
        * place(source)
        / (sentences * sentences);
  }

  private static double known(Person person) {
    if (person.gender != Gender.UNKNOWN) {
      return 1;
    }
    return Names.length(person.longest) == 1 ? NO_GENDER * SINGLE_WORD : NO_GENDER;
  }

  private double place(Context source) {
    Candidate candidate = source.candidate();
    boolean article =
        candidate.nameFirst() == candidate.first() + 1
            && reading.code(candidate.first()) == Code.DETERMINER;
    return (source.verb() >= 0 || source.inverted() >= 0 ? SUBJECT : 1)
        * (candidate.possessive() ? GENITIVE : 1)
        * (source.before() == Code.PREPOSITION ? AFTER_PREPOSITION : 1)
        * (article ? AFTER_ARTICLE : 1);
  }
}
