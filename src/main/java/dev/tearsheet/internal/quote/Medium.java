package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;

/**
 * Tells papers and other names that German sets in marks, which nobody says.
 *
 * <pre>{@code "Roe sagte der „Hafenpost“, er bleibe", "laut „hafen.example“": names}</pre>
 */
final class Medium {

  /** Tokens of the longest name. */
  private static final int LONGEST = 4;

  private static final String[] ARTICLES = {"der", "dem"};

  /** What stands before a paper that is spoken to or read in. */
  private static final String[] TOWARD = {"gegenüber", "in", "mit", "von"};

  private Medium() {}

  /** Whether a short stretch is a paper that somebody speaks to, or what something is called. */
  static boolean isName(Reading reading, Stretch stretch) {
    int before = stretch.first() - 2;
    if (!reading.lexicon.isGerman()
        || stretch.last() - stretch.first() > LONGEST
        || reading.code(stretch.last() - 1) == Code.STOP) {
      return false;
    }
    boolean paper = reading.isAny(before, ARTICLES) && isToward(reading, stretch, before - 1);
    return paper || reading.isAny(before, "laut", "genannt") || isStation(reading, stretch, before);
  }

  /** "sagte Ida Mar bei „Kanal Nord“.", "im „Morgenblick“": capitals alone, behind the words. */
  private static boolean isStation(Reading reading, Stretch stretch, int before) {
    boolean capitals = reading.isAny(before, "bei", "im");
    for (int i = stretch.first(); capitals && i < stretch.last(); i++) {
      capitals = reading.tokens.isCapital(i) || Character.isDigit(reading.tokens.first(i));
    }
    return capitals;
  }

  /**
   * "sagte der „Hafenpost“", "sagte Ida Mar der „Hafenpost“", "in der „Hafenpost“ schreibt": a cue
   * stands before or behind.
   */
  private static boolean isToward(Reading reading, Stretch stretch, int i) {
    int verb = i;
    while (verb > 0 && i - verb < LONGEST && reading.tokens.isCapital(verb)) {
      verb--;
    }
    boolean told = reading.word(verb).is(WordClass.SAYS);
    boolean beside = reading.isAny(i, TOWARD) && reading.word(stretch.after()).is(WordClass.SAYS);
    return reading.tokens.isCapital(stretch.first()) && (told || beside);
  }
}
