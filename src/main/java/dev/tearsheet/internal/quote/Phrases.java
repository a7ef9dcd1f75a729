package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import java.util.List;

/**
 * The whole phrases that sources stand in: conjuncts with their fellows, a quantity with its noun,
 * a role with its name. A source is one phrase, though each of its parts is a candidate.
 *
 * <pre>{@code "Roe and her aides said" → "Roe and her aides"; "a majority of voters say" → all}
 * </pre>
 */
final class Phrases {

  /** Conjuncts of the longest enumeration. */
  private static final int CONJUNCTS = 5;

  /** Phrases with prepositions after the head of the longest phrase. */
  private static final int MODIFIERS = 3;

  private final Reading reading;
  private final List<Candidate> candidates;
  private final int[] firsts;
  private final int[] lasts;

  private Phrases(Reading reading, List<Candidate> candidates) {
    this.reading = reading;
    this.candidates = candidates;
    this.firsts = new int[candidates.size()];
    this.lasts = new int[candidates.size()];
  }

  static Phrases of(Reading reading, List<Candidate> candidates) {
    Phrases phrases = new Phrases(reading, candidates);
    for (Candidate candidate : candidates) {
      phrases.put(candidate);
    }
    for (int i = 0; i < phrases.firsts.length; ) {
      i = phrases.join(i);
    }
    return phrases;
  }

  private void put(Candidate candidate) {
    boolean title = reading.isTitle(candidate);
    firsts[candidate.number()] = title ? opening(candidate) : candidate.first();
    lasts[candidate.number()] =
        title ? candidate.last() + 1 : Called.end(reading, candidate.last());
  }

  /** The mark before a title, or the article before that. */
  private int opening(Candidate title) {
    int mark = title.first() - 1;
    boolean article =
        mark > 0
            && reading.word(mark - 1).is(WordClass.DETERMINER)
            && reading.sentence(mark - 1) == reading.sentence(title.first());
    return article ? mark - 1 : mark;
  }

  /** The first token of the phrase that a candidate is a part of. */
  int first(Candidate candidate) {
    return firsts[candidate.number()];
  }

  /** After the last token of the phrase that a candidate is a part of. */
  int last(Candidate candidate) {
    return lasts[candidate.number()];
  }

  /** Whether the phrase stands right after another, as genitives do ("der Chef der Stadt"). */
  boolean follows(Candidate candidate, int first) {
    int number = candidate.number();
    return number > 0 && lasts[number - 1] == first && !reading.startsSentence(first);
  }

  /** Joins what follows to a candidate; the number of the next one to look at. */
  private int join(int i) {
    if (!mayGoOn(i)) {
      return i + 1;
    }
    int end = whole(i, conjuncts(quantified(i)));
    if (end > i) {
      put(i, end, firsts[i], lasts[end]);
    }
    return end + 1;
  }

  /** Most candidates have a verb or the end of the sentence after them, and no fellow. */
  private boolean mayGoOn(int i) {
    return switch (reading.code(lasts[i])) {
      case Code.COMMA, Code.OF, Code.PREPOSITION, Code.CONJUNCTION, Code.MARK -> true;
      default ->
          (i + 1 < candidates.size() && candidates.get(i + 1).first() == lasts[i])
              || Complement.link(reading, lasts[i]) > 0;
    };
  }

  /** The candidate that ends the phrase, of which the one before may be fellows. */
  private int whole(int i, int joined) {
    boolean follows = follows(firsts[i], lasts[joined]);
    int modified = modified(joined);
    if (modified + 1 < candidates.size() && isApposition(i, modified)) {
      return modified + 1;
    } else if (!follows && isSubject(firsts[i], lasts[modified])) {
      return modified;
    }
    boolean together = joined > quantified(i) && (follows || isSubject(firsts[i], lasts[joined]));
    return together ? joined : quantified(i);
  }

  /** The candidate that ends "a majority of voters", "one of Roe's lawyers", or the same. */
  private int quantified(int i) {
    if (i + 1 >= candidates.size() || !isQuantity(candidates.get(i), candidates.get(i + 1))) {
      return i;
    }
    int end = i + 1;
    int first = candidates.get(end).first();
    while (end + 1 < candidates.size() && candidates.get(end + 1).first() == first) {
      end++;
    }
    return end;
  }

  /** The candidate that ends "Roe's friends in the town of Field", or the same. */
  private int modified(int from) {
    int end = from;
    while (end + 1 < candidates.size() && end - from < MODIFIERS) {
      int link = link(lasts[end]);
      Form form = candidates.get(end + 1).form();
      if (link == 0 || firsts[end + 1] != lasts[end] + link || form == Form.PRONOUN) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Before whom somebody speaks to: "sagte ein Beamter [zu Ida Mar]". */
  private static final String[] TOWARD = {"zu", "gegenüber"};

  /** Tokens of the preposition that binds what follows to the noun before; 0 for none. */
  private int link(int last) {
    int code = reading.code(last, last - 1);
    if (reading.lexicon.isGerman() && reading.isAny(last, TOWARD)) {
      return 0;
    }
    return code == Code.OF || code == Code.PREPOSITION ? 1 : Complement.link(reading, last);
  }

  private void put(int from, int to, int first, int last) {
    for (int i = from; i <= to; i++) {
      firsts[i] = first;
      lasts[i] = last;
    }
  }

  /** "a majority of voters", "some of the aides", "Angaben der Polizei". */
  private boolean isQuantity(Candidate candidate, Candidate next) {
    Word head = reading.word(candidate.last() - 1);
    boolean genitive =
        next.first() == candidate.last() && reading.word(next.first()).is(WordClass.DETERMINER);
    if (head.is(WordClass.QUANTITY) && genitive) {
      return true;
    }
    return next.first() == candidate.last() + 1
        && reading.code(candidate.last(), candidate.first()) == Code.OF
        && (head.is(WordClass.QUANTITY) || head.is(WordClass.DETERMINER));
  }

  /** "the author of the book, Ann Roe", not "In a statement, Ann Roe": a name beside a role. */
  private boolean isApposition(int head, int end) {
    Candidate role = candidates.get(head);
    Candidate name = candidates.get(end + 1);
    int comma = lasts[end];
    boolean adverbial =
        reading.code(role.first() - 1) == Code.PREPOSITION
            && reading.startsSentence(role.first() - 1);
    int after = reading.code(name.last(), name.first());
    return role.form() == Form.NOMINAL
        && !adverbial
        && name.form() == Form.NAME
        && name.first() == comma + 1
        && reading.code(comma, role.first()) == Code.COMMA
        && reading.inside[name.first()] < 0
        && (after <= Code.COMMA || after == Code.STOP);
  }

  /** The last candidate of the enumeration that starts here. */
  private int conjuncts(int i) {
    int end = i;
    boolean joined = false;
    while (end + 1 < candidates.size() && end - i < CONJUNCTS && !joined) {
      int from = candidates.get(end).last();
      int to = candidates.get(end + 1).first();
      joined = isConjunction(from, to, end > i);
      if (!joined && !isComma(from, to)) {
        return i;
      }
      end++;
    }
    return joined ? end : i;
  }

  private boolean isComma(int from, int to) {
    return to == from + 1 && reading.code(from, from - 1) == Code.COMMA;
  }

  /** "and", or ", and" after two and more. */
  private boolean isConjunction(int from, int to, boolean more) {
    boolean comma = more && reading.code(from, from - 1) == Code.COMMA;
    int at = comma ? from + 1 : from;
    return to == at + 1 && reading.inside[at] < 0 && reading.word(at).is(WordClass.ALONGSIDE);
  }

  /** After a cue as its subject, or after "according to" or "by". */
  private boolean follows(int first, int last) {
    int before = reading.code(first - 1, first);
    boolean cued = before == Code.SAYS || before == Code.CUE;
    return before == Code.ACCORDING
        || before == Code.OF
        || (cued && Context.verb(reading, last) < 0)
        || (before == Code.TO && reading.word(first - 2).is(WordClass.ACCORDING));
  }

  /** Prepositions that open clauses, too: "as Ann Roe of Lund said". */
  private static final String[] OPENING = {"as", "after", "before", "since", "until"};

  /** From the start of a clause up to a cue. */
  private boolean isSubject(int first, int last) {
    int before = reading.code(first - 1, first);
    boolean opens =
        before <= Code.MARK
            || before == Code.THAT
            || before == Code.COMPLEMENTIZER
            || before == Code.CONJUNCTION
            || reading.isAny(first - 1, OPENING);
    boolean outside = reading.inside[first] < 0 && reading.inside[last - 1] < 0;
    return opens && outside && Context.verb(reading, last) >= 0;
  }
}
