package dev.tearsheet.internal.eastasian;

import dev.tearsheet.internal.text.QuoteMarks.Stretch;

/**
 * What stands between marks and the sentence around it; positions are UTF-16 units.
 *
 * @param text the whole text
 * @param from where its sentence starts, or what stands between it and the marks before
 * @param open where the opening mark stands
 * @param first where the words within the marks start
 * @param last where they end
 * @param close after the closing mark
 * @param to where its sentence ends, or the next marks open
 * @param goesOn whether other marks stand before it in its sentence
 */
record Passage(
    String text, int from, int open, int first, int last, int close, int to, boolean goesOn) {

  /** UTF-16 units of a sentence looked at before and after marks. */
  private static final int REACH = 160;

  private static final String ENDS = "。！？!?；;\n";

  /** What may stand between words and marks and tells nothing. */
  private static final String BLANK = "，,、：: \t\u3000\u00a0。.！？!?";

  /**
   * The passage of a stretch.
   *
   * @param text the whole text
   * @param stretch the stretch
   * @param before after the marks before it, 0 where there are none
   * @param next where the next marks open, the end of the text where there are none
   */
  static Passage of(String text, Stretch stretch, int before, int next) {
    int open = stretch.start() - 1;
    int close = stretch.closed() ? stretch.end() + 1 : stretch.end();
    int least = Math.max(before, open - REACH);
    int from = open;
    while (from > least && !isEnd(text, from - 1)) {
      from--;
    }
    int most = Math.min(Math.max(next, close), close + REACH);
    int to = close;
    while (to < most && !isEnd(text, to)) {
      to++;
    }
    boolean goesOn = from == before && before > 0;
    return new Passage(text, from, open, stretch.start(), stretch.end(), close, to, goesOn);
  }

  /** The same with what stands after another passage behind its marks. */
  Passage endingLike(Passage next) {
    return new Passage(text, from, open, first, last, next.close, next.to, goesOn);
  }

  /** Where the sentence that starts at a place ends. */
  static int sentenceEnd(String text, int from) {
    int to = from;
    while (to < Math.min(text.length(), from + REACH) && !isEnd(text, to)) {
      to++;
    }
    return to;
  }

  static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    boolean stop = c == '.' && (i + 1 == text.length() || text.charAt(i + 1) <= ' ');
    return stop || ENDS.indexOf(c) >= 0;
  }

  /** Where the words before the marks end. */
  int beforeEnd() {
    return trimmedEnd(text, from, open);
  }

  static int trimmedEnd(String text, int from, int to) {
    int end = to;
    while (end > from && BLANK.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  static int trimmedStart(String text, int from, int to) {
    int start = from;
    while (start < to && BLANK.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** Where the words behind the marks start. */
  int afterStart() {
    return trimmedStart(text, close, to);
  }

  boolean hasColon() {
    String between = text.substring(beforeEnd(), open);
    return between.indexOf('：') >= 0 || between.indexOf(':') >= 0;
  }

  /** Where a word last stands between the start of the sentence and the marks; -1 for nowhere. */
  int lastBefore(String word) {
    int at = text.substring(from, open).lastIndexOf(word);
    return at < 0 ? -1 : from + at;
  }

  /** Whether the marks open their sentence. */
  boolean opensSentence() {
    return beforeEnd() == from && !goesOn;
  }

  /** Whether the marks fill their sentence. */
  boolean isAlone() {
    boolean ends = afterStart() == to || isEnd(text, last - 1);
    return beforeEnd() == from && ends;
  }

  /** Whether what stands between the marks ends like a sentence. */
  boolean endsSentence() {
    return last > first && "。！？!?，,…".indexOf(text.charAt(last - 1)) >= 0;
  }

  boolean isSameLine(Passage before) {
    return text.substring(before.close, open).indexOf('\n') < 0;
  }
}
