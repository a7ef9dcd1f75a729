package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * Full names right behind another name that a preposition has: those open a phrase of their own.
 */
final class SecondName {

  private final Reading reading;
  private final Tokens tokens;
  private final Listener listener;

  SecondName(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.listener = new Listener(reading);
  }

  /**
   * "W rozmowie z Radiem Lund [Jan Kot] powiedział", "В интервью Радио Лунд [Иван Кот] сказал",
   * "dijo a los periodistas [Juan Robles]".
   *
   * @param j a token with a capital
   * @param from the first token of the phrase behind its articles
   */
  boolean opens(int j, int from) {
    return listener.isSubject(j)
        || (reading.lexicon.isSlavic()
            && isPrepositional(from)
            && NameFinder.isFirstName(reading, j)
            && tokens.isCapital(j - 1)
            && !NameFinder.isFirstName(reading, j - 1)
            && j + 1 < tokens.size()
            && tokens.isCapital(j + 1));
  }

  private boolean isPrepositional(int from) {
    return isPreposition(from - 1) || (isPreposition(from - 2) && isThing(from - 1));
  }

  private boolean isPreposition(int i) {
    return reading.word(i).is(WordClass.PREPOSITION);
  }

  /** "[интервью] Радио Лунд": a small noun for nobody. */
  private boolean isThing(int i) {
    return !tokens.isCapital(i)
        && reading.code(i) == Code.OTHER
        && !reading.word(i).isAny(WordClass.ROLES)
        && !Bearers.isKin(reading, i);
  }
}
