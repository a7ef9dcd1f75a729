package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import dev.tearsheet.internal.text.Openings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** The phrases that open credits: "Reporting by", "Fotos:", "Translated from the French by". */
final class CreditCues {

  private static final Map<String, String> ROLES = roles();

  /** The phrases up to their stars, which spare most lines the pattern. */
  private static final Openings OPENINGS =
      new Openings(
          ROLES.keySet().stream()
              .map(cue -> StringUtils.substringBefore(cue, "*"))
              .map(cue -> StringUtils.stripEnd(cue, ":/'"))
              .toList());

  private static final Pattern CUE =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + ROLES.keySet().stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .map(CreditCues::pattern)
                  .collect(Collectors.joining("|"))
              + ")[:：]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What somebody did, as a list of credits has it. */
  private static final Set<String> WORK = Set.copyOf(ROLES.values());

  /** A name, the work and a place. */
  private static final int MAX_PARTS = 3;

  /** The roles of those whom a byline names. */
  private static final Set<String> AUTHORS = Set.of("reporting", "writing");

  private CreditCues() {}

  private static Map<String, String> roles() {
    Map<String, String> roles = new HashMap<>();
    for (String line : Lists.CREDIT_CUES) {
      roles.put(StringUtils.substringBefore(line, "|"), StringUtils.substringAfter(line, "|"));
    }
    return Map.copyOf(roles);
  }

  /** A phrase as a pattern in a group of its own is not asked for: the text tells the role. */
  private static String pattern(String cue) {
    String words = StringUtils.stripEnd(cue, ":/");
    String plain =
        Pattern.quote(words)
            .replace("*", "\\E\\p{L}{1,20}(?: \\p{L}{1,20}){0,2}\\Q")
            .replace("'", "\\E['’]\\Q");
    return cue.equals(words)
        ? plain + (words.endsWith("'") ? "" : "(?!\\p{L})")
        : plain + " ?[:：/／・＝=]";
  }

  /** Whether a line opens with such a phrase, as far as a quick look tells. */
  static boolean mayOpen(String line, int from) {
    return OPENINGS.at(line, from);
  }

  static Matcher matcher(String line) {
    return CUE.matcher(line);
  }

  /** The role that a phrase gives. */
  static String role(Matcher cue) {
    String phrase =
        StringUtils.stripEnd(cue.group().toLowerCase(Locale.ROOT).replace('’', '\''), " :：/／・＝=");
    String role = ROLES.getOrDefault(phrase, ROLES.get(phrase + ":"));
    return role == null ? ROLES.getOrDefault(phrase + "/", starred(phrase)) : role;
  }

  private static String starred(String phrase) {
    return ROLES.entrySet().stream()
        .filter(entry -> entry.getKey().contains("*"))
        .filter(entry -> phrase.startsWith(StringUtils.substringBefore(entry.getKey(), "*")))
        .filter(entry -> phrase.endsWith(StringUtils.substringAfter(entry.getKey(), "*")))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("reporting");
  }

  /** Whether a line opens with a credit for other work than writing: "Photographs by Ann Roe". */
  static boolean opensOther(String line) {
    if (!mayOpen(line, 0)) {
      return false;
    }
    Matcher cue = matcher(line);
    return cue.lookingAt() && !AUTHORS.contains(role(cue));
  }

  /** What opens the credit of those who helped whoever wrote. */
  private static final String[] HELP = {
    "additional", "with ", "mitarbeit", "unter mitarbeit", "avec ", "con ", "com ", "met ", "med "
  };

  /**
   * Where on a byline a credit for other work begins: "Text: Ann Roe Photos: Bo Doe", "By Ann Roe,
   * with additional reporting by Bo Doe".
   */
  static int otherWork(String line) {
    for (int i = 1; i < line.length(); i++) {
      if (!Character.isLetter(line.charAt(i - 1)) && mayOpen(line, i)) {
        Matcher cue = matcher(line).useTransparentBounds(true).region(i, line.length());
        if (cue.lookingAt()
            && (!AUTHORS.contains(role(cue)) || Strings.CI.startsWithAny(cue.group(), HELP))) {
          return i;
        }
      }
    }
    return line.length();
  }

  /** "Ann Roe, editing", "Bo Doe, reporting, Lund": a name, the work and perhaps a place. */
  static List<Contributor> listed(String line) {
    String[] parts = StringUtils.splitByWholeSeparatorPreserveAllTokens(line, ", ", MAX_PARTS + 1);
    if (parts.length < 2
        || parts.length > MAX_PARTS
        || !WORK.contains(parts[1])
        || !Names.isPerson(parts[0])) {
      return List.of();
    }
    Optional<String> place =
        parts.length > 2 ? Optional.of(parts[2]).filter(PlaceName::is) : Optional.empty();
    return List.of(new Contributor(parts[0], place, Optional.of(parts[1])));
  }
}
