package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Words;
import java.util.Set;

/**
 * What a thing is called, in marks: nobody says it.
 *
 * <pre>{@code
 * une pétition intitulée « Nos rives », pod tytułem „Most”, her song about the sea, “Salt Roads,”
 * die „Tatort“-Reihe; the films “Salt Roads” and “Low Water”
 * }</pre>
 */
final class Entitled {

  /** What stands before a title, whatever the language. */
  private static final Set<String> ENTITLED = Words.read(Entitled.class, "entitled.txt");

  /** Nouns for a title, which may open what somebody says unless something joins them to it. */
  private static final String[] NOUNS = {
    "titre",
    "título",
    "titolo",
    "titel",
    "titeln",
    "titlen",
    "tittelen",
    "motto",
    "devise",
    "slogan",
    "lema",
    "leitspruch",
    "wahlspruch",
    "leus",
    "mottot"
  };

  /** What joins such a noun to what bears the title: "mit dem Titel", "sous le titre". */
  private static final String[] WITH = {
    "mit", "unter", "sous", "con", "bajo", "dal", "sotto", "col", "com", "sob", "met", "onder",
    "med", "under", "de", "du", "del", "do", "di", "nach", "getreu", "gemäß", "selon", "según",
    "secondo", "segundo", "volgens", "enligt", "ifølge"
  };

  /** English nouns for works besides those listed for the language. */
  private static final String[] WORKS = {
    "films",
    "books",
    "novels",
    "songs",
    "albums",
    "movies",
    "plays",
    "shows",
    "poems",
    "essays",
    "podcasts",
    "episodes",
    "singles",
    "paintings",
    "documentaries",
    "musicals",
    "operas",
    "special",
    "sequel",
    "thriller",
    "videogame"
  };

  /** Tokens from the noun for a work to the comma before its title. */
  private static final int NOUN = 6;

  /** Titles of the longest list. */
  private static final int LIST = 8;

  private Entitled() {}

  /** Whether a stretch that opens with a capital is what something is called. */
  static boolean is(Reading reading, Stretch stretch) {
    return isTold(reading, stretch)
        || isCompound(reading, stretch)
        || isBehindWork(reading, stretch);
  }

  private static boolean isTold(Reading reading, Stretch stretch) {
    int mark = stretch.first() - 2;
    boolean colon = reading.code(mark, stretch.first()) == Code.COLON;
    int before = colon && reading.isAny(mark - 1, NOUNS) ? mark - 1 : mark;
    if (before < 1
        || reading.code(before, stretch.first()) <= Code.ELSEWHERE
        || !ENTITLED.contains(reading.tokens.folded(before))) {
      return false;
    }
    int other = before - 1;
    if (reading.isAny(before, NOUNS)) {
      boolean article =
          reading.word(other).isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit());
      return reading.isAny(article ? other - 1 : other, WITH);
    }
    return !reading.word(other).isAny(WordClass.PRONOUNS | WordClass.AUXILIARY.bit());
  }

  /** "the „Tatort“-Reihe": a hyphen joins a noun to the closing mark. */
  static boolean isCompound(Reading reading, Stretch stretch) {
    if (!stretch.closed() || stretch.last() >= reading.tokens.size()) {
      return false; // a text may end without its closing mark
    }
    int end = reading.tokens.end(stretch.last());
    return end + 1 < reading.text.length()
        && reading.text.charAt(end) == '-'
        && Character.isLetter(reading.text.charAt(end + 1));
  }

  /** "wrote a song about the sea, “Salt Roads,” for a band": in title case between commas. */
  private static boolean isBehindWork(Reading reading, Stretch stretch) {
    int comma = stretch.first() - 2;
    if (!reading.lexicon.isEnglish() || !Works.isTitleCase(reading, stretch)) {
      return false;
    } else if (reading.code(comma, stretch.first()) != Code.COMMA) {
      return reading.code(comma, stretch.first()) > Code.ELSEWHERE && reading.isAny(comma, WORKS);
    }
    for (int i = comma - 1; i > comma - NOUN && reading.code(i, comma) > Code.CUE; i--) {
      if (reading.word(i).is(WordClass.WORK) || reading.isAny(i, WORKS)) {
        return true;
      }
    }
    return false;
  }

  /** "the films “Salt Roads,” “Low Water” and “Long Tide”": behind a title in a list. */
  static boolean isListed(Reading reading, Stretch stretch) {
    int s = reading.inside[stretch.first()];
    int first = s;
    while (first > 0 && first > s - LIST && isJoined(reading, first)) {
      first--;
    }
    Stretch head = reading.stretches.get(first);
    return first < s
        && !reading.isAny(head.first() - 2, "named", "called")
        && Works.isAlone(reading, head);
  }

  private static boolean isJoined(Reading reading, int s) {
    Stretch last = reading.stretches.get(s - 1);
    Stretch next = reading.stretches.get(s);
    int to = next.first() - 1;
    boolean joined = to > last.after() || reading.code(last.last() - 1) == Code.COMMA;
    joined &= to - last.after() <= 2;
    for (int i = last.after(); joined && i < to; i++) {
      joined = reading.code(i) == Code.COMMA || reading.word(i).isAny(JOINS);
    }
    return joined && reading.paragraph(last.first()) == reading.paragraph(next.first());
  }

  private static final int JOINS = WordClass.CONJUNCTION.bit() | WordClass.ALONGSIDE.bit();
}
