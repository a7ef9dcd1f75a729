package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * The place, date and agency that open a story, up to the dash; or up to a known agency's bracket,
 * where a scraper lost the dash.
 *
 * <pre>{@code "PORT ELLEN, Mich. (AP) — The mayor …" → PORT ELLEN, Mich., AP}</pre>
 */
final class DatelineParser {

  /** Room for a place, a region, a date and an agency; characters. */
  private static final int MAX_LENGTH = 90;

  private static final int MAX_PLACE_WORDS = 4;

  /** Agencies' wires had an underscore for one, behind their name: "(AP) _ ". */
  private static final String DASHES = "–—-―";

  private DatelineParser() {}

  static Optional<Dateline> parse(String paragraph) {
    int end = dash(paragraph);
    Optional<Dateline> dashed =
        end < 0
            ? Optional.empty()
            : parts(
                StringUtils.stripEnd(paragraph.substring(0, end), " .\u00a0"),
                paragraph.substring(0, afterDash(paragraph, end)).strip());
    return dashed.or(() -> bracketed(paragraph));
  }

  /** {@code "Oslo (Reuters)The ferry sank."}: the bracket closes right before the sentence. */
  private static Optional<Dateline> bracketed(String paragraph) {
    int close = paragraph.indexOf(')') + 1;
    String rest = paragraph.substring(close).stripLeading();
    if (close == 0 || close > MAX_LENGTH || rest.isEmpty() || !opensSentence(rest.charAt(0))) {
      return Optional.empty();
    }
    String lead = paragraph.substring(0, close);
    boolean known =
        agency(lead).filter(name -> Lists.AGENCIES.contains(Lists.fold(name))).isPresent();
    return known ? parts(lead, lead) : Optional.empty();
  }

  private static boolean opensSentence(char c) {
    return Character.isUpperCase(c) || "\"“„«'‘".indexOf(c) >= 0;
  }

  /** Where the first dash that parts words stands: between spaces, doubled, or after a bracket. */
  private static int dash(String text) {
    int limit = Math.min(text.length() - 1, MAX_LENGTH);
    for (int i = 2; i < limit; i++) {
      char c = text.charAt(i);
      boolean dash = DASHES.indexOf(c) >= 0 || (c == '_' && text.charAt(i - 2) == ')');
      boolean before =
          isSpace(text.charAt(i - 1))
              || text.charAt(i - 1) == '.'
              || text.charAt(i - 1) == ')'
              || c == '—';
      char next = text.charAt(i + 1);
      boolean after = isSpace(next) || next == '-' || c == '—';
      if (dash && before && after) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int afterDash(String text, int dash) {
    int at = dash;
    while (at < text.length()
        && (isSpace(text.charAt(at))
            || (DASHES.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '_'))) {
      at++;
    }
    return at;
  }

  private static Optional<Dateline> parts(String lead, String text) {
    Optional<String> agency = agency(lead);
    String rest = agency.isPresent() ? StringUtils.substringBeforeLast(lead, "(").strip() : lead;
    List<String> parts = new ArrayList<>(List.of(StringUtils.split(rest, ",")));
    if (parts.isEmpty() || parts.size() > 4) {
      return Optional.empty();
    }
    String place = parts.remove(0).strip();
    if (!isPlace(place, agency.isPresent() && Lists.AGENCIES.contains(Lists.fold(agency.get())))) {
      return Optional.empty();
    }
    return place(place, parts, agency, text);
  }

  private static Optional<Dateline> place(
      String place, List<String> parts, Optional<String> named, String text) {
    Optional<String> region = Optional.empty();
    Optional<String> date = Optional.empty();
    Optional<String> agency = named;
    for (String part : parts) {
      String piece = part.strip();
      if (piece.toLowerCase(Locale.ROOT).endsWith(".com")
          || Lists.AGENCIES.contains(Lists.fold(piece))) {
        agency = Optional.of(piece);
      } else if (isDate(piece)) {
        date = Optional.of(date.map(day -> day + ", " + piece).orElse(piece));
      } else if (region.isEmpty() && isRegion(piece)) {
        region = Optional.of(piece);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Dateline(text, Optional.of(NameCase.capitals(place)), region, date, agency));
  }

  /** In brackets before the dash: "(AP)", "(Example News)"; a name, not a sentence. */
  private static Optional<String> agency(String lead) {
    if (!lead.endsWith(")") || lead.indexOf('(') < 2) {
      return Optional.empty();
    }
    String inside = lead.substring(lead.lastIndexOf('(') + 1, lead.length() - 1).strip();
    boolean name =
        inside.length() >= 2 && inside.length() <= 30 && Character.isLetter(inside.charAt(0));
    return name && StringUtils.split(inside).length <= 4 ? Optional.of(inside) : Optional.empty();
  }

  private static boolean isPlace(String place, boolean agency) {
    String[] words = StringUtils.split(place);
    if (words.length == 0
        || words.length > MAX_PLACE_WORDS
        || place.length() < 3
        || Lists.NOT_PLACES.contains(Lists.fold(place))) {
      return false;
    }
    for (String word : words) {
      boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
      boolean name = capitals || (agency && Character.isUpperCase(word.charAt(0)));
      if (!name
          || !word.chars().allMatch(c -> Character.isLetter(c) || ".'’-/".indexOf(c) >= 0)
          || Lists.NOT_PLACES.contains(Lists.fold(word))
          || Lists.has(Lists.NOT_NAMES, word)) {
        return false;
      }
    }
    return place.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isRegion(String piece) {
    String[] words = StringUtils.split(piece);
    for (String word : words) {
      if (!Character.isUpperCase(word.charAt(0)) && !Lists.PARTICLES.contains(word)) {
        return false;
      }
    }
    return words.length >= 1 && words.length <= 3 && piece.chars().noneMatch(Character::isDigit);
  }

  /** A month and a day, as in "Nov. 22", or a year of its own. */
  private static boolean isDate(String piece) {
    String plain = piece.strip();
    return plain.length() <= 20
        && plain.chars().anyMatch(Character::isDigit)
        && (plain.matches("\\d{4}")
            || DateReader.find(plain + " 2000", "", DayOrder.DAY_FIRST).isPresent());
  }
}
