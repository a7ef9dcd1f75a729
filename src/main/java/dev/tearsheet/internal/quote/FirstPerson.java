package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Set;

/** Words by which a speaker means himself or herself, and whoever is spoken to. */
final class FirstPerson {

  private static final Set<String> I = Words.read(FirstPerson.class, "i-say.txt");
  private static final Set<String> WE = Words.read(FirstPerson.class, "we-say.txt");
  private static final Set<String> YOU = Words.read(FirstPerson.class, "you-say.txt");

  private FirstPerson() {}

  /** Whether one of three turns holds such a word: people who answer for themselves. */
  static boolean speaks(Reading reading, List<Turn> turns) {
    long own = turns.stream().filter(turn -> isOwn(reading, turn.first(), turn.last())).count();
    return own * 3 >= turns.size();
  }

  /** Whether one of three turns holds such a word or one of several speakers. */
  static boolean speakTogether(Reading reading, List<Turn> turns) {
    long own = turns.stream().filter(turn -> isOurs(reading, turn.first(), turn.last())).count();
    return own * 3 >= turns.size();
  }

  /** Whether "I", "we" and their like stand among these tokens, outside of marks. */
  static boolean isOurs(Reading reading, int first, int last) {
    boolean ours = isOwn(reading, first, last);
    for (int i = first; i < last && !ours; i++) {
      ours = reading.inside[i] < 0 && WE.contains(reading.tokens.folded(i));
    }
    return ours;
  }

  /** Whether "I" and its like stand among these tokens, outside of marks. */
  static boolean isOwn(Reading reading, int first, int last) {
    for (int i = first; i < last; i++) {
      if (reading.inside[i] < 0 && (isElided(reading, i) || I.contains(reading.tokens.folded(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a word, or one of several speakers or of whoever is spoken to, is quoted. */
  static boolean isHeard(Reading reading, Stretch stretch) {
    for (int i = stretch.first(); i < stretch.last(); i++) {
      String word = reading.tokens.folded(i);
      if (I.contains(word) || WE.contains(word) || YOU.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "j'ai", "m'a". */
  private static boolean isElided(Reading reading, int i) {
    char first = Character.toLowerCase(reading.tokens.first(i));
    return reading.tokens.length(i) > 2
        && (first == 'j' || first == 'm')
        && "'’".indexOf(reading.text.charAt(reading.tokens.start(i) + 1)) >= 0;
  }

  /** Whether "you" and its like stand among these tokens, outside of marks. */
  static boolean isAddressed(Reading reading, int first, int last) {
    for (int i = first; i < last; i++) {
      if (reading.inside[i] < 0 && isYou(reading, i)) {
        return true;
      }
    }
    return false;
  }

  /** "you", "avez-vous". */
  private static boolean isYou(Reading reading, int i) {
    return reading.endsWith(i, "-vous")
        || reading.endsWith(i, "-tu")
        || YOU.contains(reading.tokens.folded(i));
  }
}
