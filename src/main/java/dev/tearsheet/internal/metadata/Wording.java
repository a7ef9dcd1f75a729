package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** A heading's text where the metadata tells that more than the headline stands in it. */
final class Wording {

  /** Marks that part a headline from its section or date. */
  private static final String PARTING = "/|»•·";

  /** A colon that an element of its own sets apart. */
  private static final String APART = " : ";

  private static final String DASHES = "–—-";
  private static final String STOPS = ":.";

  /** ClassNames; a shorter headline may stand at the end of another by chance. */
  private static final int MIN_WORDS = 3;

  /** Letters of "the"; "2025" is no kicker either. */
  private static final int MAX_ARTICLE = 4;

  private Wording() {}

  /**
   * The headline within a heading.
   *
   * <pre>{@code "Lund Bridge opens to traffic", stated "Bridge opens to traffic" → the latter
   * "LundBridge opens", stated "Lund / Bridge opens"                   → the latter}</pre>
   */
  static String of(String heading, List<String> stated) {
    List<String> words = Agreement.words(heading);
    for (String headline : stated) {
      List<String> own = Agreement.words(headline);
      if (own.size() > words.size() && String.join("", own).equals(String.join("", words))) {
        return headline;
      }
      Optional<String> end = end(heading, words, own).or(() -> start(heading, headline));
      if (end.isPresent()) {
        return end.get();
      }
    }
    return heading;
  }

  /**
   * The headline with the kicker that the page sets above its heading, where all that state it have
   * both as one, parted by a colon.
   *
   * <pre>{@code "Bridge opens to traffic", stated "Lund: Bridge opens to traffic" → the latter}
   * </pre>
   *
   * @param stated what the metadata states; the first one's spelling is taken
   */
  static Optional<String> joined(String heading, List<String> stated) {
    List<String> words = Agreement.words(heading);
    String first = stated.get(0);
    List<String> whole = Agreement.words(first);
    int before = whole.size() - words.size();
    boolean kicker =
        before > 0
            && before <= words.size()
            && whole.subList(before, whole.size()).equals(words)
            && StringUtils.stripEnd(first.substring(0, start(first, before)), null).endsWith(":");
    return kicker && stated.stream().allMatch(text -> opensWith(text, whole))
        ? Optional.of(first)
        : Optional.empty();
  }

  private static boolean opensWith(String text, List<String> words) {
    List<String> own = Agreement.words(text);
    return own.size() >= words.size() && own.subList(0, words.size()).equals(words);
  }

  /**
   * The heading with the mark between its parts that elements in its place leave out, or set apart
   * from the word before it, as the metadata writes it.
   *
   * <pre>{@code "Lund : Bridge opens", stated "Lund: Bridge opens"   → the latter
   * "Lund Bridge opens", stated "Lund – Bridge opens" → the latter}</pre>
   *
   * @param stated what the metadata states
   */
  static String marked(String heading, List<String> stated) {
    boolean apart = heading.contains(APART);
    for (String text : stated) {
      boolean better = apart ? !text.contains(" :") : parts(text) == parts(heading) + 1;
      if (better && Agreement.equal(text, heading)) {
        return text;
      }
    }
    return heading;
  }

  /** How many marks with a blank behind them part a headline. */
  private static int parts(String text) {
    int parts = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean dash = DASHES.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ';
      boolean mark = dash || STOPS.indexOf(text.charAt(i)) >= 0;
      parts += mark && text.charAt(i + 1) == ' ' ? 1 : 0;
    }
    return parts;
  }

  /** A date or a section ends the heading, behind a mark: "Bridge opens / May 2024". */
  private static Optional<String> start(String heading, String headline) {
    return Optional.of(headline)
        .filter(text -> heading.startsWith(text) && heading.length() > text.length())
        .filter(text -> isParted(heading, text.length()))
        .filter(text -> Agreement.count(text, MIN_WORDS) == MIN_WORDS);
  }

  private static boolean isParted(String heading, int at) {
    return heading.startsWith(" ", at)
        && heading.startsWith(" ", at + 2)
        && PARTING.indexOf(heading.charAt(at + 1)) >= 0;
  }

  /**
   * A kicker or a date opens the heading; a colon or a dash makes it a part of the headline, and
   * before a small letter no headline begins.
   */
  private static Optional<String> end(String heading, List<String> words, List<String> own) {
    int before = words.size() - own.size();
    if (own.size() < MIN_WORDS
        || before <= 0
        || before > own.size()
        || !words.subList(before, words.size()).equals(own)) {
      return Optional.empty();
    }
    int start = start(heading, before);
    return isKicker(heading.substring(0, start))
            && !Character.isLowerCase(heading.codePointAt(start))
        ? Optional.of(heading.substring(start))
        : Optional.empty();
  }

  /** More than an article or a number, and no clause that goes on: "How much does a". */
  private static boolean isKicker(String text) {
    String plain = StringUtils.stripEnd(text, null);
    String last = StringUtils.substringAfterLast(" " + plain, " ");
    boolean ends =
        !last.isEmpty()
            && (!Character.isLowerCase(last.codePointAt(0))
                || !Character.isLetter(last.charAt(last.length() - 1)));
    return ends && (plain.contains(" ") || plain.length() > MAX_ARTICLE);
  }

  /** Where the word after {@code skipped} others starts, with the mark that opens it. */
  private static int start(String heading, int skipped) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < heading.length(); i++) {
      boolean letter = Character.isLetterOrDigit(heading.charAt(i));
      if (letter && !inside && words++ == skipped) {
        return i > 0 && "\"“„«»‘'([".indexOf(heading.charAt(i - 1)) >= 0 ? i - 1 : i;
      }
      inside = letter;
    }
    return 0;
  }
}
