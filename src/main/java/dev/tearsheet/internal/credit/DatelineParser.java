package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * The place, date and agency that open a story, up to the mark that parts them from it.
 *
 * <pre>{@code "PORT ELLEN, Mich. (AP) — The mayor …" → PORT ELLEN, Mich., AP
 * "NAIROBI: The bridge …"                → NAIROBI
 * "Paris, le 3 mai - Le pont …"          → Paris, 3 mai}</pre>
 */
final class DatelineParser {

  /** Room for a place, a region, a date and an agency; characters. */
  private static final int MAX_LENGTH = 90;

  /** Characters in which an agency or a date may follow the first dash. */
  private static final int MAX_SECOND = 40;

  /**
   * Characters of the sentence that follows a place and a full stop: "Paris. London. Rom." is a
   * list.
   */
  private static final int MIN_SENTENCE = 30;

  /** Letters of an agency that goes by its initials. */
  private static final int MIN_INITIALS = 2;

  private static final int MAX_INITIALS = 5;

  /** Letters of a word before a stop that is not cut short as "Mont." is. */
  private static final int MIN_WORD = 5;

  /**
   * Agencies' wires had an underscore for one, behind their name: "(AP) _ "; a page read with the
   * wrong charset has replacement characters for one.
   */
  private static final String DASHES = "–—-―\ufffd";

  private static final String AND = " and ";

  private final String text;

  private DatelineParser(String text) {
    this.text = text;
  }

  static Optional<Lead> parse(String paragraph) {
    return parse(paragraph, place -> false, true);
  }

  /**
   * Reads the lead of a paragraph.
   *
   * @param vouched whether the rest of the story speaks for a place in capitals before a colon
   * @param opening whether the paragraph is among the first two
   */
  static Optional<Lead> parse(String paragraph, Predicate<String> vouched, boolean opening) {
    DatelineParser parser = new DatelineParser(paragraph);
    return EastAsianLead.of(paragraph)
        .or(() -> parser.agencyFirst().or(parser::dayFirst).map(Lead::of))
        .or(parser::dashed)
        .or(() -> parser.undashed(vouched, opening).map(Lead::of));
  }

  private Optional<Dateline> undashed(Predicate<String> vouched, boolean opening) {
    return bracketed()
        .or(() -> coloned(vouched, opening))
        .or(() -> barred(vouched))
        .or(() -> enclosed(vouched))
        .or(() -> stopped(vouched));
  }

  /**
   * {@code "(ANSA) - ROMA, 3 MAG - Il ponte"}, {@code "(Reuters) The bridge"}, {@code "CNN — The"}.
   */
  private Optional<Dateline> agencyFirst() {
    boolean enclosed = text.startsWith("(");
    int close = enclosed ? text.indexOf(')') + 1 : dash(0);
    if (close <= 0 || close > MAX_SECOND) {
      return Optional.empty();
    }
    int end = afterMarks(close);
    String name = StringUtils.strip(text.substring(0, close), "( )");
    boolean agency =
        enclosed
            ? DatelineParts.isAgency(name) || (isInitials(name) && dash(close - 1) == close + 1)
            : Lists.AGENCIES.contains(Lists.fold(name));
    if (!agency || !opensSentence(end)) {
      return Optional.empty();
    }
    Optional<Dateline> rest = new DatelineParser(text.substring(end)).dashed().map(Lead::dateline);
    String raw = text.substring(0, end + rest.map(line -> line.text().length()).orElse(0)).strip();
    return Optional.of(
        new Dateline(
            raw,
            rest.flatMap(Dateline::place),
            rest.flatMap(Dateline::region),
            rest.flatMap(Dateline::date),
            Optional.of(name)));
  }

  /** Of an agency that is not known: "(CNW) — The bridge". */
  private static boolean isInitials(String name) {
    return name.length() >= MIN_INITIALS
        && name.length() <= MAX_INITIALS
        && StringUtils.isAllUpperCase(name)
        && !Lists.NOT_PLACES.contains(Lists.fold(name));
  }

  /** {@code "THURSDAY, July 18 (Example News) -- The bridge"}, {@code "May 3 (Reuters) - "}. */
  private Optional<Dateline> dayFirst() {
    int open = text.indexOf(" (");
    int close = text.indexOf(')') + 1;
    int end = afterMarks(close);
    boolean told = open > 0 && close > open && close <= MAX_LENGTH && dash(close - 1) >= close;
    if (!told || !opensSentence(end) || !DatelineParts.isDay(text.substring(0, open))) {
      return Optional.empty();
    }
    return Optional.of(
        new Dateline(
            text.substring(0, end).strip(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(text.substring(0, open)),
            Optional.of(text.substring(open + 2, close - 1))));
  }

  private Optional<Lead> dashed() {
    int dash = dash(0);
    if (dash < 0) {
      return Optional.empty();
    }
    int end = afterMarks(dash);
    return DatelineParts.of(text.substring(0, dash))
        .map(parts -> second(parts, end))
        .filter(lead -> opensSentence(lead.end()))
        .flatMap(this::lead)
        .or(() -> opensSentence(end) ? paired(dash, end).map(Lead::of) : Optional.empty());
  }

  private Optional<Lead> lead(Opened opened) {
    return opened
        .parts()
        .dashed(text.substring(0, opened.end()).strip())
        .map(line -> new Lead(line, opened.reporters()));
  }

  /** {@code "KYIV, Ukraine, and WARSAW (AP) —"}: two places in capitals. */
  private Optional<Dateline> paired(int dash, int end) {
    String lead = text.substring(0, dash);
    String first = StringUtils.substringBefore(lead, AND);
    return first.length() == lead.length()
        ? Optional.empty()
        : DatelineParts.of(StringUtils.stripEnd(first, ","))
            .flatMap(
                parts ->
                    DatelineParts.of(lead.substring(first.length() + AND.length()))
                        .flatMap(other -> parts.paired(other, text.substring(0, end).strip())));
  }

  /** Parts, who reported, and where the sentence starts. */
  private record Opened(DatelineParts parts, List<String> reporters, int end) {}

  /**
   * An agency, a date or a reporter between the first dash and another mark: "МОСКВА, 3 мая -
   * ТАСС.", "ANKARA (AA) - ANN ROE -".
   */
  private Opened second(DatelineParts parts, int from) {
    Opened lead = new Opened(parts, List.of(), from);
    for (int i = 0; i < 2; i++) {
      int mark = mark(lead.end());
      Optional<Opened> more = mark < 0 ? Optional.empty() : more(lead, mark);
      if (more.isEmpty()) {
        return lead;
      }
      lead = more.get();
    }
    return lead;
  }

  private Optional<Opened> more(Opened lead, int mark) {
    String piece = text.substring(lead.end(), mark).strip();
    int end = afterMarks(mark);
    String agency = StringUtils.substringBefore(piece, ", ");
    String name = Strings.CS.removeStart(piece, agency + ", ");
    return lead.parts()
        .with(piece)
        .map(parts -> new Opened(parts, lead.reporters(), end))
        .or(
            () ->
                Names.isPerson(name)
                    ? lead.parts().with(agency).map(parts -> new Opened(parts, List.of(name), end))
                    : Optional.empty())
        .or(
            () ->
                isReporter(lead, piece) && isDash(mark) && opensSentence(end)
                    ? Optional.of(new Opened(lead.parts(), List.of(piece), end))
                    : Optional.empty());
  }

  /** Between two dashes somebody of the story may stand as well, in small letters. */
  private static boolean isReporter(Opened lead, String name) {
    boolean known = lead.parts().isOfAgency() || lead.parts().isPlaceAlone(place -> false);
    return known && Names.isPerson(name) && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private boolean isDash(int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0;
  }

  /** The next dash or full stop. */
  private int mark(int from) {
    int dash = dash(from);
    int stop = text.indexOf(". ", from);
    int mark = dash < 0 || (stop >= 0 && stop < dash) ? stop : dash;
    return mark - from <= MAX_SECOND ? mark : -1;
  }

  /** {@code "Oslo (Reuters)The ferry sank."}: the bracket closes right before the sentence. */
  private Optional<Dateline> bracketed() {
    int close = text.indexOf(')') + 1;
    int slash = text.indexOf("/.") + 1;
    int end = close == 0 || (slash > 0 && slash < close) ? slash : close;
    if (end == 0 || end > MAX_LENGTH) {
      return Optional.empty();
    }
    int next = afterMarks(end);
    return opensSentence(next)
        ? DatelineParts.of(text.substring(0, end))
            .filter(
                parts ->
                    parts.isOfAgency()
                        || (parts.isDated()
                            && (parts.isShouted()
                                || parts.agency().filter(DatelineParser::isInitials).isPresent())))
            .flatMap(parts -> parts.vouched(text.substring(0, next).strip()))
        : Optional.empty();
  }

  /** {@code "NEW DELHI: The bridge"}, {@code "Mumbai, Nov 3 (ANI): The bridge"}. */
  private Optional<Dateline> coloned(Predicate<String> vouched, boolean opening) {
    int colon = text.indexOf(": ");
    return colon > 0 && colon < MAX_LENGTH && opensSentence(colon + 2)
        ? DatelineParts.of(text.substring(0, colon))
            .flatMap(
                parts ->
                    parts.coloned(
                        text.substring(0, colon + 1),
                        vouched,
                        opening && text.length() > colon + MIN_SENTENCE))
        : Optional.empty();
  }

  /** {@code "BERLIN dpa | Die Brücke"}. */
  private Optional<Dateline> barred(Predicate<String> vouched) {
    int bar = text.indexOf(" | ");
    return bar > 0 && bar < MAX_LENGTH && opensSentence(bar + 3)
        ? DatelineParts.of(text.substring(0, bar))
            .flatMap(parts -> parts.barred(text.substring(0, bar + 2), vouched))
        : Optional.empty();
  }

  /**
   * {@code "(LUND) The bridge"}, {@code "[LUND, Sweden] The bridge"}: all in brackets, in capitals.
   */
  private Optional<Dateline> enclosed(Predicate<String> vouched) {
    boolean round = text.startsWith("(");
    int close = round || text.startsWith("[") ? text.indexOf(round ? ')' : ']') : -1;
    int end = afterMarks(close + 1);
    if (close <= 1 || close > MAX_SECOND || !opensSentence(end)) {
      return Optional.empty();
    }
    return DatelineParts.of(text.substring(1, close))
        .filter(DatelineParts::isShouted)
        .flatMap(parts -> parts.barred(text.substring(0, end).strip(), vouched));
  }

  /**
   * {@code "LINZ. Die Brücke ist seit Montag offen."}: only behind a city that is known, or a place
   * in capitals that the story speaks for.
   */
  private Optional<Dateline> stopped(Predicate<String> vouched) {
    int stop = text.indexOf(". ");
    boolean lone =
        stop > 0
            && stop < MAX_SECOND
            && opensSentence(stop + 2)
            && text.indexOf('.', stop + 2) > stop + MIN_SENTENCE;
    return lone
        ? DatelineParts.of(text.substring(0, stop))
            .filter(parts -> parts.isPlaceAlone(vouched))
            .map(parts -> parts.line(text.substring(0, stop + 1)))
        : stoppedTwice(stop);
  }

  /** {@code "КИЇВ. 3 травня. Міст відкрили."}: a day between a known city and the sentence. */
  private Optional<Dateline> stoppedTwice(int first) {
    int second = first > 0 && first < MAX_SECOND ? text.indexOf(". ", first + 2) : -1;
    return second > 0 && second < MAX_SECOND && opensSentence(second + 2)
        ? DatelineParts.of(text.substring(0, first))
            .filter(parts -> parts.isPlaceAlone(place -> false))
            .flatMap(parts -> parts.with(text.substring(first + 2, second)))
            .map(parts -> second(parts, second + 2))
            .map(lead -> lead.parts().line(text.substring(0, lead.end()).strip()))
        : Optional.empty();
  }

  /** A capital, a mark, a digit, or a letter of a script without capitals. */
  private boolean opensSentence(int at) {
    if (at >= text.length()) {
      return false;
    }
    int c = text.codePointAt(at);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || "\"“„«'‘¡¿(".indexOf(c) >= 0
        || (Character.isLetter(c) && !Character.isLowerCase(c));
  }

  /** Where the first dash that parts words stands: between spaces, doubled, or after a bracket. */
  private int dash(int from) {
    int limit = Math.min(text.length() - 1, from + MAX_LENGTH);
    for (int i = from + 2; i < limit; i++) {
      char c = text.charAt(i);
      char last = text.charAt(i - 1);
      char next = text.charAt(i + 1);
      boolean dash = DASHES.indexOf(c) >= 0 || (c == '_' && text.charAt(i - 2) == ')');
      boolean wide = c == '—' || c == '\ufffd' || (c == '-' && next == '-');
      boolean before = isSpace(last) || last == '.' || last == ')' || last == '/' || wide;
      boolean after = isSpace(next) || next == '-' || wide || isGlued(i) || isOpen(from, i);
      if (dash && before && after && !isEnclosed(from, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "LUND –The bridge", "LUND (AP) -The bridge": a blank before a dash, and none behind it. */
  private boolean isOpen(int from, int dash) {
    boolean open =
        DASHES.indexOf(text.charAt(dash)) >= 0
            && isSpace(text.charAt(dash - 1))
            && opensSentence(dash + 1);
    String before = open ? text.substring(from, dash).strip() : "";
    String place = StringUtils.remove(before, ' ');
    boolean hyphen = text.charAt(dash) == '-';
    return (!hyphen && place.length() > MIN_INITIALS && StringUtils.isAllUpperCase(place))
        || before.endsWith(")");
  }

  /** Within brackets: "LUND (Valley News - 3rd May) The bridge". */
  private boolean isEnclosed(int from, int at) {
    int open = text.lastIndexOf('(', at);
    int close = open < from ? -1 : text.indexOf(')', open);
    return close > at && close < from + MAX_LENGTH;
  }

  /** {@code "COCHABAMBA, BOLIVIA.–El puente"}: behind the stop of a word that is no "St." */
  private boolean isGlued(int dash) {
    int stop = dash - 1;
    return text.charAt(stop) == '.'
        && stop >= MIN_WORD
        && StringUtils.isAlpha(text.substring(stop - MIN_WORD, stop))
        && opensSentence(dash + 1);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private int afterMarks(int from) {
    int at = from;
    while (at < text.length()
        && (isSpace(text.charAt(at))
            || DASHES.indexOf(text.charAt(at)) >= 0
            || "_.:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
