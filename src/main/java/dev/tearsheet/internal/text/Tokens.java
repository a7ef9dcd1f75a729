package dev.tearsheet.internal.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words and marks of a text, read once from left to right, with the sentence and the paragraph
 * of each. Immutable after {@link #of}; all positions are UTF-16 units.
 *
 * <pre>{@code Tokens.of("Mr. Roe's dog.") → Mr. | Roe | 's | dog | .}</pre>
 */
public final class Tokens {

  private static final Set<String> ABBREVIATIONS = Words.read(Tokens.class, "abbreviations.txt");

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] sentences;
  private int[] paragraphs;
  private String[] words;
  private String[] folded;

  private Tokens(String text) {
    this.text = text;
    int room = text.length() / 4 + 16;
    starts = new int[room];
    ends = new int[room];
    sentences = new int[room];
    paragraphs = new int[room];
    words = new String[0];
    folded = new String[0];
  }

  /**
   * Reads a text.
   *
   * @param text running text, paragraphs on lines of their own
   * @return its tokens
   */
  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.cut();
    tokens.name();
    tokens.divide();
    return tokens;
  }

  /** The number of tokens. */
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
    return words[i];
  }

  /** Token {@code i} in lower case, a curly apostrophe made straight. */
  public String folded(int i) {
    return folded[i];
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
    return Character.isLetterOrDigit(text.charAt(starts[i]))
        || (ends[i] - starts[i] > 1 && Character.isLetter(text.charAt(starts[i] + 1)));
  }

  /** Whether token {@code i} starts with a capital. */
  public boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(starts[i]));
  }

  /** The first token that starts at or after a position. */
  public int at(int position) {
    int found = Arrays.binarySearch(starts, 0, size, position);
    return found < 0 ? -found - 1 : found;
  }

  private void cut() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
      } else {
        int end = Character.isLetterOrDigit(c) ? wordEnd(i) : markEnd(i);
        add(i, end);
        i = end;
      }
    }
  }

  /** {@code ''} and {@code 's} are one token; every other mark stands alone. */
  private int markEnd(int i) {
    char c = text.charAt(i);
    char next = charAt(i + 1);
    if ((c == '\'' && next == '\'') || (c == '`' && next == '`')) {
      return i + 2;
    }
    boolean possessive =
        isApostrophe(c) && next == 's' && !Character.isLetterOrDigit(charAt(i + 2));
    return possessive && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)) ? i + 2 : i + 1;
  }

  private int wordEnd(int from) {
    int i = from + 1;
    while (i < text.length() && within(i)) {
      i++;
    }
    return charAt(i) == '.' && isAbbreviation(from, i) ? i + 1 : i;
  }

  private boolean within(int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    char next = charAt(i + 1);
    if (isApostrophe(c)) {
      boolean possessive = next == 's' && !Character.isLetterOrDigit(charAt(i + 2));
      return Character.isLetter(next) && !possessive;
    }
    return (c == '.' || c == '-' || c == '&' || (c == ',' && Character.isDigit(next)))
        && Character.isLetterOrDigit(next)
        && (c != ',' || Character.isDigit(text.charAt(i - 1)));
  }

  private boolean isAbbreviation(int from, int end) {
    if (end - from == 1) {
      return Character.isUpperCase(text.charAt(from)) && text.charAt(from) != 'I';
    }
    int period = text.indexOf('.', from);
    return period < end
        || (end - from <= 6
            && ABBREVIATIONS.contains(text.substring(from, end).toLowerCase(Locale.ROOT)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      sentences = Arrays.copyOf(sentences, size * 2);
      paragraphs = Arrays.copyOf(paragraphs, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  private void name() {
    words = new String[size];
    folded = new String[size];
    for (int i = 0; i < size; i++) {
      words[i] = text.substring(starts[i], ends[i]);
      folded[i] = words[i].toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  private void divide() {
    for (int i = 1; i < size; i++) {
      boolean line = lineBetween(ends[i - 1], starts[i]);
      paragraphs[i] = paragraphs[i - 1] + (line ? 1 : 0);
      sentences[i] = sentences[i - 1] + (line || endsSentence(i) ? 1 : 0);
    }
  }

  private boolean lineBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** A sentence ends at its full stop and the closing marks after it, before a capital or digit. */
  private boolean endsSentence(int i) {
    if (starts[i] == ends[i - 1] || Character.isLowerCase(text.charAt(starts[i]))) {
      return false;
    }
    int last = i - 1;
    for (int steps = 0; last > 0 && steps < 3 && isCloser(last); steps++) {
      last--;
    }
    String stop = words[last];
    return stop.equals(".")
        || stop.equals("?")
        || stop.equals("!")
        || stop.equals("…")
        || stop.equals("。");
  }

  private boolean isCloser(int i) {
    return ends[i] - starts[i] <= 2 && "”\"''’»)]“›".contains(words[i]);
  }
}
