package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.GivenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

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

  /** A line that names agencies alone; characters. */
  private static final int MAX_SOURCE = 90;

  /** Characters of agencies and initials, and of the initials of one. */
  private static final int MAX_INITIALLED = 24;

  private static final int MAX_INITIALS = 4;

  /** Letters of a word that a sentence may end with; a shorter one is an abbreviation: "St." */
  private static final int MIN_LAST = 3;

  private static final Pattern CLOSING =
      Pattern.compile(
          "^(.{3,500}?) (?:also )?(?:(contributed|reported)(?: (?:on |to )?(?:this|the) (?:\\w+ )?(?!from\\b|in\\b)(\\w+)| (?:additional )?(reporting|research|photography|writing)\\b|(?= from|\\.?$))|(reported))\\b[ .]*(.{0,300})$",
          Pattern.CASE_INSENSITIVE);

  /** "(mit dpa)", "(avec AFP)", "(With PTI inputs)", "(dpa/lno)". */
  private static final Pattern WITH =
      Pattern.compile(
          "^\\((?:(?:mit|avec|con|with|met|com|med) )?(.{2,60}?)(?: inputs?)?\\)$",
          Pattern.CASE_INSENSITIVE);

  /** "Quelle: dpa". */
  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:quellen?|sources?|fonte|fuente|bron|kilde|källa|źródło|zdroj|источник|kaynak) ?: (.{2,60})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ADDRESS =
      Pattern.compile(" (?:at |on )?[^\\s@,;()]{1,64}@[^\\s,;()]{1,64}(?<![.])");

  /** Words before those who helped. */
  private static final List<String> ACCOMPANYING =
      List.of("avec", "mit", "with", "con", "com", "met", "med");

  /** Words before the agency that a story is from. */
  private static final List<String> ACCORDING =
      List.of("theo", "nach", "laut", "según", "selon", "secondo", "segundo", "za", "według");

  /** What sentences beside credits open with that tell how to reach somebody. */
  private static final List<String> REQUESTS =
      List.of("contact", "reach", "email", "e-mail", "write", "follow", "bei", "für", "please");

  /** What Dutch credits open with, where "en" joins names and leads to no place. */
  private static final String[] DUTCH = {"met ", "m.m.v"};

  /** Before reporters in brackets. */
  private static final String STORY = "reportage ";

  private static final String DID = "contributed to th";

  private CreditLine() {}

  /** Where a line stands: captions amid the story open as credits at its end do. */
  enum Where {
    /** Before the story's last sentence. */
    AMID,
    /** Behind it. */
    END
  }

  /**
   * Those the line credits; nobody when it is no credit line. A name of one word is the family name
   * of somebody named elsewhere: "Roe reported from Lund."
   */
  static List<Contributor> parse(String text, Where where) {
    if (text.length() > MAX_LENGTH) {
      return List.of();
    }
    String plain = StringUtils.strip(text, " _*-–—•\u00a0");
    List<Contributor> agencies = where == Where.END ? signed(plain, text) : agencies(plain);
    String line = unaddressed(unglued(StringUtils.strip(plain, " ()[]（）【】")));
    List<Contributor> opened = agencies.isEmpty() ? opened(line, where) : agencies;
    opened = opened.isEmpty() && plain.startsWith("(") ? enclosed(line, where) : opened;
    opened = opened.isEmpty() && where == Where.END ? accompanied(plain) : opened;
    opened = opened.isEmpty() && where == Where.END ? CreditCues.listed(line) : opened;
    opened = opened.isEmpty() && where == Where.END ? Thanks.people(line) : opened;
    opened = opened.isEmpty() && where == Where.END ? ToldWork.people(line) : opened;
    return opened.isEmpty() ? sentences(line) : opened;
  }

  /** An agency behind a dash, those in brackets or behind a label, or with initials. */
  private static List<Contributor> signed(String plain, String text) {
    List<Contributor> signed =
        WireNote.signed(text).map(name -> People.parse(name, "reporting")).orElseGet(List::of);
    List<Contributor> agencies = signed.isEmpty() ? agencies(plain) : signed;
    return agencies.isEmpty() ? initialled(plain) : agencies;
  }

  /** An agency and the initials of who edited it: "(aro/dpa)", "dpa/aro". */
  private static List<Contributor> initialled(String line) {
    String[] parts = StringUtils.split(StringUtils.strip(line, "()"), '/');
    String agency = "";
    for (String part :
        parts.length > 1 && line.length() <= MAX_INITIALLED ? parts : new String[0]) {
      boolean known = Lists.AGENCIES.contains(Lists.fold(part));
      if (!known && !(StringUtils.isAllLowerCase(part) && part.length() <= MAX_INITIALS)) {
        return List.of();
      }
      agency = known ? part : agency;
    }
    return agency.isEmpty() ? List.of() : People.parse(agency, "reporting");
  }

  /** Without addresses behind names: "Ann Roe in Lund at roe@wire.example". */
  private static String unaddressed(String line) {
    return line.indexOf('@') < 0 ? line : ADDRESS.matcher(line).replaceAll("");
  }

  /** Parts what they did from the place that a scraper glued to it: "in Lundcontributed to". */
  private static String unglued(String line) {
    int verb = line.indexOf(DID);
    boolean glued = verb > 0 && Character.isLetter(line.charAt(verb - 1));
    return glued ? line.substring(0, verb) + " " + line.substring(verb) : line;
  }

  /** "Avec Ann Roe, à Lund", "Mit dpa": each at a place or an agency, as casts are neither. */
  private static List<Contributor> accompanied(String line) {
    String first = StringUtils.substringBefore(line, " ").toLowerCase(Locale.ROOT);
    if (ACCORDING.contains(first) && Lists.has(Lists.AGENCIES, line.substring(first.length()))) {
      return People.parse(line.substring(first.length()).strip(), "reporting");
    } else if (line.length() > MAX_SOURCE || !ACCOMPANYING.contains(first)) {
      return List.of();
    }
    List<Contributor> people = People.parse(StringUtils.substringAfter(line, " "), "reporting");
    boolean told =
        people.stream()
            .allMatch(
                one ->
                    one.location().isPresent() || Lists.AGENCIES.contains(Lists.fold(one.name())));
    return told ? people : List.of();
  }

  private static List<Contributor> agencies(String line) {
    boolean enclosed = line.startsWith("(");
    if (line.length() > MAX_SOURCE || (!enclosed && line.indexOf(':') < 0)) {
      return List.of();
    }
    Matcher matcher = (enclosed ? WITH : SOURCE).matcher(line);
    List<Contributor> people =
        matcher.matches() ? People.parse(matcher.group(1), "reporting") : List.of();
    boolean all = people.stream().allMatch(one -> Lists.AGENCIES.contains(Lists.fold(one.name())));
    return all ? people : List.of();
  }

  /** Role first: "Reporting by …; editing by …". */
  private static List<Contributor> opened(String text, Where where) {
    List<Contributor> people = new ArrayList<>();
    if (!CreditCues.mayOpen(text, 0)) {
      return people;
    }
    String line = parted(text);
    Matcher cue = CreditCues.matcher(line);
    if (!cue.lookingAt()
        || (where == Where.AMID && Lists.PICTURE_ROLES.contains(CreditCues.role(cue)))) {
      return people;
    }
    boolean more = true;
    int from = 0;
    while (more) {
      String role = CreditCues.role(cue);
      int start = cue.end();
      more = cue.find();
      boolean dutch = Strings.CI.startsWithAny(line.substring(from, start), DUTCH);
      from = more ? cue.start() : end(line, start);
      String list = unasked(line.substring(start, from));
      people.addAll(People.parse(tail(dutch ? list.replace(" en ", " & ") : list), role));
    }
    return people;
  }

  /** Without a sentence behind the names that asks to be reached: "Bei Rückfragen …". */
  private static String unasked(String list) {
    int stop = stop(list, 0);
    return stop > 0 && isRequest(list.substring(stop)) ? list.substring(0, stop) : list;
  }

  /**
   * Who reported or wrote before the first role, in brackets: "(Ann Roe, édité par Bo Doe)", "(Por
   * Ann Roe; edição de Bo Doe)".
   */
  private static List<Contributor> enclosed(String line, Where where) {
    int mark = StringUtils.indexOfAny(line, ", ", "; ");
    String first = Strings.CI.removeStart(line.substring(0, Math.max(0, mark)), STORY);
    int opening = BylineOpening.length(first);
    List<Contributor> rest = mark < 0 ? List.of() : opened(line.substring(mark + 2), where);
    List<Contributor> writers =
        rest.isEmpty()
            ? List.of()
            : People.parse(first.substring(opening).strip(), opening > 0 ? "writing" : "reporting");
    return writers.isEmpty() ? List.of() : Stream.concat(writers.stream(), rest.stream()).toList();
  }

  /**
   * Sets a mark before a phrase that a scraper glued to the word before it: "in LundEditing by".
   */
  private static String parted(String line) {
    StringBuilder parted = new StringBuilder(line);
    for (int i = line.length() - 1; i > 0; i--) {
      boolean glued =
          Character.isUpperCase(line.charAt(i)) && Character.isLowerCase(line.charAt(i - 1));
      if (glued && CreditCues.mayOpen(line, i)) {
        parted.insert(i, "; ");
      }
    }
    return parted.toString();
  }

  /** A credit line is one sentence; what follows is the site's. */
  private static int end(String line, int start) {
    int end = StringUtils.indexOfAny(line.substring(start), ") ", ")(", "\n");
    return end < 0 ? line.length() : start + end;
  }

  /** Drops a "with" or "and" that leads over to the next role. */
  private static String tail(String list) {
    String plain = People.withoutStop(StringUtils.strip(list, " ,;:()（）；，–—-　"));
    for (String word : new String[] {" with", " and", " additional"}) {
      plain = plain.endsWith(word) ? plain.substring(0, plain.length() - word.length()) : plain;
    }
    return StringUtils.strip(plain, " ,;");
  }

  /** Names first, in one sentence or in several that all credit somebody. */
  private static List<Contributor> sentences(String line) {
    if (!tellsWork(line)) {
      return List.of();
    }
    List<Contributor> people = new ArrayList<>();
    int start = 0;
    for (int stop = stop(line, 0); stop > 0; stop = stop(line, stop)) {
      String sentence = line.substring(start, stop);
      List<Contributor> named = closed(sentence);
      if (named.isEmpty() && !isRequest(sentence)) {
        return closed(line);
      }
      people.addAll(named);
      start = stop;
    }
    String end = line.substring(start).strip();
    List<Contributor> last = closed(end);
    people.addAll(last);
    return last.isEmpty() && !isRequest(end) && closed(line).isEmpty() ? List.of() : people;
  }

  /** "Contact Ann Roe at roe@wire.example." */
  private static boolean isRequest(String sentence) {
    return REQUESTS.contains(Lists.fold(StringUtils.substringBefore(sentence, " ")));
  }

  /** Where the next sentence starts, or 0. */
  private static int stop(String line, int from) {
    for (int i = line.indexOf(". ", from); i > 0; i = line.indexOf(". ", i + 1)) {
      boolean word = i >= MIN_LAST && StringUtils.isAlpha(line.substring(i - MIN_LAST, i));
      if (word && i + 2 < line.length() && Character.isUpperCase(line.charAt(i + 2))) {
        return i + 2;
      }
    }
    return 0;
  }

  /** "… contributed to this report", "… reported from …, and … from …". */
  private static List<Contributor> closed(String line) {
    Matcher matcher = CLOSING.matcher(line.strip());
    if (!tellsWork(line) || !matcher.matches()) {
      return List.of();
    }
    String rest = People.withoutStop(StringUtils.stripStart(matcher.group(6), " ."));
    boolean placed = rest.startsWith("from ") || rest.startsWith("in ");
    if (!isWork(matcher, placed, rest)) {
      return List.of();
    }
    String role =
        Optional.ofNullable(matcher.group(4)).orElse("reporting").toLowerCase(Locale.ROOT);
    if (placed && isFamilyName(matcher.group(1))) {
      String place = StringUtils.substringAfter(rest, " ");
      return !place.isEmpty() && Character.isUpperCase(place.codePointAt(0))
          ? List.of(new Contributor(matcher.group(1), Optional.of(place), Optional.of(role)))
          : List.of();
    }
    List<Contributor> named = People.parse(matcher.group(1), role);
    List<Contributor> people = placed ? People.parse(matcher.group(1) + " " + rest, role) : named;
    return named.size() > 1 && people.size() == named.size() ? together(people) : people;
  }

  /** What was contributed, or from where; without either a writer of the paper did: "AP writer". */
  private static boolean isWork(Matcher matcher, boolean placed, String rest) {
    String work = matcher.group(3);
    if (work != null) {
      return Lists.WORKS.contains(work.toLowerCase(Locale.ROOT));
    } else if (matcher.group(4) != null) {
      return placed || rest.isEmpty();
    }
    boolean reported = "reported".equalsIgnoreCase(matcher.group(2)) || matcher.group(5) != null;
    return reported
        ? placed
        : BylineParser.isRole(matcher.group(1))
            || areAt(matcher.group(1))
            || isFrom(matcher.group(1), rest);
  }

  /** "Ann Roe contributed from Cairo": a known given name, and a capital behind "from". */
  private static boolean isFrom(String subject, String rest) {
    String place = Strings.CS.removeStart(rest, "from ");
    return place.length() < rest.length()
        && !place.isEmpty()
        && Character.isUpperCase(place.codePointAt(0))
        && !Lists.has(Lists.WEEKDAYS, StringUtils.substringBefore(place, " "))
        && !DateReader.isMonth(StringUtils.substringBefore(place, " "))
        && People.parse(subject, "reporting").stream().anyMatch(one -> isNamed(one.name()));
  }

  private static boolean isNamed(String name) {
    return GivenName.opens(name) && BareByline.isName(name);
  }

  /** "Ann Roe in Lund and Bo Doe in Kyiv also contributed." */
  private static boolean areAt(String subject) {
    List<Contributor> people = People.parse(subject, "reporting");
    return !people.isEmpty() && people.stream().allMatch(one -> one.location().isPresent());
  }

  private static boolean isFamilyName(String subject) {
    return subject.indexOf(' ') < 0
        && Character.isUpperCase(subject.charAt(0))
        && subject.chars().allMatch(c -> Character.isLetter(c) || "-'’".indexOf(c) >= 0);
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
