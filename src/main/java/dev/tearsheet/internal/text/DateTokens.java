package dev.tearsheet.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers, words and marks of a text in which a date is looked for. */
final class DateTokens {

  /** Words between the parts of a date: "3 de diciembre de 2023", "3rd of May", "1er mai". */
  private static final Set<String> JOINING = Words.read(DateTokens.class, "date-joins.txt");

  private static final Set<String> FIRST = Set.of("تشرين", "كانون");

  private static final Set<String> SECOND = Set.of("الأول", "الاول", "الثاني");

  /** Digits of a year. */
  private static final int YEAR = 4;

  private DateTokens() {}

  /**
   * One token.
   *
   * @param text as written
   * @param start where it starts
   */
  record Token(String text, int start) {
    int end() {
      return start + text.length();
    }

    int length() {
      return text.length();
    }

    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
      return Character.isLetter(text.charAt(0));
    }

    boolean is(char mark) {
      return text.length() == 1 && text.charAt(0) == mark;
    }

    /** The number, or a value that no part of a date takes when it is too long for one. */
    int value() {
      int value = 0;
      for (int i = 0; i < Math.min(9, text.length()); i++) {
        value = value * 10 + Character.digit(text.charAt(i), 10);
      }
      return value;
    }
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = year(text, at, end(text, at));
      if (!isSpace(text.charAt(at))) {
        Token token = new Token(text.substring(at, end), at);
        if (isSecond(tokens, token.text())) {
          Token first = tokens.remove(tokens.size() - 1);
          token = new Token(first.text() + " " + token.text(), first.start());
        }
        tokens.add(token);
      }
      at = end;
    }
    return tokens;
  }

  /** Of a Levantine month of two words: "تشرين الثاني". */
  private static boolean isSecond(List<Token> tokens, String word) {
    return SECOND.contains(word)
        && !tokens.isEmpty()
        && FIRST.contains(tokens.get(tokens.size() - 1).text());
  }

  /** The end of a year that a scraper glued to the time behind it: "May 3, 20249:15". */
  private static int year(String text, int start, int end) {
    boolean glued =
        end - start > YEAR
            && end - start <= YEAR + 2
            && text.startsWith("20", start)
            && end < text.length()
            && text.charAt(end) == ':';
    return glued ? start + YEAR : end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200e' || c == '\u200f';
  }

  private static int end(String text, int start) {
    int kind = kind(text.charAt(start));
    int at = start + 1;
    while (kind != 0
        && at < text.length()
        && (kind(text.charAt(at)) == kind || isThaiStop(text, at))) {
      at++;
    }
    return at;
  }

  /** Thai months are cut short with stops within: "พ.ค." */
  private static boolean isThaiStop(String text, int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && isThai(text.charAt(at - 1))
        && isThai(text.charAt(at + 1));
  }

  static boolean isThai(char c) {
    return c >= '\u0e00' && c <= '\u0e7f';
  }

  private static int kind(char c) {
    boolean letter =
        Character.isLetter(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return Character.isDigit(c) ? 1 : letter ? 2 : 0;
  }

  static boolean joins(Token token) {
    return token.isWord()
        ? JOINING.contains(token.text().toLowerCase(Locale.ROOT))
        : !token.isNumber() && ".,/-–‑'’|॰°".contains(token.text());
  }

  /** The one mark between two tokens, or 0. */
  static char separator(List<Token> tokens, int from, int to) {
    return to == from + 2 ? tokens.get(from + 1).text().charAt(0) : 0;
  }
}
