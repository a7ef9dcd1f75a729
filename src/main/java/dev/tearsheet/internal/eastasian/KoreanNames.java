package dev.tearsheet.internal.eastasian;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.eastasian.Person.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who stands before a particle: a word with a title, with the name before it. */
final class KoreanNames {

  /** UTF-16 units of the longest name and title looked at. */
  private static final int LONGEST = 30;

  private static final List<String> PARTICLES = List.of("께서는", "께서", "은", "는", "이", "가", "도", "의");

  /** Endings of words that are no part of a subject behind them. */
  private static final String ENDINGS = "은는이가도에서의을를와과로며고면해다한된던만";

  /** Ends of words of three syllables that start like a name and are none. */
  private static final String NOUNS = "단권팀들것곳년월일시측회";

  private final Vocabulary words;

  KoreanNames(Vocabulary words) {
    this.words = words;
  }

  int withoutParticle(String text, int from, int to) {
    for (String particle : PARTICLES) {
      int end = to - particle.length();
      if (end > from + 1 && text.startsWith(particle, end)) {
        return end;
      }
    }
    return to;
  }

  /** Whether a title or an honorific stands with the name, or a job before it. */
  boolean isTitled(String text, Person person) {
    String name = person.name();
    int start = person.mention().start();
    int before = Passage.trimmedEnd(text, Math.max(0, start - 1), start);
    return (name != null && person.mention().length() > name.length())
        || words.endsAt(Term.TITLE, text, Math.max(0, before - LONGEST), before) > 0;
  }

  /** Who stands right before a place; null where nobody does. */
  @Nullable Person endingAt(String text, int from, int to) {
    int least = Math.max(from, to - LONGEST);
    int end = withoutBrackets(text, least, to);
    int start = wordStart(text, least, end);
    if (start == end) {
      return null;
    }
    if (words.is(Term.PRONOUN, text, start, end)) {
      return Person.pronoun(start, end);
    }
    int honorific = words.endsAt(Term.HONORIFIC, text, start, end);
    int title = words.endsAt(Term.TITLE, text, start, end);
    if (title > 0) {
      Person titled = titled(text, least, start, end, title, honorific == title);
      if (titled != null) {
        return titled;
      }
    }
    if (words.endsAt(Term.HEAD, text, start, end) > 0) {
      return Person.noun(withModifier(text, least, start), end);
    }
    return isFullName(text, start, end) && NOUNS.indexOf(text.charAt(end - 1)) < 0
        ? named(text, start, end, start, end, null)
        : Person.unsure(start, end);
  }

  private @Nullable Person titled(
      String text, int least, int start, int end, int length, boolean honorific) {
    int stem = withoutBrackets(text, start, end - length);
    String title = honorific ? null : text.substring(start, end);
    if (stem > start && words.is(Term.SURNAME, text, start, stem)) {
      return new Person(new Span(start, end), Kind.FAMILY, text.substring(start, stem), title);
    }
    if (stem > start && isFullName(text, start, stem)) {
      String behind = honorific ? null : text.substring(end - length, end);
      return named(text, start, end, start, stem, behind);
    }
    int nameEnd = withoutBrackets(text, least, Passage.trimmedEnd(text, least, start));
    int nameStart = wordStart(text, least, nameEnd);
    boolean surname = nameEnd - nameStart == 1 && text.charAt(nameStart) != '한';
    if (surname && words.is(Term.SURNAME, text, nameStart, nameEnd)) {
      return new Person(
          new Span(nameStart, end), Kind.FAMILY, text.substring(nameStart, nameEnd), title);
    }
    boolean foreign = stem == start && isForeign(text, nameStart, nameEnd);
    if (isFullName(text, nameStart, nameEnd) || foreign) {
      return named(text, nameStart, end, nameStart, nameEnd, title);
    }
    return honorific ? null : Person.noun(withModifier(text, least, start), end);
  }

  private static Person named(
      String text, int start, int end, int from, int to, @Nullable String title) {
    return new Person(new Span(start, end), Kind.NAME, text.substring(from, to), title);
  }

  /** "김철수": a surname and two syllables; no "민주당" and no "오늘의". */
  private boolean isFullName(String text, int from, int to) {
    return to - from == 3
        && isHangul(text, from, to)
        && words.startsAt(Term.SURNAME, text, from, to) > 0
        && words.endsAt(Term.HEAD, text, from, to) == 0
        && text.charAt(to - 1) != '의';
  }

  /** "바이델 대통령": three syllables and more that are no body and no place. */
  private boolean isForeign(String text, int from, int to) {
    return to - from >= 3
        && isHangul(text, from, to)
        && words.endsAt(Term.HEAD, text, from, to) == 0
        && words.endsAt(Term.TITLE, text, from, to) == 0
        && ENDINGS.indexOf(text.charAt(to - 1)) < 0;
  }

  private static boolean isHangul(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '가' || text.charAt(i) > '힣') {
        return false;
      }
    }
    return true;
  }

  private static int wordStart(String text, int from, int to) {
    int start = to;
    while (start > from && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '(' || c == ')' || c == '·';
  }

  /** "박민수(45)" → without the age. */
  private static int withoutBrackets(String text, int from, int to) {
    int open = to > from && text.charAt(to - 1) == ')' ? to - 1 : from;
    while (open > from && text.charAt(open) != '(') {
      open--;
    }
    return open > from ? open : to;
  }

  /** "한 관계자", "회사 측": the noun with the word before it. */
  private static int withModifier(String text, int from, int start) {
    int end = Passage.trimmedEnd(text, from, start);
    int before = wordStart(text, from, end);
    boolean blank = end == start - 1 && text.charAt(end) == ' ';
    boolean joins =
        blank && before < end && (end - before == 1 || ENDINGS.indexOf(text.charAt(end - 1)) < 0);
    return joins && isHangul(text, before, end) ? before : start;
  }
}
