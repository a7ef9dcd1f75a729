package dev.tearsheet.internal.credit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** The word lists of credits. */
final class Lists {

  static final Set<String> JOINS = load("joins.txt");
  static final Set<String> PARTICLES = load("particles.txt");
  static final Set<String> SUFFIXES = load("suffixes.txt");
  static final Set<String> TITLES = load("titles.txt");
  static final Set<String> OWN_SITES = load("own-sites.txt");
  static final Set<String> ROLES = load("roles.txt");
  static final Set<String> NOT_NAMES = load("not-names.txt");
  static final Set<String> AGENCIES = load("agencies.txt");
  static final Set<String> GENERIC = load("generic.txt");
  static final Set<String> DATE_WORDS = load("date-words.txt");
  static final Set<String> DATE_LINE_WORDS = load("date-line-words.txt");
  static final Set<String> COMPANIES = load("companies.txt");
  static final Set<String> FIRMS = load("firm-words.txt");
  static final Set<String> ADMINISTRATORS = load("administrators.txt");
  static final Set<String> TEAMS = load("teams.txt");
  static final Set<String> INSTITUTIONS = load("institutions.txt");
  static final Set<String> COMPOUNDS = load("institution-ends.txt");
  static final Set<String> LINE_ENDS = load("line-ends.txt");
  static final Set<String> WEEKDAYS = load("weekdays.txt");
  static final Set<String> DESKS = load("desks.txt");
  static final Set<String> DESK_LINES = load("desk-lines.txt");
  static final Set<String> OURS = load("ours.txt");
  static final Set<String> OCCUPATIONS = load("occupations.txt");
  static final Set<String> JOBS = load("jobs.txt");
  static final Set<String> REQUESTS = load("requests.txt");
  static final Set<String> OUTLETS = load("outlet-words.txt");

  static final Set<String> NOT_PLACES = load("not-places.txt");
  static final Set<String> CREDIT_CUES = load("credit-cues.txt");
  static final Set<String> PICTURE_ROLES = load("picture-roles.txt");
  static final Set<String> PICTURE_BRACKETS = load("picture-brackets.txt");
  static final Set<String> ARTICLES = load("articles.txt");
  static final Set<String> STATES = load("state-abbreviations.txt");
  static final Set<String> WORKS = load("works.txt");
  static final Set<String> REGIONS = load("regions.txt");
  static final Set<String> CITIES = load("cities.txt");
  static final Set<String> LINKS = load("place-links.txt");
  static final Set<String> WAW_NAMES = load("waw-names.txt");
  static final Set<String> SURNAMES = load("surnames.txt");
  static final Set<String> DISTRICTS = load("districts.txt");
  static final Set<String> PLACE_OPENERS = load("place-openers.txt");
  static final Set<String> PLACE_WORDS = load("place-words.txt");

  /** What {@code "İ".toLowerCase(Locale.ROOT)} puts over its "i". */
  private static final char DOT = '\u0307';

  private Lists() {}

  private static Set<String> load(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Lists.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Lists::fold)
          .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In small letters, without marks around; the Turkish "İ" is an "i" as in the lists. */
  static String fold(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    String plain = small.indexOf(DOT) < 0 ? small : small.replace("i" + DOT, "i");
    return StringUtils.strip(plain, " .,:;()[]–—-*");
  }

  static boolean has(Set<String> list, String word) {
    return list.contains(fold(word));
  }
}
