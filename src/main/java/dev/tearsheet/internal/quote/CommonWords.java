package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Names.Person;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that have a capital because they open a sentence, and name nobody: "Many say that it
 * leaks.", "Price: 3 crowns". Such a word stands within no sentence with a capital and is all there
 * is of a name; it is common when it has a meaning, when it is of a closed class, or when the text
 * has it in small letters elsewhere.
 */
final class CommonWords {

  /** Of nine uses of a word that is mostly one for people: "Moderator". */
  private static final int PEOPLE = 5;

  private static final String CLOSING = "”\"»“";

  private final Reading reading;
  private final boolean known;

  /** Hashes of the text's words in small letters, when they were asked for. */
  private @Nullable Set<Integer> small;

  /** Hashes of the nouns with an article, when they were asked for. */
  private @Nullable Set<Integer> articled;

  CommonWords(Reading reading) {
    this.reading = reading;
    this.known = !reading.lexicon.isGerman();
  }

  /**
   * Whether a name stands within a sentence, or right behind what is said: “We wait.” Price said.
   */
  boolean isAmid(Candidate name) {
    int at = name.nameFirst();
    return !reading.startsSentence(at)
        || (at > 0 && CLOSING.indexOf(reading.tokens.first(at - 1)) >= 0);
  }

  /** Whether a name is such a word. */
  boolean is(Person person) {
    Candidate name = person.longest;
    int at = name.nameFirst();
    boolean word = Names.length(name) == 1 && !reading.tokens.isAllCapitals(at);
    if (!known) {
      return word && name.first() == at && !person.amid && isSmallElsewhere(at);
    }
    return word && (reading.word(at).is(WordClass.DETERMINER) || (!person.amid && isCommon(at)));
  }

  /** Whether a name is such an adverb: "Asimismo, añadió que …". */
  boolean isAdverb(Person person) {
    int at = person.longest.nameFirst();
    return Names.length(person.longest) == 1
        && !person.amid
        && reading.code(at + 1) == Code.COMMA
        && !reading.tokens.isAllCapitals(at)
        && isOpener(at);
  }

  /**
   * German: whether a name, no person's, has no capital but the one that opens a sentence, or is a
   * noun that the text has with its article, too: "Gucken. „Wohin?“", "Langes Warten. „Wohin?“"
   */
  boolean isPlain(Person person) {
    Candidate name = person.longest;
    int at = name.nameFirst();
    boolean somebody = known || person.human || person.gender != Gender.UNKNOWN || isSomebody(name);
    boolean opens = !person.amid || (person.mentions == 1 && reading.startsSentence(at));
    return !somebody
        && switch (Names.length(name)) {
          case 1 -> opens || articled().contains(reading.tokens.hash(at));
          case 2 -> opens && reading.endsWithAny(at, "e", "er", "es", "en", "em");
          default -> false;
        };
  }

  /** Ends of plurals for people: "Meteorologen", "Anwohnerinnen", "Touristen". */
  private static final String[] PEOPLES = {
    "logen",
    "innen",
    "isten",
    "enten",
    "anten",
    "geordneten",
    "ler",
    "ner",
    "ker",
    "kunden",
    "leute",
    "eure",
    "ärzte"
  };

  /** A role, a body, people, or an acronym ("UDN", "US-Medien"). */
  private boolean isSomebody(Candidate name) {
    for (int i = name.nameFirst(); i < name.nameLast(); i++) {
      String word = reading.tokens.word(i).toString();
      boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
      boolean role = reading.word(i).isAny(WordClass.ROLES | WordClass.HEADS);
      if (acronym || role || reading.endsWithAny(i, PEOPLES)) {
        return true;
      }
    }
    return false;
  }

  /** Hashes of the nouns that have an article somewhere. */
  private Set<Integer> articled() {
    Set<Integer> nouns = articled;
    if (nouns == null) {
      nouns = new HashSet<>();
      for (int i = 1; i < reading.tokens.size(); i++) {
        boolean article =
            reading.word(i - 1).isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())
                || reading.isAny(i - 1, JOINED);
        if (article && reading.tokens.isCapital(i)) {
          nouns.add(reading.tokens.hash(i));
        }
      }
      articled = nouns;
    }
    return nouns;
  }

  /** Prepositions with an article in them. */
  private static final String[] JOINED = {"im", "am", "zum", "zur", "beim", "vom", "ins", "ans"};

  private boolean isCommon(int at) {
    Senses senses = reading.word(at).senses();
    boolean means =
        senses.share(Senses.NOUN) + senses.share(Senses.VERB) + senses.share(Senses.ADJECTIVE) > 0;
    return means
        || reading.word(at).isAny(WordClass.STOPS)
        || small().contains(reading.tokens.hash(at))
        || isOpener(at);
  }

  /** German: "Zweitens …", a word that the text has in small letters, too, as it has no noun. */
  private boolean isSmallElsewhere(int at) {
    return NameFinder.FIRST_NAMES.get(reading.tokens, at) == null
        && (reading.word(at).isAny(WordClass.STOPS) || small().contains(reading.tokens.hash(at)));
  }

  /**
   * In languages of which few words are known: whatever opens sentences alone, and is neither a
   * first name nor beside a verb of speech or a colon ("Face à …", "Asimismo, …").
   */
  private boolean isOpener(int at) {
    return reading.lexicon.isListed()
        && NameFinder.FIRST_NAMES.get(reading.tokens, at) == null
        && reading.code(at + 1) != Code.COLON
        && !reading.word(at + 1).is(WordClass.SAYS)
        && !reading.word(at - 1).is(WordClass.SAYS);
  }

  /** Whether it is a word for people, who may speak though it does not name them. */
  boolean isOfPeople(Candidate candidate) {
    return reading.word(candidate.last() - 1).senses().share(Senses.PERSON) >= PEOPLE;
  }

  private Set<Integer> small() {
    Set<Integer> words = small;
    if (words == null) {
      words = new HashSet<>();
      for (int i = 0; i < reading.tokens.size(); i++) {
        if (reading.tokens.isWord(i) && !reading.tokens.isCapital(i)) {
          words.add(reading.tokens.hash(i));
        }
      }
      small = words;
    }
    return words;
  }
}
