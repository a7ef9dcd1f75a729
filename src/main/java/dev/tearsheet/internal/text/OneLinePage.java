package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A whole page whose line breaks are all lost, as a scraper joins its texts: parted into its
 * headline, its sentences, and the names of links before and behind them.
 *
 * <pre>{@code
 * "Bridge opens | Herald Home News … Sign in Bridge opens The old … today. It was … . Share this …"
 *   → "Bridge opens", "| Herald Home", "News … Sign", "in", "Bridge opens",
 *     "The old … today.", "It was … .", "Share this …"
 * }</pre>
 *
 * <p>Names of links are cut into short lines, as they stand on pages: a judge of lines knows them
 * by their number.
 */
final class OneLinePage {

  /** UTF-16 units in which a title and the headline stand. */
  private static final int HEAD = 6000;

  /** UTF-16 units at a page's start and end of which some are names of links. */
  private static final int EDGE = 400;

  /** A quarter of a page at least is its story. */
  private static final int PARTS = 4;

  /** Words of links that a page has at least. */
  private static final int LEAST_FURNITURE = 20;

  /** Words of a title that its headline repeats at least. */
  private static final int LEAST_WORDS = 3;

  /** UTF-16 units of a title whose repetition alone tells that the line is a page. */
  private static final int LEAST_TITLE = 30;

  /** What parts a title from the name of its site. */
  private static final String[] BARS = {" | ", " - ", " – ", " — "};

  /** UTF-16 units of the longest headline. */
  private static final int MOST = 300;

  /** Tenths of the length of one match that a later one must have to be the headline. */
  private static final int LONGER = 13;

  /** Words before a sentence that are names of links rather than its first words. */
  private static final int LEAST_NAMES = 5;

  /** Words of the longest line without a full stop that is left whole; it may be a heading. */
  private static final int LONGEST_HEADING = 10;

  /** Words of the longest last sentence whose end was cut off; more words are names. */
  private static final int LONGEST_CUT = 40;

  private static final String DASH = " – ";

  /** Sentences at the end of a story among which notices and credits are looked for. */
  private static final int LAST = 5;

  /** Words of a dateline. */
  private static final int MOST_PLACE = 8;

  /** Words of a line of names. */
  private static final int NAMES = 3;

  /**
   * What tells that the names of a sentence are of those who wrote the story. A word boundary
   * ({@code \b}) would look back over all marks that combine, from each of them.
   */
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}_])(?:contribut(?:ed|e|ing) (?:to )?(?:this )?report|reported from "
              + "|(?:reporting|editing|writing) by )");

  private final String line;
  private final Matcher credits;
  private final List<String> parts = new ArrayList<>();
  private int furniture;
  private boolean edged;
  private boolean titled;

  private OneLinePage(String line) {
    this.line = line;
    this.credits = CREDITS.matcher(line);
  }

  /**
   * Parts a line.
   *
   * @param line a text without line breaks, no blank beside another
   * @param title the first line of the text that the line is of; possibly the line itself
   * @param address the words of the page's address, perhaps none
   * @return the parts in their order, all of the line but blanks; empty where the line does not
   *     start or end with names of links, or start with its title, as a page does
   */
  static List<String> parts(String line, String title, List<String> address) {
    OneLinePage page = new OneLinePage(line);
    page.read(title, address);
    boolean furnished = page.edged && page.furniture >= LEAST_FURNITURE;
    return furnished || page.titled ? page.parts : List.of();
  }

  /** A story without line breaks, its last sentences apart: notices and credits may be of them. */
  static List<String> ended(String line) {
    Tokens tokens = Tokens.of(line);
    List<String> parts = new ArrayList<>();
    int end = line.length();
    for (int i = tokens.size() - 1; i > 0 && parts.size() < LAST; i--) {
      if (tokens.sentence(i) != tokens.sentence(i - 1)) {
        parts.add(0, line.substring(tokens.start(i), end).strip());
        end = tokens.start(i);
      }
    }
    parts.add(0, line.substring(0, end).strip());
    return parts;
  }

  private void read(String title, List<String> address) {
    boolean own = title.equals(line);
    int[] addressed = AddressedHead.find(line, address, HEAD);
    Headline headline =
        addressed[1] > 0 ? new Headline(addressed[0], addressed[1]) : headline(title, own);
    int opening = own && addressed[1] == 0 ? headline.end - headline.start : 0;
    titled = opening >= LEAST_TITLE;
    opening = own && opening == 0 && addressed[1] == 0 ? title() : opening;
    add(0, opening);
    sentences(opening, Math.max(opening, headline.start));
    add(headline.start, headline.end);
    sentences(Math.max(opening, headline.end), line.length());
  }

  private static List<String> words(String text, int most) {
    List<String> words = new ArrayList<>();
    for (int from = 0; from < text.length() && words.size() < most; ) {
      int end = text.indexOf(' ', from);
      end = end < 0 ? text.length() : end;
      words.add(text.substring(from, end));
      from = end + 1;
    }
    return words;
  }

  /** The end of a title before the name of its site; 0 where the line starts with none. */
  private int title() {
    int end = StringUtils.indexOfAny(StringUtils.left(line, MOST), BARS);
    return end > 0 && words(line.substring(0, end), LEAST_WORDS).size() == LEAST_WORDS ? end : 0;
  }

  /** A stretch of the line that has the first words of the title; both 0 where none has. */
  private record Headline(int start, int end) {}

  /**
   * Where the title's first words come, or come again where the line itself starts with them. Other
   * words may stand glued to them.
   */
  private Headline headline(String title, boolean again) {
    Headline found = new Headline(0, 0);
    List<String> first = words(title, LEAST_WORDS);
    String opening = String.join(" ", first);
    boolean few = first.size() < LEAST_WORDS || opening.length() > MOST;
    String head = line.substring(0, Math.min(line.length(), HEAD));
    int at = few ? -1 : Strings.CI.indexOf(head, opening, again ? opening.length() : 0);
    while (at >= 0) {
      int same = same(title, at, again ? at : title.length());
      if (same * 10 > (found.end - found.start) * LONGER) {
        found = new Headline(at, at + same);
      }
      at = Strings.CI.indexOf(head, opening, at + 1);
    }
    return found;
  }

  /** Units of the title's words that stand at a place of the line, too. */
  private int same(String title, int at, int most) {
    int end = Math.min(Math.min(most, MOST), Math.min(title.length(), line.length() - at));
    int same = 0;
    while (same < end && line.regionMatches(true, at + same, title, same, 1)) {
      same++;
    }
    boolean whole = same == title.length() || title.charAt(same) == ' ';
    return whole ? same : title.lastIndexOf(' ', same - 1);
  }

  private void sentences(int from, int to) {
    Tokens tokens = Tokens.of(line.substring(from, to));
    for (int first = 0, next = 0; first < tokens.size(); first = next) {
      while (next < tokens.size() && tokens.sentence(next) == tokens.sentence(first)) {
        next++;
      }
      int end = next == tokens.size() ? to : from + tokens.start(next);
      sentence(new ProseRun(tokens, first, next), from, end);
    }
  }

  /** A sentence, or the names before it and the sentence. */
  private void sentence(ProseRun run, int offset, int end) {
    int start = offset + run.start();
    boolean ended = SentenceEnd.isAt(line.substring(start, end).strip());
    if (!ended && run.words() > LONGEST_CUT && run.isCased()) {
      names(start, end);
      return;
    }
    boolean credit = credits.region(start, end).find();
    int at = credit ? start : dateline(opening(offset + run.prose(), start), start);
    boolean named = words(line.substring(start, at), LEAST_NAMES).size() == LEAST_NAMES;
    if (named) {
      names(start, at);
    }
    add(named ? at : start, end);
  }

  /** Before the marks that stand right before a word. */
  private int opening(int word, int least) {
    int start = word;
    while (start > least && line.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  /** Before the place in capitals whose dash stands before a word: "BAD HALL, Tirol (AP) — The". */
  private int dateline(int word, int least) {
    int start = word;
    int to = word - DASH.length();
    boolean dashed = to > least && "–—-".indexOf(line.charAt(to + 1)) >= 0;
    for (int n = 0; dashed && n < MOST_PLACE && to > least; n++) {
      int from = Math.max(least, line.lastIndexOf(' ', to - 1) + 1);
      String before = line.substring(from, to);
      boolean place = before.length() > 2 && before.equals(before.toUpperCase(Locale.ROOT));
      boolean region = ",.)".indexOf(line.charAt(to - 1)) >= 0 || isBehindComma(from, least);
      if (!place && !region && "(,.".indexOf(before.charAt(0)) < 0) {
        break;
      }
      start = place && Character.isLetter(before.charAt(0)) ? from : start;
      to = from - 1;
    }
    return start;
  }

  /** "HALL, [Tirol]". */
  private boolean isBehindComma(int word, int least) {
    return word - 2 >= least && line.charAt(word - 2) == ',';
  }

  private void names(int from, int to) {
    String names = line.substring(from, to).strip();
    List<String> words = words(names, Integer.MAX_VALUE);
    boolean many = words.size() > LONGEST_HEADING;
    if (many) {
      furniture += words.size();
      edged |= from < Math.min(EDGE, line.length() / PARTS) || to == line.length();
    }
    int step = many ? NAMES : words.size();
    for (int i = 0; i < words.size(); i += step) {
      parts.add(String.join(" ", words.subList(i, Math.min(words.size(), i + step))));
    }
  }

  private void add(int from, int to) {
    String part = line.substring(from, to).strip();
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}
