package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import dev.tearsheet.internal.text.GivenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * What stands before the mark of a dateline, parted.
 *
 * @param place the place as written
 * @param region the region or country
 * @param date a date as written
 * @param agency an agency or a station as written
 */
record DatelineParts(
    String place, Optional<String> region, Optional<String> date, Optional<String> agency) {

  private static final int MAX_PLACE_WORDS = 4;

  /** The same of one in capitals before an agency in brackets: "ABOARD THE USS HARTLEY (AP)". */
  private static final int MAX_SHOUTED_WORDS = 6;

  /** Place, region, country, date and year. */
  private static final int MAX_PARTS = 5;

  /** Characters of an agency or a station in brackets, and its words. */
  private static final int MAX_AGENCY = 30;

  private static final int MAX_AGENCY_WORDS = 4;

  /** Characters of a month, a day and perhaps a year. */
  private static final int MAX_DATE = 26;

  /** "KRON", "WABC-TV": the call signs of American stations. */
  private static final Pattern STATION = Pattern.compile("[KW][A-Z]{2,3}(?:-TV)?");

  /** Of an agency behind the day: "Accra, May 3, GNA". */
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{3,4}");

  /** Letters of a region that may be cut short. */
  private static final int MAX_SHORT = 3;

  /** Digits of a year. */
  private static final int YEAR = 4;

  /** Between an agency and a day in brackets: "LUND (Valley News - 3rd May, 2024)". */
  private static final String DASH = " - ";

  private static final Pattern DAY = Pattern.compile("\\d{1,2}");

  /** The parts of a lead, when they are those of a dateline. */
  static Optional<DatelineParts> of(String lead) {
    String plain = StringUtils.strip(lead, " \u00a0");
    boolean bracketed = plain.endsWith(").") || plain.endsWith("/.");
    String text = bracketed ? StringUtils.chop(plain) : plain;
    Optional<String> inside = bracket(text);
    String rest = inside.isPresent() ? StringUtils.left(text, bracketStart(text)).strip() : text;
    Optional<String> bare = inside.isPresent() ? Optional.empty() : bareAgency(rest);
    rest = bare.isPresent() ? Strings.CS.removeEnd(rest, bare.get()).strip() : rest;
    Optional<DatelineParts> parts = split(rest, inside.or(() -> bare));
    return parts.filter(found -> lead.strip().length() > 2 && found.isPlace());
  }

  private static Optional<DatelineParts> split(String rest, Optional<String> inside) {
    List<String> parts = new ArrayList<>();
    for (String part : StringUtils.split(rest.replace(" (", ", ").replace(" [", ", "), ",،")) {
      parts.add(StringUtils.strip(part, " )]"));
    }
    if (parts.isEmpty() || parts.size() > MAX_PARTS) {
      return Optional.empty();
    }
    if (parts.size() > 1 && Outlet.isAddress(Lists.fold(parts.get(0)))) {
      parts.add(parts.remove(0)); // "HARBOUR.EXAMPLE, Lund - "
    }
    boolean wired = inside.filter(DatelineParts::isAgency).isPresent();
    Optional<DatelineParts> all = first(parts.remove(0), wired);
    for (String part : parts) {
      all = all.flatMap(found -> found.and(part));
    }
    return inside.isEmpty() ? all : all.flatMap(found -> found.inside(inside.get()));
  }

  /**
   * The place, perhaps with a date behind it that no comma parts: "القاهرة 3 مايو".
   *
   * @param wired whether an agency stands behind it, as in "Praha 3. května (ČTK)"
   */
  private static Optional<DatelineParts> first(String part, boolean wired) {
    int digit = StringUtils.indexOfAny(part, "0123456789٠١٢٣٤٥٦٧٨٩");
    String lead = digit > 0 ? part.substring(0, digit) : part;
    String place = PlaceWord.endsShort(lead) ? lead : StringUtils.stripEnd(lead, " .:–—-");
    DatelineParts alone =
        new DatelineParts(place, Optional.empty(), Optional.empty(), Optional.empty());
    if (digit <= 0) {
      return Optional.of(alone);
    }
    String date = part.substring(digit).strip();
    return (wired || alone.isUncased()) && !place.contains(DASH) && isDate(date)
        ? alone.and(date)
        : Optional.empty();
  }

  private Optional<DatelineParts> and(String part) {
    String piece = part.strip();
    boolean wire = date.isPresent() && agency.isEmpty() && INITIALS.matcher(piece).matches();
    if (wire || Outlet.isAddress(Lists.fold(piece)) || isAgency(piece)) {
      return Optional.of(new DatelineParts(place, region, date, Optional.of(piece)));
    } else if (isDate(piece)
        || Lists.has(Lists.WEEKDAYS, piece)
        || (date.isEmpty() && DAY.matcher(piece).matches())) {
      String whole = date.map(day -> day + ", " + piece).orElse(piece);
      return Optional.of(new DatelineParts(place, region, Optional.of(whole), agency));
    }
    String name = People.withoutStop(piece);
    String whole = region.map(state -> state + ", " + name).orElse(name);
    return isRegion(name) && date.isEmpty() && StringUtils.countMatches(whole, ',') <= 1
        ? Optional.of(new DatelineParts(place, Optional.of(whole), date, agency))
        : Optional.empty();
  }

  /** What stands in brackets at the end: an agency, a station, a date, a state, two of them. */
  private Optional<DatelineParts> inside(String text) {
    boolean state = PlaceName.isState(text) && !isAgency(text);
    String day = StringUtils.substringAfter(text, DASH);
    if (!day.isEmpty() && isDate(day)) {
      Optional<String> name = Optional.of(StringUtils.substringBefore(text, DASH));
      return Optional.of(new DatelineParts(place, region, Optional.of(day), name));
    }
    return isDate(text) || state
        ? and(text)
        : Optional.of(new DatelineParts(place, region, date, Optional.of(text)));
  }

  /** More behind a first dash: a known agency or a date. */
  Optional<DatelineParts> with(String text) {
    String piece = StringUtils.strip(text, " ()/.");
    boolean wire = isAgency(piece) || Outlet.isAddress(Lists.fold(piece));
    boolean more = agency.isEmpty() && (wire || bracket(text.strip()).isPresent());
    return more || (date.isEmpty() && isDate(piece)) ? inside(piece) : Optional.empty();
  }

  private static int bracketStart(String text) {
    return text.endsWith(")") ? text.lastIndexOf('(') : text.lastIndexOf('/', text.length() - 2);
  }

  /** In brackets at the end: "(AP)", "(Example News)", "/PRNewswire/"; a name, not a sentence. */
  private static Optional<String> bracket(String text) {
    if (!text.endsWith(")") && !text.endsWith("/")) {
      return Optional.empty();
    }
    int start = bracketStart(text);
    String inside = start < 0 ? "" : text.substring(start + 1, text.length() - 1).strip();
    String agency = StringUtils.substringBefore(inside, DASH);
    boolean name =
        agency.length() >= 2
            && agency.length() <= MAX_AGENCY
            && Character.isLetterOrDigit(agency.charAt(0));
    return name && StringUtils.split(agency).length <= MAX_AGENCY_WORDS
        ? Optional.of(inside)
        : Optional.empty();
  }

  /** A known agency behind the place, or a small word behind capitals: "Lund CNN", "BERLIN taz". */
  private static Optional<String> bareAgency(String text) {
    String last = StringUtils.substringAfterLast(text, " ");
    boolean known = last.length() > 2 && Lists.AGENCIES.contains(Lists.fold(last));
    boolean small =
        last.length() == 3
            && StringUtils.isAllLowerCase(last)
            && isCapital(StringUtils.substringBeforeLast(text, " "))
            && StringUtils.containsNone(text, ",0123456789");
    return known || small ? Optional.of(last) : Optional.empty();
  }

  private static boolean isCapital(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** A known agency, perhaps with a service of it or a partner: "dpa/tmn", "efe-epa". */
  static boolean isAgency(String name) {
    return Lists.AGENCIES.contains(Lists.fold(name))
        || Lists.AGENCIES.contains(Lists.fold(StringUtils.substringBefore(name, "/")))
        || (name.length() > 3
            && Lists.AGENCIES.contains(Lists.fold(StringUtils.substringBefore(name, "-"))))
        || STATION.matcher(name).matches();
  }

  boolean isOfAgency() {
    return agency.filter(DatelineParts::isAgency).isPresent();
  }

  /**
   * Nothing but a place: a known city, or one in capitals that the rest of the story speaks for.
   */
  boolean isPlaceAlone(Predicate<String> vouched) {
    boolean alone = region.isEmpty() && date.isEmpty() && agency.isEmpty();
    return alone && (isCity() || (isShouted() && vouched.test(NameCase.capitals(place))));
  }

  private boolean isCity() {
    for (String name : StringUtils.split(place, "/")) {
      if (!Lists.CITIES.contains(Lists.fold(name))
          && !Lists.CITIES.contains(name.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return !place.isEmpty();
  }

  /** A day alone is one only with an agency, "MADRID, 3 (EUROPA PRESS)", a year never. */
  boolean isDated() {
    return date.filter(day -> day.length() > YEAR && isDate(day)).isPresent();
  }

  boolean isShouted() {
    return isCapital(place) && isCased();
  }

  /** Before a dash a place in capitals is believed, another when something else speaks for it. */
  Optional<Dateline> dashed(String text) {
    boolean told =
        (isCapital(place) && isCased())
            || region.filter(DatelineParts::isKnown).isPresent()
            || agency.filter(name -> Outlet.isAddress(Lists.fold(name))).isPresent();
    return told ? Optional.of(line(text)) : vouched(text);
  }

  /** A state or a country, as it stands behind a place: "Lund, MO", "Lund, Sweden". */
  private static boolean isKnown(String region) {
    return Lists.has(Lists.STATES, region) || Lists.REGIONS.contains(Lists.fold(region));
  }

  Optional<Dateline> vouched(String text) {
    return isOfAgency() || isDated() || isCity() ? Optional.of(line(text)) : Optional.empty();
  }

  /**
   * Before a bar, or in brackets, labels with a date stand as well.
   *
   * @param vouched whether the rest of the story speaks for a place, given with its capitals
   */
  Optional<Dateline> barred(String text, Predicate<String> vouched) {
    boolean told =
        agency.isPresent()
            || region.filter(DatelineParts::isKnown).isPresent()
            || (isCased() && vouched.test(NameCase.capitals(place)));
    return isOfAgency() || isCity() || (told && isCapital(place))
        ? Optional.of(line(text))
        : Optional.empty();
  }

  /**
   * Before a colon speakers and labels stand as well.
   *
   * @param vouched whether the rest of the story speaks for a place, given with its capitals
   * @param opening whether it opens the story, where a city is one in small letters as well
   */
  Optional<Dateline> coloned(String text, Predicate<String> vouched, boolean opening) {
    boolean city = isCity() && (opening || isCapital(place));
    boolean placed = region.filter(DatelineParts::isKnown).isPresent();
    boolean told = isCapital(place) && (placed || vouched.test(NameCase.capitals(place)));
    boolean named = isCased() ? city || told : isCity() && opening;
    return named || isOfAgency() || isDated() ? Optional.of(line(text)) : Optional.empty();
  }

  /** In a paragraph of its own, where lines about people have commas and dates as well. */
  boolean isAlone() {
    boolean capital = isCapital(place) && isCased();
    boolean placed = region.filter(DatelineParts::isKnown).isPresent();
    return isOfAgency() || (capital && placed) || (isDated() && !GivenName.opens(place));
  }

  /** In an element that is called a dateline's, where some pages have the day alone. */
  Optional<Dateline> marked(String text) {
    boolean parted = StringUtils.containsAny(StringUtils.right(text, 1), "–—-:");
    return parted || isCapital(place)
        ? Optional.of(line(text)).filter(line -> isCased())
        : vouched(text);
  }

  /** With what stands behind the place in brackets: an agency, or the district or country. */
  DatelineParts within(String inside) {
    if (inside.isEmpty()) {
      return this;
    }
    Optional<String> told = Optional.of(inside);
    return isAgency(inside) || !isRegion(inside)
        ? new DatelineParts(place, region, date, told)
        : new DatelineParts(place, told, date, agency);
  }

  /** The dateline with its raw form. */
  Dateline line(String text) {
    Optional<String> around = region.map(DatelineParts::unshouted);
    Optional<String> wire =
        agency.filter(name -> isAgency(name) || !Lists.NOT_PLACES.contains(Lists.fold(name)));
    return new Dateline(text, Optional.of(NameCase.place(place)), around, date, wire);
  }

  /** The dateline of two places in capitals, the second perhaps with their agency. */
  Optional<Dateline> paired(DatelineParts other, String text) {
    if (!isShouted() || !other.isShouted() || date.isPresent() || agency.isPresent()) {
      return Optional.empty();
    }
    String both = NameCase.place(place) + " and " + NameCase.place(other.place);
    Optional<String> around =
        region
            .flatMap(first -> other.region.map(second -> first + " and " + second))
            .or(() -> other.region);
    return Optional.of(new Dateline(text, Optional.of(both), around, other.date, other.agency));
  }

  /** {@code "HONDURAS"} → "Honduras"; abbreviations stay: "MONT.", "D.C.", "UAE". */
  private static String unshouted(String region) {
    boolean name = region.length() > MAX_SHORT && isCapital(region) && region.indexOf('.') < 0;
    return name ? NameCase.place(region) : region;
  }

  private boolean isCased() {
    return place.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Of a script without capitals. */
  private boolean isUncased() {
    return !place.isEmpty() && !isCased() && !Character.isLowerCase(place.codePointAt(0));
  }

  private boolean isPlace() {
    if (isCity()) {
      return true;
    }
    String[] words = StringUtils.split(place);
    boolean shouted = (isOfAgency() || PlaceWord.aboard(place)) && isCapital(place) && isCased();
    if (words.length == 0
        || words.length > (shouted ? MAX_SHOUTED_WORDS : MAX_PLACE_WORDS)
        || place.length() < 3
        || Lists.NOT_PLACES.contains(Lists.fold(place))
        || isAgency(place)) {
      return false;
    }
    for (String word : words) {
      if (!PlaceWord.is(word, shouted)) {
        return false;
      }
    }
    String core = PlaceWord.core(place);
    return Character.isLetter(core.charAt(0)) && !Character.isLowerCase(core.charAt(0));
  }

  private static boolean isRegion(String piece) {
    String[] words = StringUtils.split(piece);
    for (String word : words) {
      if (Character.isLowerCase(word.charAt(0)) && !Lists.PARTICLES.contains(word)) {
        return false;
      }
    }
    return words.length >= 1 && words.length <= 3 && piece.chars().noneMatch(Character::isDigit);
  }

  /** "May 3", perhaps behind the day of the week. */
  static boolean isDay(String text) {
    String first = StringUtils.substringBefore(text, ", ");
    boolean week = first.length() < text.length() && Lists.has(Lists.WEEKDAYS, first);
    String day = week ? text.substring(first.length() + 2) : text;
    boolean opens = !day.isEmpty() && Character.isDigit(day.charAt(0));
    return (opens || DateReader.isMonth(StringUtils.substringBefore(day, " "))) && isDate(day);
  }

  /** A month and a day, as in "Nov. 22", or a year of its own. */
  private static boolean isDate(String piece) {
    String plain = piece.strip();
    return plain.length() <= MAX_DATE
        && plain.chars().anyMatch(Character::isDigit)
        && (plain.matches("\\d{4}")
            || DateReader.find(plain + " 2000", "", DayOrder.DAY_FIRST).isPresent());
  }
}
