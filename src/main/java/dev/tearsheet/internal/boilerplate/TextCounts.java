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

  /** Characters looked up: scripts with spaces and general punctuation. */
  private static final int TABLE = 0x2200;

  /** What each of them is. */
  private static final short[] KINDS = kinds();

  final double words;
  final int sentences;
  final int commas;
  final int digits;
  final int capitals;

  /** Signs of page furniture: copyright, handles, arrows, addresses. */
  final boolean signs;

  /** What parts links and dates in a line: {@code A | B · C}. */
  final boolean bars;

  TextCounts(String text) {
    int[] counts = new int[4];
    int seen = 0;
    int starts = 0;
    int unspaced = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < TABLE ? KINDS[c] : kind(c);
      counts[0] += kind & 1;
      counts[1] += kind >> 1 & 1;
      counts[2] += kind >> 2 & 1;
      counts[3] += kind >> 3 & 1;
      seen |= kind;
      boolean part = (kind & WORD) != 0;
      starts += part && !inWord ? 1 : 0;
      inWord = part || (inWord && (kind & JOINT) != 0);
      unspaced += kind >> 8;
    }
    digits = counts[0];
    capitals = counts[1];
    sentences = counts[2];
    commas = counts[3];
    words = starts + unspaced * Script.UNSPACED_WORD;
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
