package dev.tearsheet.internal.dom;

import dev.tearsheet.internal.decode.Markup;
import java.util.Arrays;

/** Looks for scripts and styles in markup, as far as that is simple. */
final class ProgramSearch {

  /** Shorter ones cost more to replace than to read; characters. */
  private static final int LEAST = 100;

  private final Markup markup;
  private int[] places = new int[64];
  private int count;

  private ProgramSearch(Markup markup) {
    this.markup = markup;
  }

  /** Where each starts and ends, in their order, and the length of the markup. */
  static int[] places(Markup markup) {
    ProgramSearch search = new ProgramSearch(markup);
    int at = markup.next('<', 0);
    while (at < markup.length()) {
      at = markup.next('<', search.past(at));
    }
    search.add(markup.length());
    return Arrays.copyOf(search.places, search.count);
  }

  private void add(int place) {
    places = count == places.length ? Arrays.copyOf(places, count * 2) : places;
    places[count++] = place;
  }

  /** Where to look on after the sign that opens a tag. */
  private int past(int at) {
    char first = at + 1 < markup.length() ? markup.at(at + 1) : 0;
    if (first == '!' && stands("!--", at + 1)) {
      return commentEnd(at + 4);
    } else if (first != 's' && first != 'S') {
      return at + 1;
    } else if (opens("svg", at + 1)) {
      return drawingEnd(at + 4);
    }
    String name = opens("style", at + 1) ? "style" : "script";
    return opens(name, at + 1) ? program(name, tagEnd(at + 1 + name.length())) : at + 1;
  }

  /** Within a drawing the parser reads styles as markup. */
  private int drawingEnd(int from) {
    int end = markup.next('<', from);
    while (end < markup.length() && !stands("</svg", end)) {
      end = markup.next('<', end + 1);
    }
    return end;
  }

  /** Takes the program that starts at a place; returns its end. */
  private int program(String name, int start) {
    if (start == markup.length() || markup.at(start - 2) == '/') {
      return start;
    }
    boolean plain = true;
    int end = markup.next('<', start);
    while (end < markup.length() && !(stands("</", end) && opens(name, end + 2))) {
      plain &= !stands("<!--", end); // in what looks like a comment, other rules tell the end
      end = markup.next('<', end + 1);
    }
    if (plain && end < markup.length() && end - start >= LEAST) {
      add(start);
      add(end);
    }
    return end;
  }

  private int commentEnd(int from) {
    int end = markup.next('>', from);
    while (end < markup.length() && !(markup.at(end - 1) == '-' && markup.at(end - 2) == '-')) {
      end = markup.next('>', end + 1);
    }
    return end;
  }

  /** One past the sign that closes a tag; values within quotation marks may hold that sign. */
  private int tagEnd(int from) {
    char quote = 0;
    int i = from;
    while (i < markup.length() && (quote != 0 || markup.at(i) != '>')) {
      char c = markup.at(i);
      if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
        quote = quote == 0 ? c : 0;
      }
      i++;
    }
    return Math.min(markup.length(), i + 1);
  }

  /** Whether a name stands whole at a place. */
  private boolean opens(String name, int at) {
    return stands(name, at)
        && at + name.length() < markup.length()
        && " \t\n\r\f/>".indexOf(markup.at(at + name.length())) >= 0;
  }

  private boolean stands(String word, int at) {
    return stands(markup, word, at);
  }

  /** Whether a word in small letters stands at a place, in letters of either case. */
  static boolean stands(Markup markup, String word, int at) {
    if (at + word.length() > markup.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = markup.at(at + i);
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
