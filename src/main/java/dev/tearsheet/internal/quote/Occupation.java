package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;
import dev.tearsheet.internal.text.Words;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in capitals before a full name without a comma and is no part of it.
 *
 * <pre>{@code
 * "Krabbenfischer Bo Doe" → "Bo Doe"
 * "Hospital Surgeon Bo Doe" → "Bo Doe"
 * "Questions With Bo Doe" → "Bo Doe"
 * }</pre>
 */
final class Occupation {

  /** Endings of German nouns for people by what they do. */
  private static final String[] ENDINGS = {
    "er", "in", "ist", "ent", "ant", "or", "eur", "är", "graf", "wirt", "mann", "frau", "arzt",
    "anwalt", "rat", "chef", "koch", "loge", "perte", "nom", "goge", "wart", "kraft", "profi",
    "pilot", "coach", "boss", "star", "-ceo", "-cto", "-cfo", "-coo"
  };

  /** Letters of the shortest; shorter ones are mostly first names ("Robin"). */
  private static final int SHORTEST = 6;

  /** Words of the shortest full name. */
  private static final int NAME = 2;

  /** English words for people by what they do. */
  private static final WordTable<Boolean> JOBS = jobs();

  private Occupation() {}

  private static WordTable<Boolean> jobs() {
    Set<String> jobs = Words.read(Occupation.class, "jobs.txt");
    return new WordTable<>(
        jobs.stream()
            .collect(Collectors.toMap(job -> job, job -> true, (one, same) -> one, TreeMap::new)));
  }

  /** The first word of a German name, an occupation left out. */
  static int after(Tokens tokens, int from, int last) {
    boolean before =
        last - from > NAME
            && tokens.isCapital(from + 1)
            && isOccupation(tokens, from)
            && NameFinder.FIRST_NAMES.get(tokens, from) == null;
    if (isLandsRole(tokens, from, last)) {
      return from + 2;
    }
    return before || isBeforeSurname(tokens, from, last) || isKindOfBody(tokens, from, last)
        ? from + 1
        : from;
  }

  /** "Nordlands Landeshauptmann Bo Doe", "Lunds Coach Bo Doe": whose role it is, and the role. */
  private static boolean isLandsRole(Tokens tokens, int from, int last) {
    return last - from > NAME + 1
        && tokens.endsWith(from, "s")
        && isName(tokens, from + 2)
        && !isName(tokens, from)
        && !isName(tokens, from + 1)
        && (isOccupation(tokens, from + 1) || tokens.is(from + 1, "coach"));
  }

  private static boolean isName(Tokens tokens, int i) {
    return tokens.isCapital(i) && NameFinder.FIRST_NAMES.get(tokens, i) != null;
  }

  /** "Bootskonzern Doemar", "Mole-Dienst DOE": a compound for a body, before its name. */
  private static boolean isKindOfBody(Tokens tokens, int from, int last) {
    boolean compound =
        last - from == NAME && tokens.isCapital(from + 1) && tokens.length(from) > LONG;
    if (!compound) {
      return false;
    }
    for (String ending : BODIES) {
      if (tokens.endsWith(from, ending)) {
        return true;
      }
    }
    return isJoined(tokens, from);
  }

  /** "Mole-Banker Doe", and not "Anne-Kathrin Doe". */
  private static boolean isJoined(Tokens tokens, int i) {
    String word = tokens.folded(i);
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && word.length() - hyphen > SHORTEST
        && isOccupation(tokens, i)
        && NameFinder.FIRST_NAMES.get(word.substring(0, hyphen)) == null
        && NameFinder.FIRST_NAMES.get(word.substring(hyphen + 1)) == null;
  }

  /** Letters of the longest word that is taken for no compound. */
  private static final int LONG = 8;

  /** Ends of German nouns for bodies that stand before their names. */
  private static final String[] BODIES = {
    "konzern",
    "dienst",
    "anbieter",
    "hersteller",
    "marktplatz",
    "plattform",
    "portal",
    "händler",
    "betreiber",
    "riese",
    "gigant",
    "kette"
  };

  /** "der Krabbenfischer Doe": names have no article. */
  private static boolean isBeforeSurname(Tokens tokens, int from, int last) {
    return last - from == NAME
        && from > 0
        && tokens.isCapital(from + 1)
        && isOccupation(tokens, from)
        && NameFinder.FIRST_NAMES.get(tokens, from) == null
        && isArticled(tokens, from - 1);
  }

  private static boolean isArticled(Tokens tokens, int i) {
    int article = i > 0 && !tokens.isCapital(i) && tokens.endsWith(i, "e") ? i - 1 : i;
    return tokens.is(i, "der")
        || tokens.is(i, "die")
        || tokens.is(article, "der")
        || tokens.is(article, "die");
  }

  /** An English word for people by what they do ("nurse"). */
  static boolean isJob(Tokens tokens, int i) {
    return JOBS.get(tokens, i) != null;
  }

  /** The first word of an English name, behind a job or a preposition in title case. */
  static int behind(Reading reading, int from, int last) {
    int start = from;
    for (int i = from; i + NAME < last; i++) {
      boolean job = JOBS.get(reading.tokens, i) != null && reading.tokens.isCapital(i + 1);
      boolean opens = opensName(reading, i) || (i + 1 + NAME == last && endsPlace(reading, i));
      start = job || opens ? i + 1 : start;
    }
    return reading.word(last - 1).is(WordClass.ORGANIZATION)
        ? from
        : behindOf(reading, start, last);
  }

  /**
   * Behind the body that an office is of: "Inspector General of Holm Border Guard Odrun Doe" ends
   * with a full name, "Archbishop of New South Wales" names nobody.
   */
  private static int behindOf(Reading reading, int from, int last) {
    boolean office = reading.isAny(from, "of") && !reading.tokens.isCapital(from);
    return !office ? from : last - from > BODY ? last - NAME : last;
  }

  /** "With Ann", "of BSF Bo Doe", "U.S. Attorney for Lund Bo Doe". */
  private static boolean opensName(Reading reading, int i) {
    boolean first = NameFinder.FIRST_NAMES.get(reading.tokens, i + 1) != null;
    return first && (reading.word(i).is(WordClass.PREPOSITION) || isBehindOf(reading, i));
  }

  /** "Attorney for Lund [Bodil Doe]": two words behind the place of an office that is a title. */
  private static boolean endsPlace(Reading reading, int i) {
    int of = reading.isAny(i - 1, "of", "for") ? i - 1 : i - 2;
    boolean two = of == i - 2 && reading.isAny(i - 1, PLACES);
    boolean one = of == i - 1 && !reading.isAny(i, PLACES);
    int role = of - 1;
    int title = role;
    while (title >= 0 && reading.tokens.isCapital(title)) {
      title--;
    }
    return reading.isAny(of, "of", "for")
        && (one || two)
        && title < role
        && reading.word(role).isRole()
        && !reading.word(title).isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit());
  }

  /** First words of places of two words. */
  private static final String[] PLACES = {
    "new",
    "north",
    "south",
    "east",
    "west",
    "northern",
    "southern",
    "eastern",
    "western",
    "san",
    "santa",
    "los",
    "las",
    "el",
    "la",
    "st.",
    "saint",
    "fort",
    "rhode",
    "puerto",
    "greater",
    "great"
  };

  /**
   * The first word of a name in a listed language, behind what somebody is or where they are it.
   *
   * <pre>{@code
   * "Viceborgmester Mads Doe", "Radna Ewa Doe" → "Mads Doe", "Ewa Doe"
   * "Burmistrz Lundu Marek Doe" → "Marek Doe"
   * }</pre>
   */
  static int before(Reading reading, int from, int last) {
    int genitive = behindGenitive(reading, from, last);
    if (genitive > from) {
      return genitive;
    }
    boolean germanic = reading.lexicon.isScandinavian() || reading.lexicon.isDutch();
    boolean office = germanic && reading.endsWithAny(from, OFFICES);
    boolean full =
        last - from > NAME
            && !NameFinder.isFirstName(reading, from)
            && (office || NameFinder.isFirstName(reading, from + 1))
            && reading.tokens.isCapital(from + 1)
            && reading.tokens.isCapital(from + 2);
    if (!full || reading.word(last - 1).is(WordClass.ORGANIZATION)) {
      return from;
    }
    boolean role = reading.word(from).isAny(WordClass.ROLES) || Kinds.of(reading, from) != null;
    boolean place = reading.word(from - 1).isAny(WordClass.TITLES);
    boolean compound =
        germanic
            && reading.tokens.length(from) >= SHORTEST
            && reading.tokens.folded(from).indexOf('-') < 0
            && reading.endsWithAny(from, COMPOUNDS);
    boolean opens = reading.startsSentence(from) && OPENING.contains(reading.lexicon.language());
    return office || role || place || compound || opens ? from + 1 : from;
  }

  /** Languages that set a first name first, where a sentence opens with the role before it. */
  private static final Set<String> OPENING = Set.of("pl", "cs", "hr", "ro", "tr", "fi", "el");

  /** "Urzędnik Białego Domu": ends of adjectives in the genitive, which open a body's name. */
  private static final String[] GENITIVES = {
    "ego", "iej", "nej", "ých", "ého", "ої", "ого", "ой", "ых", "их", "kog", "skih"
  };

  /** "Öğretmen Emre Solmaz geldi.": a role has its capital for its place. */
  static boolean opens(Reading reading, int role, int last) {
    return isMaster(reading, role) || isRole(reading, role, last);
  }

  /** "Me Claire Vasseur": how French papers address lawyers. */
  private static boolean isMaster(Reading reading, int i) {
    return reading.lexicon.isFrench() && reading.tokens.isCapital(i) && reading.tokens.is(i, "me");
  }

  private static boolean isRole(Reading reading, int role, int last) {
    return reading.lexicon.isListed()
        && last - role > NAME
        && reading.startsSentence(role)
        && reading.word(role).is(WordClass.ROLE)
        && !(reading.lexicon.isSlavic() && reading.endsWithAny(role + 1, GENITIVES))
        && reading.tokens.isCapital(role + 1)
        && reading.tokens.isCapital(last - 1);
  }

  /**
   * "polityków Lewicy Borys Budka", "rzecznik MSZ Marek Kot": a name behind a body in the genitive.
   */
  private static int behindGenitive(Reading reading, int from, int last) {
    boolean slavic =
        reading.lexicon.isSlavic()
            && from > 0
            && !reading.startsSentence(from)
            && !reading.tokens.isCapital(from - 1);
    int name = from;
    while (slavic && name < last - NAME && isBody(reading, name)) {
      name++;
    }
    boolean full =
        name > from
            && name == last - NAME
            && NameFinder.isFirstName(reading, name)
            && !reading.endsWithAny(last - 1, PATRONYMICS);
    return full ? name : from;
  }

  private static boolean isBody(Reading reading, int i) {
    return reading.tokens.isCapital(i)
        && !reading.word(i).is(WordClass.ORGANIZATION)
        && !NameFinder.isFirstName(reading, i);
  }

  /** Behind a surname and a first name: "Котов Пётр Олегович". */
  private static final String[] PATRONYMICS = {"вич", "вна"};

  private static final String[] OFFICES = {
    "minister", "mester", "mästare", "formand", "ordförande", "direktør", "direktör"
  };

  /** Ends of Dutch and Scandinavian nouns for people by what they do. */
  private static final String[] COMPOUNDS = {
    "er", "or", "ør", "ist", "man", "mand", "mann", "vrouw", "kvinde", "kvinna", "chef", "sjef",
    "arts", "råd", "are", "ent", "ant", "eur", "loog", "log", "aar", "ster", "ekspert", "coach"
  };

  private static boolean isBehindOf(Reading reading, int i) {
    int of = i;
    while (of >= 0 && of > i - BODY && reading.tokens.isCapital(of)) {
      of--;
    }
    boolean body = reading.isAny(of, "of") && reading.tokens.isAllCapitals(of + 1);
    boolean office = reading.isAny(of, "of", "for") && reading.word(of - 1).isRole();
    return of < i && (body || office);
  }

  /** Words of the longest name of a body between "of" and who leads it. */
  private static final int BODY = 4;

  /** Whether a word ends as German nouns for people by what they do end. */
  static boolean isGerman(Tokens tokens, int i) {
    return isOccupation(tokens, i);
  }

  private static boolean isOccupation(Tokens tokens, int i) {
    if (tokens.length(i) < SHORTEST) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (tokens.endsWith(i, ending)) {
        return true;
      }
    }
    return false;
  }
}
