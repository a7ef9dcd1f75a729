package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a speaker at the start of a paragraph and is no name.
 *
 * <pre>{@code "Q: Why?" → ASKS, "Antwort: Um drei." → ANSWERS, "JR: Yes." → INITIALS}</pre>
 *
 * @param kind what it is
 * @param first its first token
 * @param last after its last token
 * @param from the first token of what is said
 */
record SpeakerTag(Kind kind, int first, int last, int from) {

  enum Kind {
    ASKS,
    ANSWERS,
    INITIALS
  }

  /** Words that stand before questions and before answers, in small letters. */
  private static final Set<String> ASKS = Words.read(SpeakerTag.class, "asks.txt");

  private static final Set<String> ANSWERS = Words.read(SpeakerTag.class, "answers.txt");

  /** Letters of the most initials. */
  private static final int INITIALS = 4;

  /** Whether a word stands before questions or answers. */
  static boolean isLabel(String folded) {
    return ASKS.contains(folded) || ANSWERS.contains(folded);
  }

  /** The tag that opens the paragraph at a token, or null. */
  static @Nullable SpeakerTag at(Reading reading, int first) {
    if (reading.inside[first] >= 0 || !reading.tokens.isWord(first)) {
      return null;
    }
    SpeakerTag label = label(reading, first);
    return label == null ? initials(reading, first) : label;
  }

  /** "Q:", "Q.", "Question –". */
  private static @Nullable SpeakerTag label(Reading reading, int first) {
    int next = first + 1;
    boolean stop = reading.endsWith(first, ".");
    boolean goesOn = reading.paragraph(next) == reading.paragraph(first);
    if (!goesOn || !(stop || isIn(reading, next, first, ":.-–—"))) {
      return null;
    }
    String word = reading.tokens.folded(first);
    String bare = stop ? word.substring(0, word.length() - 1) : word;
    Kind kind = ASKS.contains(bare) ? Kind.ASKS : ANSWERS.contains(bare) ? Kind.ANSWERS : null;
    return kind == null
        ? null
        : new SpeakerTag(kind, first, next, afterMarks(reading, next, first));
  }

  private static int afterMarks(Reading reading, int from, int first) {
    int i = from;
    while (i < from + 2 && isIn(reading, i, first, ":.-–—")) {
      i++;
    }
    return i;
  }

  private static boolean isIn(Reading reading, int i, int first, String marks) {
    return i < reading.words.length
        && reading.paragraph(i) == reading.paragraph(first)
        && marks.indexOf(reading.tokens.first(i)) >= 0;
  }

  /** "JR:", "J. R.:", "J.-P. R. :". */
  private static @Nullable SpeakerTag initials(Reading reading, int first) {
    int i = first;
    int second = reading.tokens.start(first) + 1;
    if (second < reading.text.length() && Character.isLowerCase(reading.text.charAt(second))) {
      return null;
    }
    while (i <= first + INITIALS && !isIn(reading, i, first, ":")) {
      if (i >= reading.words.length || !(isInitials(reading, i) || isIn(reading, i, first, ".-"))) {
        return null;
      }
      i++;
    }
    int letters = letters(reading, first, i).length();
    return letters > 1 && letters <= INITIALS && isIn(reading, i, first, ":")
        ? new SpeakerTag(Kind.INITIALS, first, i, i + 1)
        : null;
  }

  private static boolean isInitials(Reading reading, int i) {
    return reading.tokens.isCapital(i)
        && reading.tokens.length(i) <= 2 * INITIALS
        && reading.span(i, i + 1).of(reading.text).chars().allMatch(SpeakerTag::isInitial);
  }

  private static boolean isInitial(int c) {
    return Character.isUpperCase(c) || c == '.' || c == '-';
  }

  /** The letters of initials, in small letters. */
  String letters(Reading reading) {
    return letters(reading, first, last);
  }

  private static String letters(Reading reading, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      reading
          .tokens
          .folded(i)
          .chars()
          .filter(Character::isLetter)
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }
}
