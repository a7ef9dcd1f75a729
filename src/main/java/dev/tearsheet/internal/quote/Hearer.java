package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a passive, who hears or is spoken of and does not speak. Of PolNeAR train's 31
 * quotes with such a subject for their source 4 are the subject's, all with another verb than those
 * of the list.
 *
 * <pre>{@code
 * "Leo Roe was told: “You are late.”" → nobody
 * "Leo Roe was told by Dana Doe: “You are late.”" → "Dana Doe"
 * "Leo Roe found a note reading “Go.”" → "a note"
 * }</pre>
 */
final class Hearer {

  /** Participles of verbs that tell something to somebody or of somebody. */
  private static final Set<String> SPOKEN_OF = Words.read(Hearer.class, "spoken-of.txt");

  /** Forms of "be", and of what makes the passive in other languages. */
  static final String[] BE = {
    "is", "are", "was", "were", "be", "been", "being", "got", "wurde", "wurden", "werd", "werden",
    "été", "est", "sont", "fut", "stato", "stata", "stati", "state", "sido", "fue", "fueron", "foi",
    "foram"
  };

  /** Adverbs between it and the participle: "was once widely described". */
  private static final int BETWEEN = 3;

  /** Verbs of who gets what others wrote. */
  private static final String[] GETS = {
    "received",
    "receives",
    "found",
    "got",
    "gets",
    "saw",
    "sees",
    "discovered",
    "spotted",
    "noticed"
  };

  private static final String[] SAYING = {"saying", "reading", "stating"};

  private Hearer() {}

  /** Whether a source is the subject of such a passive. */
  static boolean is(Reading reading, Context source) {
    int verb = source.verb();
    if (verb < 0 || !isSpokenOf(reading, verb)) {
      return false;
    }
    int be = verb - 1;
    while (be > verb - BETWEEN && isAdverb(reading, be)) {
      be--;
    }
    return be >= source.last() && reading.isAny(be, BE);
  }

  /**
   * "A Luis Mora le dijeron", "disseram a Luís Mota": whom something is told to. The Portuguese "a"
   * is also the article of women's names.
   */
  static boolean isDative(Reading reading, Context source) {
    Candidate candidate = source.candidate();
    int first = candidate.first();
    boolean named = reading.lexicon.isListed() && candidate.isNamed();
    boolean according = reading.word(first - 2).is(WordClass.ACCORDING);
    boolean preposition = reading.code(first - 1) == Code.PREPOSITION && !according;
    boolean to = preposition && reading.isAny(first - 1, TO);
    boolean article = candidate.nameFirst() == first + 1 && reading.isAny(first, "a");
    return named && (to || (article && candidate.gender() == Gender.MASCULINE));
  }

  /** Before who hears something, in languages where it stands before no subject. */
  private static final String[] TO = {
    "a", "ad", "al", "à", "ao", "aos", "aan", "agli", "alla", "allo"
  };

  private static boolean isAdverb(Reading reading, int i) {
    return reading.isAny(i, "once")
        || reading.code(i) == Code.ADVERB
        || reading.code(i) == Code.OTHER
        || reading.endsWith(i, "ly");
  }

  static boolean isSpokenOf(Reading reading, int verb) {
    return SPOKEN_OF.contains(reading.tokens.folded(verb));
  }

  /** Whoever tells it to the source: "was told by [Dana Doe]", "found [a note]"; else null. */
  static @Nullable Context speaker(Sources sources, Stretch stretch, Context source) {
    int by = source.verb() + 1;
    if (is(sources.reading, source)) {
      return sources.reading.isAny(by, Agent.BY) ? sources.startingAt(by + 1) : null;
    }
    return letter(sources, stretch, source);
  }

  /** "found [a note] reading “…”": what is read, where the source is who gets it; else null. */
  private static @Nullable Context letter(Sources sources, Stretch stretch, Context source) {
    Reading reading = sources.reading;
    int saying = stretch.first() - 2;
    saying =
        reading.code(saying) == Code.COMMA || reading.code(saying) == Code.COLON
            ? saying - 1
            : saying;
    if (saying < 1 || !reading.isAny(saying, SAYING) || !reading.isAny(source.last(), GETS)) {
      return null;
    }
    int at = sources.at(saying) - 1;
    Context letter = at < 0 ? null : sources.get(at);
    return letter != null && letter.first() > source.last() && letter.last() == saying
        ? letter
        : null;
  }
}
