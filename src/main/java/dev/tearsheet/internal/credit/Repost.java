package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.Openings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Lines that tell that a story was published elsewhere first. */
final class Repost {

  /** Two sentences with the name of an outlet; characters. */
  private static final int MAX_LENGTH = 250;

  private static final String NOUNS = "story|article|post|piece|report|column|essay|interview";

  /** What each form opens with: spares nearly all lines the patterns. */
  private static final Openings OPENINGS = openings();

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "^(?:this|the) (?:above )?(?:"
                  + NOUNS
                  + ") "
                  + "(?:was |has been |is )?(?:originally|first|previously) (?:published|appeared|posted|ran)\\b.*",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:this|the) (?:"
                  + NOUNS
                  + ") (?:was |has been |is )"
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
        && OPENINGS.at(line, 0)
        && FORMS.stream().anyMatch(form -> form.matcher(line).matches());
  }

  private static Openings openings() {
    List<String> openings = new ArrayList<>(List.of("originally ", "rep"));
    for (String noun : StringUtils.split(NOUNS, '|')) {
      for (String opening : List.of("this ", "this above ", "the ", "the above ")) {
        openings.add(opening + noun + " ");
      }
    }
    return new Openings(openings);
  }
}
