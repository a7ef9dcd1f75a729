package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * The place that opens a story as the byline names it, before whatever mark.
 *
 * <pre>{@code "Von Ann Roe, Altkamp" and "Altkamp. Die Stadtwerke sperren die Brücke." → Altkamp}
 * </pre>
 */
final class BylinePlace {

  /** Characters of a place. */
  private static final int MAX_PLACE = 40;

  /** Characters of the sentence behind it. */
  private static final int MIN_SENTENCE = 30;

  private static final String MARKS = ".:–—-";

  private BylinePlace() {}

  /** Reads the lead of a story's first paragraph. */
  static Optional<Dateline> of(String paragraph, String byline) {
    int mark = mark(paragraph);
    if (mark <= 0 || !isSentence(paragraph, mark + 1)) {
      return Optional.empty();
    }
    String place = paragraph.substring(0, mark).strip();
    return names(byline, place)
        ? DatelineParts.of(place)
            .filter(parts -> parts.place().equals(place))
            .map(parts -> parts.line(paragraph.substring(0, mark + 1)))
        : Optional.empty();
  }

  private static int mark(String paragraph) {
    int end = Math.min(MAX_PLACE, paragraph.length());
    for (int i = 1; i < end; i++) {
      if (MARKS.indexOf(paragraph.charAt(i)) >= 0 && isParting(paragraph, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A mark before a blank; a dash has one on either side. */
  private static boolean isParting(String text, int mark) {
    boolean stop = ".:".indexOf(text.charAt(mark)) >= 0;
    return mark + 1 < text.length()
        && text.charAt(mark + 1) == ' '
        && (stop || text.charAt(mark - 1) == ' ');
  }

  private static boolean isSentence(String text, int from) {
    String rest = text.substring(from).strip();
    return rest.length() >= MIN_SENTENCE && !Character.isLowerCase(rest.charAt(0));
  }

  /** Whether the byline has a name, then the place, behind a comma or a small word like "in". */
  private static boolean names(String byline, String place) {
    int at = byline.indexOf(" " + place);
    int end = at + 1 + place.length();
    if (place.isEmpty() || at <= 0 || (end < byline.length() && byline.charAt(end) != ' ')) {
      return false;
    }
    String before = byline.substring(0, at);
    String word = StringUtils.substringAfterLast(before, " ");
    return before.endsWith(",") || (before.contains(" ") && PlaceEvidence.isIn(word));
  }
}
