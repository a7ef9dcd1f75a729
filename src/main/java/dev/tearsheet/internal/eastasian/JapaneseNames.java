package dev.tearsheet.internal.eastasian;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.eastasian.Person.Kind;
import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Who stands before a particle: a run of characters that names are written with. */
final class JapaneseNames {

  /** UTF-16 units of the longest name and its title. */
  private static final int LONGEST = 24;

  /** Characters of the longest name in Chinese ones, and of the longest given name in hiragana. */
  private static final int HAN_NAME = 5;

  private static final int HIRAGANA_NAME = 4;

  /** Characters of names that hold no place ("中村"). */
  private static final int SHORT = 2;

  /** UTF-16 units of an age in brackets. */
  private static final int BRACKETS = 12;

  /** Ends of names of places and bodies. */
  private static final String BODIES = "国省庁党社局部署会県都府市町村区院銀学所";

  /** Ends of families' names of two characters as well ("中村", "阿部"). */
  private static final String FAMILIES = "村部";

  /** Titles that stand behind a place as well as behind a name. */
  private static final String PLACES = "市町村区県知";

  private final Vocabulary words;

  JapaneseNames(Vocabulary words) {
    this.words = words;
  }

  /** UTF-16 units of the title or honorific that starts at a place; 0 where none does. */
  int titleAt(String text, int i) {
    int to = Math.min(text.length(), i + LONGEST);
    return Math.max(
        words.startsAt(Term.HONORIFIC, text, i, to), words.startsAt(Term.TITLE, text, i, to));
  }

  /** Who stands right before a place; null where nobody does. */
  @Nullable Person before(String text, int from, int to) {
    int end = withoutBrackets(text, from, to);
    int least = Math.max(from, end - LONGEST);
    int honorific = words.endsAt(Term.HONORIFIC, text, least, end);
    int start = honorific > 0 ? withHiragana(text, least, end - honorific) : end;
    while (start > least && isOfNames(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && Character.isDigit(text.charAt(start))) {
      start++;
    }
    return start >= end - honorific ? null : read(text, start, end);
  }

  /** "山本花子さん（45）" → without the age. */
  private static int withoutBrackets(String text, int from, int to) {
    if (to == from || "）)".indexOf(text.charAt(to - 1)) < 0) {
      return to;
    }
    for (int i = to - 2; i > Math.max(from, to - BRACKETS); i--) {
      if ("（(".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  /** "木村さくらさん", "近くのさくらさん": a given name in hiragana, behind a family name or alone. */
  private static int withHiragana(String text, int from, int to) {
    int start = to;
    while (start > from && to - start < HIRAGANA_NAME && script(text, start - 1) == HIRAGANA) {
      start--;
    }
    if (to - start == HIRAGANA_NAME && text.charAt(start) == 'の') {
      return start + 1;
    }
    boolean behind = start > from && script(text, start - 1) == HAN;
    return behind && to - start > 1 ? start : to;
  }

  private static UnicodeScript script(String text, int i) {
    return UnicodeScript.of(text.charAt(i));
  }

  private static boolean isOfNames(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == HAN
        || script == KATAKANA
        || script == LATIN
        || c == 'ー'
        || c == '・'
        || c == '＝'
        || Character.isDigit(c);
  }

  private @Nullable Person read(String text, int from, int to) {
    if (words.is(Term.PRONOUN, text, from, to)) {
      return Person.pronoun(from, to);
    }
    int honorific = words.endsAt(Term.HONORIFIC, text, from, to);
    if (honorific > 0) {
      return titled(text, from, to - honorific, to, null);
    }
    int title = words.endsAt(Term.TITLE, text, from, to);
    if (title > 0) {
      return titled(text, from, to - title, to, text.substring(to - title, to));
    }
    if (words.endsAt(Term.HEAD, text, from, to) > 0) {
      return Person.noun(from, to);
    }
    if (isLatin(text, from, to)) {
      return new Person(new Span(from, to), Kind.NAME, text.substring(from, to), null);
    }
    boolean dotted = text.substring(from, to).indexOf('・') > 0 && isKatakana(text, from, to);
    return dotted
        ? new Person(new Span(from, to), Kind.NAME, text.substring(from, to), null)
        : Person.unsure(from, to);
  }

  /** A name before its title: "高木社長"; "北原銀行社長" has none. */
  private Person titled(String text, int from, int end, int to, @Nullable String title) {
    int start = end - from <= SHORT ? from : nameStart(text, from, end);
    boolean han = end - start <= HAN_NAME && !words.is(Term.HEAD, text, start, end);
    boolean noun =
        words.endsAt(Term.HEAD, text, from, end) > 0 && script(text, end - 1) != HIRAGANA;
    if (start == end || noun || !(han || isKatakana(text, start, end))) {
      return Person.noun(from, to);
    }
    boolean place = title != null && PLACES.indexOf(title.charAt(0)) >= 0 && title.endsWith("長");
    Kind kind = (place && end - start <= 2) || end - start == 1 ? Kind.FAMILY : Kind.NAME;
    return new Person(new Span(start, to), kind, text.substring(start, end), title);
  }

  /** "北原県田中" → "田中": behind the last place or body. */
  private static int nameStart(String text, int from, int end) {
    int start = end;
    while (start > from && !isBody(text, from, start)) {
      start--;
    }
    return start;
  }

  /** Whether a place or body ends there: none is "村" of "村上" or "中村" of "中村太郎". */
  private static boolean isBody(String text, int from, int to) {
    int length = to - from;
    char last = text.charAt(to - 1);
    boolean family = length == SHORT && FAMILIES.indexOf(last) >= 0 && text.charAt(from) != '同';
    return length > 1 && !family && BODIES.indexOf(last) >= 0;
  }

  /** "NHK": the letters of a body. */
  private static boolean isLatin(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (script(text, i) != LATIN || !Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return to - from >= 2;
  }

  private static boolean isKatakana(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (script(text, i) != KATAKANA && "ー・＝".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return to - from >= 2;
  }
}
