package dev.tearsheet.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * The name that a noun is given right behind it.
 *
 * <pre>{@code
 * "said a man named Leo Marsh" → "Leo Marsh"
 * "said a neighbor who gave her name only as Nell" → "Nell"
 * "sagte ein Mann namens Leo Marsch" → "Leo Marsch"
 * }</pre>
 */
final class Called {

  /** What stands between noun and name, one of these at least, in all languages read. */
  private static final String[] CALLED = {
    "named", "called", "known", "identified", "identifying", "nicknamed", "name", "names", "namens",
    "namen", "nommé", "nommée", "appelé", "appelée", "prénommé", "prénommée", "llamado", "llamada",
    "nombre", "chamado", "chamada", "nome", "genaamd", "chiamato", "chiamata"
  };

  /** What may stand beside these. */
  private static final String[] BESIDE = {
    "who", "gave", "gives", "his", "her", "their", "only", "as", "himself", "herself",
    "themselves", "by", "police", "officials", "authorities", "was", "is", "mit", "dem", "de",
    "di", "first", "just"
  };

  /** Tokens between noun and name; "who gave her name to police only as". */
  private static final int REACH = 9;

  private Called() {}

  /** The name that stands behind such words, or null. */
  static @Nullable Candidate name(Sources sources, Candidate noun) {
    Reading reading = sources.reading;
    int i = noun.last();
    i = reading.code(i, noun.first()) == Code.COMMA ? i + 1 : i;
    boolean called = false;
    while (i < noun.last() + REACH && (reading.isAny(i, CALLED) || reading.isAny(i, BESIDE))) {
      called |= reading.isAny(i, CALLED);
      i++;
    }
    if (!called || i >= reading.words.length) {
      return null;
    }
    int at = sources.at(i);
    Candidate next = at < sources.size() ? sources.candidate(at) : null;
    return next != null && next.isNamed() && next.first() == i && ends(reading, next) ? next : null;
  }

  /** Participles that are cues elsewhere. */
  private static final String[] PARTICIPLES = {"called", "named", "dubbed", "nicknamed"};

  /** Tokens of the longest name, and from an article to its noun. */
  private static final int NAME = 8;

  private static final int NOUN = 4;

  /**
   * After the name that one not named before is given: "a group called Open Water [said]"; the
   * token itself where none is.
   */
  static int end(Reading reading, int called) {
    if (called >= reading.words.length
        || reading.tokens.last(called) != 'd'
        || !reading.isAny(called, PARTICIPLES)
        || !isNameNext(reading, called)
        || !isUnknown(reading, called)) {
      return called;
    }
    int end = called + 1;
    for (int i = end; i < called + NAME && isOfName(reading, i, called); i++) {
      end = reading.code(i) == Code.CAPITAL ? i + 1 : end;
    }
    int after = reading.code(end, called);
    boolean ends =
        (after <= Code.DASH && after != Code.QUOTED && after != Code.COLON)
            || after == Code.SAYS
            || after == Code.CUE
            || after == Code.AUXILIARY;
    return end > called + 1 && ends ? end : called;
  }

  private static boolean isNameNext(Reading reading, int called) {
    return reading.code(called + 1, called) == Code.CAPITAL;
  }

  private static boolean isOfName(Reading reading, int i, int called) {
    int code = reading.code(i, called);
    return code == Code.CAPITAL || code == Code.OF || reading.isAny(i, "the", "for", "and", "de");
  }

  /** "a [group] called", "another young [man] named". */
  private static boolean isUnknown(Reading reading, int called) {
    for (int i = called - 2; i >= Math.max(0, called - NOUN); i--) {
      if (reading.isAny(i, "a", "an", "one", "another")) {
        return reading.sentence(i) == reading.sentence(called)
            && !reading.tokens.isCapital(called - 1);
      }
    }
    return false;
  }

  /**
   * "a group called [Friends] of Lund", "the charity [Friends] of Lund": a plural with a capital.
   */
  static boolean isGroup(Reading reading, int i) {
    return reading.endsWith(i, "s")
        && reading.tokens.isCapital(i)
        && (reading.isAny(i - 1, GROUP) || reading.word(i - 1).is(WordClass.ORGANIZATION));
  }

  /** What stands between a body and its name. */
  private static final String[] GROUP = {"called", "named", "as"};

  /** "one voter called Ann Roe a hero": there the word is a verb, and something follows. */
  private static boolean ends(Reading reading, Candidate name) {
    int code = reading.code(name.last(), name.first());
    return (code <= Code.DASH && code != Code.QUOTED && code != Code.COLON)
        || code == Code.SAYS
        || code == Code.CUE;
  }
}
