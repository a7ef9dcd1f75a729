package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who has a clause of one's own between two quotes of a sentence.
 *
 * <pre>{@code
 * "Critics called it “rotten”; fans called it “fine.”" → "fans"
 * }</pre>
 */
final class Nearer {

  /** Tokens from the verb to the quote: "called it a “fine”". */
  private static final int REACH = 4;

  /** The same in a clause of contrast: "while Roe has always claimed that it was “fine”". */
  private static final int CLAUSE = 12;

  private Nearer() {}

  /** The subject of the clause that leads to a stretch, if the source stands before the last. */
  static @Nullable Context source(Sources sources, int s, Context best) {
    Reading reading = sources.reading;
    if (s == 0) {
      return null;
    }
    Stretch last = reading.stretches.get(s - 1);
    Stretch stretch = reading.stretches.get(s);
    int from = last.after();
    boolean one =
        from < stretch.first()
            && reading.sentence(last.first()) == reading.sentence(stretch.first());
    if (!one || best.first() >= from) {
      return null;
    }
    for (int i = sources.at(stretch.first()) - 1; i >= 0; i--) {
      Context source = sources.get(i);
      if (source.first() < from) {
        return null;
      }
      if (leads(reading, source, from, stretch)
          || isShared(reading, source, last, stretch)
          || isOther(reading, source, from, stretch)
          || isOpposed(reading, source, from, stretch)) {
        return source;
      }
    }
    return null;
  }

  /** Before what somebody plays: "starring Ann Roe as “the Gull” and Bo Dahl as “the Crab”". */
  private static final String[] PLAYED = {"as", "als", "como", "comme", "come"};

  /**
   * "Roe called it “a gift”; [Bo Dahl], “a trap.”", "Roe sprach von „…“ und [Dahl] von „…“": behind
   * the last quote a name and the next, where the verb is said once.
   */
  private static boolean isShared(Reading reading, Context source, Stretch last, Stretch stretch) {
    int end = stretch.first() - 2;
    boolean comma = reading.code(end) == Code.COMMA;
    String of = reading.code(end) >= Code.OF ? reading.tokens.folded(end) : "";
    boolean repeated =
        !of.isEmpty() && reading.isAny(last.first() - 2, of) && !reading.isAny(end, PLAYED);
    int before = reading.isFor(source.first() - 1) ? source.first() - 2 : source.first() - 1;
    boolean joined =
        reading.word(before).is(WordClass.ALONGSIDE) || reading.code(before) == Code.COMMA;
    return source.candidate().isNamed()
        && source.last() == (comma || repeated ? end : end + 1)
        && before == last.after()
        && (isParted(reading, before) || (joined && !comma));
  }

  /**
   * "Some called it “rude,” [others] “honest.”", "Roe said it was “loud” and [Dahl] that it was “a
   * gift.”": a subject without a verb right behind the last quote.
   */
  private static boolean isOther(Reading reading, Context source, int from, Stretch stretch) {
    int before = source.first() - 1;
    boolean behind =
        before < from || (before == from && reading.word(before).is(WordClass.ALONGSIDE));
    boolean that =
        reading.isAny(source.last(), "that", "dass", "que")
            && stretch.first() - source.last() <= CLAUSE;
    boolean other = reading.isAny(source.first(), OTHERS);
    return behind
        && (other || (that && source.candidate().isNamed()))
        && (that || source.last() == stretch.first() - 1);
  }

  /**
   * "Roe called it “a gift,” but [Dahl] found it “rude.”", "While Roe sees “a chance,” [Dahl] sees
   * “a trap.”": the name right behind the last quote, with any verb.
   */
  private static boolean isOpposed(Reading reading, Context source, int from, Stretch stretch) {
    int before = source.first() - 1;
    boolean behind = before < from || (before == from && reading.code(before) == Code.COMMA);
    boolean near = source.last() < stretch.first() - 1 && stretch.first() - source.last() <= REACH;
    return near
        && source.candidate().isNamed()
        && (opensWithBut(reading, before, from) || (behind && opensOpposing(reading, from)));
  }

  /** "; Dahl", "but Dahl", ", doch Dahl" right behind the last quote. */
  private static boolean opensWithBut(Reading reading, int before, int from) {
    int word = reading.code(from) == Code.COMMA ? from + 1 : from;
    return (before == from && isParted(reading, before))
        || (before == word && reading.isAny(before, BUT));
  }

  private static boolean opensOpposing(Reading reading, int from) {
    int opening = from;
    while (opening > Math.max(0, from - SENTENCE) && !reading.startsSentence(opening)) {
      opening--;
    }
    return reading.isAny(opening, OPPOSING)
        || (reading.isAny(opening, "alors", "tandis") && reading.isAny(opening + 1, "que"));
  }

  /** Tokens of the longest sentence whose first word is looked at; it bounds the work. */
  private static final int SENTENCE = 60;

  private static final String[] OPPOSING = {
    "while", "whereas", "während", "mientras", "mentre", "enquanto", "terwijl", "medan", "mens"
  };

  private static final String[] BUT = {
    "but", "while", "whereas", "aber", "doch", "während", "mais", "pero", "ma", "mas", "maar", "men"
  };

  private static final String[] OTHERS = {"another", "others", "andere", "d'autres", "otros"};

  private static boolean leads(Reading reading, Context source, int from, Stretch stretch) {
    Form form = source.candidate().form();
    return form != Form.RELATIVE
        && source.verb() > 0
        && source.verb() < stretch.first()
        && stretch.first() - source.verb() <= CLAUSE
        && (isNear(reading, source, stretch) || isContrast(reading, source, from))
        && (isSomebody(reading, source) || isParted(reading, source.first() - 1))
        && opens(reading, source.first() - 1, from);
  }

  private static boolean isNear(Reading reading, Context source, Stretch stretch) {
    return reading.word(source.verb()).is(WordClass.SAYS)
        && stretch.first() - source.verb() <= REACH;
  }

  /**
   * A cue of any kind in a clause that opens behind the last quote, or with "while" and the like.
   */
  private static boolean isContrast(Reading reading, Context source, int from) {
    int before = source.first() - 1;
    return reading.word(source.verb()).cue() >= NounPhrase.STRONG
        && (before < from || reading.isAny(before, CONTRAST));
  }

  private static final String[] CONTRAST = {"while", "whereas", "though", "although", "but", "and"};

  /** A name, a pronoun, or a noun with its article. */
  private static boolean isSomebody(Reading reading, Context source) {
    return source.candidate().form() != Form.NOMINAL
        || reading
            .word(source.first())
            .isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit());
  }

  private static boolean isParted(Reading reading, int before) {
    return before >= 0 && reading.tokens.first(before) == ';';
  }

  /** A semicolon, comma or dash, or a conjunction behind the last quote. */
  private static boolean opens(Reading reading, int before, int from) {
    int code = reading.code(before);
    return before < from
        || code == Code.COMMA
        || code == Code.DASH
        || code == Code.CONJUNCTION
        || code == Code.COMPLEMENTIZER
        || isParted(reading, before);
  }
}
