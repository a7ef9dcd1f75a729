package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import org.jspecify.annotations.Nullable;

/**
 * The name before what somebody is, where that was chosen for a source.
 *
 * <pre>{@code "Bo Doe, 54, a father of three who lost his boat, said" → "Bo Doe"}</pre>
 */
final class Apposition {

  /** Tokens of an age with its marks. */
  private static final int WITH_AGE = 4;

  private Apposition() {}

  /** The name right before the source, when both are subjects of the same cue; else the source. */
  static Context named(Sources sources, Context source) {
    Context behind = behind(sources, source);
    return behind == null ? before(sources, source) : behind;
  }

  /** "Head of the port since May, [Bo Doe] said": a bare role opens the sentence of its bearer. */
  private static @Nullable Context behind(Sources sources, Context source) {
    Reading reading = sources.reading;
    Candidate role = source.candidate();
    boolean bare =
        role.form() == Form.NOMINAL
            && reading.startsSentence(role.first())
            && reading.word(role.last() - 1).isAny(WordClass.ROLES)
            && role.first() == role.last() - 1
            && source.verb() >= 0;
    for (int i = sources.at(role.last()); bare && i < sources.size(); i++) {
      Context next = sources.get(i);
      if (next.first() > source.verb()) {
        return null;
      }
      boolean subject = isName(reading, next) && next.verb() == source.verb();
      if (subject && reading.code(next.first() - 1, next.first()) == Code.COMMA) {
        return next;
      }
    }
    return null;
  }

  private static Context before(Sources sources, Context source) {
    int at = sources.at(source.first()) - 1;
    if (at >= 0 && isOpen(sources.reading, sources.get(at), source)) {
      return sources.get(at);
    }
    boolean nominal = source.candidate().form() == Form.NOMINAL && source.verb() >= 0 && at >= 0;
    if (!nominal || sources.reading.code(source.first() - 1) != Code.COMMA) {
      return source;
    }
    Context name = sources.get(at);
    boolean subject = isName(sources.reading, name) && name.verb() == source.verb();
    return subject && isOne(sources.reading, source) && isBeside(sources.reading, name, source)
        ? name.from(name.candidate().first())
        : source;
  }

  /**
   * "Bo Doe, director of the port said": a bare role behind a full name that opens the clause, of
   * which no second comma tells; without any comma as well where what belongs to a noun follows it.
   */
  private static boolean isOpen(Reading reading, Context name, Context source) {
    int role = source.first();
    int between = role - name.candidate().last();
    boolean comma = between == 1 && reading.code(role - 1, role) == Code.COMMA;
    boolean joined = between == 0 && reading.lexicon.isRomance();
    if (comma && reading.lexicon.isGerman()) {
      return isGermanRole(reading, source.candidate()) && isFull(name.candidate());
    }
    return source.inverted() < 0
        && (comma || joined)
        && reading.sentence(name.first()) == reading.sentence(role)
        && isFull(name.candidate())
        && name.before() <= Code.MARK
        && reading.word(role).isAny(WordClass.ROLES)
        && !reading.tokens.isCapital(role)
        && !NameFinder.isFirstName(reading, source.candidate().nameFirst());
  }

  private static boolean isFull(Candidate name) {
    return name.form() == Form.NAME && !name.possessive() && Names.length(name) > 1;
  }

  /**
   * "Sprecher des Hafens", "Leiterin der UDN": all nouns have capitals, and this one no article.
   */
  private static boolean isGermanRole(Reading reading, Candidate role) {
    return role.form() == Form.NOMINAL
        && reading.tokens.isCapital(role.first())
        && (reading.word(role.first()).isRole() || reading.endsWith(role.first(), "in"));
  }

  /** A full name that opens its phrase or stands behind a comma, as places mostly do not. */
  private static boolean isName(Reading reading, Context context) {
    Candidate name = context.candidate();
    return name.form() == Form.NAME
        && Names.length(name) > 1
        && (name.first() == context.first() || reading.code(name.first() - 1) == Code.COMMA);
  }

  /** "a father of three", "the minister": one, and nothing of somebody's. */
  private static boolean isOne(Reading reading, Context source) {
    Candidate noun = source.candidate();
    for (int i = noun.first(); i < noun.last(); i++) {
      if (reading.code(i) == Code.GENITIVE) {
        return false;
      }
    }
    return reading.word(noun.first()).is(WordClass.DETERMINER)
        && !reading.endsWith(noun.last() - 1, "s");
  }

  /** A comma alone between them, or an age as well: ", 54, the mayor", " (54), the mayor". */
  private static boolean isBeside(Reading reading, Context name, Context source) {
    int next = name.candidate().last();
    int between = source.first() - next;
    return between == 1
        || (between <= WITH_AGE && Character.isDigit(reading.tokens.first(next + 1)));
  }
}
