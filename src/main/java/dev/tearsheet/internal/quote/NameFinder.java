package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.text.Tokens;
import dev.tearsheet.internal.text.Words;
import java.util.HashMap;
import java.util.Map;

/** Finds the bare name in a noun phrase, and what the phrase tells of the gender. */
final class NameFinder {

  /** Post-nominal letters of honours, degrees and seats; none is a family name in capitals. */
  private static final String[] HONOURS = {
    "kc", "qc", "mp", "mep", "msp", "mla", "mdb", "mdl", "obe", "mbe", "cbe", "frs", "mba"
  };

  static final WordTable<Gender> FIRST_NAMES = firstNames();

  private final Reading reading;
  private final Tokens tokens;
  private final Word[] words;
  private final boolean german;
  private final boolean listed;
  private final Compounds compounds;
  private final OwnArticle articles;
  private final Served served;
  private final BodyAdjective bodies;
  private final Told told;

  NameFinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.german = reading.lexicon.isGerman();
    this.listed = reading.lexicon.isListed();
    this.compounds = new Compounds(reading);
    this.articles = new OwnArticle(reading);
    this.served = new Served(reading);
    this.bodies = new BodyAdjective(reading);
    this.told = new Told(reading);
  }

  /** "Department of Justice", "van der Berg": a small word between two capitals. */
  boolean joins(int j) {
    if (j + 1 >= tokens.size()) {
      return false;
    } else if (JointBody.joins(reading, j) || JointBody.isPlural(reading, j)) {
      return true;
    } else if (tokens.is(j, "of")) {
      return tokens.isCapital(j + 1)
          && (words[j - 1].isAny(WordClass.ORGANIZATION.bit() | WordClass.TITLES)
              || Called.isGroup(reading, j - 1));
    }
    return isSmall(j)
        && !told.opens(j)
        && !(german && GermanName.isBehindNoun(reading, j))
        && (tokens.isCapital(j + 1)
            || (j + 2 < tokens.size() && isSmall(j + 1) && tokens.isCapital(j + 2)));
  }

  /** "Associação [dos] Pescadores", "Federación [de] los Pescadores": behind a body's noun. */
  private boolean isOfBody(int j) {
    return listed
        && j > 0
        && tokens.isCapital(j - 1)
        && words[j - 1].is(WordClass.ORGANIZATION)
        && reading.isAny(j, OF_BODY);
  }

  private static final String[] OF_BODY = {
    "de", "del", "do", "da", "dos", "das", "des", "du", "dei", "delle", "della", "dello"
  };

  /** "Ida Mar von der Universität" → "Ida Mar": a body of people is no part of a full name. */
  private int withoutBody(int from, int last) {
    int end = Math.min(from + 1, last);
    while (end < last && !isMember(end, from)) {
      end++;
    }
    return end;
  }

  private boolean isMember(int j, int from) {
    int noun = j + 2 < tokens.size() && !tokens.isCapital(j + 1) ? j + 2 : j + 1;
    if (j - from < 2 || !isOfNames(reading, j) || noun >= tokens.size()) {
      return false;
    }
    boolean behindFullName = german || (reading.lexicon.isDutch() && isFirstName(from));
    return isParty(j, noun, from)
        || (german && GermanName.isOfHouse(reading, j, from))
        || (behindFullName && words[noun].is(WordClass.ORGANIZATION));
  }

  /** "Ida Mar von der UDN", "Ana Mar de la UDN", "Ida Mar von den Blauen": behind a first name. */
  private boolean isParty(int j, int noun, int from) {
    boolean acronym =
        tokens.isAllCapitals(noun)
            && !tokens.isAllCapitals(noun - 1)
            && !tokens.isAllCapitals(from + 1);
    boolean plural = german && noun == j + 2 && tokens.is(j, "von") && tokens.is(j + 1, "den");
    return (acronym || plural) && FIRST_NAMES.get(tokens, from) != null;
  }

  /** "Ann Roe KC" → "Ann Roe": honours, seats and offices behind a full name are no part of it. */
  private int withoutHonours(int from, int last) {
    int end = last;
    while (end - from > 2
        && ((reading.isAny(end - 1, HONOURS) && tokens.isAllCapitals(end - 1))
            || (listed && isRole(end - 1) && tokens.isCapital(end - 2)))) {
      end--;
    }
    return end;
  }

  /** "Angaben von [Ida Mar]": behind a particle a full name of its own. */
  private boolean opensName(int first) {
    return german
        && tokens.isCapital(first)
        && first + 1 < tokens.size()
        && tokens.isCapital(first + 1)
        && FIRST_NAMES.get(tokens, first) != null;
  }

  /** A particle, or an article behind one, in whatever language it is ("de la"). */
  private boolean isSmall(int j) {
    return isOfNames(reading, j)
        || isOfBody(j)
        || ((isSurname(j - 1) || isOfBody(j - 1)) && reading.isAny(j, ARTICLES))
        || (listed && reading.isAny(j, FOREIGN) && j > 0 && isFirstName(j - 1));
  }

  private boolean isFirstName(int j) {
    return isFirstName(reading, j);
  }

  /** Whether a token is there, with a capital, and a first name. */
  static boolean isFirstName(Reading reading, int j) {
    return j >= 0
        && j < reading.words.length
        && reading.tokens.isCapital(j)
        && FIRST_NAMES.get(reading.tokens, j) != null;
  }

  /** "Ana de la Vega", not "Presidente de la República": a particle behind no title or role. */
  private boolean isSurname(int j) {
    return j > 0
        && tokens.isCapital(j - 1)
        && !words[j - 1].isAny(WordClass.ROLES)
        && isOfNames(reading, j);
  }

  /** A small word of names ("von"). */
  static boolean isOfNames(Reading reading, int j) {
    return reading.isAny(j, PARTICLES)
        || (reading.lexicon.isEnglish() && reading.isAny(j, FOREIGN));
  }

  private static final String[] PARTICLES = {"van", "von", "de", "der", "al", "bin", "&", "zu"};

  /** Small words of foreign names, which mean something else where the language is theirs. */
  private static final String[] FOREIGN = {"da", "das", "dos", "di", "del", "du", "ibn"};

  /** Articles behind these. */
  private static final String[] ARTICLES = {"den", "la", "las", "los"};

  /**
   * The candidate that a noun phrase is, with its bare name.
   *
   * @param number how many candidates stand before it
   * @param first its first token
   * @param last after its last token
   * @param possessive whether it stands in the genitive
   */
  Candidate candidate(int number, int first, int last, boolean possessive) {
    int nameFirst = last - first > 2 && bodies.is(last - 1) ? last - 1 : last;
    while (nameFirst > first && namePart(nameFirst - 1, first)) {
      nameFirst--;
    }
    Gender gender = Gender.UNKNOWN;
    nameFirst = withoutOffice(withoutTitles(nameFirst, last), last);
    nameFirst = german ? GermanName.withoutVon(reading, first, nameFirst, last) : nameFirst;
    nameFirst = withoutOccupation(german ? behindNoun(first, nameFirst, last) : nameFirst, last);
    int nameLast = withoutHonours(nameFirst, withoutBody(nameFirst, last));
    for (int j = first; j < last; j++) {
      gender = gender(j, nameFirst, gender);
    }
    if (gender == Gender.UNKNOWN && isAfterNoun(first, nameFirst, last)) {
      gender = Genders.ofArticle(reading, first);
    }
    boolean honoured = nameFirst > first && isHonorific(words[nameFirst - 1], nameFirst - 1);
    boolean named =
        nameFirst < nameLast
            && (honoured || !roleOnly(nameFirst, nameLast))
            && !isGermanNoun(first, nameFirst, nameLast)
            && !(german && GermanName.isOwner(reading, first, nameFirst))
            && !served.is(first, nameFirst);
    Form form = named ? Form.NAME : Form.NOMINAL;
    int from = named ? nameFirst : last;
    int to = named ? nameLast : last;
    return new Candidate(number, first, last, form, from, to, gender, possessive);
  }

  private int withoutOccupation(int from, int last) {
    if (german) {
      return Occupation.after(tokens, from, last);
    }
    return listed ? Occupation.before(reading, from, last) : Occupation.behind(reading, from, last);
  }

  /** "Der Hafenbeauftragte Karl Mohn", "ihr Kunde Karl Mohn": an article opens no full name. */
  private int behindNoun(int first, int from, int last) {
    boolean article = from > first && isArticle(words[from - 1]);
    boolean named =
        article
            && last - from == FULL + 1
            && tokens.isCapital(from + 1)
            && isFirstName(from + 1)
            && !isFirstName(from)
            && !isFirstName(from + 2);
    return named ? from + 1 : from;
  }

  /** Words of a full name. */
  private static final int FULL = 2;

  /** "Die Verwaltung": where all nouns have capitals, one alone after an article is no name. */
  private boolean isGermanNoun(int first, int from, int last) {
    return german
        && from > first
        && last - from == 1
        && !(from - first > 1 && tokens.isCapital(from - 1))
        && (words[first].isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())
            || GermanName.isAdjective(reading, from - 1))
        && !tokens.isAllCapitals(from);
  }

  private boolean isRole(int i) {
    return words[i].isAny(WordClass.ROLES);
  }

  /** "Mr." and "Ms." tell the gender and no role; what follows is a name though it be "King". */
  private boolean isHonorific(Word word, int i) {
    return word.isAny(WordClass.MASCULINE_TITLE.bit() | WordClass.FEMININE_TITLE.bit())
        && tokens.length(i) <= LONGEST_HONORIFIC;
  }

  private static final int LONGEST_HONORIFIC = 4;

  /** "Der Hafen", and "Unser Hafen" where all nouns have capitals. */
  private boolean isArticle(Word word) {
    return word.is(WordClass.DETERMINER) || (german && word.is(WordClass.POSSESSIVE));
  }

  /**
   * "Foreign Minister Ann Roe" → "Ann Roe"; an organization keeps all but an article, "von der Au"
   * all.
   */
  private int withoutTitles(int from, int last) {
    if (words[last - 1].is(WordClass.ORGANIZATION)) {
      boolean article = from + 1 < last && isArticle(words[from]) && !isParticle(from, from);
      return article ? from + 1 : from;
    }
    int start = from;
    for (int j = from; j + 1 < last && !endsTitles(j, start); j++) {
      boolean genitive = reading.code(j) == Code.GENITIVE;
      boolean article = isArticle(words[j]) && !isParticle(j, from);
      if (genitive
          || article
          || words[j].isAny(WordClass.TITLES)
          || Occupation.opens(reading, j, last)) {
        start = j + 1;
      }
    }
    return start;
  }

  /** A nickname's mark, or a body behind a full name ("Ida Mar von der Gilde der Fischer"). */
  private boolean endsTitles(int j, int start) {
    return Nickname.isMark(reading, j) || (german && isFirstName(start) && isMember(j, start));
  }

  /**
   * "el ministro de Economía Carlos Mena", "der Sprecher der Stadt Karl Mohn" → the full name:
   * after an office a first name tells.
   */
  private int withoutOffice(int from, int last) {
    boolean office = german ? Leading.isBody(reading, from - 1) : listed && isOffice(from);
    for (int j = german ? from + 1 : from; office && j + 1 < last; j++) {
      if (FIRST_NAMES.get(tokens, j) != null) {
        return j;
      }
    }
    return from;
  }

  private boolean isOffice(int from) {
    int of = Roles.preposition(reading, from);
    int role = of >= 0 ? of - 1 : reading.lexicon.isSlavic() ? from - 2 : -1;
    return reading.word(role).isAny(WordClass.ROLES);
  }

  /** "Ana de Roos", "Ana Le Roux", "von der Au"; "Sprecher der Stadt" holds an article. */
  private boolean isParticle(int j, int from) {
    if (j == from) {
      return articles.isOwn(j);
    } else if (tokens.isCapital(j)) {
      return FIRST_NAMES.get(tokens, j - 1) != null;
    }
    return tokens.isCapital(j + 1)
        && (!german || !tokens.isCapital(j - 1) || isOfNames(reading, j - 1));
  }

  /** German nouns that are no part of a name: "Minister", and "Zitat" before a colon. */
  private static final int NO_NAMES = WordClass.ROLES | WordClass.DOCUMENT.bit();

  private boolean namePart(int j, int first) {
    if (listed && j == first && isElided(j)) {
      return false;
    } else if (tokens.isCapital(j)) {
      boolean before = j + 1 < tokens.size() && tokens.isCapital(j + 1);
      return !(german && words[j].isAny(NO_NAMES))
          && !(before && compounds.isOfPlace(j))
          && !(listed && compounds.isPost(j));
    }
    if (j > first && Nickname.isMark(reading, j)) {
      return true;
    }
    return j > first
        && j + 1 < tokens.size()
        && joins(j)
        && !opensName(j + 1)
        && (tokens.isCapital(j + 1) || joins(j + 1))
        && (tokens.isCapital(j - 1) || (j - 1 > first && joins(j - 1)))
        && !(listed && j - 1 == first && isElided(first));
  }

  /** "L'avocate de …": a noun with its article, where a sentence opens. */
  private boolean isElided(int i) {
    String folded = reading.lexicon.withoutCase(tokens.folded(i));
    int behind = folded.indexOf('\'') + 1;
    return behind > 0
        && behind < tokens.length(i)
        && Character.isLowerCase(tokens.word(i).charAt(behind));
  }

  private boolean roleOnly(int from, int to) {
    if (to - from > 1 && reading.lexicon.isEnglish() && isRole(to - 1)) {
      int i = from;
      while (i < to - 1 && reading.isAny(i, BEFORE_ROLES)) {
        i++;
      }
      return i == to - 1;
    }
    return to - from == 1
        && words[from].isAny(WordClass.ROLES)
        && !words[from].is(WordClass.ORGANIZATION);
  }

  /** "Acting U.S. [Attorney] for Lund": what stands in capitals before a role that is a title. */
  private static final String[] BEFORE_ROLES = {
    "acting", "interim", "assistant", "deputy", "u.s.", "us", "former", "senior", "executive"
  };

  private Gender gender(int j, int nameFirst, Gender known) {
    if (words[j].is(WordClass.MASCULINE_TITLE)) {
      return Gender.MASCULINE;
    } else if (words[j].is(WordClass.FEMININE_TITLE)) {
      return Gender.FEMININE;
    }
    if (j != nameFirst || known != Gender.UNKNOWN || isSurnameAlone(j)) {
      return known;
    }
    Gender listed = FIRST_NAMES.get(tokens, j);
    return listed == null ? known : listed;
  }

  /** "Dr Lawrence": a surname, though it be a first name of others. */
  private boolean isSurnameAlone(int j) {
    boolean alone = j + 1 >= tokens.size() || !tokens.isCapital(j + 1);
    return alone
        && j > 0
        && words[j - 1].isAny(WordClass.TITLES)
        && Roles.isShort(tokens.folded(j - 1));
  }

  private boolean isAfterNoun(int first, int nameFirst, int last) {
    return listed && nameFirst - first > 1 && nameFirst < last;
  }

  private static WordTable<Gender> firstNames() {
    Map<String, Gender> names = new HashMap<>();
    for (String line : Words.lines(NameFinder.class, "first_names.txt")) {
      int blank = line.indexOf(' ');
      boolean masculine = line.charAt(blank + 1) == 'm';
      names.put(line.substring(0, blank), masculine ? Gender.MASCULINE : Gender.FEMININE);
    }
    return new WordTable<>(names);
  }
}
