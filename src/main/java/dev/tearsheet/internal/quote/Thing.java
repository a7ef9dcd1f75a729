package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.text.Words;
import java.util.Set;

/**
 * Nouns for things and labels, which stand where a speaker might and say nothing.
 *
 * <pre>{@code
 * "Zum Beispiel: „Lass uns später rudern.“", "Das Fazit: „…“", "Die Losung lautet „…“": nobody
 * "Das Beispiel zeigt, sagt Ida Mar: „…“": not "Beispiel"
 * }</pre>
 */
final class Thing {

  private static final Set<String> THINGS = Words.read(Thing.class, "de-things.txt");

  /** Verbs that tell how something goes, and not who says it. */
  private static final String[] RUNS = {
    "lautet", "lauten", "lautete", "lauteten", "heißt", "heisst", "heißen", "hieß", "hießen"
  };

  private Thing() {}

  /** Whether a source is a thing that no verb of speech has for a subject. */
  static boolean is(Reading reading, Context source) {
    Candidate candidate = source.candidate();
    boolean noun = candidate.form() == Form.NAME || candidate.form() == Form.NOMINAL;
    if (!noun || !reading.lexicon.isGerman() || isSaid(reading, source)) {
      return false;
    }
    int head = candidate.isNamed() ? candidate.nameLast() - 1 : candidate.last() - 1;
    return reading.tokens.isCapital(head)
        && !NameFinder.isFirstName(reading, candidate.nameFirst())
        && THINGS.contains(reading.tokens.folded(head));
  }

  /**
   * Whether an English source without a verb of speech is a noun for no people, as in "The gas left
   * a “cold” cloud". Below a confidence of 0.5 two of seven such were right on PolNeAR dev, and
   * none of six on 258 news pages of 2013.
   */
  static boolean isUnsaid(Reading reading, Context source, double confidence) {
    return reading.lexicon.isEnglish()
        && confidence < SURE
        && source.candidate().form() == Form.NOMINAL
        && !source.isCued()
        && source.before() != Code.ACCORDING
        && !Uncued.isSomebody(reading, source.candidate());
  }

  private static final double SURE = 0.5;

  private static boolean isSaid(Reading reading, Context source) {
    int verb = source.verb() >= 0 ? source.verb() : source.inverted();
    return source.isCued() && !reading.isAny(verb, RUNS);
  }
}
