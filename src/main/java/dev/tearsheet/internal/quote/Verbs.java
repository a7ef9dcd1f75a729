package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;
import dev.tearsheet.internal.text.Words;
import java.util.Set;

/** Tells verbs and adverbs, which end noun phrases, from nouns. */
final class Verbs {

  private final Reading reading;
  private final Tokens tokens;
  private final Word[] words;
  private final boolean german;

  Verbs(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.german = reading.lexicon.isGerman();
  }

  boolean isVerb(int j) {
    Word word = words[j];
    if ((word.cue() >= NounPhrase.VERB && word.naming() < word.cue()) || word.is(WordClass.SAYS)) {
      return true;
    }
    return !german
        && word.naming() < NounPhrase.HEAD
        && ((tokens.endsWith(j, "ed") && tokens.length(j) > 4)
            || (tokens.endsWith(j, "ing") && tokens.length(j) > 5))
        && words[j].classes() == 0
        && afterHead(j);
  }

  /** "“We wait,” mused Herald host Ann Roe": a verb between a quote and a name. */
  boolean isBehindQuote(int i) {
    return reading.lexicon.isEnglish()
        && i > 0
        && i + 1 < words.length
        && reading.inside[i - 1] >= 0
        && (tokens.endsWith(i, "ed") || reading.isAny(i, Tag.ANSWERING))
        && tokens.isCapital(i + 1);
  }

  private boolean afterHead(int j) {
    return j > 0 && (words[j - 1].naming() >= NounPhrase.HEAD || tokens.isCapital(j - 1));
  }

  /** "Gleichzeitig erklärte …", "2008 sagte …", "Walking in, Roe …": openings that are no nouns. */
  boolean isAdverb(int i) {
    boolean opens = reading.startsSentence(i) || !tokens.isCapital(i);
    if (opens && isAsked(i)) {
      return true;
    } else if (!opens
        || i + 1 >= words.length
        || tokens.isCapital(i + 1)
        || words[i].naming() >= NounPhrase.HEAD
        || (!german && tokens.isCapital(i) && isFinite(i + 1))) {
      return false;
    }
    for (String ending : german ? GERMAN_ADVERBS : ADVERBS) {
      if (tokens.endsWith(i, ending)) {
        return !german || tokens.isCapital(i);
      }
    }
    return german && Character.isDigit(tokens.first(i));
  }

  /** "Spurt om prisen svarte …". */
  private boolean isAsked(int i) {
    return tokens.isCapital(i)
        && reading.code(i + 1, i) == Code.PREPOSITION
        && ASKED.contains(tokens.folded(i));
  }

  private static final Set<String> ASKED = Words.read(Verbs.class, "asked.txt");

  /** "Kelly said", "Beijing could": no adverb stands before its verb without a comma. */
  private boolean isFinite(int i) {
    int code = reading.code(i);
    return code == Code.SAYS || code == Code.CUE || code == Code.AUXILIARY;
  }

  private static final String[] ADVERBS = {"ly", "ing"};

  private static final String[] GERMAN_ADVERBS = {
    "lich", "isch", "weise", "mals", "falls", "lings", "maßen", "seits", "rend", "nend", "tend",
    "lend", "ßend", "ssend", "chend"
  };
}
