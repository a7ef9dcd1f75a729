package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.PictureCredit;
import dev.tearsheet.internal.text.Words;
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

  /** Blanks of "Ann Maria Roe via ". */
  private static final int MAX_BLANKS = 4;

  private static final Set<String> CREDITS = Set.of("credit", "credits", "crédit", "crédits");

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
        || PictureCredit.sells(line)
        || (PictureCredit.signs(line) && isBare(line) && areNames(line));
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
    String first = StringUtils.substringBefore(line, "/");
    return StringUtils.countMatches(first, ' ') <= MAX_BLANKS
        && line.chars().noneMatch(Character::isDigit);
  }

  /** Makers without a caption before them: "The pier (Photo: Ann Roe)" has one. */
  private static boolean isBare(String text) {
    return StringUtils.indexOfAny(text, "(©:") < 0 && isMaker(text);
  }

  /** Names, agencies and licences: no word of a sentence. */
  private static boolean isMaker(String text) {
    boolean named = false;
    for (String word : StringUtils.split(text, " /|,&+;()-–—:")) {
      int first = word.codePointAt(0);
      boolean uncased = Character.getType(first) == Character.OTHER_LETTER;
      boolean name = Character.isUpperCase(first) || (uncased && text.length() <= MAX_UNCASED);
      if (!name && Character.isLetter(first) && !isSmall(word)) {
        return false;
      }
      named |= name || PictureCredit.sells(word);
    }
    return named && StringUtils.indexOfAny(text, "!?…") < 0;
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT)) || PictureCredit.sells(word);
  }

  /** Whether the element of the text, or one around it that is set inline, is called a credit. */
  private static boolean isNamed(Place place) {
    for (@Nullable Place at = place; at != null; at = at.inline() ? at.parent() : null) {
      if (!at.tokens().isEmpty() && isName(at.tokens())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String tokens) {
    for (String part : StringUtils.split(tokens.toLowerCase(Locale.ROOT), " -_:")) {
      if (NAMES.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
