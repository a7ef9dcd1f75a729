package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * A line below a story that names nobody: "(With inputs from agencies)", a line drawn "___", the
 * initials of who wrote it: "(ar)", "BD".
 */
final class WireNote {

  /** Characters of the longest note. */
  private static final int MAX_LENGTH = 250;

  /** Letters of initials; one may be all that is left of a word. */
  private static final int MIN_INITIALS = 2;

  private static final int MAX_INITIALS = 4;

  /** Letters and slashes of the initials of three. */
  private static final int MAX_LINE = 16;

  private static final List<String> NOTES = Words.lines(WireNote.class, "wire-notes.txt");

  private static final Set<String> WHOLE =
      NOTES.stream().filter(note -> !note.endsWith("*")).collect(Collectors.toUnmodifiableSet());

  private static final List<String> OPENING =
      NOTES.stream().filter(note -> note.endsWith("*")).map(StringUtils::chop).toList();

  /** What stands around initials. */
  private static final String AROUND = " ()[]/-–—.\u00a0";

  private WireNote() {}

  static boolean is(String text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    String line = StringUtils.strip(text, " ()（）[]*_-–—.\u00a0").toLowerCase(Locale.ROOT);
    return line.isEmpty()
        || WHOLE.contains(line)
        || OPENING.stream().anyMatch(line::startsWith)
        || isAddress(line)
        || areInitials(StringUtils.strip(text, AROUND))
        || isSlashed(text.strip());
  }

  /** A mailbox and no more: that of who wrote the story. */
  private static boolean isAddress(String line) {
    int at = line.indexOf('@');
    return at > 0 && line.indexOf('.', at) > 0 && StringUtils.containsNone(line, " \n/");
  }

  /** An agency between slashes: "/ritzau/". */
  private static boolean isSlashed(String text) {
    return text.length() > 2
        && text.length() <= MAX_LINE
        && text.charAt(0) == '/'
        && text.charAt(text.length() - 1) == '/'
        && StringUtils.isAlpha(text.substring(1, text.length() - 1));
  }

  /** Of one, or of some with slashes between them: "abc/def", "abc/ de/". */
  private static boolean areInitials(String line) {
    if (line.length() > MAX_LINE || line.indexOf('/') < 0) {
      return isInitials(line);
    }
    for (String word : StringUtils.split(line, "/ ()")) {
      if (!isInitials(word)) {
        return false;
      }
    }
    return true;
  }

  /** Letters in one case: on the annotated pages five of six such last lines are initials. */
  private static boolean isInitials(String word) {
    return word.length() >= MIN_INITIALS
        && word.length() <= MAX_INITIALS
        && (StringUtils.isAllUpperCase(word) || StringUtils.isAllLowerCase(word));
  }

  /** The agency that signs a line behind a dash: "— AFP". */
  static Optional<String> signed(String text) {
    boolean dash = !text.isEmpty() && "-–—".indexOf(text.charAt(0)) >= 0;
    return Optional.of(StringUtils.strip(text, " -–—."))
        .filter(name -> dash && Lists.AGENCIES.contains(Lists.fold(name)));
  }
}
