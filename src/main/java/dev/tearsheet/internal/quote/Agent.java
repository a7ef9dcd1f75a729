package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who calls something by a name in the passive. Of PolNeAR train's 3 with the agent behind the
 * quote all are the agent's; verbs that do not name have other agents ("he is “encouraged” by the
 * plan").
 *
 * <pre>{@code "The wall has been called “a heap of sand” by Ann Roe" → "Ann Roe"}</pre>
 */
final class Agent {

  private static final String[] NAMING = {
    "called",
    "labeled",
    "labelled",
    "dubbed",
    "branded",
    "termed",
    "described",
    "characterized",
    "dismissed",
    "denounced",
    "derided",
    "mocked",
    "hailed",
    "praised",
    "criticized",
    "condemned",
    "accused",
    "slammed",
    "rated",
    "deemed",
    "ruled",
    "judged",
    "declared",
    "ranked",
    "graded"
  };

  private static final String[] BE = {"is", "are", "was", "were", "be", "been", "being"};

  /** Tokens from the form of "be" to the verb: "was later widely dismissed". */
  private static final int BETWEEN = 3;

  private Agent() {}

  /** The source right behind "by"; null where the sentence is no such passive. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    if (!reading.lexicon.isEnglish()) {
      return reading.lexicon.isListed() ? ofParticiple(sources, stretch) : null;
    }
    int verb = beforeArticles(reading, stretch);
    int by = stretch.after();
    if (!reading.isAny(by, "by")) {
      boolean joined = verb > 0 && reading.isAny(verb + 1, "as", "that");
      Context source = joined ? between(sources, verb + 1) : null;
      return source == null ? ofClaim(sources, stretch) : source;
    }
    boolean naming = isNaming(reading, verb) || isAgain(reading, stretch, verb);
    return naming ? sources.startingAt(by + 1) : null;
  }

  /** "called “kind” by friends and “rude” by rivals": the verb is said once. */
  private static boolean isAgain(Reading reading, Stretch stretch, int and) {
    int s = reading.inside[stretch.first()];
    Stretch last = s > 0 ? reading.stretches.get(s - 1) : stretch;
    return reading.word(and).is(WordClass.ALONGSIDE)
        && reading.sentence(last.first()) == reading.sentence(stretch.first())
        && reading.isAny(last.after(), "by")
        && isNaming(reading, beforeArticles(reading, last));
  }

  /** Whether the agent of such a passive starts at a token: "called “a gift” by [residents]". */
  static boolean startsAt(Reading reading, int i) {
    int stretch = i > 1 && reading.isAny(i - 1, "by") ? reading.inside[i - 2] : -1;
    return stretch >= 0
        && isNaming(reading, beforeArticles(reading, reading.stretches.get(stretch)));
  }

  /**
   * "qualifié de « folie » par Paul Merle", "werd door Ana Roos “waanzin” genoemd": where a
   * participle stands on one side of the quote and who did it on the other.
   */
  private static @Nullable Context ofParticiple(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    int verb = stretch.first() - 2;
    while (verb > 0 && reading.isAny(verb, AS)) {
      verb--;
    }
    if (reading.isAny(stretch.after(), BY)) {
      Context source =
          reading.endsWithAny(verb, PARTICIPLES) ? sources.startingAt(stretch.after() + 1) : null;
      return source != null && isSomebody(reading, source) ? source : null;
    }
    int last = verb < 0 || !reading.isAny(stretch.after(), CALLED) ? -1 : sources.at(verb + 1) - 1;
    Context source = last < 0 ? null : sources.get(last);
    return source != null && source.last() == verb + 1 && reading.isAny(source.first() - 1, "door")
        ? source
        : null;
  }

  private static boolean isSomebody(Reading reading, Context source) {
    return source.candidate().isNamed()
        || reading.word(source.candidate().last() - 1).isAny(WordClass.HEADS | WordClass.TITLES);
  }

  private static final String[] AS = {
    "de", "di", "da", "como", "come", "comme", "als", "un", "una", "une"
  };

  /** What stands before an agent in the languages read. */
  static final String[] BY = {
    "by", "von", "par", "por", "da", "dal", "dalla", "dai", "dalle", "dagli", "pelo", "pela",
    "pelos", "pelas", "door", "av", "af"
  };

  private static final String[] PARTICIPLES = {
    "é", "ée", "és", "ées", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ato",
    "ata", "ati", "ate", "ito", "ita", "iti", "ite", "ades", "kalt", "kaldt"
  };

  private static final String[] CALLED = {
    "genoemd", "bestempeld", "beschreven", "omschreven", "betiteld", "gekwalificeerd"
  };

  /** "was described by Ann Roe as “a heap of sand”": who stands between "by" and "as". */
  private static @Nullable Context between(Sources sources, int as) {
    int last = sources.at(as) - 1;
    Context source = last < 0 ? null : sources.get(last);
    if (source == null || source.last() != as) {
      return null;
    }
    boolean bare = sources.reading.isAny(source.first() - 1, "by");
    int first = bare ? source.first() : source.candidate().first();
    boolean agent = sources.reading.isAny(first - 1, "by");
    return agent && isPassive(sources.reading, first - 2, as) ? source.from(first) : null;
  }

  /** "It was claimed by Ann Roe that the wall is “a heap”": a sentence that opens so. */
  private static @Nullable Context ofClaim(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    int from = stretch.first() - 1;
    int least = Math.max(0, from - CLAIM);
    while (from > least && !reading.startsSentence(from)) {
      from--;
    }
    boolean claim =
        reading.isAny(from, "it")
            && reading.isAny(from + 1, BE)
            && reading.word(from + 2).cue() >= NounPhrase.STRONG
            && reading.isAny(from + 3, "by")
            && from + 4 < stretch.first();
    return claim ? sources.startingAt(from + 4) : null;
  }

  /** Tokens of a claim before a quote in it. */
  private static final int CLAIM = 40;

  /** "was described … as", "it was claimed … that". */
  private static boolean isPassive(Reading reading, int verb, int as) {
    return reading.isAny(as, "as")
        ? reading.isAny(verb, NAMING)
        : reading.word(verb).cue() >= NounPhrase.STRONG
            && reading.isAny(verb - 1, BE)
            && reading.isAny(verb - 2, "it");
  }

  private static int beforeArticles(Reading reading, Stretch stretch) {
    int verb = stretch.first() - 2;
    while (verb > 0 && reading.isAny(verb, "as", "of", "that", "a", "an", "the")) {
      verb--;
    }
    return verb;
  }

  /** Headlines leave out the form of "be". */
  private static boolean isNaming(Reading reading, int verb) {
    if (verb < 0 || !reading.isAny(verb, NAMING)) {
      return false;
    }
    if (reading.paragraph(verb) == 0) {
      return true;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - BETWEEN); i--) {
      if (reading.isAny(i, BE) || isBreak(reading.code(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The flood, labeled “an act of God” by …", "was rebuilt and labeled “a gift” by …". */
  private static boolean isBreak(int code) {
    return code == Code.COMMA || code == Code.DASH || code == Code.CONJUNCTION;
  }
}
