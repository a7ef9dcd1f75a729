package dev.tearsheet.internal.boilerplate;

/** What the characters of a text amount to, counted in one pass. */
final class TextCounts {

  private static final int DIGIT = 1;
  private static final int CAPITAL = 1 << 1;
  private static final int SENTENCE = 1 << 2;
  private static final int COMMA = 1 << 3;
  private static final int SIGN = 1 << 4;
  private static final int BAR = 1 << 5;
  private static final int WORD = 1 << 6;
  private static final int JOINT = 1 << 7;
  private static final int UNSPACED = 1 << 8;
  private static final int SYLLABLE = 1 << 9;

  /** Characters looked up: scripts with spaces and general punctuation. */
  private static final int TABLE = 0x2200;

  /** What each of them is. */
  private static final short[] KINDS = kinds();

  final double words;

  /** Letters that say as much: a character of an unspaced script counts for several. */
  final double letters;

  final int sentences;
  final int commas;
  final int digits;
  final int capitals;

  /** Signs of page furniture: copyright, handles, arrows, addresses. */
  final boolean signs;

  /** What parts links and dates in a line: {@code A | B · C}. */
  final boolean bars;

  TextCounts(String text) {
    this(new Units().of(text), text);
  }

  TextCounts(Units units, String text) {
    char[] chars = units.array();
    int length = units.length();
    int digit = 0;
    int capital = 0;
    int end = 0;
    int comma = 0;
    int seen = 0;
    int starts = 0;
    int unspaced = 0;
    int syllables = 0;
    int within = 0;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      int kind = c < TABLE ? KINDS[c] : kind(c);
      digit += kind & 1;
      capital += kind >> 1 & 1;
      end += kind >> 2 & 1;
      comma += kind >> 3 & 1;
      seen |= kind;
      int part = kind >> 6 & 1;
      starts += part & ~within;
      within = part | (within & kind >> 7);
      unspaced += kind >> 8 & 1;
      syllables += kind >> 9;
    }
    digits = digit;
    capitals = capital;
    sentences = end;
    commas = comma;
    words = starts + unspaced * Script.UNSPACED_WORD;
    letters =
        length
            + unspaced * (Script.UNSPACED_LETTERS - 1)
            + syllables * (Script.SYLLABLE_LETTERS - 1);
    bars = (seen & BAR) != 0;
    signs = (seen & SIGN) != 0 || (bars && text.contains("://"));
  }

  private static short[] kinds() {
    short[] kinds = new short[TABLE];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = (short) kind(c);
    }
    return kinds;
  }

  /** Digits, capitals, ends of sentences and commas exclude each other; the rest may add up. */
  private static int kind(char c) {
    int kind = counted(c);
    kind |= "©®@#→›»".indexOf(c) >= 0 ? SIGN : 0;
    kind |= "|•·/".indexOf(c) >= 0 ? BAR : 0;
    if (Script.unspaced(c)) {
      return kind | UNSPACED;
    }
    kind |= c > ' ' && Character.isLetterOrDigit(c) ? WORD : 0;
    kind |= Script.syllable(c) ? SYLLABLE : 0;
    return kind | (c == '\'' || c == '’' || Character.isSurrogate(c) ? JOINT : 0);
  }

  private static int counted(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    } else if (Character.isUpperCase(c)) {
      return CAPITAL;
    } else if (TextFeatures.isSentenceEnd(c)) {
      return SENTENCE;
    }
    return c == ',' || c == '、' || c == '،' || c == '，' ? COMMA : 0;
  }
}
