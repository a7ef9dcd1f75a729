package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The role that stands with a name: before it or after it, between commas.
 *
 * <pre>{@code "said Mayor Ann Roe" → "Mayor"
 * "said Ann Roe, the mayor of Lund" → "mayor of Lund"}</pre>
 */
final class Titles {

  private final Reading reading;
  private final Sources sources;
  private final People people;
  private final boolean german;

  Titles(Sources sources, People people) {
    this.reading = sources.reading;
    this.sources = sources;
    this.people = people;
    this.german = reading.lexicon.isGerman();
  }

  /** The role of a source, none for one that bears no name. */
  Optional<String> of(Context source) {
    Candidate candidate = source.candidate();
    if (!candidate.isNamed()) {
      return roleNamed(source);
    }
    int first =
        german
            ? GermanTitle.start(reading, candidate, afterPlaces(candidate))
            : afterPlaces(candidate);
    Optional<String> role = german ? roleBehindDegree(candidate, first) : Optional.empty();
    if (role.isPresent()) {
      return role;
    } else if (first < candidate.nameFirst() && isTitle(candidate.nameFirst() - 1)) {
      return Optional.of(reading.span(first, candidate.nameFirst()).of(reading.text));
    }
    Optional<String> before = roleBefore(source, candidate);
    return before.isPresent() ? before : roleAfter(candidate.last());
  }

  /** "Dr. Ida Mar, Leiterin des Hafens": the role tells more than the degree. */
  private Optional<String> roleBehindDegree(Candidate candidate, int first) {
    for (int i = first; i < candidate.nameFirst(); i++) {
      if (!reading.endsWith(i, ".")) {
        return Optional.empty();
      }
    }
    return first < candidate.nameFirst() ? roleAfter(candidate.last()) : Optional.empty();
  }

  /** "London-based artist Ann Roe" → "artist". */
  private int afterPlaces(Candidate candidate) {
    int first = afterArticles(candidate);
    Compounds compounds = new Compounds(reading);
    while (first < candidate.nameFirst() && compounds.isOfPlace(first)) {
      first++;
    }
    return first;
  }

  private int afterArticles(Candidate candidate) {
    int first = candidate.first();
    while (first < candidate.last() && reading.word(first).is(WordClass.DETERMINER)) {
      first++;
    }
    return first;
  }

  /** "the envoy to the talks, Ann Roe": the role of whoever is named beside it. */
  private Optional<String> roleNamed(Context source) {
    Candidate role = opening(source);
    int first = afterArticles(role);
    boolean said = first < role.last() && role.form() == Form.NOMINAL && !people.isDocument(role);
    Candidate name = said && !Organizations.isNoun(reading, role) ? people.firstName(source) : null;
    return name == null || (german && GermanTitle.isSurname(reading, role, name))
        ? Optional.empty()
        : Optional.of(reading.span(first, roleEnd(role, name)).of(reading.text));
  }

  /** The longest noun phrase that the source opens with. */
  private Candidate opening(Context source) {
    @Nullable Context longest = sources.startingAt(source.first());
    return longest == null ? source.candidate() : longest.candidate();
  }

  /** "Mr." and "Ms." tell the gender and no role, and the "van" of "van Roe" tells nothing. */
  private boolean isTitle(int i) {
    boolean honorific =
        reading.word(i).isAny(WordClass.MASCULINE_TITLE.bit() | WordClass.FEMININE_TITLE.bit())
            && reading.tokens.length(i) <= 4;
    return !honorific
        && !Elided.is(reading, i)
        && !NameFinder.isOfNames(reading, i)
        && !reading.word(i).is(WordClass.PREPOSITION);
  }

  /** After the role and its office, when a comma alone stands between them and the name. */
  private int roleEnd(Candidate role, Candidate name) {
    int comma = name.first() - 1;
    boolean beside = comma > role.last() && reading.code(comma, role.last()) == Code.COMMA;
    return beside && reading.commas[comma] == reading.commas[role.last()] ? comma : role.last();
  }

  /** "the region's governor, Ann Roe", "the head of the port, Ann Roe": what is before a comma. */
  private Optional<String> roleBefore(Context source, Candidate name) {
    int comma = name.first() - 1;
    if (name.number() == 0 || reading.code(comma, name.first()) != Code.COMMA) {
      return Optional.empty();
    }
    boolean phrase = source.first() < name.first();
    Candidate role = phrase ? opening(source) : headOf(sources.candidates.get(name.number() - 1));
    int from = afterArticles(role);
    boolean beside =
        roleEnd(role, name) == comma
            && from < role.last()
            && role.form() == Form.NOMINAL
            && (phrase || reading.word(role.last() - 1).isAny(WordClass.ROLES));
    return beside ? Optional.of(reading.span(from, comma).of(reading.text)) : Optional.empty();
  }

  /** "[Avocat] de la famille": the noun that the last one before a name belongs to. */
  private Candidate headOf(Candidate last) {
    Candidate head = last;
    while (head.number() > 0 && reading.isAny(head.first() - 1, People.FROM)) {
      Candidate before = sources.candidates.get(head.number() - 1);
      if (before.last() != head.first() - 1) {
        break;
      }
      head = before;
    }
    return head;
  }

  private Optional<String> roleAfter(int comma) {
    if (reading.code(comma) != Code.COMMA || isClause(comma + 1)) {
      return Optional.empty();
    }
    int from = comma + 1;
    while (reading.word(from).is(WordClass.DETERMINER)
        || (german && reading.code(from) == Code.ADVERB)) {
      from++;
    }
    boolean role = false;
    for (int i = from; i < Math.min(reading.words.length, from + TITLE); i++) {
      int code = reading.code(i, comma);
      boolean verb = code == Code.SAYS || code == Code.CUE || code == Code.AUXILIARY;
      boolean within = code == Code.QUOTED && reading.sentence(i) == reading.sentence(comma);
      boolean ends = verb || (code <= Code.STOP && !within) || reading.isAny(i, BEHIND);
      if (ends) {
        int last = reading.code(i - 1) == Code.STOP ? i - 1 : i;
        return role ? Optional.of(reading.span(from, last).of(reading.text)) : Optional.empty();
      }
      role |= reading.words[i].isAny(WordClass.ROLES);
      role |= german && i - from < 2 && GermanTitle.isRole(reading, i, comma);
    }
    return Optional.empty();
  }

  /** "Anne Morvan, que les habitants connaissent". */
  private boolean isClause(int i) {
    return reading.lexicon.isListed() && reading.code(i) == Code.COMPLEMENTIZER;
  }

  /** What stands behind a role and belongs to the verb: "Leiter des Hafens [gegenüber] der UDN". */
  private static final String[] BEHIND = {"gegenüber", "angesichts", "anlässlich"};

  /** Tokens of the longest role after a name. */
  private static final int TITLE = 16;
}
