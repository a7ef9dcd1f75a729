package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks by the order of words alone, mostly in languages that nothing was fitted on and of
 * whose verbs some are listed.
 *
 * <pre>{@code
 * "“Het is laat”, prevelt Ana Roos." → "Ana Roos"
 * "“Es tarde”, dijo Ana Robles. El ayuntamiento estudia “un plan”." → "El ayuntamiento"
 * }</pre>
 */
final class WordOrder {

  /** Auxiliaries and pronouns between a comma and its verb ("“…”, s'est-elle"). */
  private static final int BETWEEN = 2;

  /** Classes of words that are no verb. */
  private static final int CLOSED =
      WordClass.STOPS
          | WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE.bit()
          | WordClass.HEADS
          | WordClass.TITLES;

  private final Sources sources;
  private final Reading reading;
  private final Stretch stretch;

  private WordOrder(Sources sources, Stretch stretch) {
    this.sources = sources;
    this.reading = sources.reading;
    this.stretch = stretch;
  }

  /** The source of a stretch instead of the best by weights; null where that may be right. */
  static @Nullable Context source(Sources sources, Stretch stretch, @Nullable Context best) {
    WordOrder order = new WordOrder(sources, stretch);
    if (!sources.reading.lexicon.isListed()) {
      return best != null && best.inverted() >= stretch.after() ? null : order.behindVerb();
    }
    Context inverted = order.inverted();
    if (inverted != null) {
      return inverted;
    }
    return order.isElsewhere(best) ? order.opening() : null;
  }

  /**
   * "“We wait,” mused Ann Roe.": whoever stands behind any verb in the past, right behind the
   * quote. Of PolNeAR train's 35 all are who says it.
   */
  private @Nullable Context behindVerb() {
    int verb = stretch.after();
    boolean ends = stretch.closed() && ",?!".indexOf(reading.tokens.first(stretch.last() - 1)) >= 0;
    return ends && new Verbs(reading).isBehindQuote(verb) ? sources.startingAt(verb + 1) : null;
  }

  /** The name behind a word of no class behind the quote and a comma. */
  private @Nullable Context inverted() {
    int verb = stretch.after() + 1;
    if (reading.code(verb - 1, stretch.first()) != Code.COMMA) {
      return null;
    }
    int stop = verb + BETWEEN;
    while (verb < stop && reading.word(verb).is(WordClass.AUXILIARY)) {
      verb++;
    }
    Context source = isVerb(verb) ? sources.startingAt(verb + 1) : null;
    return source != null && source.candidate().isNamed() && !Hearer.isDative(reading, source)
        ? source
        : null;
  }

  private boolean isVerb(int i) {
    return i < reading.words.length
        && reading.code(i, stretch.first()) >= Code.SAYS
        && !reading.tokens.isCapital(i)
        && !reading.word(i).isAny(CLOSED);
  }

  /** Whether a cue of another sentence tells less than this one, as nothing was fitted on it. */
  static boolean isElsewhere(Sources sources, Stretch stretch, Context source) {
    return sources.reading.lexicon.isListed()
        && new WordOrder(sources, stretch).isElsewhere(source);
  }

  private boolean isElsewhere(@Nullable Context source) {
    int open = stretch.first() - 1;
    return source == null
        || (source.last() <= open
            && reading.sentence(source.candidate().first()) != reading.sentence(open));
  }

  /** The subject that opens the sentence of a fragment. */
  private @Nullable Context opening() {
    int open = stretch.first() - 1;
    boolean fragment = open > 0 && !reading.tokens.isCapital(stretch.first());
    if (!fragment || reading.startsSentence(open)) {
      return null;
    }
    int from = open;
    while (from > 0 && !reading.startsSentence(from) && reading.inside[from - 1] < 0) {
      from--;
    }
    Context source = reading.startsSentence(from) ? sources.startingAt(from) : null;
    return source != null
            && isSomebody(source.candidate())
            && !Uncued.isSpokenOf(reading, stretch, source)
        ? source
        : null;
  }

  private boolean isSomebody(Candidate candidate) {
    return candidate.isNamed()
        ? candidate.last() - candidate.first() > 1
        : reading.lexicon.isSomebody(reading.tokens, candidate.last() - 1);
  }
}
