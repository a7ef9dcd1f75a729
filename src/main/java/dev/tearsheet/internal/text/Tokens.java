package dev.tearsheet.internal.text;

import java.util.Arrays;

/**
 * The words and marks of a text, read once from left to right, with the sentence and the paragraph
 * of each. Immutable after {@link #of}; all positions are UTF-16 units.
 *
 * <pre>{@code Tokens.of("Mr. Roe's dog.") → Mr. | Roe | 's | dog | .}</pre>
 */
public final class Tokens {

  /** ASCII characters that words are made of, and those that stand between words. */
  private static final byte[] ASCII = ascii();

  private static final byte LETTER = 1;
  private static final byte SPACE = 2;

  /** Flags of a token. */
  private static final byte WORD = 1;

  private static final byte CAPITAL = 2;

  /** A letter that a wrong charset lost. */
  private static final char LOST = '\uFFFD';

  private final char[] text;

  /** The text in lower case, curly apostrophes made straight. */
  private final char[] folded;

  private int size;
  private int[] starts;
  private int[] ends;
  private int[] sentences;
  private int[] paragraphs;
  private byte[] flags;

  /** Where characters stand that may be quotation marks. */
  private int[] marks = new int[16];

  private int markCount;

  private Tokens(String text) {
    this.text = text.toCharArray();
    this.folded = this.text.clone();
    int room = text.length() / 4 + 16;
    starts = new int[room];
    ends = new int[room];
    sentences = new int[room];
    paragraphs = new int[room];
    flags = new byte[room];
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      kinds[c] = Character.isLetterOrDigit(c) ? LETTER : space ? SPACE : 0;
    }
    return kinds;
  }

  /** The bit that ASCII letters in lower case have, as have digits and marks within words. */
  private static final char LOWER = 0x20;

  /**
   * Reads a text.
   *
   * @param text running text, paragraphs on lines of their own
   * @return its tokens
   */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.cut();
    return tokens;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Where token {@code i} starts in the text. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} ends in the text. */
  public int end(int i) {
    return ends[i];
  }

  /** Token {@code i} as it stands in the text. */
  public String word(int i) {
    return new String(text, starts[i], length(i));
  }

  /** Token {@code i} in lower case, a curly apostrophe made straight; a new string each time. */
  public String folded(int i) {
    return new String(folded, starts[i], length(i));
  }

  /** The {@link #hash(char[], int, int) hash} of {@link #folded}. */
  public int hash(int i) {
    return hash(folded, starts[i], ends[i]);
  }

  /**
   * A hash of a word that looks at its length, its first two, its middle and its last two
   * characters alone, so that it takes as long for every word.
   *
   * @param word holds the word, one character at least
   * @param from where it starts
   * @param to where it ends
   * @return the hash, never 0
   */
  public static int hash(char[] word, int from, int to) {
    int second = word[Math.min(from + 1, to - 1)];
    int last = word[Math.max(to - 2, from)];
    int middle = word[(from + to) >>> 1];
    int outer = (word[from] * 31 + second) * 961 + (last * 31 + word[to - 1]);
    int mixed = outer * 961 + middle * 31 + (to - from);
    return (mixed * SPREAD) | 1;
  }

  /** The hash of the last characters of {@link #folded}; 0 where it is shorter. */
  public int endHash(int i, int length) {
    return length(i) < length ? 0 : hash(folded, ends[i] - length, ends[i]);
  }

  /** The golden ratio of 32 bits: near keys land far apart (Knuth, volume 3, 6.4). */
  private static final int SPREAD = 0x9E3779B1;

  /** Whether {@link #folded} of token {@code i} is this word. */
  public boolean is(int i, String word) {
    return length(i) == word.length() && endsWith(i, word);
  }

  /** Whether {@link #folded} of token {@code i} is made of these characters. */
  public boolean is(int i, char[] word) {
    int from = starts[i];
    if (ends[i] - from != word.length) {
      return false;
    }
    for (int at = 0; at < word.length; at++) {
      if (folded[from + at] != word[at]) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@link #folded} of token {@code i} ends so. */
  public boolean endsWith(int i, String ending) {
    int from = ends[i] - ending.length();
    if (from < starts[i]) {
      return false;
    }
    for (int at = ending.length() - 1; at >= 0; at--) {
      if (folded[from + at] != ending.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** The first character of token {@code i}. */
  public char first(int i) {
    return text[starts[i]];
  }

  /** The last character of token {@code i} in lower case. */
  public char last(int i) {
    return folded[ends[i] - 1];
  }

  /** The number of UTF-16 units of token {@code i}. */
  public int length(int i) {
    return ends[i] - starts[i];
  }

  /** The number of the sentence that token {@code i} belongs to. */
  public int sentence(int i) {
    return sentences[i];
  }

  /** The number of the line that token {@code i} stands on, blank lines not counted. */
  public int paragraph(int i) {
    return paragraphs[i];
  }

  /** Whether token {@code i} is made of letters or digits. */
  public boolean isWord(int i) {
    return (flags[i] & WORD) != 0;
  }

  /** Whether token {@code i} starts with a capital. */
  public boolean isCapital(int i) {
    return (flags[i] & CAPITAL) != 0;
  }

  /** Whether the second letter of token {@code i} is a capital, as acronyms have it: "CDU". */
  public boolean isAllCapitals(int i) {
    return length(i) > 1 && Character.isUpperCase(text[starts[i] + 1]);
  }

  /** The number of characters that may be quotation marks. */
  int marks() {
    return markCount;
  }

  /** Where the n-th character that may be a quotation mark stands. */
  int mark(int n) {
    return marks[n];
  }

  /** The first token that starts at or after a position. */
  public int at(int position) {
    int found = Arrays.binarySearch(starts, 0, size, position);
    return found < 0 ? -found - 1 : found;
  }

  private void cut() {
    boolean line = false;
    int i = 0;
    while (i < text.length) {
      char c = text[i];
      if (isSpace(c)) {
        line |= c == '\n';
        i++;
      } else if (c == '-' && Enclitics.hyphens(text, i) > 0) {
        i += Enclitics.hyphens(text, i);
      } else {
        boolean word = isLetterOrDigit(c);
        int end = word ? wordEnd(i) : markEnd(i);
        add(i, end, word, line);
        line = false;
        i = end;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c < 128 ? ASCII[c] == SPACE : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128 ? ASCII[c] == LETTER : Character.isLetterOrDigit(c);
  }

  /** {@code ''}, {@code --} and {@code 's} are one token; every other mark stands alone. */
  private int markEnd(int i) {
    char c = text[i];
    char next = charAt(i + 1);
    if (QuoteMarks.isMark(c)) {
      note(i);
      folded[i] = c == '’' ? '\'' : c;
    }
    if (c == next && (c == '\'' || c == '`' || c == '-')) {
      if (c != '-') {
        note(i + 1);
      }
      return i + 2;
    }
    boolean possessive = isApostrophe(c) && next == 's' && !isLetterOrDigit(charAt(i + 2));
    return possessive && i > 0 && isLetterOrDigit(text[i - 1]) ? i + 2 : i + 1;
  }

  /** "don’t": an apostrophe between letters is no mark. */
  private void note(int i) {
    boolean within =
        isApostrophe(text[i])
            && i > 0
            && isLetterOrDigit(text[i - 1])
            && isLetterOrDigit(charAt(i + 1));
    if (within) {
      return;
    }
    if (markCount == marks.length) {
      marks = Arrays.copyOf(marks, markCount * 2);
    }
    marks[markCount++] = i;
  }

  private int wordEnd(int from) {
    int all = text[from];
    int i = from + 1;
    while (i < text.length) {
      char c = text[i];
      if ((c < 128 ? ASCII[c] != LETTER && !joins(i) : !isWordPart(i)) || Glued.at(text, from, i)) {
        break;
      }
      all &= c < 128 ? c : 0;
      i++;
    }
    int cue = (all & LOWER) == 0 ? Glued.cue(text, from, i) : -1;
    i = cue < 0 ? i : cue;
    if ((all & LOWER) == 0) {
      fold(from, i);
    }
    return charAt(i) == '.' && Abbreviation.is(text, from, i) ? i + 1 : i;
  }

  /** Folds a word that holds a capital or a character beyond ASCII. */
  private void fold(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= 128) {
        folded[i] = c == '’' ? '\'' : Character.toLowerCase(c);
      } else if (c >= 'A' && c <= 'Z') {
        folded[i] = (char) (c | LOWER);
      }
    }
  }

  /** Whether a mark in ASCII, or a blank, belongs to the word around it. */
  private boolean joins(int i) {
    char c = text[i];
    if (ASCII[c] == SPACE) {
      return false;
    }
    char next = charAt(i + 1);
    if (c == '\'') {
      return isLetterAfterApostrophe(i);
    }
    return (c == '.' || c == '-' || c == '&' || (c == ',' && Character.isDigit(next)))
        && isLetterOrDigit(next)
        && !Glued.stop(text, i)
        && (c != ',' || Character.isDigit(text[i - 1]))
        && (c != '-' || Enclitics.hyphens(text, i) == 0);
  }

  private boolean isLetterAfterApostrophe(int i) {
    char next = charAt(i + 1);
    boolean possessive = next == 's' && !isLetterOrDigit(charAt(i + 2));
    return Character.isLetter(next) && !possessive;
  }

  private boolean isWordPart(int i) {
    char c = text[i];
    return c == '’'
        ? isLetterAfterApostrophe(i)
        : c == LOST
            ? Character.isLetter(charAt(i + 1))
            : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private char charAt(int i) {
    return i < text.length ? text[i] : ' ';
  }

  private void add(int start, int end, boolean word, boolean line) {
    if (size == starts.length) {
      grow();
    }
    int i = size++;
    starts[i] = start;
    ends[i] = end;
    flags[i] = flags(start, end, word);
    if (i > 0) {
      paragraphs[i] = paragraphs[i - 1] + (line ? 1 : 0);
      sentences[i] = sentences[i - 1] + (line || SentenceEnd.isBefore(this, i) ? 1 : 0);
    }
  }

  private byte flags(int start, int end, boolean word) {
    char c = text[start];
    boolean possessive = !word && end - start > 1 && Character.isLetter(text[start + 1]);
    boolean capital = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    capital = capital || isArabic(start, end);
    return (byte) ((word || possessive ? WORD : 0) | (capital ? CAPITAL : 0));
  }

  /** "al-Roe", "el-Roe", "as-Roe": a name behind its article. */
  private boolean isArabic(int start, int end) {
    return end - start > ARTICLE
        && text[start + ARTICLE - 1] == '-'
        && (text[start] == 'a' || (text[start] == 'e' && text[start + 1] == 'l'))
        && Character.isLowerCase(text[start + 1])
        && Character.isUpperCase(text[start + ARTICLE]);
  }

  /** UTF-16 units of the article and its hyphen. */
  private static final int ARTICLE = 3;

  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    sentences = Arrays.copyOf(sentences, size * 2);
    paragraphs = Arrays.copyOf(paragraphs, size * 2);
    flags = Arrays.copyOf(flags, size * 2);
  }
}
