package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;

/** Tells titles of works in marks, which nobody says: the novel “Salt Roads”. */
final class Works {

  /** Share of words with capitals from which a stretch beside such a noun is a title. */
  private static final double CAPITALS = 0.5;

  /** Tokens of the longest title. */
  private static final int LONGEST = 12;

  private Works() {}

  /** A stretch in title case beside a noun such as "novel", or behind whose it is. */
  static boolean isTitle(Reading reading, Stretch stretch) {
    return isAlone(reading, stretch)
        || (stretch.last() - stretch.first() <= LONGEST
            && isCased(reading, stretch.first())
            && Entitled.isListed(reading, stretch));
  }

  /** The same without a look at those in a list before it. */
  static boolean isAlone(Reading reading, Stretch stretch) {
    int length = stretch.last() - stretch.first();
    return length <= LONGEST
        && isCased(reading, stretch.first())
        && (Entitled.is(reading, stretch)
            || isCalled(reading, stretch)
            || isOwned(reading, stretch)
            || isPerformed(reading, stretch)
            || isMade(reading, stretch)
            || (isBeside(reading, stretch)
                && (capitals(reading, stretch) >= CAPITALS * length || isNamed(reading, stretch))));
  }

  /** "das „Zunft“-System": what a hyphen joins to a noun, unless it ends a sentence. */
  static boolean isCompound(Reading reading, Stretch stretch) {
    return reading.code(stretch.last() - 1) != Code.STOP && Entitled.isCompound(reading, stretch);
  }

  /** "“Night Ferry” director Ann Roe": none of PolNeAR's 31 is said by anybody. */
  private static boolean isMade(Reading reading, Stretch stretch) {
    return reading.lexicon.isEnglish()
        && stretch.closed()
        && reading.isAny(stretch.after(), MAKERS)
        && reading.code(stretch.after(), stretch.first()) > Code.ELSEWHERE
        && reading.tokens.isWord(stretch.last() - 1);
  }

  /** Who makes or plays a work. */
  private static final String[] MAKERS = {
    "director",
    "creator",
    "co-creator",
    "author",
    "writer",
    "co-writer",
    "screenwriter",
    "producer",
    "showrunner",
    "star",
    "co-star",
    "stars",
    "actor",
    "actress",
    "singer",
    "host",
    "co-host",
    "narrator",
    "composer"
  };

  /**
   * "told the Harbor Channel's “Good Night Norwood”", "the host of “Night Ferry”": all words but
   * small ones have capitals, and the sentence around has not. Of PolNeAR train's, 10 of 42 that
   * had a speaker were said by somebody.
   */
  private static boolean isOwned(Reading reading, Stretch stretch) {
    int before = stretch.first() - 2;
    boolean owner = reading.code(before, stretch.first()) == Code.GENITIVE;
    boolean of =
        reading.code(before, stretch.first()) == Code.OF && reading.tokens.is(before, "of");
    return (owner || of)
        && reading.lexicon.isEnglish()
        && isTitleCase(reading, stretch)
        && !new TitleCase(reading).isTitleCase(before);
  }

  /**
   * "a website called “Lund If Doe Wins”", "according to “Salt and Sugar”". Of PolNeAR train's that
   * had a speaker, 8 of 17 were said by somebody.
   */
  private static boolean isCalled(Reading reading, Stretch stretch) {
    int before = stretch.first() - 2;
    boolean called = reading.isAny(before, CALLED);
    boolean according = reading.isAny(before, "to") && reading.isAny(before - 1, "according");
    return (called || according)
        && reading.lexicon.isEnglish()
        && (isTitleCase(reading, stretch) || (called && isThing(reading, before - 1)))
        && !new TitleCase(reading).isTitleCase(before);
  }

  /** "a company called “Kettle”": what bears a name; "a critic" calls something by one. */
  private static boolean isThing(Reading reading, int noun) {
    boolean somebody =
        noun < 1
            || reading.tokens.isCapital(noun)
            || Occupation.isJob(reading.tokens, noun)
            || (reading.word(noun).naming() >= NounPhrase.HEAD
                && !reading.word(noun).is(WordClass.ORGANIZATION));
    int article = noun - 1;
    while (article > noun - NOUN && reading.code(article) == Code.OTHER) {
      article--;
    }
    return !somebody && reading.isAny(article, "a", "an");
  }

  /** Words of the longest noun before its name, its article included. */
  private static final int NOUN = 4;

  private static final String[] CALLED = {"called", "titled", "entitled", "named"};

  /**
   * "the so-called “dry” law", "die sogenannte „Mauer“": a term, which is said by somebody only
   * where a cue reports the sentence.
   */
  static boolean isSoCalled(Reading reading, Stretch stretch) {
    int before = stretch.first() - 2;
    if (reading.code(before, stretch.first()) <= Code.ELSEWHERE) {
      return false;
    }
    String word = reading.tokens.folded(before);
    for (String stem : SO_CALLED) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    boolean becomes =
        reading.isAny(before, "zum", "zur") && reading.isAny(before - 1, "wurde", "wurden", "wird");
    boolean called = word.equals("called") || word.startsWith("genannte");
    return becomes || (called && reading.isAny(before - 1, "so", "so-"));
  }

  /** Starts of such words in English, German, French, Italian and Dutch. */
  private static final String[] SO_CALLED = {
    "so-called", "sogenannt", "soi-disant", "cosiddett", "zogenaamd", "zogeheten"
  };

  /** "She sang “Blue Water” and “The Long Tide”.": songs and roles. */
  private static boolean isPerformed(Reading reading, Stretch stretch) {
    int before = stretch.first() - 2;
    boolean next =
        before > 0 && reading.isAny(before, "and", "or", ",") && reading.inside[before - 1] >= 0;
    if (next) {
      before = reading.stretches.get(reading.inside[before - 1]).first() - 2;
    }
    return reading.lexicon.isEnglish()
        && (reading.isAny(before, PERFORMED)
            || (reading.isAny(before, "read", "reads", "wrote")
                && isReader(reading, stretch, before))
            || (reading.isAny(before, "in") && reading.isAny(before - 1, STARRED)))
        && isTitleCase(reading, stretch)
        && !new TitleCase(reading).isTitleCase(before);
  }

  private static final String[] PERFORMED = {
    "sang",
    "sing",
    "sings",
    "singing",
    "sung",
    "performed",
    "performing",
    "hummed",
    "recited",
    "played",
    "plays",
    "watched",
    "watches",
    "watching",
    "directed",
    "directs",
    "produced",
    "recorded",
    "staged",
    "authored",
    "penned",
    "co-wrote",
    "reading"
  };

  /**
   * "She has read “The Long Tide”", "Roe wrote “The Long Tide”": somebody, where a sign reads what
   * it says; and a title that opens like one.
   */
  private static boolean isReader(Reading reading, Stretch stretch, int verb) {
    int subject = Context.beforeAdverbs(reading, verb - 1);
    boolean somebody =
        reading.word(subject).isAny(PEOPLE) || (subject >= 0 && reading.tokens.isCapital(subject));
    boolean opens = reading.word(stretch.first()).is(WordClass.DETERMINER);
    return somebody && (opens || !reading.isAny(verb, "wrote"));
  }

  private static final int PEOPLE =
      WordClass.MASCULINE.bit() | WordClass.FEMININE.bit() | WordClass.FIRST.bit();

  private static final String[] STARRED = {"starred", "stars", "starring", "appeared", "acted"};

  static boolean isTitleCase(Reading reading, Stretch stretch) {
    int capitals = 0;
    for (int i = stretch.first(); i < stretch.last(); i++) {
      if (isCased(reading, i)) {
        capitals++;
      } else if (reading.tokens.isWord(i) && !reading.word(i).isAny(SMALL)) {
        return false;
      }
    }
    return capitals > 1;
  }

  /** Classes of words that titles write small. */
  private static final int SMALL =
      WordClass.PREPOSITION.bit()
          | WordClass.DETERMINER.bit()
          | WordClass.CONJUNCTION.bit()
          | WordClass.ALONGSIDE.bit();

  /** A capital, or a number ("the film “21 Roads”"). */
  private static boolean isCased(Reading reading, int i) {
    return reading.tokens.isCapital(i) || Character.isDigit(reading.tokens.first(i));
  }

  /** "La novela “Las rutas de la sal”": titles of other languages have one capital. */
  private static boolean isNamed(Reading reading, Stretch stretch) {
    int before = stretch.first() - 2;
    boolean inserted =
        reading.code(before, stretch.first()) == Code.COMMA
            && reading.code(stretch.after(), stretch.first()) == Code.COMMA;
    return reading.lexicon.isListed()
        && isWork(reading, inserted ? before - 1 : before, stretch)
        && reading.code(stretch.last() - 1) != Code.STOP;
  }

  /** Whether a noun such as "novel" stands right before or after the marks. */
  static boolean isBeside(Reading reading, Stretch stretch) {
    int before = stretch.first() - 2;
    boolean comma = reading.code(before, stretch.first()) == Code.COMMA;
    return isWork(reading, comma ? before - 1 : before, stretch)
        || isWork(reading, stretch.after(), stretch);
  }

  private static boolean isWork(Reading reading, int i, Stretch stretch) {
    return reading.code(i, stretch.first()) > Code.ELSEWHERE
        && (reading.word(i).is(WordClass.WORK)
            || (reading.lexicon.isGerman() && reading.endsWithAny(i, COMPOUNDS)));
  }

  /** Ends of German compounds: "Verbandsmagazins". */
  private static final String[] COMPOUNDS = {
    "magazin", "magazins", "zeitung", "zeitschrift", "sendung", "podcast", "portal", "portals"
  };

  private static int capitals(Reading reading, Stretch stretch) {
    int capitals = 0;
    for (int i = stretch.first(); i < stretch.last(); i++) {
      capitals += isCased(reading, i) ? 1 : 0;
    }
    return capitals;
  }
}
