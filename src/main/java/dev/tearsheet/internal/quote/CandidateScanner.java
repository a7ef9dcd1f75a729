package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the pronouns and noun phrases that may be sources, in one walk. */
final class CandidateScanner {

  private final Reading reading;
  private final Tokens tokens;
  private final Word[] words;
  private final List<Candidate> found = new ArrayList<>();
  private final NameFinder names;
  private final Verbs verbs;
  private final BarePlural plurals;
  private final NounPhrase nounPhrase;

  private final Near near;
  private final boolean listed;

  private CandidateScanner(Reading reading, Near near) {
    this.near = near;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.names = new NameFinder(reading);
    this.verbs = new Verbs(reading);
    AfterName afterName = new AfterName(reading, verbs);
    this.plurals = new BarePlural(reading, afterName);
    this.nounPhrase = new NounPhrase(reading, names, verbs, afterName, plurals);
    this.listed = reading.lexicon.isListed();
  }

  /** All candidates of the paragraphs that are near, and the names of the others. */
  static List<Candidate> scan(Reading reading, Near near) {
    CandidateScanner scanner = new CandidateScanner(reading, near);
    for (int i = 0; i < reading.tokens.size(); ) {
      i = scanner.mayStart(i) ? scanner.next(i) : i + 1;
    }
    return scanner.found;
  }

  /** Far from quotes a name with its article is all that matters. */
  private boolean mayStart(int i) {
    return tokens.isCapital(i)
        || near.holds(tokens.paragraph(i))
        || (i + 1 < tokens.size() && tokens.isCapital(i + 1) && nounPhrase.opens(i));
  }

  private int next(int i) {
    Word word = words[i];
    if (!tokens.isWord(i)) {
      return i + 1;
    } else if (OnesPart.isPossessive(reading, i)) {
      return i + 2;
    }
    if (word.isAny(WordClass.PRONOUNS)
        && !nounPhrase.isName(i)
        && !isPossessive(i)
        && !isArticle(i)) {
      return pronoun(i);
    }
    int last = mayOpen(i) ? phraseEnd(i) : i;
    boolean opens = last > i && (!verbs.isAdverb(i) || plurals.end(i) > i);
    return opens ? phrase(i, last) : Math.max(i + 1, nounPhrase.barren());
  }

  /** Small words of closed classes open no noun phrase, which most words are. */
  private boolean mayOpen(int i) {
    return tokens.isCapital(i)
        || nounPhrase.opens(i)
        || !(words[i].isAny(WordClass.STOPS) || verbs.isBehindQuote(i));
  }

  /** "her aides" and not "told her". */
  private boolean isPossessive(int i) {
    return words[i].is(WordClass.POSSESSIVE) && nounPhrase.end(i) > i + 1;
  }

  /** "ce mouvement", "het bestuur": an article that is spelt like a pronoun. */
  private boolean isArticle(int i) {
    return listed && words[i].is(WordClass.DETERMINER) && nounPhrase.end(i) > i + 1;
  }

  private int pronoun(int i) {
    Form form = words[i].is(WordClass.RELATIVE) ? Form.RELATIVE : Form.PRONOUN;
    found.add(
        new Candidate(found.size(), i, i + 1, form, i, i, Genders.ofPronoun(words[i]), false));
    return i + 1;
  }

  /** "his claim that …": the owner of what is said. */
  private void owner(int first, int last) {
    boolean says = false;
    for (int i = first + 1; i < last; i++) {
      says |= words[i].cue() >= Code.WEAK;
    }
    if (says && words[first].is(WordClass.POSSESSIVE)) {
      Gender gender = Genders.ofPronoun(words[first]);
      found.add(
          new Candidate(found.size(), first, first + 1, Form.PRONOUN, first, first, gender, true));
    }
  }

  /** After the last token of the noun phrase that starts at {@code i}; {@code i} when none does. */
  private int phraseEnd(int i) {
    int share = isNumber(i) && i + 2 < tokens.size() ? shareEnd(i) : i;
    return share > i && nounPhrase.standsByCue(i, share) ? share : nounPhrase.end(i);
  }

  /** "six in 10", "53%": shares of people asked. */
  private int shareEnd(int i) {
    if (tokens.is(i + 1, "in") && isNumber(i + 2)) {
      return i + 3;
    }
    boolean percent = tokens.first(i + 1) == '%' || tokens.is(i + 1, "percent");
    return Character.isDigit(tokens.first(i)) && percent ? i + 2 : i;
  }

  private boolean isNumber(int i) {
    return i < tokens.size()
        && (Character.isDigit(tokens.first(i)) || words[i].is(WordClass.DETERMINER));
  }

  private int phrase(int first, int last) {
    owner(first, last);
    for (int j = first + 1; j < last - 1; j++) {
      if (nounPhrase.isGenitive(j)) {
        found.add(names.candidate(found.size(), first, j, true));
      }
    }
    boolean possessive = last < tokens.size() && nounPhrase.isGenitive(last);
    found.add(names.candidate(found.size(), first, last, possessive));
    return last;
  }
}
