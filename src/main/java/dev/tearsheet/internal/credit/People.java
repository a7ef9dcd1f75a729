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

  private static final Pattern AND = Pattern.compile("\\s(?:and|und|et|y|&)\\s|^(?:and|And)\\s");
  private static final Pattern PLACE = Pattern.compile("\\s(?:in|from|at|aus)\\s");

  private final String role;
  private final List<Contributor> found = new ArrayList<>();
  private boolean whole = true;

  private People(String role) {
    this.role = role;
  }

  /** The people, or nobody when a part of the list is neither a person nor a place. */
  static List<Contributor> parse(String list, String role) {
    People people = new People(role);
    for (String group : StringUtils.split(list, ";")) {
      boolean place = false;
      for (String part : StringUtils.split(AND.matcher(group.strip()).replaceAll(",\u0001"), ",")) {
        place = people.part(part.strip(), place);
      }
    }
    return people.whole ? people.found : List.of();
  }

  /** Returns whether a place may go on in the next part. */
  private boolean part(String part, boolean place) {
    boolean joined = part.startsWith("\u0001");
    String plain = StringUtils.strip(part, " \u0001.()");
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
    if (region) {
      extend(plain);
    } else if (Names.isPerson(name)) {
      Optional<String> where = sides.length == 2 ? Optional.of(sides[1].strip()) : Optional.empty();
      found.add(new Contributor(NameCase.normal(name), where, Optional.of(role)));
      return where.isPresent();
    } else if (!Lists.has(Lists.SUFFIXES, StringUtils.remove(plain, '.'))
        && !Lists.AGENCIES.contains(Lists.fold(plain))
        && !BylineParser.isRole(plain)) {
      whole = false;
    }
    return false;
  }

  private void extend(String region) {
    Contributor last = found.remove(found.size() - 1);
    found.add(
        new Contributor(
            last.name(), last.location().map(place -> place + ", " + region), last.role()));
  }

  /** Takes "Associated Press writers", "The Example's" and "the" off the front. */
  private static String name(String text) {
    String[] words = StringUtils.split(text);
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      boolean owner = words[i].endsWith("'s") || words[i].endsWith("’s");
      if (owner
          || Lists.has(Lists.ROLES, words[i])
          || words[i].equalsIgnoreCase("the")
          || words[i].equalsIgnoreCase("by")
          || words[i].equals("and")
          || words[i].equals("And")) {
        start = i + 1;
      }
    }
    return String.join(" ", List.of(words).subList(start, words.length));
  }
}
