package dev.tearsheet.internal.block;

import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Tells a picture's caption by the label that opens it: {@code "Abbildung 4: The pier at dawn"}. On
 * the annotated pages one of 24 such lines that were kept was the story's.
 */
final class CaptionLabel {

  /** A caption's characters, at most. */
  private static final int MAX_CAPTION = 250;

  /** Characters of the longest label with a number. */
  private static final int MAX_LABEL = 18;

  private static final Set<String> LABELS = Words.read(CaptionLabel.class, "caption-labels.txt");

  private CaptionLabel() {}

  static boolean opens(String line) {
    int colon = line.length() <= MAX_CAPTION ? line.indexOf(':') : -1;
    return colon > 0
        && colon <= MAX_LABEL
        && (Character.isDigit(line.charAt(colon - 1)) || opensSentence(line, colon + 1))
        && LABELS.contains(label(line.substring(0, colon)));
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
