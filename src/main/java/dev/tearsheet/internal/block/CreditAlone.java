package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.PictureCredit;
import dev.tearsheet.internal.text.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A caption that says who made a picture and nothing of what it shows: {@code "Foto: Ann Roe/dpa"},
 * {@code "(Reuters)"}, {@code "© Havelbild"}, and what stands in an element called a credit.
 */
final class CreditAlone {

  /** UTF-16 units of two makers, an agency and a licence. */
  private static final int MAX_LENGTH = 90;

  /** UTF-16 units of a maker in a script that has no capitals. */
  private static final int MAX_UNCASED = 20;

  /** Words of the longest label. */
  private static final int MAX_LABEL = 3;

  /** What stands between two makers. */
  private static final String SIDES = "/|;";

  /** Blanks of "Ann Maria Roe via ". */
  private static final int MAX_BLANKS = 4;

  private static final Set<String> CREDITS =
      Set.of("credit", "credits", "crédit", "crédits", "copyright");

  /** What a studio's name ends in. */
  private static final Set<String> STUDIOS =
      Set.of("photography", "photographie", "fotografie", "fotografía", "fotografia");

  private static final Set<String> NAMES = Words.read(CreditAlone.class, "credit-names.txt");

  /** Words of a credit that begin in small letters. */
  private static final Set<String> SMALL = Words.read(CreditAlone.class, "credit-words.txt");

  private CreditAlone() {}

  /** Whether a block is such a caption. */
  static boolean is(TextBlock block) {
    return block.block() instanceof Block.Caption
        && block.text().length() <= MAX_LENGTH
        && (is(block.text()) || (isNamed(block.place()) && isBare(block.text())));
  }

  static boolean is(String caption) {
    String line = StringUtils.strip(caption, " ()[]|–—-.•:");
    if (line.isEmpty() || PhotoCredit.isLabel(line.toLowerCase(Locale.ROOT))) {
      return true; // nothing behind it
    }
    int maker = maker(line);
    return (maker > 0 && isMaker(line.substring(maker)))
        || (line.charAt(0) == '©' && StringUtils.countMatches(line, ' ') < MAX_BLANKS)
        || PictureCredit.sells(line)
        || isStudio(line)
        || (PictureCredit.signs(line.replace('|', '/')) && isBare(line) && areNames(line));
  }

  /** "Bo Doe Photography". */
  private static boolean isStudio(String line) {
    int last = line.lastIndexOf(' ') + 1;
    return last > 0
        && STUDIOS.contains(line.substring(last).toLowerCase(Locale.ROOT))
        && isBare(line)
        && areNames(line);
  }

  /** Where a maker begins behind a sign of rights or a label; 0 where none opens the line. */
  private static int maker(String line) {
    if (line.charAt(0) == '©') {
      return 1;
    }
    int colon = StringUtils.indexOfAny(line, ":：");
    if (colon > 0) {
      String label = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      return PhotoCredit.isLabel(label) ? colon + 1 : 0;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    int end = lower.indexOf(' ');
    for (int i = 1; i < MAX_LABEL && end > 0 && !leads(lower, end); i++) {
      end = lower.indexOf(' ', end + 1);
    }
    return end > 0 && leads(lower, end) ? end + 1 : 0;
  }

  /** "Photo by", "credit": a label and a word that leads to a maker, or one that does so itself. */
  private static boolean leads(String lower, int end) {
    String label = lower.substring(0, end);
    String next = StringUtils.substringBefore(lower.substring(end + 1), " ");
    return PhotoCredit.isLabel(label)
        && (SMALL.contains(next) || CREDITS.stream().anyMatch(label::endsWith));
  }

  /** Two names at most between slashes, without figures: what a picture shows is longer. */
  private static boolean areNames(String line) {
    for (String side : StringUtils.split(line, SIDES)) {
      boolean alone = StringUtils.containsNone(side.strip(), ' ');
      if (!alone && side.chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    String first = StringUtils.split(line, SIDES)[0];
    return StringUtils.countMatches(first.strip(), ' ') <= MAX_BLANKS;
  }

  /** Makers without a caption before them: "The pier (Photo: Ann Roe)" has one. */
  private static boolean isBare(String text) {
    return StringUtils.indexOfAny(text, "(©:") < 0 && isMaker(text);
  }

  /** Names, agencies, addresses and licences: no word of a sentence. */
  private static boolean isMaker(String text) {
    boolean named = false;
    for (String side : StringUtils.split(text, SIDES)) {
      String maker = side.strip();
      boolean known = isSign(maker) || PictureCredit.sells(maker);
      if (!known && !areWords(maker, text.length())) {
        return false;
      }
      named |= known || hasName(maker);
    }
    return named && StringUtils.indexOfAny(text, "!?…") < 0;
  }

  /** A word alone may begin in a small letter: an agency's sign, a user's name, "private". */
  private static boolean isSign(String maker) {
    return !maker.isEmpty()
        && maker.indexOf(' ') < 0
        && Character.isLetter(maker.codePointAt(0))
        && !isUncased(maker);
  }

  private static boolean areWords(String maker, int length) {
    for (String word : words(maker)) {
      boolean known = isSmall(word) || (isUncased(word) ? length <= MAX_UNCASED : isName(word));
      if (Character.isLetter(word.codePointAt(0)) && !known) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasName(String maker) {
    return Arrays.stream(words(maker))
        .anyMatch(word -> isName(word) || isUncased(word) || PictureCredit.sells(word));
  }

  private static String[] words(String maker) {
    return StringUtils.split(maker, " ,&+()[]-–—:");
  }

  private static boolean isUncased(String word) {
    return Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
  }

  /** "Roe", "iStock", "havelbild.example". */
  private static boolean isName(String word) {
    int stop = word.indexOf('.');
    return word.codePoints().anyMatch(Character::isUpperCase)
        || (stop > 0 && stop < word.length() - 1);
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT)) || PictureCredit.sells(word);
  }

  /** Whether the element of the text, or one around it that is set inline, is called a credit. */
  private static boolean isNamed(Place place) {
    for (@Nullable Place at = place; at != null; at = at.inline() ? at.parent() : null) {
      if (!at.tokens().isEmpty() && isCalled(at.tokens())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(String tokens) {
    for (String part : StringUtils.split(tokens.toLowerCase(Locale.ROOT), " -_:")) {
      if (NAMES.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
