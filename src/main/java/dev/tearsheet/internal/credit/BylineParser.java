package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * The grammar of byline lines.
 *
 * <pre>
 * {@code "By Ann Roe, Senior Reporter, and Bo Doe for The Example" → Ann Roe (Senior Reporter), Bo Doe (The Example)}
 * </pre>
 */
final class BylineParser {

  /** Prepositions before an outlet, a place or a subject. */
  private static final List<String> AFTER_NAME =
      List.of(
          " for ", " on ", " am ", " le ", " in ", " at ", " from ", " für ", " aus ", " pour ",
          " 기자", " 記者", " 记者", " | ", " • ", " · ", " – ", " — ", " - ", " / ", " // ");

  /** What stands between a name and the outlet it wrote for. */
  private static final List<String> FOR = List.of(" for ", " für ", " pour ");

  /** What stands between an opening and a name: "By: ", "文・". */
  private static final String OPENING_MARKS = " |:：・,–—-\u00a0";

  private final List<Author> authors = new ArrayList<>();
  private boolean closed;

  private BylineParser() {}

  /** The authors of a line that is a byline: opened by "By" or marked as one by the page. */
  static List<Author> parse(String line) {
    BylineParser parser = new BylineParser();
    String rest = open(line);
    for (String segment : StringUtils.split(rest.replace("•", "|").replace("·", "|"), "|")) {
      parser.segment(open(segment));
      parser.closed = !parser.authors.isEmpty();
    }
    return parser.authors;
  }

  /** Takes "By", "Von", "Written by" and marks off the start, however many there are. */
  static String open(String line) {
    String rest = StringUtils.strip(line, OPENING_MARKS);
    for (int i = 0; i < 3; i++) {
      int end = BylineOpening.length(rest);
      if (end == 0) {
        return rest;
      }
      rest = StringUtils.strip(rest.substring(end), OPENING_MARKS);
    }
    return rest;
  }

  private void segment(String segment) {
    for (String part : StringUtils.split(segment, ",;，、")) {
      for (String piece : joined(part)) {
        piece(piece.strip());
      }
    }
  }

  /** Splits at "and", "und", "&" between words. */
  private static List<String> joined(String part) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    String[] words = StringUtils.split(part);
    boolean shouting = part.equals(part.toUpperCase(Locale.ROOT));
    for (int i = 0; i < words.length; i++) {
      boolean capital = i == 0 && !shouting && Character.isUpperCase(words[i].codePointAt(0));
      boolean join =
          !(capital && words.length > 1 && !words[i].equals("And"))
              && Lists.JOINS.contains(words[i].toLowerCase(Locale.ROOT))
              && (i == 0
                  || StringUtils.split(piece.toString()).length != 1
                  || words[i].equals("&")
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
    if (piece.isEmpty()) {
      return;
    }
    if (Lists.has(Lists.SUFFIXES, StringUtils.remove(piece, '.')) && !authors.isEmpty()) {
      suffix(piece);
      return;
    }
    String name = name(open(piece));
    if (Lists.AGENCIES.contains(Lists.fold(name))) {
      add(Author.of(name, Author.Kind.AGENCY));
    } else if (Names.isPerson(name)) {
      add(
          new Author(
              Names.normalCase(name),
              Author.Kind.PERSON,
              Optional.empty(),
              outlet(piece),
              Optional.empty()));
    } else if (isRole(piece) && !authors.isEmpty()) {
      role(piece);
    }
  }

  /** Cuts off what follows a name: an outlet, a place, a date, a bracket. */
  static String name(String piece) {
    String name = piece;
    for (String mark : AFTER_NAME) {
      name = StringUtils.substringBefore(name, mark);
    }
    int digit = StringUtils.indexOfAny(name, isMaiden(name) ? "0123456789@[" : "0123456789(@[");
    name = digit > 0 ? withoutMonth(name.substring(0, digit)) : name;
    String plain = StringUtils.strip(name, " .,:;–—-*\u00a0").strip();
    return name.contains(plain + ".") && abbreviated(plain) ? plain + "." : plain;
  }

  /** What stands before a day may be its month: "Ann Roe March 3, 2024". */
  private static String withoutMonth(String text) {
    String plain = text.stripTrailing();
    int last = plain.lastIndexOf(' ') + 1;
    boolean month = last > 1 && DateReader.isMonth(plain.substring(last));
    return month ? plain.substring(0, last) : text;
  }

  /** A word in brackets amid a name is of it: "Ann (Lee) Roe". */
  private static boolean isMaiden(String name) {
    int close = name.indexOf(") ");
    int open = name.lastIndexOf(" (", Math.max(0, close));
    return open > 0
        && close + 2 < name.length()
        && name.indexOf(' ', open + 1) == close + 1
        && Character.isUpperCase(name.charAt(open + 2))
        && Character.isUpperCase(name.charAt(close + 2));
  }

  /** Whether a full stop after the name belongs to its last word: "Jr." */
  private static boolean abbreviated(String name) {
    return name.endsWith(" Jr") || name.endsWith(" Sr");
  }

  /** The outlet after "for": words with capitals, an article or a particle between them. */
  private static Optional<String> outlet(String piece) {
    for (String mark : FOR) {
      String outlet = name(StringUtils.substringAfter(piece, mark).strip());
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

  private void role(String role) {
    Author last = authors.get(authors.size() - 1);
    if (last.role().isEmpty()) {
      authors.set(
          authors.size() - 1,
          new Author(last.name(), last.kind(), Optional.of(role), last.organization(), last.url()));
    }
  }
}
