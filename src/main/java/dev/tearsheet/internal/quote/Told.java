package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody told, in the German dative, which is spelt like the genitive: a name with "der"
 * behind that of the speaker.
 *
 * <pre>{@code
 * "sagte Ida Mar [der Zeitung]", "sagte Mar [der UDN]", "sagte Kapitän Mar [der UDN]"
 * "sagt Ida Mar von der Stiftung Küste [der UDN]"
 * "sagte Sprecherin der Küstenwache": no name
 * }</pre>
 */
final class Told {

  /** Words of the longest body that somebody is of. */
  private static final int BODY = 4;

  private final Reading reading;
  private final Tokens tokens;

  /** Hashes of the words behind first names, when they were asked for. */
  private @Nullable Set<Integer> surnames;

  Told(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /** Whether an article opens the phrase of whoever is told. */
  boolean opens(int article) {
    int name = article - 1;
    if (!reading.lexicon.isGerman()
        || name < 1
        || !tokens.is(article, "der")
        || !tokens.isCapital(name)
        || NameFinder.isOfNames(reading, name)) {
      return false;
    }
    return NameFinder.FIRST_NAMES.get(tokens, name - 1) != null
        || isSurname(name)
        || isBehindBody(article);
  }

  /** "sagte [Mar]", "sagte Kapitän [Mar]": the text has the surname behind a first name, too. */
  private boolean isSurname(int name) {
    boolean bare = reading.word(name).classes() == 0;
    if (bare && reading.word(name - 1).is(WordClass.SAYS)) {
      return surnames().contains(tokens.hash(name));
    }
    return bare
        && tokens.isCapital(name - 1)
        && reading.word(name - 1).isRole()
        && reading.word(name - 2).is(WordClass.SAYS);
  }

  /** "Ida Mar von der Stiftung Küste", with the last word right before the article. */
  private boolean isBehindBody(int article) {
    int i = article - 1;
    while (i > article - BODY && i > 0 && tokens.isCapital(i)) {
      i--;
    }
    int von = reading.isAny(i, "der") ? i - 1 : i;
    return reading.isAny(von, "von")
        && i < article - 2
        && NameFinder.isFirstName(reading, von - 2)
        && tokens.isCapital(von - 1);
  }

  private Set<Integer> surnames() {
    Set<Integer> known = surnames;
    if (known == null) {
      known = new HashSet<>();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.isCapital(i) && NameFinder.isFirstName(reading, i - 1)) {
          known.add(tokens.hash(i));
        }
      }
      surnames = known;
    }
    return known;
  }
}
