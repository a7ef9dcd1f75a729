package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.text.DateLabel;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Who wrote a story and where, for whom or as what, on the line right below its headline, which no
 * word of a byline opens.
 *
 * <pre>{@code "From Ann Roe in Lund"        → Ann Roe
 * "Ann Roe, Lund"               → Ann Roe
 * "Ann Roe for the Lund Post"   → Ann Roe
 * "Ann Roe | Staff Writer"      → Ann Roe
 * "Ann Roe, Post News, Lund"    → Ann Roe
 * "Anne Roux (avec AFP)"        → Anne Roux
 * "Ann Roe Reporter Updated"    → Ann Roe
 * "Court Reporter Ann Roe"      → Ann Roe
 * "AFP, London"                 → AFP}</pre>
 */
final class SignedBelow {

  /** UTF-16 units of two names and a place. */
  private static final int MAX_LENGTH = 60;

  /** UTF-16 units of a paragraph that is no line of the head. */
  private static final int MIN_STORY = 80;

  /** Share of a line that is links: a topic is called by a name as well. */
  private static final double LINKED = 0.5;

  private static final String FROM = "from ";

  /** Words of a place or an outlet. */
  private static final int MAX_WORDS = 4;

  /** What stands in other offices as well: "Fire Chief Ann Roe". */
  private static final Set<String> OF_OTHERS = Set.of("staff", "senior", "chief");

  /** Words of a job before a name. */
  private static final int MAX_JOB = 3;

  private static final List<String> FOR = List.of(" for the ", " for ");

  /** What parts a name from what is told of it. */
  private static final List<String> MARKS =
      List.of(", ", " | ", " / ", " · ", " • ", " – ", " — ", " - ", " (");

  /** The same at the end of a piece. */
  private static final String AROUND = " ,|/·•–—-()";

  private SignedBelow() {}

  /** Those who signed; nobody when a line may as well tell something of somebody. */
  static List<Author> authors(String line) {
    List<Author> alone =
        PlacedName.is(line) ? BylineParser.parse(line) : JapaneseName.authors(line);
    return alone.isEmpty() ? beside(line) : alone;
  }

  private static List<Author> beside(String line) {
    boolean from = Strings.CI.startsWith(line, FROM);
    String plain = from ? line.substring(FROM.length()) : line;
    if (line.length() > MAX_LENGTH || Strings.CS.endsWithAny(line, ".", "?", "!", ":")) {
      return List.of();
    }
    return name(plain).map(name -> told(name, plain)).orElseGet(List::of);
  }

  /** Those of a name, with what the line tells of them where it names no others. */
  private static List<Author> told(String name, String line) {
    List<Author> people = BylineParser.parse(name);
    List<Author> whole = BylineParser.parse(line);
    return names(people).equals(names(whole)) ? whole : people;
  }

  private static List<String> names(List<Author> people) {
    return people.stream().map(Author::name).toList();
  }

  /**
   * The person whom a line names and no more, where the next tells of him; nobody for others.
   *
   * @param below the next line; a job there, "Staff Writer", tells a name that no list has
   */
  static List<Author> named(String line, String below) {
    boolean person =
        line.length() <= MAX_LENGTH
            && tells(below)
            && (person(line).isPresent() || (isJob(below) && BareByline.isName(line)));
    return person ? BylineParser.parse(line) : List.of();
  }

  /** Whom a line names and no more, right above the story's first sentence; no link to a topic. */
  static List<Author> alone(List<Verdict> verdicts, int at) {
    TextBlock line = verdicts.get(at).block();
    boolean above =
        at + 1 < verdicts.size()
            && verdicts.get(at + 1).content()
            && verdicts.get(at + 1).block().text().length() >= MIN_STORY;
    boolean name =
        above
            && line.linkDensity() < LINKED
            && GivenName.opens(line.text())
            && BareByline.isName(line.text());
    return name ? BylineParser.parse(line.text()) : List.of();
  }

  /** Whether a line tells of whom the one above it names: "Senior Reporter", "Lund Courier". */
  static boolean tells(String line) {
    return line.length() <= MAX_LENGTH && isBeside(line);
  }

  private static Optional<String> name(String line) {
    if (Lists.has(Lists.AGENCIES, line)) {
      return Optional.of(line);
    }
    String names = withoutRest(line);
    if (names.length() < line.length()) {
      return signer(names);
    }
    String place = StringUtils.substringAfterLast(line, " in ");
    if (isNamed(place)) {
      return person(StringUtils.substringBeforeLast(line, " in "));
    }
    for (String mark : FOR) {
      String outlet = StringUtils.substringAfterLast(line, mark);
      if (isNamed(outlet)) {
        return person(StringUtils.substringBeforeLast(line, mark));
      }
    }
    return titled(line).or(() -> behindJob(line));
  }

  /** "Court Reporter Ann Roe", "Redakteurin Anna Roh". */
  private static Optional<String> behindJob(String line) {
    String[] words = StringUtils.split(line);
    int last = Math.min(MAX_JOB, words.length - 2);
    for (int i = 0; i < last; i++) {
      if (Lists.has(Lists.JOBS, words[i]) && !OF_OTHERS.contains(Lists.fold(words[i]))) {
        return person(String.join(" ", List.of(words).subList(i + 1, words.length)));
      }
    }
    return Optional.empty();
  }

  /** The line up to the places, jobs, outlets and addresses that stand behind marks at its end. */
  private static String withoutRest(String line) {
    String rest = behind(line);
    String before = before(line);
    if (isBeside(rest)) {
      return withoutRest(before);
    }
    boolean place = isNamed(rest) && !GivenName.opens(rest) && isBeside(behind(before));
    return place ? withoutRest(before) : line;
  }

  private static String behind(String line) {
    int mark = lastMark(line);
    return mark < 0 ? "" : StringUtils.strip(line.substring(mark), AROUND);
  }

  private static String before(String line) {
    int mark = lastMark(line);
    return mark < 0 ? line : StringUtils.stripEnd(line.substring(0, mark), AROUND);
  }

  private static int lastMark(String text) {
    int last = -1;
    for (String mark : MARKS) {
      last = Math.max(last, text.lastIndexOf(mark));
    }
    return last;
  }

  /** Whether words behind a name tell where or for whom somebody wrote, as what, or an address. */
  static boolean isBeside(String text) {
    return isJob(text)
        || Lists.has(Lists.CITIES, withoutIn(text))
        || text.indexOf('@') >= 0
        || (isNamed(text) && Outlet.isCalled(text))
        || isShared(text);
  }

  /** "Rome" of "à Rome". */
  private static String withoutIn(String text) {
    return PlaceEvidence.isIn(StringUtils.substringBefore(text, " "))
        ? StringUtils.substringAfter(text, " ")
        : text;
  }

  /** "with AFP", "avec AFP": an agency behind one word. */
  static boolean isShared(String text) {
    return Lists.has(Lists.JOINS, StringUtils.substringBefore(text, " "))
        && Lists.has(Lists.AGENCIES, StringUtils.substringAfter(text, " "));
  }

  /** "Ann Roe Senior Reporter", before the label of a date that stands behind it. */
  private static Optional<String> titled(String line) {
    String[] words = StringUtils.split(line);
    int end = 0;
    while (end < words.length && !(end > 1 && DateLabel.isLabel(words[end]))) {
      end++;
    }
    String signed = String.join(" ", List.of(words).subList(0, end));
    return Optional.of(signed)
        .filter(GivenName::opens)
        .flatMap(Signature::of)
        .filter(signature -> signature.role().filter(SignedBelow::isJob).isPresent())
        .map(signature -> signed);
  }

  /** "correspondent", "Staff Writer". */
  private static boolean isJob(String text) {
    String[] words = StringUtils.split(text);
    return words.length > 0
        && words.length <= MAX_WORDS
        && Lists.has(Lists.JOBS, words[words.length - 1]);
  }

  /** All words with capitals. */
  private static boolean isNamed(String text) {
    String[] words = StringUtils.split(text);
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return words.length > 0 && words.length <= MAX_WORDS;
  }

  private static Optional<String> signer(String name) {
    return Lists.has(Lists.AGENCIES, name) ? Optional.of(name) : person(name);
  }

  /** One or more names, the first known as one. */
  private static Optional<String> person(String text) {
    return Optional.of(text)
        .filter(name -> GivenName.opens(name) && BareByline.isName(BareByline.first(name)));
  }
}
