package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A line that thanks those who helped to report a story.
 *
 * <pre>
 * {@code "Thanks to Ann Roe and Bo Dahl for additional reporting." → Ann Roe, Bo Dahl (reporting)}
 * </pre>
 */
final class Thanks {

  private static final List<String> OPENINGS =
      List.of(
          "thanks to ",
          "special thanks to ",
          "many thanks to ",
          "with thanks to ",
          "thank you to ",
          "shout out to ",
          "shout-out to ",
          "shoutout to ");

  /** What they did; thanks for anything else are the story's own. */
  private static final List<String> WORKS =
      List.of(
          " for additional reporting",
          " for further reporting",
          " for reporting",
          " for additional research",
          " for research");

  private Thanks() {}

  /** Those thanked; nobody when one of them is not named in full. */
  static List<Contributor> people(String line) {
    for (String opening : OPENINGS) {
      if (Strings.CI.startsWith(line, opening)) {
        return helpers(line.substring(opening.length()));
      }
    }
    return List.of();
  }

  private static List<Contributor> helpers(String rest) {
    for (String work : WORKS) {
      int end = rest.indexOf(work);
      boolean whole = end > 0 && ends(rest, end + work.length());
      if (whole) {
        String role = StringUtils.substringAfterLast(work, " ");
        List<Contributor> people = People.parse(rest.substring(0, end), role);
        return people.stream().allMatch(one -> one.name().contains(" ")) ? people : List.of();
      }
    }
    return List.of();
  }

  /** Whether the sentence ends here: "for reporting the leak" tells of something. */
  private static boolean ends(String text, int at) {
    return at == text.length() || text.charAt(at) == '.';
  }
}
