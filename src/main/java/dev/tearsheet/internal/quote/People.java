package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Names.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people and organizations a text names, each with its longest form. */
final class People {

  /** Prepositions before who wrote something; "about" and "to" tell of others. */
  static final String[] FROM = {
    "from", "by", "of", "von", "vom", "aus", "de", "du", "des", "d'", "di", "del", "della", "dello",
    "dell'", "dei", "degli", "delle", "da", "do", "dos", "das", "van", "av", "från", "af", "fra"
  };

  private final Reading reading;
  private final Sources sources;
  private final @Nullable Person[] persons;
  private final Antecedents antecedents;
  private final Roles roles;
  private final Organizations organizations;
  private final Titles titles;
  private final Described described;
  private final CommonWords common;
  private final Nominatives nominatives;

  private People(Sources sources) {
    this.reading = sources.reading;
    this.sources = sources;
    this.persons = new Person[sources.candidates.size()];
    this.antecedents = new Antecedents(sources, this);
    this.roles = new Roles(sources, this);
    this.organizations = new Organizations(sources, this);
    this.titles = new Titles(sources, this);
    this.described = new Described(sources, this, antecedents);
    this.common = new CommonWords(sources.reading);
    this.nominatives = new Nominatives(sources.reading);
  }

  static People of(Sources sources) {
    People people = new People(sources);
    Names names = new Names(sources.reading);
    for (Candidate candidate : sources.candidates) {
      if (candidate.isNamed()) {
        Person full = people.acronym(candidate);
        people.add(
            candidate, full == null ? names.person(candidate) : names.alias(candidate, full));
      }
    }
    people.joinMisspelt(names);
    sources.candidates.forEach(people.nominatives::add);
    return people;
  }

  /** "Harbor Transit Agency [(HTA)]": whose name the initials in brackets are, or null. */
  private @Nullable Person acronym(Candidate candidate) {
    int first = Acronym.start(reading, candidate);
    int i = candidate.number() - 1;
    while (first >= 0 && i >= 0 && sources.candidates.get(i).last() > first) {
      Candidate name = sources.candidates.get(i--);
      if (name.nameFirst() == first && name.isNamed()) {
        return person(name);
      }
    }
    return null;
  }

  /** "Linde said. Vera Lind has run the ferry since May.": the right spelling comes later. */
  private void joinMisspelt(Names names) {
    for (Candidate candidate : sources.candidates) {
      Person own = person(candidate);
      Person right = own != null && Names.length(own.longest) == 1 ? names.later(candidate) : null;
      if (own != null && right != null && own.mentions <= right.mentions) {
        add(candidate, right);
      }
    }
  }

  private void add(Candidate candidate, Person person) {
    person.mentions++;
    Bearers.note(reading, person, candidate);
    person.amid |= common.isAmid(candidate);
    person.free |= !isPlaced(candidate);
    person.human |= isHuman(candidate);
    if (Names.isFuller(reading, candidate, person.longest)) {
      person.longest = candidate;
    }
    if (person.gender == Gender.UNKNOWN) {
      person.gender = candidate.gender();
    }
    persons[candidate.number()] = person;
  }

  /** "Mayor Roe", "Roe said", "said Roe". */
  private boolean isHuman(Candidate candidate) {
    boolean titled = false;
    for (int i = candidate.first(); i < candidate.nameFirst(); i++) {
      titled |=
          reading.word(i).isAny(WordClass.ROLES) || reading.word(i).naming() >= NounPhrase.HEAD;
    }
    boolean says =
        reading.code(candidate.last()) == Code.SAYS
            || reading.code(candidate.first() - 1) == Code.SAYS;
    return (titled || says) && !reading.tokens.isAllCapitals(candidate.nameFirst());
  }

  private boolean isPlaced(Candidate candidate) {
    int code = reading.code(candidate.first() - 1, candidate.first());
    return code == Code.PREPOSITION || code == Code.OF || code == Code.TO;
  }

  /** The person that a name means, or null. */
  @Nullable Person person(Candidate candidate) {
    return persons[candidate.number()];
  }

  /** The longest form of a name; the name itself when it means nobody. */
  Candidate longest(Candidate candidate) {
    Person person = person(candidate);
    return person == null ? candidate : person.longest;
  }

  int mentions(Candidate candidate) {
    Person person = person(candidate);
    return person == null ? 0 : person.mentions;
  }

  /** Whether it is a common word that is none for people: a label. */
  boolean isLabel(Candidate candidate) {
    return isCommon(candidate) && !common.isOfPeople(candidate);
  }

  /** Whether it is a common word with the capital that opens a sentence, and no name. */
  boolean isCommon(Candidate candidate) {
    Person person = person(candidate);
    return person != null && common.is(person);
  }

  /** Whether it is a German word that names nobody, where no verb of speech stands beside it. */
  boolean isPlain(Candidate candidate) {
    Person person = person(candidate);
    return person != null && common.isPlain(person);
  }

  /** Whether it is an adverb with the capital that opens a sentence. */
  boolean isAdverb(Candidate candidate) {
    Person person = person(candidate);
    return person != null && common.isAdverb(person);
  }

  /** Whether the text tells more than one word of a name; of places it mostly does not. */
  boolean isFull(Candidate candidate) {
    Person person = person(candidate);
    return person != null && Names.length(person.longest) > 1;
  }

  boolean same(Candidate a, Candidate b) {
    if (a.number() == b.number()) {
      return true;
    }
    Person person = person(a);
    return person != null && person.equals(person(b));
  }

  /** The full name of a candidate, followed through pronouns and appositions. */
  Optional<String> name(Context source, @Nullable Candidate speaking) {
    Candidate candidate = source.candidate();
    if (isPronoun(candidate)) {
      boolean it = candidate.form() == Form.PRONOUN && candidate.gender() == Gender.NEUTER;
      return Optional.ofNullable(
              it ? organizations.subject(candidate) : antecedents.of(candidate, speaking))
          .map(this::text);
    }
    Candidate named = named(source);
    boolean describes = named == null && !isInner(source) && source.first() == candidate.first();
    Candidate meant = describes ? described.of(source, speaking) : named;
    boolean elided = meant == null && describes && Elided.is(reading, candidate.last() - 1);
    return elided
        ? Optional.of(Elided.name(reading, candidate.last() - 1, candidate.last()))
        : Optional.ofNullable(meant).map(this::text);
  }

  private static boolean isPronoun(Candidate candidate) {
    return candidate.form() == Form.PRONOUN || candidate.form() == Form.RELATIVE;
  }

  /** The name that a source is or stands beside, or null. */
  @Nullable Candidate named(Context source) {
    Candidate named = isPronoun(source.candidate()) ? null : firstName(source);
    return named == null || isNobody(named) ? null : named;
  }

  /** A common word, or a noun that German writes with a capital: "Angaben des Leiters". */
  private boolean isNobody(Candidate name) {
    boolean word = reading.lexicon.isGerman() && name.nameLast() - name.nameFirst() == 1;
    return isCommon(name) || (word && reading.word(name.nameFirst()).is(WordClass.QUANTITY));
  }

  /** The head of a phrase, when it is a name, or the name beside it. */
  @Nullable Candidate firstName(Context source) {
    Candidate candidate = head(source);
    boolean inner = isInner(source);
    if (inner && reading.code(sources.phrases.first(source.candidate()) - 1) != Code.CONJUNCTION) {
      return null;
    }
    for (int i = firstOf(source); i < sources.candidates.size(); i++) {
      Candidate part = sources.candidates.get(i);
      if (part.first() >= source.last()) {
        break;
      }
      boolean head = part.first() == source.first() || reading.code(part.first() - 1) == Code.COMMA;
      if (head && part.form() == Form.NAME && !part.possessive()) {
        return part;
      }
    }
    if (inner || candidate.isNamed()) {
      return inner ? null : candidate;
    }
    Candidate author = isDocument(candidate) ? author(candidate) : null;
    Candidate called = author == null ? Called.name(sources, candidate) : author;
    Candidate beside = called == null ? apposition(candidate) : called;
    Candidate named = beside == null ? roles.named(candidate) : beside;
    Candidate bearer = named == null ? roles.bearer(candidate) : named;
    Candidate body = bearer == null ? organizations.bearer(candidate) : bearer;
    return body == null ? surnamed(candidate) : body;
  }

  /** Candidates looked at before and behind for the full name. */
  private static final int BEARERS = 400;

  /** "der kluge Mohr": a surname behind its article and an adjective, of a full name. */
  private @Nullable Candidate surnamed(Candidate noun) {
    int last = noun.last() - 1;
    boolean described =
        reading.lexicon.isGerman()
            && last >= noun.first() + 2
            && reading.tokens.isCapital(last)
            && reading.code(last - 1) == Code.OTHER;
    if (!described) {
      return null;
    }
    String surname = reading.tokens.folded(last);
    int end = Math.min(persons.length, noun.number() + BEARERS);
    for (int i = Math.max(0, noun.number() - BEARERS); i < end; i++) {
      Person person = persons[i];
      if (person != null
          && person.surname.equals(surname)
          && Names.length(person.longest) > 1
          && Names.opensWithFirstName(reading, person.longest)) {
        return person.longest;
      }
    }
    return null;
  }

  /** "The mayor of Lund", "friends of Ann Roe": they speak, whichever noun was chosen. */
  private Candidate head(Context source) {
    Candidate candidate = source.candidate();
    if (!candidate.isNamed() || candidate.first() == source.first()) {
      return candidate;
    }
    Candidate head = sources.candidates.get(firstOf(source));
    boolean bound =
        head.form() == Form.NOMINAL
            && head.first() == source.first()
            && head.last() < candidate.first()
            && Complement.binds(reading, head.last());
    return bound ? head : candidate;
  }

  /** "a spokesman for Governor Ann Roe": the role is hers, and another speaks. */
  private boolean isServed(Context source) {
    int name = source.candidate().first();
    return reading.code(name - 1) != Code.COMMA && !head(source).equals(source.candidate());
  }

  /** "people in Lund": the noun that was met is not the one that speaks. */
  private boolean isInner(Context source) {
    return source.first() < sources.phrases.first(source.candidate());
  }

  boolean isDocument(Candidate candidate) {
    return reading.word(candidate.last() - 1).is(WordClass.DOCUMENT);
  }

  /** "a statement from the Harbor Company", "Roe's letter": who speaks through what is written. */
  private @Nullable Candidate author(Candidate document) {
    @Nullable Candidate owner =
        document.number() == 0 ? null : sources.candidates.get(document.number() - 1);
    return owner != null
            && owner.first() == document.first()
            && owner.possessive()
            && owner.form() == Form.NAME
        ? owner
        : writer(document);
  }

  private @Nullable Candidate writer(Candidate document) {
    int last = document.last();
    int code = reading.code(last, document.first());
    int at = document.number() + 1;
    boolean of = code == Code.OF || code == Code.PREPOSITION;
    if (at >= sources.candidates.size()) {
      return null;
    }
    Candidate next = sources.candidates.get(at);
    boolean named = next.form() == Form.NAME && !next.possessive();
    return named && next.first() == (of && reading.isAny(last, FROM) ? last + 1 : last)
        ? next
        : null;
  }

  private int firstOf(Context source) {
    int number = source.candidate().number();
    while (number > 0 && sources.candidates.get(number - 1).first() >= source.first()) {
      number--;
    }
    return number;
  }

  /** The name that a noun stands beside, behind a comma or before one; or null. */
  @Nullable Candidate beside(Candidate noun) {
    Candidate before = roles.before(noun);
    return before == null ? apposition(noun) : before;
  }

  /** The name after a role: "the envoy to the talks, Ann Roe" → "Ann Roe". */
  @Nullable Candidate apposition(Candidate role) {
    int at = sources.at(role.last());
    boolean listed = reading.lexicon.isListed();
    int end = Math.min(sources.size(), at + (listed ? LONG_SOURCES : 3));
    int most = listed ? LONG_APPOSITION : APPOSITION;
    for (int i = at; i < end; i++) {
      Context next = sources.get(i);
      int first = next.candidate().first();
      if (first - role.last() > most
          || reading.sentence(first) != reading.sentence(role.last())
          || holdsVerb(role.last(), first)) {
        return null;
      }
      boolean comma = reading.commas[first] - reading.commas[role.last()] == 1;
      if (comma && reading.code(first - 1) == Code.COMMA) {
        boolean ends = ends(next.after(), role) || isBracket(next.last());
        return next.candidate().form() == Form.NAME && ends ? next.candidate() : null;
      }
    }
    return null;
  }

  /** "the mayor of Lund, Ann Roe (R)". */
  private boolean isBracket(int i) {
    return reading.code(i) == Code.MARK && reading.tokens.first(i) == '(';
  }

  /** A mark behind the name; a colon behind somebody's. */
  private boolean ends(int code, Candidate role) {
    boolean bears = reading.word(role.last() - 1).isAny(WordClass.ROLES);
    boolean colon = code == Code.COLON;
    return colon ? bears || reading.lexicon.isListed() : code <= Code.STOP;
  }

  /** "the union wrote to the mayor, Ann Roe": beyond a verb stands another's name. */
  private boolean holdsVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      int code = reading.code(i);
      if (code == Code.SAYS || code == Code.CUE || code == Code.AUXILIARY) {
        return true;
      }
    }
    return false;
  }

  /** Tokens between a role and the name set beside it. */
  private static final int APPOSITION = 9;

  /** The same where what belongs to the role stands behind it, and the nouns in it. */
  private static final int LONG_APPOSITION = 24;

  private static final int LONG_SOURCES = 9;

  /** The role that stands with a name: before it ("Mayor Ann Roe") or after it, between commas. */
  Optional<String> title(Context source) {
    return isInner(source) || isServed(source) ? Optional.empty() : titles.of(source);
  }

  private String text(Candidate candidate) {
    Candidate longest = nominatives.of(longest(candidate));
    int first = longest.nameFirst();
    boolean elided = first > longest.first() && Elided.is(reading, first - 1);
    return reading.lexicon.withoutCase(
        Elided.name(reading, elided ? first - 1 : first, longest.nameLast()));
  }
}
