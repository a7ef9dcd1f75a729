package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * English plurals without an article that are who speaks, though an adjective before them be known
 * as a word that reports.
 *
 * <pre>{@code
 * "“It shook,” said angry residents on Monday." → "angry residents"
 * "Some worried parents said …"                → "worried" goes on to its noun
 * }</pre>
 */
final class BarePlural {

  /** Tokens of the longest such phrase ("very angry local residents"). */
  private static final int LONGEST = 4;

  /** Words that no such phrase holds. */
  private static final int CLOSED =
      WordClass.STOPS
          | WordClass.DETERMINER.bit()
          | WordClass.POSSESSIVE.bit()
          | WordClass.QUANTITY.bit()
          | WordClass.SAYS.bit();

  private final Reading reading;
  private final Tokens tokens;
  private final AfterName afterName;

  BarePlural(Reading reading, AfterName afterName) {
    this.afterName = afterName;
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /**
   * After the last plural of the small words that stand behind a quote, a comma and a cue; {@code
   * from} where there is none.
   *
   * @param first the token behind the cue
   * @param from the same, or the token behind an article there
   */
  int end(int first, int from) {
    int end = from;
    if (afterName.isInverted(first) && isBehindComma(first - 2)) {
      for (int i = from; i < from + LONGEST && isPlain(i, first); i++) {
        end = is(i) ? i + 1 : end;
      }
    }
    return end;
  }

  /** After the last plural of a phrase without an article that speaks; the token for none. */
  int end(int first) {
    return Math.max(end(first, first), subjectEnd(first));
  }

  /**
   * After the plural that a participle opens where a subject may: "worried parents at the school
   * told", "striking workers said"; {@code first} where there is none.
   */
  private int subjectEnd(int first) {
    char last = tokens.last(first);
    boolean ing = last == 'g' && tokens.endsWith(first, "ing");
    if (!(ing || (last == 'd' && tokens.endsWith(first, "ed"))) || !reading.lexicon.isEnglish()) {
      return first;
    } else if (!reading.startsSentence(first) && !isBehindComma(first - 1)) {
      return first;
    }
    int end = first + 1;
    while (end < first + LONGEST && isPlain(end, first)) {
      end++;
    }
    boolean plural = end > first + 1 && is(end - 1) && !isStop(first);
    return plural && (reading.code(end) == Code.SAYS || (!ing && isPlaced(end))) ? end : first;
  }

  private boolean isStop(int i) {
    return reading.words[i].isAny(CLOSED);
  }

  /** "at the school told": a verb behind a preposition and what it binds, before any mark. */
  private boolean isPlaced(int end) {
    int i = end;
    boolean placed = reading.code(end) == Code.PREPOSITION || reading.code(end) == Code.OF;
    while (placed && i < end + PLACED && isBound(reading.code(i))) {
      i++;
    }
    return i > end && reading.code(i) == Code.SAYS;
  }

  private static boolean isBound(int code) {
    return code == Code.PREPOSITION
        || code == Code.OF
        || code == Code.DETERMINER
        || code == Code.CAPITAL
        || code == Code.OTHER;
  }

  /** Tokens of the longest place between a plural and its verb. */
  private static final int PLACED = 6;

  /** A comma, or a mark that ends a question, before or behind the closing mark of a quote. */
  private boolean isBehindComma(int i) {
    if (reading.code(i) == Code.COMMA) {
      return true;
    }
    int stretch = i < 0 ? -1 : reading.inside[i];
    return stretch >= 0
        && ",?!".indexOf(tokens.first(reading.stretches.get(stretch).last() - 1)) >= 0;
  }

  private boolean isPlain(int i, int first) {
    return i < reading.words.length
        && tokens.isWord(i)
        && !tokens.isCapital(i)
        && tokens.sentence(i) == tokens.sentence(first)
        && !reading.words[i].isAny(CLOSED);
  }

  /** "sailors": told by its last letter. */
  boolean is(int i) {
    return tokens.endsWith(i, "s") && !tokens.endsWith(i, "ss") && tokens.length(i) > 3;
  }

  /** "[worried] parents": a word that reports too, before a plural that means people. */
  boolean isAdjective(int i) {
    Senses senses = reading.word(i).senses();
    return reading.lexicon.isEnglish()
        && senses.share(Senses.ADJECTIVE) > 0
        && (senses.share(Senses.ADJECTIVE) >= senses.share(Senses.VERB) || isHead(i + 1))
        && is(i + 1)
        && (isHead(i + 1) || reading.word(i + 1).senses().share(Senses.PERSON) > 0)
        && reading.word(i + 1).cue() < NounPhrase.VERB
        && tokens.sentence(i) == tokens.sentence(i + 1);
  }

  private boolean isHead(int i) {
    return reading.word(i).naming() >= NounPhrase.HEAD;
  }
}
