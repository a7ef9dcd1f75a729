package dev.tearsheet.internal.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** The words that open bylines: "By", "Von", "Written by", "文：". */
public final class BylineOpening {

  /** Those that are believed before a given name alone. */
  private static final Set<String> GENRES = Words.read(BylineOpening.class, "byline-genres.txt");

  private static final Set<String> WORDS =
      Stream.concat(Words.read(BylineOpening.class, "byline-words.txt").stream(), GENRES.stream())
          .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));

  /** Words behind a genre of which one is a given name: "Kiss Gábor". */
  private static final int NAME = 2;

  /** Before the place from which somebody reports: "Aus Lund berichtet Ann Roe". */
  private static final String FROM = "aus ";

  private static final String OF = "de ";

  private static final List<String> REPORTS = List.of(" berichtet ", " berichten ");

  /** Before the place of a paper's correspondent. */
  private static final Set<String> AT = Set.of("à", "au", "en", "aux", "in", "a", "em", "w", "we");

  /** The lengths of the terms, as bits. */
  private static final int LENGTHS =
      WORDS.stream().mapToInt(word -> 1 << word.length()).reduce(0, (a, b) -> a | b);

  /** The first word of each term. */
  private static final Set<String> FIRST = first();

  /** For each character of ASCII, the lengths of the first words it starts, as bits. */
  private static final int[] STARTING = new int[128];

  /** The same for the first words it is the second letter of, or the only one. */
  private static final int[] SECOND = new int[STARTING.length];

  /** The same for the first words it ends. */
  private static final int[] ENDING = new int[STARTING.length];

  static {
    for (String word : FIRST) {
      mark(STARTING, word.charAt(0), word.length());
      mark(SECOND, word.charAt(Math.min(1, word.length() - 1)), word.length());
      mark(ENDING, word.charAt(word.length() - 1), word.length());
    }
  }

  /** Characters; room for the longest term of the list and a mark. */
  private static final int MAX_OPENING = 28;

  /** Openings that are no start of a name as "Di" and "Van" are. */
  private static final Set<String> GLUED = Set.of("by", "von", "par", "por", "door");

  /** Letters of the longest. */
  private static final int MAX_GLUED = 4;

  /** Their first letters, in either case: a look at one character spares most lines the search. */
  private static final String GLUED_INITIALS = "BVPDbvpd";

  private BylineOpening() {}

  private static Set<String> first() {
    return Stream.concat(WORDS.stream(), Stream.of(FROM))
        .map(term -> term.substring(0, letters(term, 0)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));
  }

  private static void mark(int[] lengths, char c, int length) {
    if (c < lengths.length) {
      lengths[c] |= 1 << length;
    }
  }

  /** Whether some first word may have these letters, in whatever case, and this length. */
  private static boolean mayBeFirst(String text, int from, int end) {
    return isMarked(STARTING, text.charAt(from), end - from)
        && isMarked(SECOND, text.charAt(Math.min(from + 1, end - 1)), end - from)
        && isMarked(ENDING, text.charAt(end - 1), end - from);
  }

  private static boolean isMarked(int[] lengths, char letter, int length) {
    int small = letter < lengths.length ? letter | ' ' : Character.toLowerCase(letter);
    return small >= lengths.length || (lengths[small] & 1 << length) != 0;
  }

  /** One past the letters from a position on. */
  private static int letters(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < MAX_OPENING
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * A quick look that spares most lines the search.
   *
   * @param text a text
   * @param from where a line starts in it
   * @return false when its first word opens no byline
   */
  public static boolean mayOpen(String text, int from) {
    int end = letters(text, from);
    return end == from
        || isGlued(text, from)
        || (mayBeFirst(text, from, end)
            && FIRST.contains(text.substring(from, end).toLowerCase(Locale.ROOT)));
  }

  /** "ByAnn Roe", where a scraper lost the blank; no name starts like this. */
  private static boolean isGlued(String text, int from) {
    return glued(text, from) > 0;
  }

  /** The letters of the opening that is glued to a name, or 0. */
  private static int glued(String text, int from) {
    return from < text.length() && GLUED_INITIALS.indexOf(text.charAt(from)) >= 0
        ? gluedWord(text, from)
        : 0;
  }

  /** Where a capital follows a small letter is soon found, and in most words it is nowhere. */
  private static int gluedWord(String text, int from) {
    int last = Math.min(from + MAX_GLUED, text.length() - 2);
    for (int end = from + 2; end <= last; end++) {
      if (Character.isUpperCase(text.charAt(end))
          && Character.isLowerCase(text.charAt(end - 1))
          && Character.isLowerCase(text.charAt(end + 1))
          && GLUED.contains(text.substring(from, end).toLowerCase(Locale.ROOT))) {
        return end - from;
      }
    }
    return 0;
  }

  /**
   * How much of a line is a byline's opening.
   *
   * @param line the line
   * @return characters of the longest opening, 0 for none
   */
  public static int length(String line) {
    if (!mayOpen(line, 0)) {
      return 0;
    } else if (isGlued(line, 0)) {
      return glued(line, 0);
    }
    String start = StringUtils.left(line, MAX_OPENING).toLowerCase(Locale.ROOT);
    int found = 0;
    for (int i = 1; i <= start.length(); i++) {
      boolean ends =
          i == start.length() || !Character.isLetter(start.charAt(i)) || isGluedEnd(line, i);
      if (ends && (LENGTHS >>> i & 1) != 0 && isOpening(start.substring(0, i), line)) {
        found = i;
      }
    }
    return found > 0 ? found + away(line, found) : Math.max(placed(line), romanian(line));
  }

  private static boolean isOpening(String term, String line) {
    return WORDS.contains(term)
        && (!GENRES.contains(term)
            || Stream.of(StringUtils.split(line.substring(term.length()), " :"))
                .limit(NAME)
                .anyMatch(GivenName::is));
  }

  /**
   * The place behind "our correspondent": " à Lund," of "De notre correspondant à Lund, Ann Roe".
   */
  private static int away(String line, int from) {
    int word = from + 1;
    int end = letters(line, Math.min(word, line.length()));
    int place = end + 1;
    int comma = line.indexOf(", ", place);
    boolean away =
        end > word
            && AT.contains(line.substring(word, end))
            && comma > 0
            && comma - place <= MAX_OPENING
            && Character.isUpperCase(line.charAt(place));
    return away ? comma + 1 - from : 0;
  }

  /** "Written byAnn Roe". */
  private static boolean isGluedEnd(String line, int end) {
    int word = line.lastIndexOf(' ', end - 1) + 1;
    return word > 0
        && end + 1 < line.length()
        && Character.isUpperCase(line.charAt(end))
        && Character.isLowerCase(line.charAt(end + 1))
        && GLUED.contains(line.substring(word, end));
  }

  /** "De" before a given name; before others it is a part of the name or an article. */
  private static int romanian(String line) {
    return Strings.CI.startsWith(line, OF) && GivenName.opens(line.substring(OF.length()))
        ? OF.length() - 1
        : 0;
  }

  private static int placed(String line) {
    String start = StringUtils.left(line, 2 * MAX_OPENING);
    for (String verb : Strings.CI.startsWith(line, FROM) ? REPORTS : List.<String>of()) {
      int at = start.indexOf(verb, FROM.length());
      if (at > 0 && Character.isUpperCase(line.charAt(FROM.length()))) {
        return at + verb.length() - 1;
      }
    }
    return 0;
  }

  /**
   * Whether a text is nothing but an opening: "Written by:".
   *
   * @param text the text
   * @return whether nobody is named yet
   */
  public static boolean isAll(String text) {
    if (text.length() > MAX_OPENING) {
      return false;
    }
    String small = text.toLowerCase(Locale.ROOT).replace('：', ':').strip();
    String word = StringUtils.strip(small, " :");
    return WORDS.contains(word) || (small.endsWith(":") && WORDS.contains(word + ":"));
  }
}
