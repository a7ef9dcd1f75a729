package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a noun behind its cue, where no verb after it tells how far the phrase goes.
 *
 * <pre>{@code
 * "said [a lawyer] for Ann Roe." → "a lawyer for Ann Roe"
 * "said [people] close to the mayor of Lund." → "people close to the mayor of Lund"
 * }</pre>
 */
final class Complement {

  /** Phrases with prepositions after the head, as many as {@link Phrases} joins. */
  private static final int MODIFIERS = 3;

  /** Tokens of the longest object that holds no candidate ("de l'hôpital central"). */
  private static final int LONGEST = 6;

  /** What stands before whom somebody speaks for, where the word lists name no such word. */
  private static final String[] FOR = {"för", "for"};

  /** Articles of the German genitive. */
  private static final String[] GENITIVES = {"des", "der", "eines", "einer"};

  /** Nouns that "to" binds a person to. */
  private static final String[] ATTACHED = {
    "aide",
    "aides",
    "adviser",
    "advisers",
    "advisor",
    "advisors",
    "assistant",
    "ambassador",
    "envoy",
    "counsel",
    "counselor",
    "heir",
    "witness",
    "witnesses"
  };

  /** Adjectives that bind with a preposition of their own. */
  private static final String[] KNOWING = {"close", "briefed", "involved"};

  private static final String[] KNOWN = {"to", "on", "in"};

  /** Prepositions that bind a place or a house to somebody not named before ("a nurse at"). */
  private static final String[] PLACING = {"at", "in", "with", "near", "aboard", "outside"};

  private final Sources sources;
  private final Reading reading;
  private final AfterName afterName;

  private Complement(Sources sources) {
    this.sources = sources;
    this.reading = sources.reading;
    this.afterName = new AfterName(reading, new Verbs(reading));
  }

  /** Whether a preposition there makes what follows a part of the noun before it. */
  static boolean binds(Reading reading, int i) {
    int code = reading.code(i, i - 1);
    return code == Code.OF || code == Code.PREPOSITION || link(reading, i) > 0;
  }

  /** Tokens of "to" behind an aide, or of "close to"; 0 for all else. */
  static int link(Reading reading, int i) {
    if (opens(reading, i)) {
      return 2;
    }
    return reading.isAny(i, "to") && reading.isAny(i - 1, ATTACHED) ? 1 : 0;
  }

  /** "[people] close to the mayor", "briefed on the plan": where a noun phrase ends. */
  static boolean opens(Reading reading, int i) {
    return reading.isAny(i, KNOWING) && reading.isAny(i + 1, KNOWN);
  }

  /** The source with what belongs to it; the same for most. */
  static Context with(Sources sources, Context source) {
    if (source.candidate().form() != Form.NOMINAL || source.verb() >= 0) {
      return source;
    }
    Complement complement = new Complement(sources);
    int last = source.last();
    for (int i = 0; i < MODIFIERS; i++) {
      int end = complement.end(source, last);
      if (end == last) {
        break;
      }
      last = end;
    }
    return last > source.last() ? source.upTo(last) : source;
  }

  /** After the phrase that a preposition right behind the source binds to it; else the same. */
  private int end(Context source, int last) {
    int object = object(source, last);
    if (object < 0 || reading.code(object, last - 1) <= Code.MARK) {
      return last;
    }
    @Nullable Context phrase = sources.startingAt(object);
    if (phrase == null) {
      return plain(object, last);
    }
    Candidate candidate = phrase.candidate();
    boolean pronoun = candidate.form() == Form.PRONOUN || candidate.form() == Form.RELATIVE;
    boolean owner = candidate.possessive() && reading.code(candidate.last()) == Code.GENITIVE;
    return pronoun ? last : owner ? candidate.last() + 1 : noun(candidate);
  }

  /** "a spokesman for [Lund] harbor.": the noun that a place's name stands before, up to a mark. */
  private int noun(Candidate name) {
    int i = name.last();
    if (!name.isNamed() || !reading.lexicon.isEnglish()) {
      return i;
    }
    while (i < name.last() + NOUN && afterName.isPlain(i)) {
      i++;
    }
    int end = reading.code(i, name.first());
    boolean ends = end <= Code.MARK || end == Code.PREPOSITION || end == Code.OF;
    return ends ? i : name.last();
  }

  /** Words of the longest noun behind the name of its place. */
  private static final int NOUN = 3;

  /** The first token of what may be bound to the source, or -1. */
  private int object(Context source, int last) {
    int link = link(reading, last);
    if (link > 0) {
      return last + link;
    } else if (reading.isAny(last, People.FROM)
        || reading.isFor(last)
        || reading.isAny(last, FOR)) {
      return last + 1;
    } else if (reading.lexicon.isGerman() && reading.isAny(last, GENITIVES)) {
      return last;
    }
    return isPlaced(source, last) ? last + 1 : -1;
  }

  /** "a nurse at the hospital", "a fan in Lund"; not "a spokesman in a statement". */
  private boolean isPlaced(Context source, int last) {
    boolean unknown = reading.isAny(source.first(), "a", "an", "one") || last - source.first() == 1;
    boolean known = reading.code(last + 1) == Code.CAPITAL || reading.isAny(last + 1, "the");
    return unknown && known && reading.isAny(last, PLACING);
  }

  /** After small words and names up to a mark; the same where anything else stands there. */
  private int plain(int object, int last) {
    int i = object;
    while (i < object + LONGEST && isPlain(reading.code(i, last - 1))) {
      i++;
    }
    int end = reading.code(i, last - 1);
    return i > object && end <= Code.MARK && end != Code.QUOTED ? i : last;
  }

  private static boolean isPlain(int code) {
    return code == Code.DETERMINER
        || code == Code.CAPITAL
        || code == Code.OF
        || code == Code.PREPOSITION
        || code == Code.OTHER;
  }
}
