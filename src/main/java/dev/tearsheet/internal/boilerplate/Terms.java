package dev.tearsheet.internal.boilerplate;

import java.util.Arrays;

/**
 * Cuts class names and text into terms, each as a 64-bit hash, without making strings.
 *
 * <p>{@code "relatedPosts widget-2"} gives related, posts, widget; {@code "Read More 12"} gives
 * read, more, 00.
 */
final class Terms {

  /** FNV-1a, 64 bit. */
  private static final long BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  /** Words looked at in a block: what tells furniture stands at its start. */
  private static final int MAX_WORDS = 14;

  /** What each ASCII character is folded to. */
  private static final char[] FOLDED = foldedAscii();

  /** Takes a term: its hash and where it stands. */
  interface Sink {
    void term(long hash, int start, int end);
  }

  private Terms() {}

  static long hash(CharSequence term) {
    long hash = BASIS;
    for (int i = 0; i < term.length(); i++) {
      hash = step(hash, term.charAt(i));
    }
    return hash;
  }

  /** The hash of two words in a row. */
  static long pair(long first, long second) {
    return first * 31 + second;
  }

  /** The hash of a block's whole text, apart from that of a word. */
  static long whole(CharSequence text) {
    return hash(text) * 17;
  }

  /** The hash of a term as written: {@code word}, {@code two words}, {@code =a whole block}. */
  static long written(String term) {
    if (term.startsWith("=")) {
      return whole(term.substring(1));
    }
    int space = term.indexOf(' ');
    return space < 0
        ? hash(term)
        : pair(hash(term.substring(0, space)), hash(term.substring(space + 1)));
  }

  private static long step(long hash, char c) {
    return (hash ^ (c < FOLDED.length ? FOLDED[c] : folded(c))) * PRIME;
  }

  private static char folded(char c) {
    return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
  }

  private static char[] foldedAscii() {
    char[] folded = new char[128];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = folded(c);
    }
    return folded;
  }

  /** The parts of class names and ids: runs of letters, cut where a capital follows a small. */
  static void ofNames(String names, Sink sink) {
    int start = 0;
    long hash = BASIS;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean capital = letter && i > start && isCamel(names.charAt(i - 1), c);
      if (!letter || capital) {
        if (i - start > 1) {
          sink.term(hash, start, i);
        }
        start = letter ? i : i + 1;
        hash = letter ? step(BASIS, c) : BASIS;
      } else {
        hash = step(hash, c);
      }
    }
  }

  private static boolean isCamel(char before, char c) {
    return Character.isLowerCase(before) && Character.isUpperCase(c);
  }

  /** The hashes of {@link #ofText}. */
  static long[] ofText(String text) {
    long[] terms = new long[MAX_WORDS];
    int[] count = new int[1];
    ofText(text, (hash, start, end) -> terms[count[0]++] = hash);
    return Arrays.copyOf(terms, count[0]);
  }

  /** The first words of a text; in scripts without spaces, its first characters. */
  static void ofText(String text, Sink sink) {
    int words = 0;
    int start = 0;
    long hash = BASIS;
    for (int i = 0; i <= text.length() && words < MAX_WORDS; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      char part = Letters.folded(c);
      boolean alone = part != 0 && Script.unspaced(c);
      if (part != 0) {
        hash = (hash ^ part) * PRIME;
      }
      if (alone || (part == 0 && i > start)) {
        sink.term(hash, start, alone ? i + 1 : i);
        words++;
      }
      if (alone || part == 0) {
        start = i + 1;
        hash = BASIS;
      }
    }
  }
}
