package dev.tearsheet.internal.credit;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that tell that a story was published elsewhere first. */
final class Repost {

  /** Two sentences with the name of an outlet; characters. */
  private static final int MAX_LENGTH = 250;

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "^(?:this|the) (?:above )?(?:story|article|post|piece|report|column|essay|interview) "
                  + "(?:was |has been |is )?(?:originally|first|previously) (?:published|appeared|posted|ran)\\b.*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:this|the) (?:story|article|post|piece|report|column|essay|interview) (?:was |has been |is )"
                  + "(?:republished|reposted|reprinted|reproduced) (?:here )?(?:from|with|by)\\b.*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:originally (?:published|posted|appeared)|republished|reposted|reprinted) "
                  + "(?:here )?(?:by|in|at|from|with)\\b.*",
              Pattern.CASE_INSENSITIVE));

  private Repost() {}

  /**
   * Whether a line is such a note.
   *
   * <pre>{@code "Reposted by Ann Roe" → true
   * "This story was originally published by the Valley Courier." → true}</pre>
   */
  static boolean is(String line) {
    return line.length() <= MAX_LENGTH
        && mayOpen(line)
        && FORMS.stream().anyMatch(form -> form.matcher(line).matches());
  }

  /** Spares nearly all lines the patterns. */
  private static boolean mayOpen(String line) {
    return !line.isEmpty() && "TtOoRr".indexOf(line.charAt(0)) >= 0;
  }
}
