package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Tokens;

/** What a token is, as one small number for the forests, which were fitted on this order. */
final class Code {

  /** Beyond the paragraph. */
  static final int NONE = 0;

  /** Inside a quoted stretch. */
  static final int QUOTED = 1;

  /** In another sentence. */
  static final int ELSEWHERE = 2;

  static final int COMMA = 3;
  static final int COLON = 4;
  static final int STOP = 5;
  static final int DASH = 6;
  static final int MARK = 7;
  static final int GENITIVE = 8;
  static final int ACCORDING = 9;
  static final int SAYS = 10;
  static final int CUE = 11;
  static final int THAT = 12;
  static final int TO = 13;
  static final int OF = 14;
  static final int PREPOSITION = 15;
  static final int COMPLEMENTIZER = 16;
  static final int CONJUNCTION = 17;
  static final int AUXILIARY = 18;
  static final int ADVERB = 19;
  static final int DETERMINER = 20;
  static final int PRONOUN = 21;
  static final int CAPITAL = 22;
  static final int WEAK_CUE = 23;
  static final int OTHER = 24;

  /** Share of attributing uses from which a word is taken for a cue. */
  private static final float STRONG = 0.15f;

  /** Share of attributing uses from which a word may be a cue. */
  static final float WEAK = 0.04f;

  private Code() {}

  static int of(Tokens tokens, int i, Word word) {
    if (!tokens.isWord(i)) {
      return mark(tokens.first(i));
    }
    int code = word.code();
    return code >= WEAK_CUE && tokens.isCapital(i) ? CAPITAL : code;
  }

  /** The code of a word that the lexicon lists, when it starts with no capital. */
  static int of(String folded, Word word) {
    return switch (folded) {
      case "'s" -> GENITIVE;
      case "that", "dass" -> cue(word, THAT);
      case "to", "zu" -> cue(word, TO);
      case "of", "by", "von" -> cue(word, OF);
      default -> cue(word, closed(word));
    };
  }

  private static int cue(Word word, int otherwise) {
    if (word.is(WordClass.ACCORDING)) {
      return ACCORDING;
    }
    return word.is(WordClass.SAYS) ? SAYS : word.cue() >= STRONG ? CUE : otherwise;
  }

  private static int closed(Word word) {
    if (word.is(WordClass.PREPOSITION)) {
      return PREPOSITION;
    } else if (word.isAny(WordClass.COMPLEMENTIZER.bit() | WordClass.RELATIVE.bit())) {
      return COMPLEMENTIZER;
    } else if (word.is(WordClass.CONJUNCTION)) {
      return CONJUNCTION;
    } else if (word.is(WordClass.AUXILIARY)) {
      return AUXILIARY;
    } else if (word.isAny(WordClass.ADVERB.bit() | WordClass.WEEKDAY.bit())) {
      return ADVERB;
    } else if (word.isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())) {
      return DETERMINER;
    } else if (word.isAny(WordClass.PRONOUNS)) {
      return PRONOUN;
    }
    return word.cue() >= WEAK ? WEAK_CUE : OTHER;
  }

  private static int mark(char c) {
    return switch (c) {
      case ',' -> COMMA;
      case ':' -> COLON;
      case '.', '?', '!' -> STOP;
      case '—', '–', '-', '―' -> DASH;
      default -> MARK;
    };
  }
}
