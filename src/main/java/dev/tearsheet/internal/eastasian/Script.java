package dev.tearsheet.internal.eastasian;

/** What a text is written in, by its first letters. */
enum Script {
  CHINESE,
  JAPANESE,
  KOREAN,
  OTHER;

  /** UTF-16 units looked at. */
  private static final int SAMPLE = 2_000;

  /** Below all letters of the three; Hangul starts there. */
  private static final char FIRST = '\u1100';

  /** A third of what is no blank must be of a script, and a tenth of that kana for Japanese. */
  static Script of(String text) {
    int all = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
      char c = text.charAt(i);
      all += c > ' ' ? 1 : 0;
      if (c >= FIRST) {
        han += c >= '\u3400' && c <= '\u9fff' ? 1 : 0;
        kana += c >= '\u3040' && c <= '\u30ff' ? 1 : 0;
        hangul += c >= '\uac00' && c <= '\ud7a3' ? 1 : 0;
      }
    }
    int found = han + kana + hangul;
    if (found == 0 || found * 3 < all) {
      return OTHER;
    } else if (hangul * 2 > found) {
      return KOREAN;
    }
    return kana * 10 > found ? JAPANESE : CHINESE;
  }
}
