package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose claim a quote is a part of, whatever others make of it. Of PolNeAR train's and dev's eight
 * quotes that the weights give to others, or name longer, seven are the owner's; of those behind
 * "call for" and the like half are somebody else's.
 *
 * <pre>{@code "Engineers rejected Ann Roe's claim that the wall “cannot fall.”" → "Ann Roe"}</pre>
 */
final class Claim {

  private static final Set<String> NOUNS = Words.read(Claim.class, "claim-nouns.txt");

  /** Tokens from the noun to a quote in its clause. */
  private static final int CLAUSE = 24;

  /** Adjectives between an owner and the noun. */
  private static final int ADJECTIVES = 2;

  private final Sources sources;
  private final Reading reading;
  private final Stretch stretch;

  private Claim(Sources sources, Stretch stretch) {
    this.sources = sources;
    this.reading = sources.reading;
    this.stretch = stretch;
  }

  /**
   * The owner of the claim whose clause leads to a stretch; else null. Who repeats a claim of his
   * or her own is the source already.
   */
  static @Nullable Context source(Sources sources, Stretch stretch, @Nullable Context best) {
    if (!sources.reading.lexicon.isEnglish()) {
      return null;
    }
    Claim claim = new Claim(sources, stretch);
    Context owner = claim.ofClause();
    if (best == null || !best.isCued()) {
      return owner == null ? claim.ofTopic() : owner;
    }
    return owner == null || mayMean(owner.candidate(), best.candidate()) ? null : owner;
  }

  /** "his [claim]": of whoever is no "she" or "it". */
  private static boolean mayMean(Candidate owner, Candidate best) {
    boolean told = best.gender() != Gender.UNKNOWN && best.gender() != owner.gender();
    return owner.form() == Form.PRONOUN && !told;
  }

  /** "Ann Roe's remark about “lazy farmers”". */
  private @Nullable Context ofTopic() {
    int noun = stretch.first() - 3;
    boolean topic = reading.isAny(noun + 1, "about", "of", "on", "regarding");
    return topic && isNoun(reading, noun) ? owner(noun) : null;
  }

  private @Nullable Context ofClause() {
    int last = stretch.first() - 2;
    int end = reading.code(last) == Code.COMMA ? last - 1 : last;
    int clauses = 0;
    for (int i = end; i > Math.max(0, end - CLAUSE) && isWithin(i); i--) {
      if (reading.isAny(i, "that", "to") && isNoun(reading, i - 1)) {
        return owner(i - 1);
      }
      boolean verb = reading.code(i) == Code.AUXILIARY && reading.code(i - 1) != Code.AUXILIARY;
      clauses += verb ? 1 : 0;
      if (clauses > 1) {
        return null;
      }
    }
    return null;
  }

  /** Whether a token belongs to the clause that leads to the quote, and nobody speaks in it. */
  private boolean isWithin(int i) {
    int code = reading.code(i, stretch.first());
    return code > Code.MARK && code != Code.SAYS;
  }

  /** Whether a token is a noun for what somebody says. */
  private static boolean isNoun(Reading reading, int i) {
    return i >= 0 && i < reading.words.length && NOUNS.contains(reading.tokens.folded(i));
  }

  /** Who owns a noun: "Ann Roe's repeated [claim]", "his [claim]". */
  private @Nullable Context owner(int noun) {
    int owner = noun - 1;
    while (owner > noun - 1 - ADJECTIVES && reading.code(owner) >= Code.CAPITAL) {
      owner--;
    }
    boolean genitive = reading.code(owner) == Code.GENITIVE;
    if (!genitive && !reading.word(owner).is(WordClass.POSSESSIVE)) {
      return null;
    }
    int end = genitive ? owner : owner + 1;
    for (int i = sources.at(end) - 1; i >= 0 && sources.candidate(i).last() >= owner; i--) {
      Candidate candidate = sources.candidate(i);
      if (candidate.possessive() && candidate.last() == end) {
        return sources.get(i);
      }
    }
    return null;
  }
}
