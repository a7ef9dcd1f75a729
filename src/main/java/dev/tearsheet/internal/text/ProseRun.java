package dev.tearsheet.internal.text;

/** What may be a sentence in a text without line breaks, with names of links before it. */
final class ProseRun {

  /** What a word without a capital tells for a sentence, and another against it. */
  private static final int LOWER = 5;

  private static final int CAPITAL = -3;

  /** Tokens to one with a capital in a script that has them. */
  private static final int CASED = 10;

  private final Tokens tokens;
  private final int first;
  private final int next;

  /** The tokens from {@code first} to before {@code next}, one at least. */
  ProseRun(Tokens tokens, int first, int next) {
    this.tokens = tokens;
    this.first = first;
    this.next = next;
  }

  /** Where it starts in the text of its tokens. */
  int start() {
    return tokens.start(first);
  }

  /** The number of its words. */
  int words() {
    int words = 0;
    for (int i = first; i < next; i++) {
      words += tokens.isWord(i) ? 1 : 0;
    }
    return words;
  }

  /** Whether it is of a script whose names have capitals; Hindi and Arabic have none. */
  boolean isCased() {
    int capitals = 0;
    for (int i = first; i < next; i++) {
      capitals += tokens.isCapital(i) ? 1 : 0;
    }
    return capitals * CASED >= next - first;
  }

  /**
   * Where the word starts from which on it is most likely a sentence: words without capitals tell
   * for it, and others against it (the stretch of the largest sum, Bentley 1984).
   */
  int prose() {
    int sum = 0;
    int most = Integer.MIN_VALUE;
    int prose = first;
    for (int i = next - 1; i >= first; i--) {
      if (tokens.isWord(i)) {
        char c = tokens.first(i);
        sum += Character.isLetter(c) && !Character.isUpperCase(c) ? LOWER : CAPITAL;
        if (sum >= most && !Character.isLowerCase(c)) {
          most = sum;
          prose = i;
        }
      }
    }
    return tokens.start(prose);
  }
}
