package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.GivenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * The grammar of byline lines.
 *
 * <pre>
 * {@code "By Ann Roe, Senior Reporter, and Bo Doe for The Example" → Ann Roe (Senior Reporter), Bo Doe (The Example)}
 * </pre>
 */
final class BylineParser {

  /** What stands between a name and the outlet it wrote for. */
  private static final List<String> FOR = List.of(" for ", NameEnd.OF, " für ", " pour ");

  private static final String WRITTEN = "written by ";

  private static final String DI = "Di ";

  /** Before the outlet that somebody else wrote for: "Special to the Post | Ann Roe". */
  static final String SPECIAL = "special to ";

  /** What stands between an opening and a name: "By: ", "文・". */
  private static final String OPENING_MARKS = " |:：・,–—-/／｜\u00a0";

  private final List<Author> authors = new ArrayList<>();
  private final boolean opened;
  private boolean closed;

  /** Whether a role stood before the latest name: "Staff Writer Ann Roe". */
  private boolean led;

  private BylineParser(boolean opened) {
    this.opened = opened;
  }

  /** The authors of a line that is a byline: opened by "By" or marked as one by the page. */
  static List<Author> parse(String line) {
    String story = BylineStart.behindOthers(line);
    BylineParser parser = new BylineParser(BylineOpening.length(story.strip()) > 0);
    List<String> eastern = EastAsianByline.names(line);
    if (!eastern.isEmpty()) {
      return eastern.stream().map(name -> Author.of(name, Author.Kind.PERSON)).toList();
    }
    String rest = PlacedName.of(open(written(Glue.parted(story))));
    rest = rest.substring(0, CreditCues.otherWork(rest));
    if (isSentence(rest)) {
      return List.of();
    }
    String[] segments = StringUtils.split(rest.replace("•", "|").replace("·", "|"), "|");
    boolean list = NameList.is(segments);
    for (String segment : segments) {
      if (Strings.CI.startsWith(segment, SPECIAL) && parser.authors.isEmpty()) {
        continue;
      }
      parser.closed |=
          Lists.has(Lists.LINE_ENDS, StringUtils.substringBefore(segment.strip(), " "));
      parser.segment(open(segment));
      parser.closed |= !parser.authors.isEmpty() && !list;
    }
    return parser.authors;
  }

  /** Without who checked it before who wrote it: "Reviewed by Ann Roe. Written by Bo Doe". */
  private static String written(String line) {
    int at = BylineOpening.length(line) > 0 ? 0 : Strings.CI.indexOf(line, WRITTEN);
    return line.substring(Math.max(0, at));
  }

  /** Takes "By", "Von", "Written by" and marks off the start, however many there are. */
  static String open(String line) {
    String rest = StringUtils.strip(line, OPENING_MARKS);
    for (int i = 0; i < 3; i++) {
      int end = BylineOpening.length(rest);
      if (end == 0 || isFamilyName(rest, end)) {
        return rest;
      }
      rest = StringUtils.strip(rest.substring(end), OPENING_MARKS);
    }
    return rest;
  }

  /** "Di Lorenzo", which is a name with these capitals, not "di Lorenzo" or "Di Redazione". */
  private static boolean isFamilyName(String line, int opening) {
    String word = line.substring(opening).strip();
    return line.startsWith(DI)
        && opening == DI.length() - 1
        && word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && StringUtils.isAllLowerCase(word.substring(1))
        && Names.isPerson(line)
        && !Lists.has(Lists.GENERIC, word);
  }

  /**
   * "Von links nach rechts: Ann Roe", "By clicking you agree": a small word that leads to no name.
   */
  private static boolean isSentence(String line) {
    String first = StringUtils.substringBefore(line.strip(), " ");
    return !first.isEmpty()
        && line.contains(" ")
        && Names.isSmall(first.codePointAt(0))
        && !Lists.has(Lists.OURS, first)
        && !Lists.has(Lists.JOBS, first)
        && !Lists.PARTICLES.contains(first)
        && !Lists.AGENCIES.contains(Lists.fold(first))
        && !Lists.AGENCIES.contains(Lists.fold(line))
        && first.indexOf('\'') < 0
        && first.indexOf('’') < 0
        && first.indexOf('-') < 0;
  }

  private void segment(String segment) {
    for (String part : StringUtils.split(segment, ",;，、")) {
      int before = authors.size();
      if (before > 0 && areRoles(joined(part))) {
        role(part.strip());
        continue;
      }
      for (String piece : joined(NameList.parted(part))) {
        if (!isHeld(before) || (GivenName.opens(piece.strip()) && !isRole(piece))) {
          piece(piece.strip());
        }
      }
    }
  }

  /** Two works of one: "Food Editor and Master Gardener". */
  private static boolean areRoles(List<String> pieces) {
    return pieces.size() > 1
        && pieces.stream().allMatch(BylineParser::isWork)
        && isRole(pieces.get(0));
  }

  private static boolean isWork(String piece) {
    String last = StringUtils.substringAfterLast(" " + piece.strip(), " ");
    boolean work = Lists.has(Lists.ROLES, last) || Lists.has(Lists.OCCUPATIONS, last);
    return work && !GivenName.opens(piece.strip());
  }

  /** A role right behind the name goes on: "Ann Roe Food Editor and Master Gardener". */
  private boolean isHeld(int before) {
    return authors.size() > before && authors.get(authors.size() - 1).role().isPresent() && !led;
  }

  private static boolean isLed(String piece, Signature signed) {
    return Strings.CI.endsWith(piece, signed.name());
  }

  /** Splits at "and", "und", "&" between words. */
  private static List<String> joined(String part) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    String[] words = StringUtils.split(Waw.parted(part));
    boolean shouting = part.equals(part.toUpperCase(Locale.ROOT));
    for (int i = 0; i < words.length; i++) {
      boolean capital = i == 0 && !shouting && Character.isUpperCase(words[i].codePointAt(0));
      boolean join =
          !(capital && words.length > 1 && !words[i].equals("And"))
              && Lists.JOINS.contains(words[i].toLowerCase(Locale.ROOT))
              && (i == 0
                  || StringUtils.split(piece.toString()).length != 1
                  || words[i].equals("&")
                  || words[i].equals("+")
                  || words[i].equals("and"));
      if (join) {
        pieces.add(piece.toString());
        piece.setLength(0);
      } else {
        piece.append(' ').append(words[i]);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private void piece(String piece) {
    led = false;
    if (piece.isEmpty() || OutletLine.isPlace(piece) || madePictures(piece)) {
      return;
    }
    if (Lists.has(Lists.SUFFIXES, StringUtils.remove(piece, '.')) && !authors.isEmpty()) {
      if (!closed) {
        suffix(piece);
      }
      return;
    }
    int slash = slash(piece);
    if (slash > 0) {
      piece(piece.substring(0, slash).strip());
      piece(piece.substring(slash + 1).strip());
      return;
    }
    String name = NameEnd.cut(open(piece));
    Optional<Signature> signature =
        Signature.of(name)
            .filter(
                signed ->
                    authors.isEmpty()
                        || signed.role().isEmpty()
                        || GivenName.opens(name)
                        || isShouted(signed.name())
                        || isLed(name, signed));
    String outlet = OutletLine.outlet(name);
    if (!outlet.isEmpty()) {
      add(Author.of(outlet, Author.Kind.ORGANIZATION));
    } else if (Lists.AGENCIES.contains(Lists.fold(name)) && isHeld(0)) {
      organization(name);
    } else if (Lists.AGENCIES.contains(Lists.fold(name))) {
      add(Author.of(name, Author.Kind.AGENCY));
    } else if (!authors.isEmpty() && isOther(name)) {
      organization(name);
    } else if ((Names.isPerson(name) && signature.isEmpty()) || (opened && Names.isBylined(name))) {
      add(person(name, Optional.empty(), outlet(piece)));
    } else if (signature.isPresent()) {
      Signature signed = signature.get();
      led = isLed(name, signed);
      add(person(signed.name(), signed.role(), signed.organization()));
    } else if (isRole(piece) && !authors.isEmpty() && !isRequest(piece)) {
      role(withoutAddress(piece));
    }
  }

  /** "Bo Doe (photos)". */
  private static boolean madePictures(String piece) {
    String work = StringUtils.substringBetween(piece, "(", ")");
    return work != null && piece.endsWith(")") && Lists.has(Lists.PICTURE_BRACKETS, work);
  }

  /** "E-mail the writer", "Get alerts from this reporter": what a link beside the name offers. */
  private static boolean isRequest(String piece) {
    return Lists.has(Lists.REQUESTS, StringUtils.substringBefore(piece, " "));
  }

  /** In capitals, as "ANN ROE, BO DOE Staff Writers": no outlet goes before the role. */
  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) && !Outlet.isCalled(name);
  }

  /** "Staff Writer roe@paper.example" */
  private static String withoutAddress(String role) {
    int address = role.lastIndexOf(' ', Math.max(0, role.indexOf('@')));
    return address > 0 ? role.substring(0, address).strip() : role;
  }

  private static Author person(String name, Optional<String> role, Optional<String> outlet) {
    return new Author(NameCase.normal(name), Author.Kind.PERSON, role, outlet, Optional.empty());
  }

  /** Where a name ends and another, or an agency, begins: "Anna Berg/dpa"; 0 for nowhere. */
  private int slash(String piece) {
    int slash = Math.max(piece.indexOf('/'), piece.indexOf('／'));
    boolean parts =
        slash > 0
            && Names.isPerson(NameEnd.cut(piece.substring(0, slash)))
            && (authors.isEmpty()
                || Lists.AGENCIES.contains(Lists.fold(piece.substring(slash + 1))));
    return parts ? slash : 0;
  }

  /** What follows a name and looks like one: an outlet, a place. */
  private static boolean isOther(String name) {
    String folded = Lists.fold(name);
    return Outlet.isCalled(name)
        || Lists.CITIES.contains(folded)
        || Lists.REGIONS.contains(folded)
        || Lists.has(Lists.PLACE_OPENERS, StringUtils.substringBefore(name, " "));
  }

  /** The outlet after "for": words with capitals, an article or a particle between them. */
  private static Optional<String> outlet(String piece) {
    for (String mark : FOR) {
      String outlet = NameEnd.plain(StringUtils.substringAfter(piece, mark).strip());
      if (isOutlet(outlet)) {
        return Optional.of(outlet);
      }
    }
    return Optional.empty();
  }

  private static boolean isOutlet(String text) {
    String[] words = StringUtils.split(text);
    for (String word : words) {
      boolean small = word.equals("the") || word.equals("of") || Lists.PARTICLES.contains(word);
      if (!small && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return words.length > 0 && Character.isUpperCase(words[words.length - 1].codePointAt(0));
  }

  static boolean isRole(String piece) {
    for (String word : StringUtils.split(piece)) {
      if (Lists.has(Lists.ROLES, word)) {
        return true;
      }
    }
    return false;
  }

  private void add(Author author) {
    if (!closed
        && authors.stream().noneMatch(other -> other.name().equalsIgnoreCase(author.name()))) {
      authors.add(author);
    }
  }

  private void suffix(String suffix) {
    Author last = authors.get(authors.size() - 1);
    boolean generation = Lists.fold(suffix).matches("jr|sr|ii|iii|iv");
    String name = last.name() + (generation ? " " : ", ") + suffix;
    authors.set(
        authors.size() - 1,
        new Author(name, last.kind(), last.role(), last.organization(), last.url()));
  }

  /** The outlet behind a name, once. */
  private void organization(String name) {
    Author last = authors.get(authors.size() - 1);
    String outlet = Strings.CI.removeStart(name, SPECIAL);
    if (Outlet.isCalled(name)
        && last.kind() == Author.Kind.PERSON
        && last.organization().isEmpty()) {
      authors.set(
          authors.size() - 1,
          new Author(last.name(), last.kind(), last.role(), Optional.of(outlet), last.url()));
    }
  }

  private void role(String role) {
    Author last = authors.get(authors.size() - 1);
    if (last.role().isEmpty()) {
      authors.set(
          authors.size() - 1,
          new Author(last.name(), last.kind(), Optional.of(role), last.organization(), last.url()));
    }
  }
}
