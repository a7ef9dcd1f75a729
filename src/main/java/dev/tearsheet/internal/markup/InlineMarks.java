package dev.tearsheet.internal.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Marks within a line of Markdown: emphasis, code, links, pictures, escaped signs. */
final class InlineMarks {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /**
   * UTF-16 units; farther apart two marks are no pair. It keeps the search for the second short.
   */
  private static final int REACH = 1000;

  /** Units looked at for second marks, for each of the text; real texts need less than one. */
  private static final int BUDGET = 8;

  /** UTF-16 units of an address; those for sharing hold the headline, each letter as six. */
  private static final int MAX_ADDRESS = 4000;

  /** What is left of a heading within a link: "[### Bridge opens](…)". */
  private static final Pattern HEADING_MARKS = Pattern.compile("(^|\\s|>)#{1,6} ");

  /** Marks within marks; deeper ones are text. */
  private static final int DEEPEST = 6;

  private final String text;
  private final int depth;
  private final StringBuilder out;
  private int at;
  private long budget;

  private InlineMarks(String text, int depth) {
    this.text = text;
    this.depth = depth;
    this.out = new StringBuilder(text.length() + 16);
    this.budget = REACH + (long) BUDGET * text.length();
  }

  /** A text as HTML. */
  static String html(String text) {
    return new InlineMarks(text, 0).html();
  }

  private String within(int from, int to) {
    return new InlineMarks(text.substring(from, to), depth + 1).html();
  }

  /** How many links a line has, of the kind {@code [text](http…} or {@code [text](/…}. */
  static int links(String line) {
    int links = 0;
    int first = line.indexOf('[');
    for (int i = line.indexOf("]("); i >= 0; i = line.indexOf("](", i + 2)) {
      boolean opened = first >= 0 && first < i;
      boolean address =
          line.startsWith("http", i + 2)
              || line.startsWith("/", i + 2)
              || line.startsWith("<", i + 2);
      links += opened && address ? 1 : 0;
    }
    return links;
  }

  /** Whether a line has words between two pairs of stars. */
  static boolean strong(String line) {
    int open = line.indexOf("**");
    return open >= 0
        && open + 2 < line.length()
        && !Character.isWhitespace(line.charAt(open + 2))
        && line.indexOf("**", open + 3) > 0;
  }

  /** {@code [1]: https://…}, the address of a link elsewhere. */
  static boolean isDefinition(String line) {
    int close = line.startsWith("[") ? line.indexOf("]: ") : -1;
    return close > 1 && line.startsWith("http", close + 3);
  }

  private String html() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
        escape(text.charAt(at + 1));
        at += 2;
      } else if (!opens(c)) {
        escape(c);
        at++;
      }
    }
    return out.toString();
  }

  /** Reads what opens at a sign; false when nothing does and the sign means itself. */
  private boolean opens(char c) {
    if (depth == DEEPEST) {
      return false;
    }
    return switch (c) {
      case '`' -> code();
      case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[' && link(at + 1, true);
      case '[' -> link(at, false);
      case '<' -> tag();
      case '*', '_', '~' -> emphasis(c);
      default -> false;
    };
  }

  private void escape(char c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      default -> out.append(c);
    }
  }

  private boolean code() {
    int end = next('`');
    if (end < 0) {
      return false;
    }
    out.append("<code>").append(Entities.escape(text.substring(at + 1, end))).append("</code>");
    at = end + 1;
    return true;
  }

  /** Where a sign stands next, -1 where it does not within reach. */
  private int next(char sign) {
    int most = reach(at);
    for (int i = at + 1; i < most; i++) {
      if (text.charAt(i) == sign) {
        return spent(i - at, i);
      }
    }
    return spent(most - at, -1);
  }

  /** How far to look from a place: not at all when most looks so far were in vain. */
  private int reach(int from) {
    return budget < 0 ? from : Math.min(text.length(), from + REACH);
  }

  private int spent(int units, int found) {
    budget -= units;
    return found;
  }

  /** A break, or an address between brackets; other tags are text. */
  private boolean tag() {
    int end = next('>');
    if (end < 0) {
      return false;
    }
    String inner = text.substring(at + 1, end);
    if (inner.strip().equals("br") || inner.replace(" ", "").equals("br/")) {
      out.append("<br>");
    } else if (inner.startsWith("http")) {
      anchor(inner, Entities.escape(inner));
    } else {
      return false;
    }
    at = end + 1;
    return true;
  }

  private boolean link(int bracket, boolean picture) {
    int close = closing(bracket, '[', ']');
    if (close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != '(') {
      return false;
    }
    int end = addressEnd(close + 1);
    if (end < 0) {
      return false;
    }
    String address = address(text.substring(close + 2, end));
    if (picture) {
      out.append("<img src=\"").append(Entities.escape(address)).append("\" alt=\"");
      out.append(Entities.escape(text.substring(bracket + 1, close))).append("\">");
    } else {
      anchor(address, inOneLine(within(bracket + 1, close)));
    }
    at = end + 1;
    return true;
  }

  /** A teaser's picture, heading and words are one link. */
  private static String inOneLine(String html) {
    return HEADING_MARKS.matcher(html.replace("<br>", " ")).replaceAll("$1");
  }

  /** Where the bracket closes behind an address: it may be long, but has no blanks. */
  private int addressEnd(int from) {
    int end = closing(from, '(', ')');
    if (end >= 0 || budget < 0) {
      return end;
    }
    int most = Math.min(text.length(), from + MAX_ADDRESS);
    int i = from;
    while (i < most && text.charAt(i) != ')' && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return spent(i - from, i < most && text.charAt(i) == ')' ? i : -1);
  }

  private void anchor(String address, String html) {
    out.append("<a href=\"").append(Entities.escape(address)).append("\">");
    out.append(html).append("</a>");
  }

  /** An address without its brackets and without the title after it. */
  private static String address(String inside) {
    String stripped = inside.strip();
    if (stripped.startsWith("<") && stripped.indexOf('>') > 0) {
      return stripped.substring(1, stripped.indexOf('>'));
    }
    int blank = stripped.indexOf(' ');
    return blank < 0 ? stripped : stripped.substring(0, blank);
  }

  /** The bracket that closes one, -1 where none does within reach. */
  private int closing(int from, char open, char close) {
    int inner = 0;
    int most = reach(from);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == open) {
        inner++;
      } else if (c == close && --inner == 0) {
        return spent(i - from, i);
      }
    }
    return spent(most - from, -1);
  }

  /** Marks open before a sign that is no blank, and close after one. */
  private boolean emphasis(char sign) {
    boolean two = at + 1 < text.length() && text.charAt(at + 1) == sign;
    int length = two ? 2 : 1;
    boolean inWord = sign == '_' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    int end = inWord || (sign == '~' && !two) ? -1 : closing(sign, length);
    if (end < 0) {
      return false;
    }
    String tag = sign == '~' ? "s" : two ? "strong" : "em";
    out.append('<').append(tag).append('>').append(within(at + length, end));
    out.append("</").append(tag).append('>');
    at = end + length;
    return true;
  }

  private int closing(char sign, int length) {
    int start = at + length;
    if (start >= text.length() || Character.isWhitespace(text.charAt(start))) {
      return -1;
    }
    String mark = String.valueOf(sign).repeat(length);
    int most = reach(at);
    for (int i = start + 1; i + length <= most; i++) {
      if (text.startsWith(mark, i)
          && !Character.isWhitespace(text.charAt(i - 1))
          && (sign != '_' || !letterAt(i + length))
          && (length == 2 || (charAt(i + 1) != sign && text.charAt(i - 1) != sign))) {
        return spent(i - at, i);
      }
    }
    return spent(most - at, -1);
  }

  private boolean letterAt(int index) {
    return Character.isLetterOrDigit(charAt(index));
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }
}
