package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import java.util.ArrayList;
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

/**
 * A line that credits people besides the authors.
 *
 * <pre>
 * {@code "(Reporting by Ann Roe in Lund; Editing by Bo Doe)" → Ann Roe (Lund, reporting), Bo Doe (editing)}
 * </pre>
 */
final class CreditLine {

  /** A credit line names a dozen people at most; characters. */
  private static final int MAX_LENGTH = 700;

  private static final Map<String, String> CUES = cues();

  /** The cues by what they start with. */
  private static final Map<Character, List<String>> BY_INITIAL =
      CUES.keySet().stream().collect(Collectors.groupingBy(cue -> cue.charAt(0)));

  private static final Pattern OPENING =
      Pattern.compile(
          "\\b("
              + CUES.keySet().stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\b:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CLOSING =
      Pattern.compile(
          "^(.{4,500}?) (?:also )?(?:contributed (?:to (?:this|the) (?:\\w+ )?(\\w+)|(?:additional )?reporting)|reported)\\b[ .]*(.{0,300})$",
          Pattern.CASE_INSENSITIVE);

  /** The roles of those whom a byline names. */
  private static final Set<String> AUTHORS = Set.of("reporting", "writing");

  private CreditLine() {}

  private static Map<String, String> cues() {
    Map<String, String> cues = new HashMap<>();
    for (String line : Lists.CREDIT_CUES) {
      cues.put(StringUtils.substringBefore(line, "|"), StringUtils.substringAfter(line, "|"));
    }
    return Map.copyOf(cues);
  }

  /** Those the line credits; nobody when it is no credit line. */
  static List<Contributor> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return List.of();
    }
    String line = StringUtils.strip(text, " ()[]_*-–—•\u00a0");
    List<Contributor> opened = opened(line);
    return opened.isEmpty() ? closed(line) : opened;
  }

  /** Role first: "Reporting by …; editing by …". */
  private static List<Contributor> opened(String line) {
    List<Contributor> people = new ArrayList<>();
    if (!mayOpen(line)) {
      return people;
    }
    Matcher cue = OPENING.matcher(line);
    if (!cue.lookingAt()) {
      return people;
    }
    boolean more = true;
    while (more) {
      String role = role(cue);
      int start = cue.end();
      more = cue.find();
      String list = line.substring(start, more ? cue.start() : end(line, start));
      List<Contributor> named = People.parse(tail(list), role);
      people.addAll(named);
    }
    return people;
  }

  /** Where on a byline a credit for other work begins: "Text: Ann Roe Photos: Bo Doe". */
  static int otherWork(String line) {
    Matcher cue = OPENING.matcher(line);
    while (cue.find()) {
      if (cue.start() > 0 && !AUTHORS.contains(role(cue))) {
        return cue.start();
      }
    }
    return line.length();
  }

  private static String role(Matcher cue) {
    return CUES.getOrDefault(cue.group(1).toLowerCase(Locale.ROOT), "reporting");
  }

  /** A look that spares nearly all lines the pattern. */
  private static boolean mayOpen(String line) {
    char initial = line.isEmpty() ? ' ' : Character.toLowerCase(line.charAt(0));
    for (String cue : BY_INITIAL.getOrDefault(initial, List.of())) {
      if (line.regionMatches(true, 0, cue, 0, cue.length())) {
        return true;
      }
    }
    return false;
  }

  /** A credit line is one sentence; what follows is the site's. */
  private static int end(String line, int start) {
    int end = StringUtils.indexOfAny(line.substring(start), ") ", "\n");
    return end < 0 ? line.length() : start + end;
  }

  /** Drops a "with" or "and" that leads over to the next role. */
  private static String tail(String list) {
    String plain = StringUtils.strip(list, " ,;:.()");
    for (String word : new String[] {" with", " and", " additional"}) {
      plain = plain.endsWith(word) ? plain.substring(0, plain.length() - word.length()) : plain;
    }
    return StringUtils.strip(plain, " ,;");
  }

  /** Names first: "… contributed to this report", "… reported from …, and … from …". */
  private static List<Contributor> closed(String line) {
    if (!tellsWork(line)) {
      return List.of();
    }
    Matcher matcher = CLOSING.matcher(line);
    if (!matcher.matches()) {
      return List.of();
    }
    String work = matcher.group(2);
    String rest = StringUtils.strip(matcher.group(3), " .");
    boolean placed = rest.startsWith("from ") || rest.startsWith("in ");
    if (work != null
        ? !Lists.WORKS.contains(work.toLowerCase(Locale.ROOT))
        : !(placed || rest.isEmpty())) {
      return List.of();
    }
    boolean reported = line.substring(matcher.end(1)).strip().startsWith("reported");
    if (reported && !placed) {
      return List.of();
    }
    List<Contributor> named = People.parse(matcher.group(1), "reporting");
    List<Contributor> people =
        placed ? People.parse(matcher.group(1) + " " + rest, "reporting") : named;
    return named.size() > 1 && people.size() == named.size() ? together(people) : people;
  }

  /** The place behind what they did is that of all: "A and B contributed reporting from Lund". */
  private static List<Contributor> together(List<Contributor> people) {
    Optional<String> place = people.get(people.size() - 1).location();
    return people.stream()
        .map(
            person ->
                new Contributor(person.name(), person.location().or(() -> place), person.role()))
        .toList();
  }

  /** A look that spares nearly all lines the pattern: credit lines are in one case. */
  private static boolean tellsWork(String line) {
    return line.contains("eported")
        || line.contains("ontributed")
        || line.contains("REPORTED")
        || line.contains("CONTRIBUTED");
  }
}
