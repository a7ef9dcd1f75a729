package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/**
 * Names of those whom somebody else in the noun phrase speaks for or is a relative of.
 *
 * <pre>{@code
 * "der Sprecher von Anna Reh", "der Vater der Schülerin Anna Reh", "адвокат Ивана Реха":
 * Anna Reh and Ivan Rekh are not the ones who speak
 * }</pre>
 */
final class Served {
  private final Reading reading;
  private final Tokens tokens;
  private final Word[] words;

  Served(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
  }

  /** Whether the name that ends a noun phrase is such a one's. */
  boolean is(int first, int nameFirst) {
    if (reading.lexicon.isGerman()) {
      return isInGerman(first, nameFirst) || isKinInGerman(first, nameFirst);
    }
    int joint = nameFirst - 1;
    if (reading.lexicon.isEnglish()) {
      return joint > first && tokens.endsWith(joint, "ing") && isRole(joint - 1);
    }
    return reading.lexicon.isListed()
        && joint >= first
        && ((joint > first + 1 && isRole(joint - 1) && isElidedName(joint))
            || (isOne(joint) && Genitives.is(reading, nameFirst)));
  }

  /**
   * "von Anna Reh", "der Ministerin Anna Reh", "der Stadt Lund", "der Bürgermeister [von Lund]".
   */
  private boolean isInGerman(int first, int nameFirst) {
    if (nameFirst < tokens.size() && tokens.is(nameFirst, "von")) {
      boolean known = words[first].is(WordClass.DETERMINER) && nameFirst == first + 2;
      return known && isRole(first + 1) && tokens.isCapital(nameFirst + 1);
    }
    int joint = nameFirst - 1;
    while (joint > first && isRole(joint) && !Leading.isBehindBody(reading, nameFirst)) {
      joint--;
    }
    boolean called = isFirstName(nameFirst);
    boolean served = joint < nameFirst - 1 || called;
    boolean of = joint > first && isOne(joint - 1) && (joint > first + 1 || called);
    return of
        && (reading.isAny(joint, OF_THE)
            || (served && reading.isAny(joint, joint < nameFirst - 1 ? GENITIVES : VON)));
  }

  /** "der Vater [der Schülerin Anna Reh]", "die Mutter von Anna Reh". */
  private boolean isKinInGerman(int first, int nameFirst) {
    for (int i = first; i < Math.min(nameFirst - 1, first + KIN); i++) {
      if (Bearers.isKin(reading, i) && reading.isAny(i + 1, GENITIVES)) {
        return true;
      }
    }
    return false;
  }

  /** Tokens of an article and a relative. */
  private static final int KIN = 3;

  private static final String[] VON = {"von"};

  private static final String[] OF_THE = {"der", "des"};

  private static final String[] GENITIVES = {"von", "vom", "der", "des", "eines", "einer"};

  private boolean isFirstName(int i) {
    return i < tokens.size() && NameFinder.FIRST_NAMES.get(tokens, i) != null;
  }

  private boolean isRole(int i) {
    return words[i].isAny(WordClass.ROLES);
  }

  private boolean isOne(int i) {
    return isRole(i) || Bearers.isKin(reading, i) || reading.isAny(i, FRIENDS);
  }

  private static final String[] FRIENDS = {
    "freund", "freunde", "freunden", "freundin", "freundinnen", "bekannte", "bekannten"
  };

  /** "d'Anne". */
  private boolean isElidedName(int i) {
    String word = tokens.folded(i);
    return word.startsWith("d'") && NameFinder.FIRST_NAMES.get(word.substring(2)) != null;
  }
}
