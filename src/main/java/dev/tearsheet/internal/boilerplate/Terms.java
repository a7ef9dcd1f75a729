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

  private static final int LETTER = 1;
  private static final int SMALL = 1 << 1;
  private static final int CAPITAL = 1 << 2;

  /** What each ASCII character is folded to, and what it is. */
  private static final char[] FOLDED = new char[128];

  private static final byte[] KINDS = new byte[FOLDED.length];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = folded(c);
      KINDS[c] = (byte) kind(c);
    }
  }

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

  private static int kind(char c) {
    int kind = Character.isLetter(c) ? LETTER : 0;
    kind |= Character.isLowerCase(c) ? SMALL : 0;
    return kind | (Character.isUpperCase(c) ? CAPITAL : 0);
  }

  /** The parts of class names and ids: runs of letters, cut where a capital follows a small. */
  static void ofNames(String names, Sink sink) {
    int start = 0;
    int before = 0;
    long hash = BASIS;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      int kind = c < KINDS.length ? KINDS[c] : kind(c);
      boolean letter = (kind & LETTER) != 0;
      boolean capital = i > start && (before & SMALL) != 0 && (kind & CAPITAL) != 0;
      if (!letter || capital) {
        if (i - start > 1) {
          sink.term(hash, start, i);
        }
        start = letter ? i : i + 1;
        hash = letter ? step(BASIS, c) : BASIS;
      } else {
        hash = step(hash, c);
      }
      before = kind;
    }
  }

  /** The hashes of {@link #ofText(String, Sink)}, of one text after the other. */
  static final class OfTexts implements Sink {

    private final long[] terms = new long[MAX_WORDS];
    private int count;

    /** The hashes of a text. */
    long[] of(String text) {
      count = 0;
      ofText(text, this);
      return Arrays.copyOf(terms, count);
    }

    @Override
    public void term(long hash, int start, int end) {
      terms[count++] = hash;
    }
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
