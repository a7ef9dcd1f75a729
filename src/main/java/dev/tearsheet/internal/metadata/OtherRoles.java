package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;

/**
 * Labels of people who did not write the story: {@code <i>Medically reviewed</i> <b>by Ann
 * Roe</b>}.
 */
final class OtherRoles {

  /** The words before "by", or the last ones of the label. */
  private static final Set<String> WORDS = Words.read(OtherRoles.class, "other-roles.txt");

  /** UTF-16 units; a longer text is a sentence. */
  private static final int MAX_LABEL = 40;

  private OtherRoles() {}

  /** Whether the text ends as such a label does, so that who follows is no author. */
  static boolean tells(FoldedText text) {
    return text.length() <= MAX_LABEL && tells(text.toString().toLowerCase(Locale.ROOT));
  }

  private static boolean tells(String label) {
    int end = label.length();
    for (int words = 0; words < 2; words++) {
      while (end > 0 && !Character.isLetter(label.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && Character.isLetter(label.charAt(start - 1))) {
        start--;
      }
      if (WORDS.contains(label.substring(start, end))) {
        return true;
      }
      end = start;
    }
    return false;
  }
}
