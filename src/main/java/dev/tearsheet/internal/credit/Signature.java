package dev.tearsheet.internal.credit;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * A name with what a line says before and behind it without a comma.
 *
 * <pre>{@code "Ann Roe Senior Political Correspondent" → Ann Roe / Senior Political Correspondent
 * "unserem Redakteur Max Tal"              → Max Tal / Redakteur
 * "ANN ROE Associated Press"               → ANN ROE / of Associated Press
 * "Ann Roe Updated"                        → Ann Roe}</pre>
 *
 * @param name the name of a person
 * @param role what the line calls the person
 * @param organization whom the person works for
 */
record Signature(String name, Optional<String> role, Optional<String> organization) {

  /** Words of "unserer langjährigen Korrespondentin", "Valley Courier Staff Writer". */
  private static final int MAX_BEFORE = 4;

  /** Words of the longest agency's name. */
  private static final int MAX_AGENCY = 3;

  /** Words of a name before what ends it. */
  private static final int MIN_NAME = 2;

  /** The person whom a piece of a byline names among other words; none when it is a name alone. */
  static Optional<Signature> of(String piece) {
    String[] words = StringUtils.split(piece);
    if (words.length <= MIN_NAME) {
      return Optional.empty();
    }
    return agency(words).or(() -> ended(words)).or(() -> opened(words)).or(() -> outlet(words));
  }

  private static Optional<Signature> agency(String[] words) {
    for (int count = 1; count <= MAX_AGENCY && words.length - count >= MIN_NAME; count++) {
      int end = words.length - count;
      String agency = join(words, end, words.length);
      if (Lists.AGENCIES.contains(Lists.fold(agency)) && isWritten(agency)) {
        String name = join(words, 0, end);
        return person(name, Optional.empty(), Optional.of(agency))
            .or(() -> ended(Arrays.copyOf(words, end)).map(signed -> signed.at(agency)));
      }
    }
    return Optional.empty();
  }

  /** "Ann Roe Lund News": an outlet's name of two words behind that of a person. */
  private static Optional<Signature> outlet(String[] words) {
    int end = words.length - 2;
    return end >= MIN_NAME && Lists.has(Lists.OUTLETS, words[words.length - 1])
        ? person(join(words, 0, end), Optional.empty(), Optional.of(join(words, end, words.length)))
        : Optional.empty();
  }

  private Signature at(String agency) {
    return new Signature(name, role, Optional.of(agency));
  }

  /** "Pa" is a name, "PA" and "dpa" are agencies'. */
  private static boolean isWritten(String agency) {
    return agency.length() > 3
        || Character.isUpperCase(agency.charAt(1))
        || Character.isLowerCase(agency.charAt(0));
  }

  /** A role or a label ends the name: the words of a desk before a role are of the role. */
  private static Optional<Signature> ended(String[] words) {
    for (int i = MIN_NAME; i < words.length; i++) {
      boolean role = Lists.has(Lists.JOBS, words[i]);
      if (role || Lists.has(Lists.LINE_ENDS, words[i])) {
        int start = role ? deskBefore(words, i) : i;
        return Lists.has(Lists.TEAMS, words[words.length - 1])
            ? Optional.empty()
            : bearer(words, start, role);
      }
    }
    return Optional.empty();
  }

  /** Who has a role: "Ann Roe" or "Ann Roe AP" before "Sports Writer". */
  private static Optional<Signature> bearer(String[] words, int start, boolean role) {
    Optional<String> told = Optional.of(join(words, start, words.length)).filter(text -> role);
    return agency(Arrays.copyOf(words, start))
        .map(signed -> new Signature(signed.name(), told, signed.organization()))
        .or(() -> person(join(words, 0, start), told, Optional.empty()));
  }

  /** A role opens the piece. */
  private static Optional<Signature> opened(String[] words) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < Math.min(words.length - MIN_NAME, MAX_BEFORE); i++) {
      if (Lists.has(Lists.JOBS, words[i])) {
        first = first < 0 ? deskBefore(words, i) : first;
        last = i;
      }
    }
    return last < 0
        ? Optional.empty()
        : person(
            join(words, last + 1, words.length),
            Optional.of(join(words, first, last + 1)),
            Optional.empty());
  }

  /** "[Health] Editor": where the words of a desk before a role start. */
  private static int deskBefore(String[] words, int role) {
    int start = role;
    while (start > 0 && Lists.has(Lists.DESKS, words[start - 1])) {
      start--;
    }
    return start;
  }

  private static Optional<Signature> person(
      String name, Optional<String> role, Optional<String> organization) {
    String plain = NameEnd.cut(name);
    return Names.isPerson(plain) && !Outlet.isCalled(plain)
        ? Optional.of(new Signature(plain, role, organization))
        : Optional.empty();
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }
}
