package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

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
      Pattern.compile("\\s(?:(?:in|from|at|aus|en|em|à|IN|FROM|AT)\\s|(?:in|from)(?=\\p{Lu}))");

  /** What stands before a place behind a comma. */
  private static final List<String> BEFORE_PLACE = List.of("in", "from", "aus", "en", "em", "à");

  private final String role;
  private final List<Contributor> found = new ArrayList<>();
  private boolean whole = true;

  private People(String role) {
    this.role = role;
  }

  /** The people, or nobody when a part of the list is neither a person nor a place. */
  static List<Contributor> parse(String list, String role) {
    People people = new People(role);
    for (String group : StringUtils.split(list, ";；")) {
      boolean place = false;
      for (String part : StringUtils.split(AND.matcher(group.strip()).replaceAll(",\u0001"), ",")) {
        place = people.part(part.strip(), place);
      }
    }
    return people.whole ? people.found : List.of();
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
    String[] sides = PLACE.split(plain, 2);
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
    } else if (Names.isPerson(name) || Lists.AGENCIES.contains(Lists.fold(name))) {
      Optional<String> where =
          sides.length == 2 ? Optional.of(NameCase.capitals(sides[1].strip())) : Optional.empty();
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

  private void extend(String region) {
    Contributor last = found.remove(found.size() - 1);
    found.add(
        new Contributor(
            last.name(), last.location().map(place -> place + ", " + region), last.role()));
  }

  /**
   * Takes "Associated Press writers", "The Example's" and "the" off the front, labels off the end.
   */
  private static String name(String text) {
    String[] words = StringUtils.split(unplaced(text));
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      boolean owner = words[i].endsWith("'s") || words[i].endsWith("’s");
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
