package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Reading.Stretch;

/**
 * What stands near a quote without a verb of speech and can be nobody, in languages that nothing
 * was fitted on: the first words of the quote's sentence, and things.
 *
 * <pre>{@code
 * "Après la visite, le pont est « sûr »." → not "Après"
 * "Les travaux sont « presque finis »." → not "Les travaux"
 * "Ad Adriapress spiega: « È chiuso. »" → not "Adriapress", who hears it
 * }</pre>
 */
final class Uncued {

  /** Tokens behind a quote and a comma in which an unknown verb and its subject may stand. */
  private static final int BEHIND = 3;

  private Uncued() {}

  /** Whether a source is nobody for a stretch. */
  static boolean isNobody(Reading reading, People people, Stretch stretch, Context source) {
    Candidate candidate = source.candidate();
    if (reading.lexicon.isGerman()) {
      boolean name = candidate.form() == Form.NAME && !source.isCued();
      return (name && people.isCommon(candidate)) || Thing.is(reading, source);
    } else if (!reading.lexicon.isListed() || isTold(reading, source, stretch)) {
      return false;
    } else if (isSpokenOf(reading, stretch, source)) {
      return true;
    } else if (!source.isCued() && reading.inside[candidate.first()] >= 0) {
      return true;
    } else if (candidate.form() == Form.NAME) {
      return people.isCommon(candidate)
          || Hearer.isDative(reading, source)
          || VerbLast.isNobody(reading, stretch, source);
    }
    boolean relative = candidate.form() == Form.RELATIVE;
    boolean thing = candidate.form() == Form.NOMINAL && !isSomebody(reading, candidate);
    return !source.isCued() && source.participle() < 0 && (relative || thing);
  }

  /**
   * "Gucken. „Wohin?“", "Langes Warten. „Wohin?“": what German has for a name by its capital alone,
   * without a verb of speech or a colon.
   */
  static boolean isWord(Reading reading, People people, Context source) {
    int verb = source.isCued() ? Math.max(source.verb(), source.inverted()) : -1;
    return reading.lexicon.isGerman()
        && source.candidate().form() == Form.NAME
        && source.first() == source.candidate().nameFirst()
        && !reading.word(verb).is(WordClass.SAYS)
        && source.before() != Code.ACCORDING
        && reading.code(source.last()) != Code.COLON
        && people.isPlain(source.candidate());
  }

  /** "Ana Roel fue acusada de «fraude»", "Paul Merle est mis en examen pour « fraude »". */
  static boolean isSpokenOf(Reading reading, Stretch stretch, Context source) {
    int open = stretch.first() - 1;
    if (source.last() >= open || reading.sentence(source.last()) != reading.sentence(open)) {
      return false;
    }
    int i = source.last();
    int stop = Math.min(open, i + PASSIVE);
    boolean be = false;
    while (i < stop
        && (reading.word(i).is(WordClass.AUXILIARY) || reading.code(i) == Code.ADVERB)) {
      be |= reading.isAny(i, Hearer.BE);
      i++;
    }
    return be && i < stop && Hearer.isSpokenOf(reading, i);
  }

  /** Words of the longest passive: "n'a jamais été accusé". */
  private static final int PASSIVE = 6;

  /** "selon elle", "La voisine soupire : « … »", "« … », soupire la voisine". */
  private static boolean isTold(Reading reading, Context source, Stretch stretch) {
    int behind = source.first() - stretch.after();
    boolean inverted =
        behind > 0
            && behind <= BEHIND
            && reading.code(stretch.after()) != Code.STOP
            && reading.sentence(source.first()) == reading.sentence(stretch.after());
    return inverted
        || source.over() >= 0
        || source.before() == Code.ACCORDING
        || reading.code(source.last()) == Code.COLON;
  }

  /** A noun for people or a body of them. */
  static boolean isSomebody(Reading reading, Candidate candidate) {
    for (int i = candidate.first(); i < candidate.last(); i++) {
      if (reading.lexicon.isSomebody(reading.tokens, i) || Bearers.isKin(reading, i)) {
        return true;
      }
    }
    return false;
  }
}
