package dev.tearsheet.internal.block;

import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Tells a picture's caption by the label that opens it, {@code "Abbildung 4: The pier at dawn"}, or
 * by what it says in brackets at its end: {@code "The pier at dawn (file photo)"}. On the annotated
 * pages one of 24 such lines of the first kind that were kept was the story's.
 */
final class CaptionLabel {

  /** A caption's characters, at most. */
  private static final int MAX_CAPTION = 250;

  /** Characters of the longest label with a number. */
  private static final int MAX_LABEL = 22;

  private static final Set<String> LABELS = Words.read(CaptionLabel.class, "caption-labels.txt");

  /** What a caption says of its picture in brackets. */
  private static final Set<String> ENDS = Words.read(CaptionLabel.class, "caption-ends.txt");

  /** UTF-16 units of the longest of them. */
  private static final int MAX_END = 24;

  private CaptionLabel() {}

  static boolean opens(String line) {
    int colon = line.length() <= MAX_CAPTION ? StringUtils.indexOfAny(line, ":：") : -1;
    return colon > 0
        && colon <= MAX_LABEL
        && (Character.isDigit(line.charAt(colon - 1)) || opensSentence(line, colon + 1))
        && LABELS.contains(label(line.substring(0, colon)));
  }

  /** "The pier at dawn (file photo)". */
  static boolean ends(String line) {
    String told = line.length() <= MAX_CAPTION ? StringUtils.stripEnd(line, ".。 ") : "";
    int last = told.length() - 1;
    if (last < 0 || ")）]".indexOf(told.charAt(last)) < 0) {
      return false;
    }
    int open = StringUtils.lastIndexOfAny(told, "(", "（", "[");
    return open > 0
        && last - open <= MAX_END
        && ENDS.contains(told.substring(open + 1, last).strip().toLowerCase(Locale.ROOT));
  }

  /** "Photo: it was late" speaks of one. */
  private static boolean opensSentence(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at < line.length() && !Character.isLowerCase(line.charAt(at));
  }

  private static String label(String opening) {
    return StringUtils.stripEnd(opening, " 0123456789").toLowerCase(Locale.ROOT);
  }
}
