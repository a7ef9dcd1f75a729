package dev.tearsheet.internal.eastasian;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.eastasian.Person.Kind;
import org.jspecify.annotations.Nullable;

/** Who stands at the start of a Chinese clause: nothing stands between its words. */
final class ChineseNames {

  /** UTF-16 units of the longest subject, its modifiers among them. */
  private static final int LONGEST = 24;

  /** UTF-16 units of a subject that nothing tells more of. */
  private static final int UNSURE = 8;

  /** Commas, and marks that close what was said before. */
  private static final String BREAKS = "，,；;」』”》";

  /** Marks within foreign names. */
  private static final String DOTS = "·‧・•．";

  /** Titles that stand behind a place as well as behind a name. */
  private static final String PLACES = "市縣县省州鎮镇區区村里";

  private static final String JOINTS = "和與与及、";

  private final Vocabulary words;

  ChineseNames(Vocabulary words) {
    this.words = words;
  }

  int clauseStart(String text, int from, int to) {
    int start = to;
    while (start > from && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** The subject of a clause up to its verb; null where it has none or more than one. */
  @Nullable Person clause(String text, int from, int to) {
    int start = withoutModifier(text, withoutLead(text, from, to), to);
    int end = stop(text, start, to);
    boolean joined = end < to && JOINTS.indexOf(text.charAt(end)) >= 0;
    return joined || end == start ? null : read(text, start, end);
  }

  /** The name that opens a sentence, where a word behind it tells its end; or null. */
  @Nullable Person opening(String text, int from) {
    int to = Math.min(text.length(), from + LONGEST);
    int start = withoutLead(text, from, to);
    for (int end = start + 1; end < to; end++) {
      boolean ends =
          !Character.isLetter(text.charAt(end)) || words.startsAt(Term.CUE, text, end, to) > 0;
      if (ends && DOTS.indexOf(text.charAt(end)) < 0) {
        Person person = clause(text, start, end);
        return person != null && person.kind() == Kind.NAME ? person : null;
      }
    }
    return null;
  }

  private int withoutLead(String text, int from, int to) {
    int start = withoutAge(text, Passage.trimmedStart(text, from, to), to);
    int lead = words.startsAt(Term.LEAD, text, start, to);
    return lead > 0 ? withoutLead(text, start + lead, to) : start;
  }

  /** "在河边长大的张伟" → "张伟": a name behind what tells of it. */
  private int withoutModifier(String text, int from, int to) {
    int behind = text.substring(from, to).lastIndexOf('的') + 1;
    int start = from + behind;
    return behind > 0 && isName(text, start, stop(text, start, to)) ? start : from;
  }

  /** "45岁的村民张伟" → "村民张伟". */
  private static int withoutAge(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean age = i > from && (text.startsWith("岁的", i) || text.startsWith("歲的", i));
    return age && i + 2 < to ? i + 2 : from;
  }

  /** Where the first word stands that no subject holds. */
  private int stop(String text, int from, int to) {
    int surname = words.startsAt(Term.SURNAME, text, from, to);
    int i = from + (surname > 0 ? surname + 1 : 0);
    while (i < to && !stopsAt(text, i, to)) {
      i++;
    }
    return Math.min(i, to);
  }

  private boolean stopsAt(String text, int i, int to) {
    return words.startsAt(Term.STOP, text, i, to) > 0 || Character.isDigit(text.charAt(i));
  }

  /** What the words of a subject are; null where they are none. */
  @Nullable Person read(String text, int from, int to) {
    if (to <= from || to - from > LONGEST) {
      return null;
    }
    if (words.is(Term.PRONOUN, text, from, to)) {
      return Person.pronoun(from, to);
    }
    Person titled = titled(text, from, to);
    if (titled != null) {
      return titled;
    }
    if (words.endsAt(Term.HEAD, text, from, to) > 0) {
      return Person.noun(from, to);
    }
    boolean medium = words.endsAt(Term.MEDIUM, text, from, to) > 0;
    boolean rare = to - from == RARE && isRare(text, from, to);
    if (medium || rare || isName(text, from, to)) {
      return named(text, new Span(from, to), from, to, null);
    }
    return to - from <= UNSURE ? Person.unsure(from, to) : null;
  }

  private @Nullable Person titled(String text, int from, int to) {
    int honorific = words.endsAt(Term.HONORIFIC, text, from, to);
    if (honorific > 0) {
      return before(text, from, to - honorific, to, null);
    }
    int title = words.endsAt(Term.TITLE, text, from, to);
    if (title > 0) {
      return before(text, from, to - title, to, text.substring(to - title, to));
    }
    for (int start = to - 2; start > from; start--) {
      boolean name = isName(text, start, to) || isRare(text, start, to);
      if (name && words.endsAt(Term.TITLE, text, from, start) > 0) {
        return named(text, new Span(from, to), start, to, text.substring(from, start));
      }
    }
    return null;
  }

  /** A name before a title: "王小明市長", "王先生"; "台北市長" has none. */
  private Person before(String text, int from, int end, int to, @Nullable String title) {
    boolean place = title != null && PLACES.indexOf(title.charAt(0)) >= 0;
    if (isName(text, from, end) && (!place || end - from > 2)) {
      return named(text, new Span(from, to), from, end, title);
    }
    return words.is(Term.SURNAME, text, from, end)
        ? new Person(new Span(from, to), Kind.FAMILY, text.substring(from, end), title)
        : Person.noun(from, to);
  }

  private static Person named(String text, Span mention, int from, int to, @Nullable String title) {
    return new Person(mention, Kind.NAME, text.substring(from, to), title);
  }

  /** UTF-16 units of a name with a rarer surname that no title tells of. */
  private static final int RARE = 3;

  /** "谷明泽": a rarer surname with one or two characters. */
  private boolean isRare(String text, int from, int to) {
    return to - from <= RARE
        && to - from > 1
        && words.startsAt(Term.RARE_SURNAME, text, from, to) > 0
        && words.endsAt(Term.HEAD, text, from, to) == 0;
  }

  /** A surname with one or two characters, or a foreign name. */
  private boolean isName(String text, int from, int to) {
    int surname = words.startsAt(Term.SURNAME, text, from, to);
    int given = to - from - surname;
    return (surname > 0 && (given == 1 || given == 2)) || isForeign(text, from, to);
  }

  private boolean isForeign(String text, int from, int to) {
    boolean dotted = false;
    boolean sounds = true;
    for (int i = from; i < to; i++) {
      boolean dot = DOTS.indexOf(text.charAt(i)) >= 0;
      dotted |= dot && i > from && i + 1 < to;
      sounds &= dot || words.is(Term.SOUND, text, i, i + 1);
      if (!dot && !Character.isLetter(text.charAt(i)) && text.charAt(i) != ' ') {
        return false;
      }
    }
    return to - from >= 2 && (dotted || sounds || text.charAt(from) < 128);
  }
}
