package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import dev.tearsheet.internal.text.GivenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A list of people, each perhaps with the place they were at.
 *
 * <pre>
 * {@code "Ann Roe in Port Ellen, Michigan, and Bo Doe in Lund" → Ann Roe (Port Ellen, Michigan), Bo Doe (Lund)}
 * </pre>
 */
final class People {

  private static final Pattern AND =
      Pattern.compile("\\s(?:and|AND|und|et|y|e|og|och|&)\\s|^(?:and|And)\\s|[、，]");

  /** "in Lund", "inLund" where a scraper lost the blank. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s(?:(?:in|from|at|aus|en|em|à|desde|IN|FROM|AT)\\s|(?:in|from)(?=\\p{Lu}))");

  /** What stands before a place behind a comma. */
  private static final List<String> BEFORE_PLACE =
      List.of("in", "from", "of", "aus", "en", "em", "à", "de", "do", "da", "desde", "dari");

  private static final String DUTCH_AND = " en ";

  /** The same where they are of names as well. */
  private static final List<String> OF_NAMES = List.of(" da ", " de ", " di ", " dari ");

  private final String role;
  private final List<Contributor> found = new ArrayList<>();
  private boolean whole = true;
  private Optional<String> ahead = Optional.empty();

  private People(String role) {
    this.role = role;
  }

  /** The people, or nobody when a part of the list is neither a person nor a place. */
  static List<Contributor> parse(String list, String role) {
    People people = new People(role);
    for (String group : StringUtils.split(list, ";；")) {
      if (isContact(group)) {
        continue;
      }
      boolean place = false;
      for (String part : StringUtils.split(AND.matcher(group.strip()).replaceAll(",\u0001"), ",")) {
        place = people.part(part.strip(), place);
      }
    }
    return people.whole ? people.found : List.of();
  }

  /** How to reach somebody: a number of a telephone, an address. */
  private static boolean isContact(String group) {
    return group.indexOf('@') >= 0
        || (StringUtils.containsAny(group, "0123456789")
            && group.chars().noneMatch(Character::isLetter));
  }

  /** Takes a sentence's stop off, but not that of an abbreviation: "D.C.", "Mich.", "Jr." */
  static String withoutStop(String text) {
    String plain = text.strip();
    if (!plain.endsWith(".")) {
      return plain;
    }
    String last = StringUtils.substringAfterLast(" " + plain, " ");
    String word = StringUtils.strip(last, ".");
    boolean abbreviated =
        word.contains(".")
            || Lists.has(Lists.STATES, word)
            || word.equals("Jr")
            || word.equals("Sr");
    return StringUtils.stripEnd(plain, ".") + (abbreviated ? "." : "");
  }

  /** Returns whether a place may go on in the next part. */
  private boolean part(String part, boolean place) {
    boolean joined = part.startsWith("\u0001");
    String plain = withoutStop(StringUtils.strip(part, " \u0001()（）：:|"));
    if (plain.isEmpty()) {
      return place;
    }
    String[] sides = NamedPlace.sides(plain).orElseGet(() -> sides(plain));
    if (sides.length == 2 && isRoleAlone(sides[0])) {
      ahead = Optional.of(sides[1].strip()); // "our correspondents in Lund, Ann Roe"
      return false;
    }
    if (sides.length == 2 && plain.contains(DUTCH_AND) && isNamed(sides[1])) {
      part(sides[0], false);
      return part("\u0001" + sides[1], false);
    }
    String name = name(sides[0]);
    boolean region =
        place
            && !joined
            && sides.length == 1
            && (!plain.contains(" ") || Lists.REGIONS.contains(Lists.fold(plain)));
    boolean behind = !joined && isPlaceless() && isPlaced(plain);
    if (region) {
      extend(plain);
    } else if (behind) {
      place(StringUtils.substringAfter(plain, " "));
      return true;
    } else if (!joined && isPlaceless() && isCity(plain)) {
      place(plain);
      return true;
    } else if (sides.length == 2 && !PlaceName.is(sides[1].strip())) {
      whole = false;
    } else if (Names.isPerson(name) || Lists.AGENCIES.contains(Lists.fold(name))) {
      Optional<String> where =
          sides.length == 2 ? Optional.of(NameCase.capitals(sides[1].strip())) : ahead;
      if (joined && where.isPresent() && isPlaceless()) {
        place(where.get());
      }
      found.add(new Contributor(NameCase.normal(name), where, Optional.of(role)));
      return where.isPresent();
    } else if (!Lists.has(Lists.SUFFIXES, StringUtils.remove(plain, '.'))
        && !BylineParser.isRole(plain)
        && !isTeam(plain)
        && !isSite(plain)) {
      whole = false;
    }
    return false;
  }

  /**
   * A name and the place behind it. Behind small words that are also of names only a known city is
   * one: "Ann Roe da Bruxelles".
   */
  private static String[] sides(String part) {
    String[] sides = PLACE.split(part, 2);
    for (String mark : sides.length == 1 ? OF_NAMES : List.<String>of()) {
      String place = StringUtils.substringAfter(part, mark);
      if (isCity(place) && Names.isPerson(StringUtils.substringBefore(part, mark))) {
        return new String[] {StringUtils.substringBefore(part, mark), place};
      }
    }
    return sides;
  }

  private static boolean isRoleAlone(String text) {
    return Lists.has(Lists.ROLES, StringUtils.substringAfterLast(" " + text.strip(), " "));
  }

  private static boolean isCity(String text) {
    return Lists.CITIES.contains(Lists.fold(text));
  }

  /** A known given name and more: what is before a place in Spanish joins names in Dutch. */
  private static boolean isNamed(String text) {
    return text.indexOf(' ') > 0
        && GivenName.opens(text)
        && Names.isPerson(text)
        && !isCity(text)
        && !Lists.REGIONS.contains(Lists.fold(text));
  }

  /** "à Lund" behind a comma. */
  private static boolean isPlaced(String part) {
    String place = StringUtils.substringAfter(part, " ");
    return BEFORE_PLACE.contains(StringUtils.substringBefore(part, " "))
        && !place.isEmpty()
        && Character.isUpperCase(place.codePointAt(0));
  }

  private boolean isPlaceless() {
    return !found.isEmpty() && found.get(found.size() - 1).location().isEmpty();
  }

  private void place(String where) {
    Contributor last = found.remove(found.size() - 1);
    found.add(new Contributor(last.name(), Optional.of(where), last.role()));
  }

  /** "LundPost.com" */
  private static boolean isSite(String text) {
    int dot = text.lastIndexOf('.');
    return dot > 0 && dot < text.length() - 2 && text.indexOf(' ') < 0;
  }

  /** "the Lund newsroom" */
  private static boolean isTeam(String text) {
    return Lists.has(Lists.TEAMS, StringUtils.substringAfterLast(" " + text, " "));
  }

  /** Adds the region to the place of the last and of those who share it. */
  private void extend(String region) {
    Optional<String> place = found.get(found.size() - 1).location();
    for (int i = found.size() - 1; i >= 0 && found.get(i).location().equals(place); i--) {
      Contributor one = found.get(i);
      found.set(
          i, new Contributor(one.name(), place.map(city -> city + ", " + region), one.role()));
    }
  }

  /**
   * Takes "Associated Press writers", "The Example's" and "the" off the front, labels off the end.
   */
  private static String name(String text) {
    String[] words = StringUtils.split(unplaced(text));
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      boolean owner =
          Strings.CS.endsWithAny(words[i], "'s", "’s", "s'", "s’") && i + 1 < words.length;
      if (owner
          || (Lists.has(Lists.ROLES, words[i]) && i + 1 < words.length)
          || words[i].equalsIgnoreCase("the")
          || words[i].equalsIgnoreCase("by")
          || words[i].equals("and")
          || words[i].equals("And")) {
        start = i + 1;
      }
    }
    String name = String.join(" ", List.of(words).subList(start, words.length));
    return Signature.of(name).map(Signature::name).orElse(name);
  }

  /** Without whom somebody works for and what the site says next: "Bo Doe Our Standards: …". */
  private static String unplaced(String text) {
    String name = StringUtils.substringBefore(text, ":");
    for (String mark : new String[] {" of ", " for ", " für ", " pour ", "/"}) {
      name = StringUtils.substringBefore(name, mark);
    }
    return name;
  }
}
